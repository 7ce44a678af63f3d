package import EmergencyFund

/// What an applicant seals for the fund in answer to a ``QuestionFile`` or a ``QuestionCode``.
package struct AnswerFile: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  package static let format = "ief-answer/1"

  /// The receipt of the sealed application, as the questions had it.
  package var receipt: String?
  /// The reference of the questions.
  package var reference: AnswerReference
  /// The answers, at least one.
  package var answers: [GivenAnswer]

  enum Key: String, FieldKey { case format, receipt, reference, answers }

  /// Creates a file of answers.
  package init(receipt: String?, reference: AnswerReference, answers: [GivenAnswer]) {
    self.receipt = receipt
    self.reference = reference
    self.answers = answers
  }
}

/// The answer to one question: words, or values of the fields that it is about, or both.
package struct GivenAnswer: Hashable, Sendable {
  /// The largest number of UTF-8 bytes of an answer in words.
  package static let textMax = 32_000

  /// The number of the question.
  package var question: Int
  /// The answer in the applicant's words.
  package var text: String?
  /// The values of fields.
  package var values: [AnsweredValue]

  enum Key: String, FieldKey { case question, text, values }

  /// Creates an answer.
  package init(question: Int, text: String? = nil, values: [AnsweredValue] = []) {
    self.question = question
    self.text = text
    self.values = values
  }
}

extension AnswerFile {
  /// Reads a file of answers; nil after a diagnostic.
  ///
  /// Each value is read as an application's reader reads it; whether it contradicts others of the
  /// application shows when they come together.
  package static func read(_ reader: inout DocumentReader) -> AnswerFile? {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(format, fields, .format)
    let receipt = reader.receiptCode(fields[.receipt])
    let reference = reader.answerReference(reader.required(.reference, in: fields))
    let answers = reader.list(
      reader.required(.answers, in: fields), atMost: QuestionFile.questionsMax
    ) { reader, field in GivenAnswer.read(field, &reader) }
    let given = reader.numbered(
      reader.filled(answers, fields, .answers), fields[.answers]
    ) { $0.question }
    guard reader.diagnostics.isEmpty, let reference, let given else { return nil }
    return AnswerFile(receipt: receipt, reference: reference, answers: given)
  }

  /// Writes the file, with a final line break.
  package var file: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member(Key.format.rawValue, Self.format)
      writer.member(Key.receipt.rawValue, receipt)
      writer.member(Key.reference.rawValue, reference.description)
      writer.list(Key.answers.rawValue) { writer in
        for answer in answers { answer.write(to: &writer) }
      }
    }
    writer.newline()
    return writer.bytes
  }
}

extension String {
  /// Whether there is anything to see in it.
  fileprivate var saysSomething: Bool {
    unicodeScalars.contains { scalar in
      !scalar.isHidden && ![0x20, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000].contains(scalar.value)
        && !(0x2000...0x200D).contains(scalar.value)
    }
  }
}

extension GivenAnswer {
  fileprivate static func read(_ field: Field, _ reader: inout DocumentReader) -> GivenAnswer? {
    let fields = reader.fields(field, Key.self)
    let question = reader.questionNumber(reader.required(.question, in: fields))
    let text = reader.text(fields[.text], bytesMax: textMax)
    let values = reader.list(fields[.values], atMost: AskedQuestion.fieldsMax) { reader, field in
      AnsweredValue.read(field, &reader)
    }
    reader.refuseRepeats(fields[.values], values?.map { $0.path })
    if fields[.text] == nil, fields[.values] == nil { _ = reader.required(.text, in: fields) }
    if let text, !text.saysSomething {
      reader.diagnose(fields[.text] ?? field, .missing, "the answer has no text")
    }
    guard let question, text != nil || values?.isEmpty == false else { return nil }
    return GivenAnswer(question: question, text: text, values: values ?? [])
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.question.rawValue, question)
      writer.member(Key.text.rawValue, text)
      if !values.isEmpty {
        writer.list(Key.values.rawValue) { writer in
          for value in values { value.write(to: &writer) }
        }
      }
    }
  }
}
