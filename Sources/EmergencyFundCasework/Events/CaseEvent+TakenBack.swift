import EmergencyFund

extension CaseEvent {
  /// A pending decision taken back by whoever made it.
  package struct TakenBack: CaseEventContent {
    static let kind = CaseEventKind.takenBack
    static let noun = "taking a decision back"

    /// The number of the decision's event.
    package var event: Int
    /// The reason.
    package var reason: String

    enum Key: String, FieldKey { case event, reason }

    /// Creates the record.
    package init(event: Int, reason: String) {
      self.event = event
      self.reason = reason
    }
  }
}

extension CaseEvent.TakenBack {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.TakenBack? {
    let fields = reader.fields(field, Key.self)
    let event = reader.ordinal(reader.required(.event, in: fields))
    let reason = reader.text(reader.required(.reason, in: fields))
    guard let event, let reason else { return nil }
    return CaseEvent.TakenBack(event: event, reason: reason)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.event.rawValue, event)
    writer.member(Key.reason.rawValue, reason)
  }
}
