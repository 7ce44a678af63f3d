#if Desk
/// Questions to applicants and their answers, which leave and come in files.
enum AskMessage: String, DeskMessage {
  static let group = "ask"

  case about, aboutHint, nothingAsked, tooManyFields, code, codeHint, sendWith, saveFile
  case answerTo, verdictChanges, verdictStays, applicationStays, notAsked, otherReceipt
  case isRepeat, noQuestion, answeredAlready, lapsed, otherField, noEntry, unreadable, neutral
  case neutralHint, sealed, noReferral, isAnswer

  case twoAnswers, noAnswerTo, unsent

  var english: String {
    switch self {
    case .about: "Fields that it is about"
    case .aboutHint:
      "The applicant answers these in the page, and the answer goes straight into the application. For a list, the page asks for further entries."
    case .nothingAsked: "Write a question, or choose at least one field."
    case .tooManyFields: "Choose no more than {count} fields."
    case .code: "Questions as a code"
    case .codeHint: "The applicant types it into the page with which they applied."
    case .sendWith: "To send with it"
    case .saveFile: "Save the questions"
    case .answerTo: "Answers {count|one=question|other=questions} {list} of {code}."
    case .verdictChanges: "The rules say: {before}. With this answer: {after}."
    case .verdictStays: "The rules still say: {after}."
    case .applicationStays: "The application stays as it is."
    case .notAsked:
      "No case that you may see has asked a question under the reference {reference}. If a colleague may have asked it, pass the file on to them."
    case .otherReceipt:
      "The answer quotes another receipt than that of {code}. Ask the applicant, in the safe way that they named, whether they sent it."
    case .isRepeat: "This answer is in {code} already."
    case .noQuestion: "{code} has not asked question {number}."
    case .answeredAlready:
      "Question {number} of {code} has another answer already. If this one is right, amend the application."
    case .twoAnswers:
      "Another of these files answers question {number} of {code}, too. Ask the applicant, in the safe way that they named, which answer is theirs, and receive that one alone."
    case .noAnswerTo:
      "No answer to: {field}. Ask again if the team needs it."
    case .unsent:
      "The decision does not take effect yet, so this must not be sent yet, either."
    case .lapsed: "Question {number} of {code} is no longer open: the case was decided."
    case .otherField: "Question {number} was not about {field}."
    case .noEntry: "The application has no {field}."
    case .unreadable: "The application cannot be read with this answer: {reason}"
    case .neutral: "A message without the answer"
    case .neutralHint:
      "It names no fund, no amount and no person. It may go where others could read along, before the letter goes the safe way."
    case .sealed: "came sealed"
    case .noReferral:
      "The application allows no referral: name {fund} to the applicant, and pass nothing on."
    case .isAnswer: "Answer"
    }
  }
}
#endif
