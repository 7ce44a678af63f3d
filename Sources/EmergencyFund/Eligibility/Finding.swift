/// What a requirement says of an application.
public enum FindingOutcome: String, CaseIterable, Hashable, Sendable {
  /// The rule is kept.
  case met
  /// The rule is broken.
  case notMet
  /// An answer is missing without which the rule cannot be judged.
  case unknown
  /// The rule leaves the question to a person.
  case needsPerson
  /// The rule does not concern this application.
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

/// How much a requirement weighs: whether it decides, or only speaks for an application.
public enum Force: String, CaseIterable, Hashable, Sendable {
  /// Without it no grant is made.
  case required
  /// Applications that meet it are preferred.
  case preferred
  /// Those who meet it are encouraged to apply.
  case encouraged
}

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
  /// What would make it met, for a finding that is not met; empty if nothing can.
  public let remedies: [Remedy]
  /// Where the rule comes from.
  public let basis: Basis

  /// Whether the finding has a say in the assessment's outcome.
  public var decides: Bool { force == .required }
}
