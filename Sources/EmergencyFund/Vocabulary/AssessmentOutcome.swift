/// What the rules say of an application as a whole; only a person declines.
public enum AssessmentOutcome: String, CaseIterable, Hashable, Sendable {
  /// Every required rule is met.
  case eligible
  /// A required rule is not met.
  case ineligible
  /// No required rule is broken, but an answer is missing.
  case incomplete
  /// Nothing is broken or missing, but a rule asks a person.
  case needsPerson
}
