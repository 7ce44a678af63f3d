internal import AgeFormat
internal import Digests
import EmergencyFund
package import EmergencyFundCasework
package import PreCheck

extension GrantCase {
  /// The open questions as a file for the applicant; nil if none of them has a reference.
  ///
  /// A question from before answers came in files has none.
  package var questionFile: QuestionFile? {
    let open = openQuestions.filter { $0.reference != nil }
    guard let reference = open.last?.reference.flatMap({ AnswerReference($0) }) else { return nil }
    return QuestionFile(
      call: policy.id, language: grantApplication.contactLanguage,
      receipt: sealedReceipt, reference: reference,
      questions: open.filter { $0.reference == reference.description }
        .suffix(QuestionFile.questionsMax).map { question in
          AskedQuestion(
            number: question.number, text: question.text,
            about: question.about.compactMap { AskedPath($0) })
        })
  }

  /// The receipt of the sealed file in which the application came; nil if it came open.
  private var sealedReceipt: String? {
    receipt.attachments.first { $0.isSealed }
      .flatMap { Hexadecimal.bytes($0.sha256) }.map { SealedFile.receipt(digest: $0) }
  }

  /// The next question, under the reference of those that are open or a new one.
  ///
  /// - Parameter random: A new reference.
  package func question(
    _ text: String?, about: [AskedPath], or random: AnswerReference
  ) -> CaseEvent.Asked {
    let about = about.map { $0.description }
    return CaseEvent.Asked(
      question: questions.count + 1, text: text, about: about,
      reference: (questionFile?.reference ?? random).description)
  }
}
