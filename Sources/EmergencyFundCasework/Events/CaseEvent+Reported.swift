import EmergencyFund

extension CaseEvent {
  /// The applicant's report on the grant.
  package struct Reported: CaseEventContent {
    static let kind = CaseEventKind.reported
    static let noun = "a report"

    /// The content of the report, in the officer's words.
    package var note: String

    enum Key: String, FieldKey { case note }

    /// Creates the record of a report.
    package init(note: String) { self.note = note }
  }
}

extension CaseEvent.Reported {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Reported? {
    let fields = reader.fields(field, Key.self)
    return reader.text(reader.required(.note, in: fields)).map { CaseEvent.Reported(note: $0) }
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.note.rawValue, note)
  }
}
