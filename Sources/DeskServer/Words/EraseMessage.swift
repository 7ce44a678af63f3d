#if Desk
/// Erasing cases.
enum EraseMessage: String, DeskMessage {
  static let group = "erase"

  case title, intro, gone, goneApplication, goneEvents, goneContent, goneDrafts, goneFiles, stays,
    staysCode
  case staysKinds, staysReason, staysCopies, staysBarred, reason, reasonHint, typeCode, codeDiffers
  case button, erased, logLeft, running, purgeTitle, purgeIntro, purgeNone, purgeLine, purgeButton
  case purged, purgeChanged, purgeCount, isOpen

  var english: String {
    switch self {
    case .title: "Erase {code}"
    case .intro: "This cannot be undone. No one can bring back what is erased."
    case .isOpen: "The case is not decided yet ({state}). Erasing it ends it without a decision."
    case .gone: "What will be gone"
    case .goneApplication:
      "the application, with all earlier versions and every name and contact in it"
    case .goneEvents:
      "what {count|one=the event says|other=the # events say}: questions, answers, reviews, decisions, payments, reports"
    case .goneContent: "what its events say, as far as it can still be read"
    case .goneDrafts: "every officer’s drafts about the case"
    case .goneFiles: "what the search and hints know of it"
    case .stays: "What stays"
    case .staysCode: "the code, the call, the region and the date of receipt"
    case .staysKinds:
      "the kinds and dates of its events and the signatures over them, so the chain stays whole"
    case .staysReason: "that you erased it, when, and the reason that you write here"
    case .staysBarred: "which officers were not allowed to see it"
    case .staysCopies:
      "copies of the file that were made earlier: they still contain the case, so erase old backups too"
    case .reason: "Why it is erased"
    case .reasonHint:
      "This stays for auditors when everything else is gone: give no names, and say nothing about the case."
    case .typeCode: "Type the code of the case again"
    case .codeDiffers: "This is not the code of this case."
    case .button: "Erase permanently"
    case .erased: "{code} has been erased."
    case .logLeft:
      "The log next to the case file still holds the old content: close other programs that use the file, and run ‘ief case list’."
    case .running: "A verification of the whole file is running. Wait until it is done."
    case .purgeTitle: "Past the retention date"
    case .purgeIntro:
      "The policy of each of these cases says that it is no longer kept. What is gone afterwards and what stays is the same as when a single case is erased; the journal records which they were."
    case .purgeNone: "No case that you may see is past its retention date."
    case .purgeLine: "kept until {day}"
    case .purgeButton: "Erase {count|one=this case|other=these # cases} permanently"
    case .purged: "{count|one=# case has|other=# cases have} been erased."
    case .purgeChanged: "The list has changed since you opened this page. Read it again."
    case .purgeCount: "{count|one=# case|other=# cases}"
    }
  }
}
#endif
