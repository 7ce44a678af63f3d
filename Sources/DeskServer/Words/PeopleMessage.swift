#if Desk
import EmergencyFund
import EmergencyFundScheduling

/// Who can open the case file, and their keys.
enum PeopleMessage: String, DeskMessage {
  static let group = "people"

  case intro, roleOfficer, roleLead, roleAuditor, allRegions, since, lastSeen, never
  case hasSheet, noSheet, key, you, conflicts, differs, add, remove, update
  case withoutKey, withoutKeyIntro, everyoneHasKey, sharedTitle, sharedIntro, sharedHow, own
  case changeKey, newSheet, endOthers, endOthersHint, endedOthers, lead, leadPinned, leadNotPinned
  case onlyLeads, addTitle, addIntro, addLearns, opens, withPassphrase, withKeyFile, newPassphrase
  case again, passphraseHint, keyFileHint, differ, weakShort, weakCommon, weakUnprintable
  case goOnToSheet, addPresent, handoverTitle, handoverNothingYet, sheetTitle, sheetFile, sheetMade
  case sheetCode, sheetThen, sheetLeadKey, sheetKeep, sheetLost, saveSheet, print, saveKeyFile
  case keyFileTaken, keyFileOnce, keepBoth, sheetEnd, sheetEndHint, sheetEndWrong, takeKeyFileFirst
  case finish, giveUp, gaveUp, nothingWaits, added, sheetRenewed, keyChanged, updateTitle
  case updateIntro, teamFileSays, signedNow, updated, removeTitle, removeLoses, removeKeeps
  case removeSigned, removeSessions, removeOthers, removeBackup, removed, keyTitle, keyIntro
  case newSheetTitle, newSheetIntro, shared, seenHint, removeDoes, removeDoesNot

  init(_ role: Role) {
    self =
      switch role {
      case .officer: .roleOfficer
      case .lead: .roleLead
      case .auditor: .roleAuditor
      }
  }

  func text(in language: Language) -> String {
    switch language {
    default: english
    }
  }

