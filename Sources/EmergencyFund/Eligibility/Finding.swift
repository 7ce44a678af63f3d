/// The result of one requirement for one application, with its reasons.
public struct Finding: Hashable, Sendable {
  /// The id of the requirement in the policy, such as `maximum`.
  public let rule: String
  /// The level of the requirement.
  public let force: Force
  /// The outcome.
  public let outcome: FindingOutcome
  /// The values that were read, including missing ones; no other value can change the finding.
  public let reads: [ReadValue]
  /// The rule, then the fact.
  public let message: Message
  /// The suggested fixes, for a finding that is not met; empty if nothing can be done.
  public let remedies: [Remedy]
  /// The source of the rule.
  public let basis: RuleBasis

  /// Whether the finding affects the assessment's outcome.
  public var decides: Bool { force == .required }

  /// Whether an assumed value alone stands against the application, so that a person decides.
  public var isAssumed: Bool {
    message.id == .finding(.assumedNotMet) || message.id == .finding(.assumedUnanswered)
  }
}
