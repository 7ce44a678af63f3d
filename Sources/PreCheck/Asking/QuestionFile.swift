package import EmergencyFund

/// What an officer sends to an applicant: questions, without a fund, a name or a story.
///
/// The page opens it, asks only these, and seals an ``AnswerFile``.
package struct QuestionFile: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  package static let format = "ief-questions/1"
  /// The largest number of questions.
  package static let questionsMax = 20

  /// The id of the policy under which the application was made.
  package var call: String
  /// The language in which the applicant is asked, as a BCP 47 tag; nil if it is not known.
  package var language: String?
  /// The receipt of the sealed application that the questions are about; nil if it came open.
  package var receipt: String?
  /// What the answer quotes.
  package var reference: AnswerReference
  /// The questions, at least one.
  package var questions: [AskedQuestion]

  /// The name of a file with them, which tells nobody whose they are.
  package var name: String { "questions-\(reference).json" }

  enum Key: String, FieldKey { case format, call, language, receipt, reference, questions }

  /// Creates a file of questions.
  package init(
    call: String, language: String?, receipt: String?, reference: AnswerReference,
    questions: [AskedQuestion]
  ) {
    self.call = call
    self.language = language
    self.receipt = receipt
    self.reference = reference
    self.questions = questions
  }
}

/// One question: an officer's words, or fields that it is about, or both.
package struct AskedQuestion: Hashable, Sendable {
  /// The largest number of fields that a question is about.
  package static let fieldsMax = 20
  /// The largest number of UTF-8 bytes of a question.
  package static let textMax = 8_000

  /// The number of the question in its case, from 1.
  package var number: Int
  /// The officer's words.
  package var text: String?
  /// The fields that it is about.
  package var about: [AskedPath]

  enum Key: String, FieldKey { case question, text, about }

  /// Creates a question.
  package init(number: Int, text: String? = nil, about: [AskedPath] = []) {
    self.number = number
    self.text = text
    self.about = about
  }
}

extension QuestionFile {
  /// Reads a file of questions; nil after a diagnostic.
  package static func read(_ reader: inout DocumentReader) -> QuestionFile? {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(format, fields, .format)
    let call = reader.code(reader.required(.call, in: fields), noun: "the id of a call")
    let language = reader.languageTag(fields[.language])
    let receipt = reader.receiptCode(fields[.receipt])
    let reference = reader.answerReference(reader.required(.reference, in: fields))
    let questions = reader.list(
      reader.required(.questions, in: fields), atMost: questionsMax
    ) { reader, field in AskedQuestion.read(field, &reader) }
    let asked = reader.numbered(
      reader.filled(questions, fields, .questions), fields[.questions]
    ) { $0.number }
    guard reader.diagnostics.isEmpty, let call, let reference, let asked else { return nil }
    return QuestionFile(
      call: call, language: language, receipt: receipt, reference: reference, questions: asked)
  }

  /// Writes the file, with a final line break.
  package var file: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member(Key.format.rawValue, Self.format)
      writer.member(Key.call.rawValue, call)
      writer.member(Key.language.rawValue, language)
      writer.member(Key.receipt.rawValue, receipt)
      writer.member(Key.reference.rawValue, reference.description)
      writer.list(Key.questions.rawValue) { writer in
        for question in questions { question.write(to: &writer) }
      }
    }
    writer.newline()
    return writer.bytes
  }
}

extension AskedQuestion {
  fileprivate static func read(_ field: Field, _ reader: inout DocumentReader) -> AskedQuestion? {
    let fields = reader.fields(field, Key.self)
    let number = reader.questionNumber(reader.required(.question, in: fields))
    let text = reader.text(fields[.text], bytesMax: textMax)
    let about = reader.list(fields[.about], atMost: fieldsMax) { reader, field in
      reader.askedPath(field)
    }
    reader.refuseRepeats(fields[.about], about)
    if fields[.text] == nil, fields[.about] == nil { _ = reader.required(.text, in: fields) }
    guard let number, text != nil || about?.isEmpty == false else { return nil }
    return AskedQuestion(number: number, text: text, about: about ?? [])
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.question.rawValue, number)
      writer.member(Key.text.rawValue, text)
      if !about.isEmpty { writer.member(Key.about.rawValue, about.map { $0.description }) }
    }
  }
}
