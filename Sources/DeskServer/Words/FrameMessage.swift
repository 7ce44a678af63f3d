#if Desk
/// What stands around every page, and what happens to it.
enum FrameMessage: String, DeskMessage {
  static let group = "frame"

  case desk, skip, navigation, myDay, queue, intake, people, journal, search, find
  case lock, locksIn, language, choose, unlock, unlockIntro, officer, passphrase, keyFile
  case passphraseOrKeyFile, usedLink, wrongKey, wait, goOn, kept, problems, notFound
  case notFoundIntro, badRequest, tooLarge, unavailable, unavailableIntro, changed, changedIntro
  case draftOf, saved, notSaved, someoneWriting, back, cancel, none, reason, yes, no, ended
  case locked, knows

  var english: String {
    switch self {
    case .desk: "Officers’ desk"
    case .skip: "Skip to content"
    case .navigation: "Sections of the desk"
    case .myDay: "My day"
    case .queue: "Queue"
    case .intake: "Intake"
    case .people: "People and keys"
    case .journal: "Journal"
    case .search: "Code, id, name, contact or reference"
    case .find: "Search"
    case .lock: "Lock"
    case .locksIn: "locks after {minutes|one=# minute|other=# minutes} without activity"
    case .language: "Language"
    case .choose: "Choose"
    case .unlock: "Unlock the desk"
    case .unlockIntro:
      "The case file is opened with your own passphrase or key file. Nothing is read before that."
    case .officer: "Your officer id"
    case .passphrase: "Passphrase"
    case .keyFile: "Key file"
    case .passphraseOrKeyFile: "Enter your passphrase or choose your key file."
    case .usedLink:
      "This link works once and has been used. Press Enter in the terminal where the desk runs to get another one. If you did not use it yourself, stop the desk: someone else on this computer did."
    case .wrongKey:
      "The case file does not open with this id and this passphrase or key file. Check both."
    case .wait: "Too many attempts. Try again in {count|one=# second|other=# seconds}."
    case .goOn: "Continue"
    case .kept: "What you typed is kept below. Nothing of it has been recorded yet."
    case .problems: "There is a problem"
    case .notFound: "Not found"
    case .notFoundIntro: "This page or case does not exist, or you may not see it."
    case .badRequest: "The desk did not understand this request. Nothing was changed."
    case .tooLarge: "This is more than the desk accepts at once. Nothing was changed."
    case .unavailable: "The desk cannot do this now"
    case .unavailableIntro: "Nothing was lost. Go back and try again once the problem is solved."
    case .changed: "The case has changed since you opened this page"
    case .changedIntro:
      "Nothing was overwritten. Read what is new, and send your form again if it is still right."
    case .draftOf: "Draft from {time}, not recorded"
    case .saved: "Draft saved"
    case .notSaved: "The draft could not be saved"
    case .someoneWriting: "{name} is also writing here"
    case .back: "Back"
    case .cancel: "Cancel"
    case .none: "None"
    case .reason: "Reason"
    case .yes: "Yes"
    case .no: "No"
    case .ended: "Your session has ended. Unlock the desk to go on."
    case .locked: "The desk is locked. Your drafts are kept, encrypted."
    case .knows:
      "While it is locked, the desk knows where the case file is, but nothing that is in it."
    }
  }
}
#endif
