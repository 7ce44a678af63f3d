internal import AgeFormat
internal import Digests
package import EmergencyFund
package import EmergencyFundCasework
package import PreCheck

/// An applicant's answer that came in a file.
package struct IncomingAnswer {
  /// The file that it was read from, for messages.
  package let file: String
  package let answer: AnswerFile
  /// The SHA-256 of the sealed file that it came in, as hexadecimal digits; nil if it came open.
  package let sealedAs: String?
  /// The receipt of that file.
  package let receipt: String?

  /// Creates an answer from a file.
  ///
  /// - Parameter digest: The SHA-256 of the sealed file; nil if it came open.
  package init(file: String, answer: AnswerFile, sealedAs digest: [UInt8]?) {
    self.file = file
    self.answer = answer
    sealedAs = digest.map { Hexadecimal.text($0) }
    receipt = digest.map { SealedFile.receipt(digest: $0) }
  }
}

/// What an answer does, or would do, to a case.
package struct AnswerOutcome {
  /// The code of the case.
  package let code: String
  /// The numbers of the questions that it answers.
  package let questions: [Int]
  /// What the rules said before.
  package let before: AssessmentOutcome?
  /// What they say with it.
  package let after: Assessment
  /// Whether it changes the application.
  package let isChange: Bool
  /// The fields that its questions are also about and that it leaves without an answer.
  package let missing: [MissingAnswer]
  /// The case with it.
  package let grantCase: GrantCase
  /// Whether another of the same files answers one of its questions, too.
  package internal(set) var hasRival = false

  /// A field without an answer.
  package struct MissingAnswer: Hashable, Sendable {
    /// The number of the question.
    package let question: Int
    /// The path of the field.
    package let path: String
  }
}

extension GrantCase {
  /// The receipts of the files that came with the application, that of a sealed one among them.
  private var receipts: [String] {
    receipt.attachments.compactMap { attachment in
      Hexadecimal.bytes(attachment.sha256).map { SealedFile.receipt(digest: $0) }
    }
  }

  /// The events that an answer is, in the order of its questions.
  ///
  /// - Parameter events: Those of the case so far.
  func answers(
    to incoming: IncomingAnswer, after events: [CaseEvent], code: String
  ) throws(AnswerRefusal) -> [CaseEvent.Answered] {
    let answer = incoming.answer
    if let quoted = answer.receipt, !receipts.contains(quoted) {
      throw .otherReceipt(code: code)
    }
    if answer.answers.allSatisfy({ holds($0, events) }) { throw .isRepeat(code: code) }
    for given in answer.answers { try check(given, answer.reference, code) }
    var made = answer.answers.map { given in
      CaseEvent.Answered(
        question: given.question, text: given.text,
        values: given.values.map { .init(path: $0.path.description, value: $0.value) },
        sealedAs: incoming.sealedAs)
    }
    // All of them arrive at once: the last one with a value has the application.
    if let last = made.lastIndex(where: { !$0.values.isEmpty }) {
      let document = Document(file: "", notation: .json, root: application)
      do {
        made[last].application = try document.answering(answer.answers.flatMap { $0.values }).root
      } catch {
        switch error {
        case .noEntry(let path): throw .noEntry(path.description)
        case .unreadable(let diagnostics): throw .unreadable(diagnostics)
        }
      }
    }
    return made
  }

  /// The fields that answered questions are about and that have no value.
  func missing(in answer: AnswerFile) -> [AnswerOutcome.MissingAnswer] {
    answer.answers.flatMap { given in
      let values = Set(given.values.map { $0.path.description })
      let about = questions.first { $0.number == given.question }?.about ?? []
      return about.filter { !values.contains($0) }
        .map { AnswerOutcome.MissingAnswer(question: given.question, path: $0) }
    }
  }

  private func check(
    _ given: GivenAnswer, _ reference: AnswerReference, _ code: String
  ) throws(AnswerRefusal) {
    let number = given.question
    guard
      let question = questions.first(where: {
        $0.number == number && $0.reference == reference.description
      })
    else { throw .noQuestion(number, code: code) }
    if question.answeredOn != nil { throw .answeredAlready(number, code: code) }
    if question.lapsedOn != nil { throw .lapsed(number, code: code) }
    let asked = Set(question.about)
    if let other = given.values.first(where: { !asked.contains($0.path.description) }) {
      throw .otherField(other.path.description, question: number)
    }
  }

  /// Whether the case has the same answer already.
  private func holds(_ given: GivenAnswer, _ events: [CaseEvent]) -> Bool {
    events.contains { event in
      guard case .answered(let answered) = event.content,
        answered.question == given.question, answered.text == given.text
      else { return false }
      return answered.values.map { $0.path } == given.values.map { $0.path.description }
        && zip(answered.values, given.values).allSatisfy {
          Self.text($0.value) == Self.text($1.value)
        }
    }
  }

  private static func text(_ node: Node) -> [UInt8] {
    var writer = JSONWriter()
    writer.node(node)
    return writer.bytes
  }
}
