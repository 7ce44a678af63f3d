package import EmergencyFund

extension CaseEvent {
  /// The applicant's answer to a question.
  package struct Answered: CaseEventContent {
    static let kind = CaseEventKind.answered
    static let noun = "an answer"

    /// The number of the question.
    package var question: Int
    /// The answer.
    package var text: String
    /// The updated application, if the answer changes it.
    package var application: Node?

    enum Key: String, FieldKey { case question, text, application }

    /// Creates an answer.
    package init(question: Int, text: String, application: Node? = nil) {
      self.question = question
      self.text = text
      self.application = application
    }
  }
}

extension CaseEvent.Answered {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Answered? {
    let fields = reader.fields(field, Key.self)
    let question = reader.ordinal(reader.required(.question, in: fields))
    let text = reader.text(reader.required(.text, in: fields))
    let application = reader.documentNode(fields[.application])
    guard let question, let text else { return nil }
    return CaseEvent.Answered(question: question, text: text, application: application)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.question.rawValue, question)
    writer.member(Key.text.rawValue, text)
    writer.member(Key.application.rawValue, application)
  }
}
