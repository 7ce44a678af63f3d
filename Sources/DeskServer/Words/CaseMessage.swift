#if Desk
import EmergencyFund

/// The sheet of a case.
enum CaseMessage: String, DeskMessage {
  static let group = "sheet"

  case answerBy, daysLeft, daysLate, dayByDay, steps, whatHappened, whatIsAsked, whoAsks, project
  case documents, verdict, findings, metRules, toJudge, wouldChange, readsFields, next, closed
  case history, signedBy, unsigned, unknownKey, missingSignature, hints, hintNote, people, score
  case letters, decision, item, category, amount, quantity, sum, requested, ratesOf, received
  case source, readBy, noDate, ongoing, danger, original, references, referenceState, notChecked
  case confirmed, notReached, doubtful, conflicts, reviewer, questions, question, answer, openSince
  case waitsFor, draftKept, showMet, clock, award, unpaid, excluded, otherFunding, forIncident
  case chain, erase, evidence, reads, attachments, imported, nearHint, sameHint, twinHint
  case conflictQuestion

  func text(in language: Language) -> String {
    switch language {
    default: english
    }
  }

  private var english: String {
    switch self {
    case .answerBy: "Answer by {day}"
    case .daysLeft: "{count} working {count|one=day|other=days} left"
    case .daysLate: "{count} working {count|one=day|other=days} late"
    case .dayByDay: "Day by day"
    case .steps: "Steps of the case"
    case .whatHappened: "What happened"
    case .whatIsAsked: "What is asked for"
    case .whoAsks: "Who asks"
    case .project: "What is planned"
    case .documents: "Documents"
    case .verdict: "What the rules say"
    case .findings: "Findings"
    case .metRules: "{count} of {total} rules met"
    case .toJudge: "For you to judge"
    case .wouldChange: "What would change it"
    case .readsFields: "Read by: {rules}"
    case .next: "Next"
    case .closed: "Not possible now"
    case .history: "History"
    case .signedBy: "signed by {name} ✓"
    case .unsigned: "not signed"
    case .unknownKey: "signed with an unknown key"
    case .missingSignature: "without the signature that it needs"
    case .hints: "Other cases"
    case .hintNote: "Hints with their evidence, never a score: decide yourself."
    case .people: "People"
    case .score: "Score"
    case .letters: "Letters"
    case .decision: "Decision"
    case .item: "Item"
    case .category: "Category"
    case .amount: "Amount"
    case .quantity: "{count} × {amount}"
    case .sum: "Sum"
    case .requested: "Requested"
    case .ratesOf: "Rates in force from {day}"
    case .received: "received {day}"
    case .source: "Source"
    case .readBy: "read by"
    case .noDate: "no date"
    case .ongoing: "goes on"
    case .danger: "A person is in imminent danger"
    case .original: "as written, in {language}"
    case .references: "References"
    case .referenceState: "Reference {number}"
    case .notChecked: "not checked yet"
    case .confirmed: "confirmed"
    case .notReached: "not reached"
    case .doubtful: "doubtful"
    case .conflicts: "Conflicts of interest"
    case .reviewer: "Reviewer"
    case .questions: "Questions to the applicant"
    case .question: "Question {number}, {day}"
    case .answer: "answered {day}"
    case .openSince: "open since {day}"
    case .waitsFor: "The case waits for an answer from the applicant."
    case .draftKept: "You have a draft here that is not recorded."
    case .showMet: "Rules that are met"
    case .clock: "How the answer date is counted"
    case .award: "Award"
    case .unpaid: "Still to be paid"
    case .excluded: "Marked as not eligible"
    case .otherFunding: "Other funding"
    case .forIncident: "answers incident {number}"
    case .chain: "{count} events in this case"
    case .erase: "Erase this case"
    case .evidence: "Evidence for an auditor"
    case .reads: "reads"
    case .attachments: "Files sent with it"
    case .imported: "Imported on {day} from another case file"
    case .nearHint: "nearly the same {what}: are they one?"
    case .sameHint: "same {what}"
    case .twinHint: "the same application, received on the same date: if it came twice, erase one"
    case .conflictQuestion: "Is {found} the same as {recorded}, recorded as too close to {officer}?"
    }
  }
}
#endif
