import EmergencyFund

extension CaseEvent {
  /// The end of an assignment without a review.
  package struct Unassigned: CaseEventContent {
    static let kind = CaseEventKind.unassigned
    static let noun = "ending an assignment"

    /// The id of the officer who was assigned.
    package var reviewer: String
    /// The reason.
    package var reason: String

    enum Key: String, FieldKey { case reviewer, reason }

    /// Creates the record.
    package init(reviewer: String, reason: String) {
      self.reviewer = reviewer
      self.reason = reason
    }
  }
}

extension CaseEvent.Unassigned {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Unassigned? {
    let fields = reader.fields(field, Key.self)
    let reviewer = reader.code(
      reader.required(.reviewer, in: fields), noun: "the id of an officer")
    let reason = reader.text(reader.required(.reason, in: fields))
    guard let reviewer, let reason else { return nil }
    return CaseEvent.Unassigned(reviewer: reviewer, reason: reason)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.reviewer.rawValue, reviewer)
    writer.member(Key.reason.rawValue, reason)
  }
}
