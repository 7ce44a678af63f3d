import EmergencyFund

extension CaseEvent {
  /// A question to the applicant: an officer's words, or fields that it is about, or both.
  package struct Asked: CaseEventContent {
    static let kind = CaseEventKind.asked
    static let noun = "a question"

    /// The number of the question in the case, from 1.
    package var question: Int
    /// The officer's words.
    package var text: String?
    /// The paths of the application that it is about, such as `budget.items[1].category`.
    package var about: [String]
    /// What the answer quotes; nil in events from before answers came in files.
    package var reference: String?

    enum Key: String, FieldKey { case question, text, about, reference }

    /// Creates a question.
    package init(
      question: Int, text: String? = nil, about: [String] = [], reference: String? = nil
    ) {
      self.question = question
      self.text = text
      self.about = about
      self.reference = reference
    }
  }
}

extension CaseEvent.Asked {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Asked? {
    let fields = reader.fields(field, Key.self)
    let question = reader.ordinal(reader.required(.question, in: fields))
    let about = reader.list(fields[.about], atMost: 100) { reader, field in reader.text(field) }
    // A question about fields can do without words.
    let text = reader.text(
      about?.isEmpty ?? true ? reader.required(.text, in: fields) : fields[.text])
    let reference = reader.text(fields[.reference])
    guard let question, text != nil || about?.isEmpty == false else { return nil }
    return CaseEvent.Asked(
      question: question, text: text, about: about ?? [], reference: reference)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.question.rawValue, question)
    writer.member(Key.text.rawValue, text)
    if !about.isEmpty { writer.member(Key.about.rawValue, about) }
    writer.member(Key.reference.rawValue, reference)
  }
}
