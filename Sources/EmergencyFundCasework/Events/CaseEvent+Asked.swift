import EmergencyFund

extension CaseEvent {
  /// A question to the applicant.
  package struct Asked: CaseEventContent {
    static let kind = CaseEventKind.asked
    static let noun = "a question"

    /// The number of the question in the case, from 1.
    package var question: Int
    /// The question.
    package var text: String

    enum Key: String, FieldKey { case question, text }

    /// Creates a question.
    package init(question: Int, text: String) {
      self.question = question
      self.text = text
    }
  }
}

extension CaseEvent.Asked {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Asked? {
    let fields = reader.fields(field, Key.self)
    let question = reader.ordinal(reader.required(.question, in: fields))
    let text = reader.text(reader.required(.text, in: fields))
    guard let question, let text else { return nil }
    return CaseEvent.Asked(question: question, text: text)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.question.rawValue, question)
    writer.member(Key.text.rawValue, text)
  }
}
