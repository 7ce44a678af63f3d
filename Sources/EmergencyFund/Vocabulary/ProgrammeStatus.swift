/// Whether a fund takes applications.
public enum ProgrammeStatus: String, CaseIterable, Hashable, Sendable {
  /// It does.
  case open
  /// It means to do so again.
  case suspended
  /// It has ended.
  case halted
  /// Nobody knows.
  case unknown
}
