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
