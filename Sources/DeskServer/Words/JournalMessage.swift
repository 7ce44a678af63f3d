#if Desk
/// The journal of the file, and its access log.
enum JournalMessage: String, DeskMessage {
  static let group = "journal"

  case intro, introOwn, filters, officer, anyOfficer, kind, anyKind, caseCode, from, to, filter,
    clear
  case empty, earlier, later, page, ofFile, damaged, erasedContent, eventOf, planned, cases
  case retained, keyChanged, officerAdded, officerChanged, officerRemoved, officerConflicts
  case access, accessIntro, wholeAccess, opened, refused, exported, stepUp, aCase
  case intakeKeyMade, intakeKeyRetired
  case theJournal, wholeFile, aBackup, provingThemselves, anErasure, purging, anExport
  case publishing, verifyingAll, aCheckpoint, theAccessLog, anEvidence, changingKey, anImport
  case managing, endingOther, confirmingOwn, recording, casesOfCall, missing, unreadable, noAccess,
    noJournal
  case head, headIntro, headCount, headHash, saveHead, verify, verifyIntro, verifyStart,
    verifyBegins, verifying
  case assessing, verifyRuns, again, verifyDone, verifyHolds, verifyBroken, integrity
  case integrityHolds, integrityBroken, signatures, signaturesHold, signaturesBroken
  case signaturesNone, unsignedBefore, assessments, assessmentsHold, assessmentsBroken
  case completeness, verifyFailed, verifyNone, lookAgain, exportTitle, exportIntro
  case exportTells, save, evidenceTitle, evidenceIntro, evidenceHolds, evidenceCheck, signedBy
  case backToJournal, codeWrong, dayWrong, auditing, retention, officerCount
  case retentionIntro, retentionLook, signed

