package import EmergencyFund

extension CaseEvent {
  /// The applicant's answer to a question: words, or values of fields, or both.
  package struct Answered: CaseEventContent {
    static let kind = CaseEventKind.answered
    static let noun = "an answer"

    /// The number of the question.
    package var question: Int
    /// The answer in the applicant's words.
    package var text: String?
    /// The values of the fields that the question was about.
    package var values: [AnsweredField]
    /// The SHA-256 of the sealed file that it came in; nil if it came open.
    package var sealedAs: String?
    /// The updated application, if the answer changes it.
    package var application: Node?

    enum Key: String, FieldKey { case question, text, values, sealedAs, application }

    /// Creates an answer.
    package init(
      question: Int, text: String? = nil, values: [AnsweredField] = [], sealedAs: String? = nil,
      application: Node? = nil
    ) {
      self.question = question
      self.text = text
      self.values = values
      self.sealedAs = sealedAs
      self.application = application
    }
  }

  /// A field with the value that an answer gives it.
  package struct AnsweredField: Hashable, Sendable {
    /// The path in the application.
    package var path: String
    /// The value as an application has it.
    package var value: Node

    enum Key: String, FieldKey { case path, value }

    /// Creates a field with its value.
    package init(path: String, value: Node) {
      self.path = path
      self.value = value
    }
  }
}

extension CaseEvent.Answered {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Answered? {
    let fields = reader.fields(field, Key.self)
    let question = reader.ordinal(reader.required(.question, in: fields))
    let values = reader.list(fields[.values], atMost: 100) { reader, field in
      CaseEvent.AnsweredField.read(field, &reader)
    }
    // An answer with values can do without words.
    let text = reader.text(
      values?.isEmpty ?? true ? reader.required(.text, in: fields) : fields[.text])
    let sealedAs = reader.digest(fields[.sealedAs])
    let application = reader.documentNode(fields[.application])
    guard let question, text != nil || values?.isEmpty == false else { return nil }
    return CaseEvent.Answered(
      question: question, text: text, values: values ?? [], sealedAs: sealedAs,
      application: application)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.question.rawValue, question)
    writer.member(Key.text.rawValue, text)
    if !values.isEmpty {
      writer.list(Key.values.rawValue) { writer in
        for field in values {
          writer.object { writer in
            writer.member(CaseEvent.AnsweredField.Key.path.rawValue, field.path)
            writer.member(CaseEvent.AnsweredField.Key.value.rawValue, field.value)
          }
        }
      }
    }
    writer.member(Key.sealedAs.rawValue, sealedAs)
    writer.member(Key.application.rawValue, application)
  }
}

extension CaseEvent.AnsweredField {
  fileprivate static func read(
    _ field: Field, _ reader: inout DocumentReader
  ) -> CaseEvent.AnsweredField? {
    let fields = reader.fields(field, Key.self)
    let path = reader.text(reader.required(.path, in: fields))
    let value = reader.required(.value, in: fields)
    guard let path, let value else { return nil }
    return CaseEvent.AnsweredField(path: path, value: value.node)
  }
}
