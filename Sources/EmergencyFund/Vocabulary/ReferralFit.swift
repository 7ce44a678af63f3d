/// The combined outcome of another fund's published rules for an application.
public enum ReferralFit: String, CaseIterable, Hashable, Sendable {
  /// Every published rule is met; rules in prose are left to a person.
  case meets
  /// No rule is unmet, but one cannot be determined yet.
  case cannotTell
  /// A rule is not met.
  case misses
}