  var english: String {
    switch self {
    case .intro:
      "Everything that was recorded in this case file, the latest first, with who signed it."
    case .introOwn:
      "What was recorded in the cases that you may see, the latest first, with who signed it."
    case .filters: "What is shown"
    case .officer: "Officer"
    case .anyOfficer: "anyone"
    case .kind: "What"
    case .anyKind: "anything"
    case .caseCode: "Case"
    case .from: "From"
    case .to: "To"
    case .filter: "Show"
    case .clear: "Show everything"
    case .empty: "Nothing that you may see matches."
    case .earlier: "Earlier"
    case .later: "Later"
    case .page: "Page {number}"
    case .ofFile: "the file"
    case .damaged: "This is not what was written. Restore a backup, and verify the whole file."
    case .erasedContent: "content erased"
    case .eventOf: "event {number}"
    case .planned: "plan published"
    case .cases: "cases imported"
    case .retained: "cases erased, retention period expired"
    case .keyChanged: "key of the file changed"
    case .officerAdded: "officer added"
    case .officerChanged: "rights of an officer changed"
    case .officerRemoved: "officer removed"
    case .officerConflicts: "conflicts of interest recorded"
    case .access: "Access log"
    case .accessIntro:
      "Who opened the file, was refused something, exported something, or confirmed who they are, in the last twelve months. Times are in UTC."
    case .wholeAccess: "Whole access log"
    case .opened: "opened the file"
    case .refused: "was refused:"
    case .exported: "exported:"
    case .stepUp: "confirmed who they are"
    case .intakeKeyMade: "made an intake key"
    case .intakeKeyRetired: "destroyed an intake key"
    case .aCase: "a case"
    case .theJournal: "the journal"
    case .wholeFile: "all cases"
    case .aBackup: "a backup"
    case .provingThemselves: "confirming who they are"
    case .anErasure: "erasing a case"
    case .purging: "erasing what is past its retention date"
    case .anExport: "an export"
    case .publishing: "publishing a plan"
    case .verifyingAll: "verifying the whole file"
    case .aCheckpoint: "a signed checkpoint"
    case .theAccessLog: "the access log"
    case .anEvidence: "the evidence of a case"
    case .changingKey: "changing the key"
    case .anImport: "an import"
    case .managing: "adding, changing or removing an officer"
    case .endingOther: "ending someone else’s assignment"
    case .confirmingOwn: "confirming their own decision"
    case .recording: "recording “{event}”"
    case .casesOfCall: "cases of the call {call}"
    case .missing:
      "{count|one=# entry was|other=# entries were} removed by other means than this program."
    case .unreadable:
      "{count|one=# entry cannot|other=# entries cannot} be read: somebody else wrote to the file."
    case .noAccess: "Only leads and auditors for all regions see the access log."
    case .noJournal:
      "What concerns the file itself (plans, people, keys, retention) is shown to leads and auditors for all regions, since it tells about every region."
    case .head: "End of the chain"
    case .headIntro: "Kept elsewhere, it shows later whether anything was truncated."
    case .headCount: "{count|one=# event|other=# events}"
    case .headHash: "last link"
    case .saveHead: "Save a signed checkpoint"
    case .verify: "Verify the whole file"
    case .verifyIntro:
      "Every event is decrypted, every signature checked, and every case assessed again. It takes seconds for hundreds of cases and minutes for tens of thousands. You can go on working meanwhile."
    case .verifyStart: "Verify now"
    case .verifyBegins: "The file is being read."
    case .verifying: "{count} of {total} events verified"
    case .assessing: "{count} of {total} cases assessed again"
    case .verifyRuns: "Verifying"
    case .again: "Verify again"
    case .verifyDone: "Verified on {day} at {time}"
    case .verifyHolds: "Everything is as it was written"
    case .verifyBroken: "Something is not as it was written"
    case .integrity: "Events"
    case .integrityHolds: "{count|one=# event is|other=# events are} unaltered and in place."
    case .integrityBroken: "Altered, missing or unreadable:"
    case .signatures: "Signatures"
    case .signaturesHold: "All are valid."
    case .signaturesBroken: "Not all are valid:"
    case .signaturesNone: "None: officers have no keys of their own."
    case .unsignedBefore:
      "{count|one=# event|other=# events} from before officers had their own keys are unsigned."
    case .officerCount: "{name}: {count|one=# event|other=# events}"
    case .assessments: "Assessments"
    case .assessmentsHold: "{count} in {total} cases were repeated, with the same result."
    case .assessmentsBroken: "Different or unreadable in {count} of {total} cases:"
    case .completeness:
      "Only a checkpoint kept elsewhere shows whether the file was truncated or replaced by an earlier copy: ‘ief case verify --head’."
    case .verifyFailed: "The verification could not be finished: {reason}"
    case .verifyNone: "No verification was started in this session."
    case .lookAgain: "Refresh"
    case .exportTitle: "Export the journal"
    case .exportIntro:
      "With this file, an auditor without any key checks the chain of all events and every officer’s signature: ‘ief case recheck’."
    case .exportTells:
      "It names officers and their public keys, and says nothing about any case except the number of events. The access log records that you exported it."
    case .save: "Save the file"
    case .evidenceTitle: "Evidence for {code}"
    case .evidenceIntro:
      "One file with the whole case in plain text, the rules that applied, and the proofs that none of it has been altered since."
    case .evidenceHolds:
      "It contains everything that the applicant wrote. Pass it on only in a safe way, to someone who may read it. The access log records that you exported it."
    case .evidenceCheck:
      "Whoever receives it can check it with ‘ief case recheck’, without any key."
    case .signedBy: "signed by {name} ✓"
    case .backToJournal: "Journal"
    case .codeWrong: "The code of a case looks like C-7K3F9Q."
    case .dayWrong: "Write the date like this: 2026-03-02."
    case .auditing: "For an auditor"
    case .retention: "Past the retention date"
    case .retentionIntro:
      "Cases that are no longer kept according to their policy, to be erased together."
    case .retentionLook: "See which"
    case .signed: "signed ✓"
    }
  }
}
#endif
