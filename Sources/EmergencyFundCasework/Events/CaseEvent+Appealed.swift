import EmergencyFund

extension CaseEvent {
  /// An appeal.
  package struct Appealed: CaseEventContent {
    static let kind = CaseEventKind.appealed
    static let noun = "an appeal"

    /// The grounds of the appeal.
    package var grounds: String

    enum Key: String, FieldKey { case grounds }

    /// Creates an appeal.
    package init(grounds: String) { self.grounds = grounds }
  }
}

extension CaseEvent.Appealed {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Appealed? {
    let fields = reader.fields(field, Key.self)
    let grounds = reader.required(.grounds, in: fields)
    return reader.text(grounds).map { CaseEvent.Appealed(grounds: $0) }
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.grounds.rawValue, grounds)
  }
}
