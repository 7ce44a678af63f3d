package import EmergencyFund
package import EmergencyFundCasework
package import PreCheck

/// Why an answer does not go into a case; it never tells of one that the officer may not see.
package enum AnswerRefusal: Error, Hashable, Sendable {
  /// No case that the officer may see has asked anything under this reference.
  case notAsked(AnswerReference)
  /// The answer quotes another receipt than that of the case's own application.
  case otherReceipt(code: String)
  /// The case has the same answer already.
  case isRepeat(code: String)
  /// No such question was asked under the reference.
  case noQuestion(Int, code: String)
  /// The question has another answer already.
  case answeredAlready(Int, code: String)
  /// Another of the same files answers the question, too.
  case twoAnswers(Int, code: String)
  /// A decision has made the answer unnecessary.
  case lapsed(Int, code: String)
  /// A value is for a field that the question was not about.
  case otherField(String, question: Int)
  /// The application has no such entry.
  case noEntry(String)
  /// The application could not be read with a value.
  case unreadable([Diagnostic])
  /// The rules of casework do not allow the answer.
  case refused(CaseRefusal)

  /// The reason, and what to do about it, on one line.
  package var message: String {
    switch self {
    case .notAsked(let reference):
      "no case that you may see has asked a question under the reference \(reference); if a "
        + "colleague may have, pass the file on to them"
    case .otherReceipt(let code):
      "the answer quotes another receipt than that of \(code); ask the applicant by the safe "
        + "channel whether they sent it"
    case .isRepeat(let code): "received before, as an answer to \(code)"
    case .noQuestion(let number, let code): "\(code) has not asked question \(number)"
    case .answeredAlready(let number, let code):
      "question \(number) of \(code) has another answer already; if this one is right, record it "
        + "with 'ief case amend'"
    case .twoAnswers(let number, let code):
      "another of these files answers question \(number) of \(code), too; ask the applicant by the "
        + "safe channel which answer is theirs, and receive that one alone"
    case .lapsed(let number, let code):
      "question \(number) of \(code) lapsed with the decision"
    case .otherField(let path, let question):
      "question \(question) was not about \(path)"
    case .noEntry(let path): "the application has no \(path)"
    case .unreadable(let diagnostics):
      diagnostics.first.map { "\($0.path): \($0.message)" } ?? "a value cannot be read"
    case .refused(let refusal): refusal.message
    }
  }
}
