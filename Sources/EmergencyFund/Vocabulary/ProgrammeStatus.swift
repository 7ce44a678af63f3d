/// The status of a funding programme.
public enum ProgrammeStatus: String, CaseIterable, Hashable, Sendable {
  /// It does.
  case open
  /// It is suspended and is expected to resume.
  case suspended
  /// It was discontinued.
  case halted
  /// Its status is unknown.
  case unknown
}
