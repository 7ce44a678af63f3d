/// The outcome of one requirement for an application.
public enum FindingOutcome: String, CaseIterable, Hashable, Sendable {
  /// The rule is met.
  case met
  /// The rule is not met.
  case notMet
  /// An answer is missing that the rule needs.
  case unknown
  /// The rule needs review by a person.
  case needsPerson
  /// The rule does not apply to this application.
  case notApplicable

  /// The position among all outcomes, from 0.
  var ordinal: Int {
    switch self {
    case .met: 0
    case .notMet: 1
    case .unknown: 2
    case .needsPerson: 3
    case .notApplicable: 4
    }
  }
}

/// The level of a requirement: whether it decides, or only favours an application.
public enum Force: String, CaseIterable, Hashable, Sendable {
  /// A grant is only made if it is met.
  case required
  /// Applications that meet it are preferred.
  case preferred
  /// Those who meet it are encouraged to apply.
  case encouraged
}

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
  public let basis: Basis

  /// Whether the finding affects the assessment's outcome.
  public var decides: Bool { force == .required }
}
