import EmergencyFund

extension CaseEvent {
  /// An assignment of the case to a reviewer.
  package struct Assigned: CaseEventContent {
    static let kind = CaseEventKind.assigned
    static let noun = "an assignment"

    /// The id of the reviewer.
    package var reviewer: String

    enum Key: String, FieldKey { case reviewer }

    /// Creates an assignment.
    package init(reviewer: String) { self.reviewer = reviewer }
  }
}

extension CaseEvent.Assigned {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Assigned? {
    let fields = reader.fields(field, Key.self)
    let reviewer = reader.required(.reviewer, in: fields)
    return reader.code(reviewer, noun: "the id of an officer")
      .map { CaseEvent.Assigned(reviewer: $0) }
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.reviewer.rawValue, reviewer)
  }
}
