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

  var english: String {
    switch self {
    case .intro:
      "{count|one=# person|other=# people} can open this case file, each with their own key."
    case .roleOfficer: "reviews"
    case .roleLead: "reviews and decides"
    case .roleAuditor: "audits"
    case .allRegions: "all regions"
    case .since: "since {day}"
    case .lastSeen: "last active {day}"
    case .never: "not active in the last twelve months"
    case .seenHint: "Only leads and auditors for all regions see when others were last here."
    case .hasSheet: "recovery sheet"
    case .noSheet: "no recovery sheet"
    case .key: "key {key}"
    case .you: "you"
    case .conflicts: "{count} {count|one=conflict|other=conflicts} of interest"
    case .differs: "the team file says something else"
    case .add: "Add"
    case .remove: "Remove"
    case .update: "Apply the team file"
    case .withoutKey: "In the team file, without a key"
    case .withoutKeyIntro: "They cannot open the case file until a lead for all regions adds them."
    case .everyoneHasKey: "Everyone in the team file has a key."
    case .sharedTitle: "One key for everyone"
    case .shared: "opens with the shared key"
    case .sharedIntro:
      "Everyone opens this case file with the same passphrase or key file. Whoever has it can act under any name, and nothing is signed."
    case .sharedHow:
      "A lead for all regions gives each person their own key, beginning with themselves, in the terminal. A copy of the file is made first, because the shared key then no longer opens it. Lock the desk first:"
    case .own: "Your own key"
    case .changeKey: "Change passphrase or key file"
    case .newSheet: "New recovery sheet"
    case .endOthers: "End my other sessions"
    case .endOthersHint: "Use this if you left the desk open in another browser."
    case .endedOthers: "Your sessions in other browsers have ended."
    case .lead: "The first lead’s public key"
    case .leadPinned:
      "It is pinned in this computer’s configuration, so no other file can pass for this one."
    case .leadNotPinned:
      "It is not pinned on this computer. Compare it with a recovery sheet, and write it into the configuration as leadKey."
    case .onlyLeads: "Only a lead for all regions can add, change or remove people."
    case .addTitle: "Add {name}"
    case .addIntro: "{name} gets the rights that the team file gives: {roles}; {regions}."
    case .addLearns:
      "Afterwards {name} opens the case file with their own key and signs what they record. No case is changed by this."
    case .addPresent:
      "Do this with {name} beside you: only they should know what opens the file for them. If they are not here, choose a key file, and have them replace it on their first day."
    case .opens: "What opens the file"
    case .withPassphrase: "A passphrase"
    case .withKeyFile: "A new key file"
    case .newPassphrase: "New passphrase"
    case .again: "The same again"
    case .passphraseHint: "Twelve characters or more, or five words that do not belong together."
    case .keyFileHint: "The desk makes it, and you save it once, in the next step."
    case .differ: "The two passphrases differ. Type both again."
    case .weakShort: "This is too short. Use twelve characters or more, or five words."
    case .weakCommon: "This is one of the first that anyone would try. Choose another one."
    case .weakUnprintable: "This contains an invisible character. Leave it out."
    case .goOnToSheet: "Continue to the recovery sheet"
    case .handoverTitle: "Put this in a safe place before it becomes final"
    case .handoverNothingYet:
      "Nothing has been changed yet. What is on this page cannot be shown again afterwards."
    case .sheetTitle: "Recovery sheet for {name}"
    case .sheetFile: "Case file"
    case .sheetMade: "Created on {day} by {name}"
    case .sheetCode:
      "This code opens the case file for {name} if the passphrase is forgotten or the key file is lost:"
    case .sheetThen: "Then run this, type the code, and choose a new passphrase or key file:"
    case .sheetLeadKey:
      "The first lead’s public key. It is not secret. Everyone enters it in their configuration as leadKey, so that no one can pass off another file as this one:"
    case .sheetKeep:
      "Keep this page on paper, where you keep a passport: not on a computer, not in an email, not next to the case file. Whoever has it and a copy of the case file can read every case and sign as {name}."
    case .sheetLost:
      "If it is lost, or someone has seen it, make a new one under “People and keys”; this one then no longer works. If the passphrase or key file and this page are both lost, no one can restore them."
    case .saveSheet: "Save the sheet as a text file"
    case .print: "Print this page, or save the sheet, print it and delete the file."
    case .saveKeyFile: "Save the key file"
    case .keyFileTaken: "The key file has been saved. It cannot be saved again."
    case .keyFileOnce:
      "It can be saved once. Keep it where no one else can read it, and never next to the case file."
    case .keepBoth: "Key file"
    case .sheetEnd: "The last four characters of the code on the sheet"
    case .sheetEndHint: "Read them from the paper, to show that you have it."
    case .sheetEndWrong: "These are not the last four characters of the code."
    case .takeKeyFileFirst: "Save the key file first."
    case .finish: "It is in a safe place: make it final"
    case .giveUp: "Change nothing"
    case .gaveUp: "Nothing was changed, and the sheet is not valid."
    case .nothingWaits:
      "There is nothing to finish. If the desk was locked in between, begin again: nothing was changed."
    case .added: "{name} can now open the case file."
    case .sheetRenewed: "Your new recovery sheet is valid. Destroy the earlier one."
    case .keyChanged:
      "You now open the case file with the new passphrase or key file. Your sessions in other browsers have ended."
    case .updateTitle: "Rights of {name}"
    case .updateIntro: "You sign what the team file says. It applies from {name}’s next click on."
    case .teamFileSays: "In the team file"
    case .signedNow: "Signed until now"
    case .updated: "{name} now has the rights that the team file gives."
    case .removeTitle: "Remove {name}"
    case .removeLoses:
      "{name} can no longer open the case file, with any passphrase, key file or recovery sheet."
    case .removeKeeps:
      "Copies of the file that {name} kept remain readable for them, and so does what they remember."
    case .removeSigned:
      "What {name} signed remains valid, and their cases stay assigned to them until a lead reassigns them."
    case .removeSessions: "{name}’s sessions at this desk end immediately."
    case .removeOthers:
      "The file gets a new key. Everyone else who is at a desk has to unlock it once more, with the key they have; drafts are kept."
    case .removeBackup:
      "Make a backup and a checkpoint afterwards: {name} can still open earlier copies."
    case .removed:
      "{name} has been removed, and the file has a new key. Make a backup and a checkpoint now: {name} can still open earlier copies."
    case .keyTitle: "Your passphrase or key file"
    case .keyIntro:
      "This changes only what opens the file for you. Your recovery sheet stays valid. Copies of the file that were made earlier still open with the old one."
    case .newSheetTitle: "A new recovery sheet"
    case .newSheetIntro:
      "The code on your earlier sheet then no longer works. Do this if the sheet is lost, or if someone has seen it."
    case .removeDoes: "What this does"
    case .removeDoesNot: "What this does not do"
    }
  }
}
#endif
