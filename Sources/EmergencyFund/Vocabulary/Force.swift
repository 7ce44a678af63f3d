/// How much a requirement weighs: whether it decides, or only speaks for an application.
public enum Force: String, CaseIterable, Hashable, Sendable {
  /// Without it no grant is made.
  case required
  /// Applications that meet it are preferred.
  case preferred
  /// Those who meet it are encouraged to apply.
  case encouraged
}
