#if Desk
/// The forms about a case.
enum FormMessage: String, DeskMessage {
  static let group = "form"

  case record, recorded, missing, notADay, notAnAmount, notAChoice, optional, stepUp
  case stepUpIntro, stepUpWrong, stepUpMissing, draft, draftOf, discard
  case question, questionPauses, questionRunsOn, questionHint, answer, whichQuestion
  case changedApplication, changedApplicationHint
  case reference, result, note, noteHint, voucher, statement, reason, conflictIntro, reviewer
  case takeIntro, handBackIntro, assignIntro, amount, amountHint, paidOn, payment, report, grounds
  case takeBackIntro, refused, amendIntro, amendFile, notAnApplication

  var english: String {
    switch self {
    case .record: "Record"
    case .recorded: "Recorded: {event}."
    case .missing: "Fill this in."
    case .notADay: "Write the date like this: 2026-03-02."
    case .notAnAmount: "Write the amount in digits, with a point before the cents: 800.00."
    case .notAChoice: "Choose one of these."
    case .optional: "optional"
    case .stepUp: "Confirm that it is you"
    case .stepUpIntro: "Recording this needs your passphrase or key file again."
    case .stepUpWrong: "This passphrase or key file is not yours."
    case .stepUpMissing: "Enter your passphrase or choose your key file."
    case .draft: "This is your draft. It has not been recorded."
    case .draftOf: "This is your draft from {time}. It has not been recorded."
    case .discard: "Discard the draft"
    case .question: "Your question to the applicant"
    case .questionPauses:
      "While the question is open, the answer date is put off, by at most {count|one=# day|other=# days} in all."
    case .questionRunsOn: "The answer date stays the same while the question is open."
    case .questionHint:
      "The desk sends nothing: pass the question on in the safe way that the applicant named."
    case .answer: "The answer, in the applicant’s words"
    case .whichQuestion: "Which question does it answer?"
    case .changedApplication: "The changed application, as a file"
    case .changedApplicationHint:
      "If the answer changes the application, it is assessed again at once."
    case .reference: "Which reference?"
    case .result: "What was the result?"
    case .note: "Note for the file"
    case .noteHint: "Only officers read it; it is never part of a letter."
    case .voucher: "Who endorses the applicant?"
    case .statement: "What they said"
    case .reason: "Reason"
    case .conflictIntro:
      "Declare this if you know somebody in the case too well to judge fairly. The case then disappears from your desk, and this cannot be undone."
    case .reviewer: "Reviewer"
    case .takeIntro: "The case becomes yours to review."
    case .handBackIntro: "The case is free again for another reviewer."
    case .assignIntro: "This officer will review the case."
    case .amount: "Amount in {currency}"
    case .amountHint: "{amount} is still to be paid."
    case .paidOn: "Date of the payment"
    case .payment: "Which payment?"
    case .report: "What the applicant reported"
    case .grounds: "Grounds of the appeal, in the applicant’s words"
    case .takeBackIntro: "The decision has no effect yet. Taking it back opens the case again."
    case .refused: "This was not recorded"
    case .amendIntro:
      "The corrected application replaces the earlier one, which stays in the history."
    case .amendFile: "The corrected application, as a file"
    case .notAnApplication: "This file cannot be read as an application: {reasons}"
    }
  }
}
#endif
