#if Desk
/// The calls that regional teams write, and what became of changes to them.
enum CallsMessage: String, DeskMessage {
  static let group = "calls"

  case title, intro, none, waits, differs, broken, brokenHow, change, newCall, newCallIntro, waiting
  case noFolder, noFolderHow, needsKeys, cannotChange, region, file, digest, rules, rulesFrom,
    noLonger, own, assumed
  case source, sourceRead, changes, noChanges, holdsFrom, confirmedBy, withdrawnBy, proposedBy
  case look, differsIntro, proposed, confirmed, withdrawn, fileChanged, needsSecond, stale
  case unwritable, confirm, withdraw, ownWaits, ownWaitsIntro, confirmIntro
  case refused, journalProposed, journalConfirmed, journalWithdrawn, journalText

  var english: String {
    switch self {
    case .title: "Calls"
    case .intro:
      "What each call asks of applicants. A regional team may make the fund’s rules narrower for its own call, never wider."
    case .none: "The folder of policies has no call."
    case .waits: "waits for a second person"
    case .differs: "not the file that was confirmed last"
    case .broken: "cannot be read"
    case .brokenHow:
      "The policy file of this call, or of the fund above it, has an error. Until someone corrects it, no application to the call can be assessed."
    case .change: "Change this call"
    case .newCall: "New call of {parent}"
    case .newCallIntro: "Begin a new call:"
    case .waiting: "New calls that wait for a second person"
    case .noFolder: "The fund’s folder of policies cannot be read."
    case .noFolderHow: "On the computer that runs the desk, ‘ief policy lint’ says what is wrong."
    case .needsKeys:
      "A change of a call is signed by two people, so it needs officers with keys of their own."
    case .cannotChange: "Only a lead who covers the region of this call can change it."
    case .region: "Region"
    case .file: "File"
    case .digest: "SHA-256"
    case .rules: "What the call asks, today"
    case .rulesFrom: "What changes on {day}"
    case .noLonger: "No longer asked: {rule}"
    case .own: "set by this call"
    case .assumed: "Assumed"
    case .source: "Source: {title}"
    case .sourceRead: "Source: {title} (read on {day})"
    case .changes: "Changes"
    case .noChanges: "No change of this call was made at the desk."
    case .holdsFrom: "holds from {day}"
    case .confirmedBy: "confirmed by {name} on {day}"
    case .withdrawnBy: "withdrawn by {name} on {day}"
    case .proposedBy: "Proposed by {name} on {day}."
    case .look: "Look at the change"
    case .differsIntro:
      "Someone changed the file without the desk since two people confirmed it. What it says now is shown here, and applies. Compare it with the confirmed one, and propose what is right."
    case .proposed:
      "Your change of {call} waits for a second lead, who sees the same preview and confirms it. Until then the file stays as it is."
    case .confirmed: "The change of {call} is confirmed and written into the fund’s folder."
    case .withdrawn: "The change of {call} is withdrawn. The file stays as it is."
    case .fileChanged:
      "The file or the proposal has changed since you opened this page. Look again at what is here now."
    case .needsSecond: "You proposed this change, so another lead has to confirm it."
    case .stale:
      "The file has changed since this was proposed. Withdraw the change, and propose it anew."
    case .unwritable:
      "The file cannot be written. Nothing was changed. The desk may write regular files in the folder of policies only."
    case .confirm: "Confirm, and write the file"
    case .withdraw: "Withdraw this change"
    case .ownWaits: "Your change waits for a second lead"
    case .ownWaitsIntro: "You can withdraw it, and nothing changes."
    case .confirmIntro:
      "Your signature stands beside that of the person who proposed it. The file is written as you see it here. Cases that are here already keep the rules that they were received under."
    case .refused:
      "The change of {call} could not be recorded: it needs two leads who cover its region, and one change waits at a time."
    case .journalProposed: "change of a call proposed"
    case .journalConfirmed: "change of a call confirmed"
    case .journalWithdrawn: "change of a call withdrawn"
    case .journalText: "new file of a call recorded"
    }
  }
}
#endif
