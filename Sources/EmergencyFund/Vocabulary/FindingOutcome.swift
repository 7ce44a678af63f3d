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