  private var english: String {
    switch self {
    case .intro:
      "{count|one=# person|other=# people} can open this case file, each with a key of their own."
    case .roleOfficer: "reviews"
    case .roleLead: "reviews and decides"
    case .roleAuditor: "audits"
    case .allRegions: "all regions"
    case .since: "since {day}"
    case .lastSeen: "last seen {day}"
    case .never: "not seen in the last twelve months"
    case .seenHint: "Only leads and auditors for all regions see when others were last here."
    case .hasSheet: "recovery sheet"
    case .noSheet: "no recovery sheet"
    case .key: "key {key}"
    case .you: "you"
    case .conflicts: "{count} {count|one=conflict|other=conflicts} of interest"
    case .differs: "the team file says otherwise"
    case .add: "Add"
    case .remove: "Remove"
    case .update: "Take over the team file"
    case .withoutKey: "In the team file, without a key"
    case .withoutKeyIntro: "They cannot open the case file until a lead for all regions adds them."
    case .everyoneHasKey: "Everyone in the team file has a key."
    case .sharedTitle: "One key for all"
    case .shared: "opens with the key that all share"
    case .sharedIntro:
      "Everyone opens this case file with the same passphrase or key file. Whoever has it can act under any name, and nothing is signed."
    case .sharedHow:
      "A lead for all regions gives each person a key of their own, and begins with themselves, in the terminal. A copy of the file is made first, since the shared key then no longer opens it. Lock the desk before:"
    case .own: "Your own key"
    case .changeKey: "Change passphrase or key file"
    case .newSheet: "New recovery sheet"
    case .endOthers: "End my other sessions"
    case .endOthersHint: "Use this if you left the desk open in another browser."
    case .endedOthers: "Your sessions in other browsers have ended."
    case .lead: "The first lead’s public key"
    case .leadPinned:
      "It is pinned in this computer’s configuration, so that no other file passes for this one."
    case .leadNotPinned:
      "It is not pinned on this computer. Compare it with a recovery sheet, and write it into the configuration as leadKey."
    case .onlyLeads: "Only a lead for all regions adds, changes or removes people."
    case .addTitle: "Add {name}"
    case .addIntro: "{name} gets the rights that the team file gives: {roles}; {regions}."
    case .addLearns:
      "Afterwards {name} opens the case file with a key of their own and signs what they record. No case is changed by this."
    case .addPresent:
      "Do this with {name} beside you: only they should know what opens the file for them. If they are not here, take a key file, and have them change it on their first day."
    case .opens: "What opens the file"
    case .withPassphrase: "A passphrase"
    case .withKeyFile: "A new key file"
    case .newPassphrase: "New passphrase"
    case .again: "The same once more"
    case .passphraseHint: "Twelve characters or more, or five words that do not belong together."
    case .keyFileHint: "The desk makes it, and you save it once, in the next step."
    case .differ: "The two passphrases differ. Type both again."
    case .weakShort: "This is too short. Take twelve characters or more, or five words."
    case .weakCommon: "This is one of the first that anyone would try. Take another one."
    case .weakUnprintable: "This has a character that cannot be seen. Leave it out."
    case .goOnToSheet: "Go on to the recovery sheet"
    case .handoverTitle: "Keep this before it is final"
    case .handoverNothingYet:
      "Nothing has been changed yet. What is on this page cannot be shown again afterwards."
    case .sheetTitle: "Recovery sheet of {name}"
    case .sheetFile: "Case file"
    case .sheetMade: "Made on {day} by {name}"
    case .sheetCode:
      "This code opens the case file for {name} if the passphrase is forgotten or the key file is lost:"
    case .sheetThen: "Then run this, type the code, and choose a new passphrase or key file:"
    case .sheetLeadKey:
      "The first lead’s public key. It is no secret. Everyone writes it into their configuration as leadKey, so that nobody can pass off another file as this one:"
    case .sheetKeep:
      "Keep this page on paper, where you keep a passport: not on a computer, not in a mail, not beside the case file. Whoever has it and a copy of the case file can read every case and sign as {name}."
    case .sheetLost:
      "If it is lost, or somebody has seen it, make a new one under “People and keys”; this one then ends. If passphrase or key file and this page are both lost, nobody can restore them."
    case .saveSheet: "Save the sheet as a text file"
    case .print: "Print this page, or save the sheet, print it and delete the file."
    case .saveKeyFile: "Save the key file"
    case .keyFileTaken: "The key file was saved. It cannot be saved again."
    case .keyFileOnce:
      "It can be saved once. Keep it where nobody else reads, and never beside the case file."
    case .keepBoth: "Key file"
    case .sheetEnd: "The last four characters of the code on the sheet"
    case .sheetEndHint: "Read them from the paper, to show that it is there."
    case .sheetEndWrong: "These are not the last four characters of the code."
    case .takeKeyFileFirst: "Save the key file first."
    case .finish: "It is kept: make it final"
    case .giveUp: "Change nothing"
    case .gaveUp: "Nothing was changed, and the sheet is worth nothing."
    case .nothingWaits:
      "Nothing waits to be kept. If the desk was locked in between, begin again: nothing was changed."
    case .added: "{name} can now open the case file."
    case .sheetRenewed: "Your new recovery sheet is valid. Destroy the earlier one."
    case .keyChanged:
      "You now open the case file with the new passphrase or key file. Your sessions in other browsers have ended."
    case .updateTitle: "Rights of {name}"
    case .updateIntro: "You sign what the team file says. It holds from {name}’s next click on."
    case .teamFileSays: "In the team file"
    case .signedNow: "Signed until now"
    case .updated: "{name} has the rights that the team file gives."
    case .removeTitle: "Remove {name}"
    case .removeLoses:
      "{name} can no longer open the case file, with any passphrase, key file or recovery sheet."
    case .removeKeeps:
      "Copies of the file that {name} kept stay readable for them, and so does what they remember."
    case .removeSigned:
      "What {name} signed stays valid, and their cases stay assigned to them until a lead assigns them anew."
    case .removeSessions: "{name}’s sessions at this desk end at once."
    case .removeOthers:
      "The file gets a new key. Everyone else who is at a desk unlocks it once more, with what they have; drafts are kept."
    case .removeBackup:
      "Make a backup and a checkpoint afterwards: earlier copies still open for {name}."
    case .removed:
      "{name} is removed, and the file has a new key. Make a backup and a checkpoint now: earlier copies still open for {name}."
    case .keyTitle: "Your passphrase or key file"
    case .keyIntro:
      "It changes what opens the file for you alone. Your recovery sheet stays valid. Copies of the file that were made before still open with the old one."
    case .newSheetTitle: "A new recovery sheet"
    case .newSheetIntro:
      "The code of your earlier sheet then ends. Do this if it is lost, or if somebody has seen it."
    case .removeDoes: "What it does"
    case .removeDoesNot: "What it does not do"
    }
  }
}
#endif
