import EmergencyFund

extension CaseEvent {
  /// A confirmation of a decision by a second officer.
  package struct Confirmed: CaseEventContent {
    static let kind = CaseEventKind.confirmed
    static let noun = "a confirmation"

    /// The number of the event that is confirmed.
    package var event: Int

    enum Key: String, FieldKey { case event }

    /// Creates a confirmation.
    package init(event: Int) { self.event = event }
  }
}

extension CaseEvent.Confirmed {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Confirmed? {
    let fields = reader.fields(field, Key.self)
    return reader.ordinal(reader.required(.event, in: fields)).map {
      CaseEvent.Confirmed(event: $0)
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.event.rawValue, event)
  }
}
