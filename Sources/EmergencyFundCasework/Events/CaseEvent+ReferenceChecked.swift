import EmergencyFund

extension CaseEvent {
  /// The outcome of a reference check.
  package struct ReferenceChecked: CaseEventContent {
    static let kind = CaseEventKind.referenceChecked
    static let noun = "a reference check"

    /// The position of the reference in the application, from 0.
    package var reference: Int
    /// The result.
    package var result: ReferenceResult
    /// The reference's statement, in the officer's words.
    package var note: String?

    enum Key: String, FieldKey { case reference, result, note }

    /// Creates a check.
    package init(reference: Int, result: ReferenceResult, note: String? = nil) {
      self.reference = reference
      self.result = result
      self.note = note
    }
  }

  /// The result of a reference check.
  package enum ReferenceResult: String, CaseIterable, Hashable, Sendable {
    /// The reference knows the applicant and confirms their statements.
    case confirmed
    /// The reference could not be reached.
    case notReached
    /// The reference's statement leaves doubts.
    case doubtful
  }
}

extension CaseEvent.ReferenceChecked {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.ReferenceChecked? {
    let fields = reader.fields(field, Key.self)
    let reference = reader.position(reader.required(.reference, in: fields))
    let result = reader.choice(
      reader.required(.result, in: fields), CaseEvent.ReferenceResult.self,
      "the outcome of a reference check")
    let note = reader.text(fields[.note])
    guard let reference, let result else { return nil }
    return CaseEvent.ReferenceChecked(reference: reference, result: result, note: note)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.reference.rawValue, reference)
    writer.member(Key.result.rawValue, result.rawValue)
    writer.member(Key.note.rawValue, note)
  }
}
