#if Desk
import EmergencyFund

/// The forms about a case.
enum FormMessage: String, DeskMessage {
  static let group = "form"

  case record, recorded, missing, notANumber, notADay, notAnAmount, notAChoice, optional, stepUp
  case stepUpIntro, stepUpWrong, stepUpMissing, newSince, draftOf, discard, choose
  case question, questionHint, answer, whichQuestion, changedApplication, changedApplicationHint
  case reference, result, note, noteHint, voucher, statement, reason, conflictIntro, reviewer
  case takeIntro, handBackIntro, assignIntro, amount, amountHint, paidOn, payment, report, grounds
  case takeBackIntro, refused, yourWords, amendIntro, amendFile, whichEvent, notAnApplication

  func text(in language: Language) -> String {
    switch language {
    default: english
    }
  }

  private var english: String {
    switch self {
    case .record: "Record"
    case .recorded: "Recorded: {event}."
    case .missing: "Fill this in."
    case .notANumber: "Write a whole number."
    case .notADay: "Write a date such as 2026-03-02."
    case .notAnAmount: "Write an amount such as 800.00."
    case .notAChoice: "Choose one of these."
    case .optional: "optional"
    case .stepUp: "Prove once more that it is you"
    case .stepUpIntro: "Recording this needs your passphrase or key file again."
    case .stepUpWrong: "This passphrase or key file is not yours."
    case .stepUpMissing: "Give your passphrase or key file."
    case .newSince: "New since you opened this page"
    case .draftOf: "This is your draft of {time}. It is not recorded."
    case .discard: "Discard the draft"
    case .choose: "Choose"
    case .question: "Your question to the applicant"
    case .questionHint:
      "While it is open, the answer date moves. The desk sends nothing: pass the question on in the safe way that the applicant named."
    case .answer: "The answer, in the applicant’s words"
    case .whichQuestion: "Which question was answered?"
    case .changedApplication: "The changed application, as a file"
    case .changedApplicationHint: "If the answer changes the application, it is assessed again at once."
    case .reference: "Which reference?"
    case .result: "What came of it?"
    case .note: "Note for the file"
    case .noteHint: "Only officers read it; no letter has it."
    case .voucher: "Who vouches for the applicant?"
    case .statement: "What they said"
    case .reason: "Reason"
    case .conflictIntro:
      "Say this when you know somebody in the case too well to judge fairly. The case then disappears from your desk, and this cannot be undone."
    case .reviewer: "Reviewer"
    case .takeIntro: "The case becomes yours to review."
    case .handBackIntro: "The case is free again for another reviewer."
    case .assignIntro: "The case becomes this officer’s to review."
    case .amount: "Amount in {currency}"
    case .amountHint: "{amount} is still to be paid."
    case .paidOn: "Date of the payment"
    case .payment: "Which payment?"
    case .report: "What the applicant reported"
    case .grounds: "Grounds of the appeal, in the applicant’s words"
    case .takeBackIntro: "The decision has no effect yet. Taking it back opens the case again."
    case .refused: "This was not recorded"
    case .yourWords: "Your words"
    case .amendIntro: "The corrected application takes the place of the earlier one, which stays in the history."
    case .amendFile: "The corrected application, as a file"
    case .whichEvent: "What does it correct?"
    case .notAnApplication: "This file cannot be read as an application: {reasons}"
    }
  }
}
#endif
