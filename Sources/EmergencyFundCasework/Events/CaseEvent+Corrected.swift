package import EmergencyFund

extension CaseEvent {
  /// A correction of the application.
  package struct Corrected: CaseEventContent {
    static let kind = CaseEventKind.corrected
    static let noun = "an amendment"

    /// The corrected application.
    package var application: Node
    /// The reason for the correction.
    package var why: String
    /// The number of the event that it corrects.
    package var event: Int

    enum Key: String, FieldKey { case application, why, event }

    /// Creates a correction.
    package init(application: Node, why: String, event: Int) {
      self.application = application
      self.why = why
      self.event = event
    }
  }
}

extension CaseEvent.Corrected {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Corrected? {
    let fields = reader.fields(field, Key.self)
    let application = reader.documentNode(reader.required(.application, in: fields))
    let why = reader.text(reader.required(.why, in: fields))
    let event = reader.ordinal(reader.required(.event, in: fields))
    guard let application, let why, let event else { return nil }
    return CaseEvent.Corrected(application: application, why: why, event: event)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.application.rawValue, application)
    writer.member(Key.why.rawValue, why)
    writer.member(Key.event.rawValue, event)
  }
}
