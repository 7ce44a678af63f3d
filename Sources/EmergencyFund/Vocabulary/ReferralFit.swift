/// What the written rules of another fund amount to for an application.
public enum ReferralFit: String, CaseIterable, Hashable, Sendable {
  /// Every written rule is met; what is prose is left to a person.
  case meets
  /// No rule is broken, but one cannot be told yet.
  case cannotTell
  /// A rule is broken.
  case misses
}
