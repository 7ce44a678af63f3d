/// What one requirement says of one application, and why.
public struct Finding: Hashable, Sendable {
  /// Id of the requirement in the policy, such as `maximum`.
  public let rule: String
  /// How much it weighs.
  public let force: Force
  /// What it says.
  public let outcome: FindingOutcome
  /// The values that were read, missing ones included; no other value can change the finding.
  public let reads: [ReadValue]
  /// The rule, then the fact.
  public let message: Message
  /// What would make it met, for a finding that is not met; empty where nothing can.
  public let remedies: [Remedy]
  /// Where the rule comes from.
  public let basis: Basis

  /// Whether the finding has a say in the assessment's outcome.
  public var decides: Bool { force == .required }
}
