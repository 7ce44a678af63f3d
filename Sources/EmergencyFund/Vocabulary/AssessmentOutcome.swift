/// The overall outcome of assessing an application; decisions are made by people.
public enum AssessmentOutcome: String, CaseIterable, Hashable, Sendable {
  /// Every required rule is met.
  case eligible
  /// A required rule is not met.
  case ineligible
  /// No required rule is unmet, but an answer is missing.
  case incomplete
  /// Nothing is unmet or missing, but a rule needs review by a person.
  case needsPerson
}
