import EmergencyFund

extension CaseEvent {
  /// A declared conflict of interest.
  package struct ConflictDeclared: CaseEventContent {
    static let kind = CaseEventKind.conflictDeclared
    static let noun = "a conflict of interest"

    /// The id of the officer.
    package var officer: String
    /// The reason.
    package var reason: String

    enum Key: String, FieldKey { case officer, reason }

    /// Creates a declaration.
    package init(officer: String, reason: String) {
      self.officer = officer
      self.reason = reason
    }
  }
}

extension CaseEvent.ConflictDeclared {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.ConflictDeclared? {
    let fields = reader.fields(field, Key.self)
    let officer = reader.code(
      reader.required(.officer, in: fields), noun: "the id of an officer")
    let reason = reader.text(reader.required(.reason, in: fields))
    guard let officer, let reason else { return nil }
    return CaseEvent.ConflictDeclared(officer: officer, reason: reason)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.officer.rawValue, officer)
    writer.member(Key.reason.rawValue, reason)
  }
}
