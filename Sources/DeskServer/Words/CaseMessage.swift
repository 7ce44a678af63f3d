#if Desk
/// The sheet of a case.
enum CaseMessage: String, DeskMessage {
  static let group = "sheet"

  case answerBy, daysLeft, daysLate, dayByDay, steps, whatHappened, whatIsAsked, whoAsks, project
  case documents, verdict, findings, metRules, toJudge, readsFields, next
  case history, signedBy, unsigned, unknownKey, missingSignature, hints, hintNote, people, score
  case decision, item, category, amount, quantity, sum, requested, received
  case source, readBy, noDate, ongoing, danger, original, references, referenceState, notChecked
  case confirmed, notReached, doubtful, conflicts, reviewer, questions, question, answer
  case waitsFor, draftKept, showMet, clock, award, unpaid, excluded, otherFunding, forIncident
  case chain, erase, evidence, reads, attachments, imported
  case conflictQuestion

  var english: String {
    switch self {
    case .answerBy: "Answer by {day}"
    case .daysLeft: "{count} working {count|one=day|other=days} left"
    case .daysLate: "{count} working {count|one=day|other=days} late"
    case .dayByDay: "Day by day"
    case .steps: "Steps of the case"
    case .whatHappened: "What happened"
    case .whatIsAsked: "What is requested"
    case .whoAsks: "Who is applying"
    case .project: "What is planned"
    case .documents: "Documents"
    case .verdict: "What the rules say"
    case .findings: "Findings"
    case .metRules: "{count} of {total} rules met"
    case .toJudge: "For you to judge"
    case .readsFields: "Checked by: {rules}"
    case .next: "Next"
    case .history: "History"
    case .signedBy: "signed by {name} ✓"
    case .unsigned: "not signed"
    case .unknownKey: "signed with an unknown key"
    case .missingSignature: "without the required signature"
    case .hints: "Possibly related cases"
    case .hintNote: "These are hints with their evidence, not a score: you decide."
    case .people: "People"
    case .score: "Score"
    case .decision: "Decision"
    case .item: "Item"
    case .category: "Category"
    case .amount: "Amount"
    case .quantity: "{count} × {amount}"
    case .sum: "Sum"
    case .requested: "Requested"
    case .received: "received {day}"
    case .source: "Source"
    case .readBy: "read by"
    case .noDate: "no date"
    case .ongoing: "ongoing"
    case .danger: "A person is in imminent danger"
    case .original: "original text, in {language}"
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
    case .waitsFor: "The case is waiting for an answer from the applicant."
    case .draftKept: "You have a draft here that has not been recorded."
    case .showMet: "Rules that are met"
    case .clock: "How the answer date is counted"
    case .award: "Award"
    case .unpaid: "Still to be paid"
    case .excluded: "Marked as ineligible"
    case .otherFunding: "Other funding"
    case .forIncident: "linked to incident {number}"
    case .chain: "{count} {count|one=event|other=events} in this case"
    case .erase: "Erase this case"
    case .evidence: "Evidence for an auditor"
    case .reads: "reads"
    case .attachments: "Attached files"
    case .imported: "Imported on {day} from another case file"
    case .conflictQuestion:
      "Is {found} the same as {recorded}, with whom {officer} has a conflict of interest?"
    }
  }
}
#endif
