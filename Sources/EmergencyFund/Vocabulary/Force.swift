/// The level of a requirement: whether it decides, or only favours an application.
public enum Force: String, CaseIterable, Hashable, Sendable {
  /// A grant is only made if it is met.
  case required
  /// Applications that meet it are preferred.
  case preferred
  /// Those who meet it are encouraged to apply.
  case encouraged
}
