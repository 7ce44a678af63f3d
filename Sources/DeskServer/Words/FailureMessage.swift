#if Desk
/// Why the case file could not do what was asked, and what to do.
enum FailureMessage: String, DeskMessage {
  static let group = "failure"

  case locked, readOnly, diskFull, inputOutput, logNotEmptied, damaged, forged, fileMissing
  case notACaseFile, laterFormat, keyChanged, wrongKey, weakPassphrase, unreadableKey
  case unreadableRecoveryCode, ownKeys, noOfficers, officerRefused, outdated, copyDiffers
  case alreadyExists, receivedLater, policyWithoutFund, roleMissing, regionsMissing
  case notOnTeam, hasKeys, removesSelf, futureDate, unreadableEvent, knownCases, noLetter
  case ownFault

  var english: String {
    switch self {
    case .locked:
      "Another program is writing to the case file. Nothing was changed: try again in a moment."
    case .readOnly:
      "The case file or its folder cannot be written to. Nothing was changed: check who may write there."
    case .diskFull: "The disk is full. Nothing was changed: make room and try again."
    case .inputOutput: "The disk could not be read or written. Nothing was changed: check the disk."
    case .logNotEmptied:
      "It is done, but a file next to the case file still holds what was removed. Close other programs that use the case file, then lock and unlock the desk."
    case .damaged:
      "The case file is not as it was written. Stop working with it: have it verified, and restore a backup."
    case .forged:
      "The case file is not the one that the fund’s configuration expects. It may be a forgery: ask a lead."
    case .fileMissing:
      "The case file is no longer where it was. Nothing was changed: put it back, or start the desk with its new location."
    case .notACaseFile: "This is not a case file. Start the desk with the right one."
    case .laterFormat:
      "A newer version of the tool wrote this case file. Start the desk with that version."
    case .keyChanged: "The key of the case file was changed. Lock the desk and unlock it again."
    case .wrongKey: "This passphrase or key file does not open the case file."
    case .weakPassphrase: "This passphrase is too easy to guess. Choose a longer one."
    case .unreadableKey: "This file does not contain a key."
    case .unreadableRecoveryCode:
      "This is not a recovery code. Check each group of letters and digits."
    case .ownKeys:
      "Each officer of this case file has a key of their own. Say who you are, and unlock the desk with yours."
    case .noOfficers:
      "The officers of this case file do not have keys of their own yet. A lead gives them out."
    case .officerRefused: "{name} cannot be added, changed or removed like this."
    case .outdated:
      "The database software on this computer is too old for a case file. Have it updated."
    case .copyDiffers: "The copy differs from the original. Make a new one."
    case .alreadyExists:
      "A file with this name already exists. Nothing was changed: choose another name."
    case .receivedLater: "The date of receipt, {day}, is after today."
    case .policyWithoutFund:
      "The policy of this application does not name its fund. Whoever keeps the policies has to add it."
    case .roleMissing: "You do not have the role that this requires."
    case .regionsMissing: "This concerns every region, and you cover only some."
    case .notOnTeam: "You are no longer on the team. Ask a lead."
    case .hasKeys: "{name} already has keys."
    case .removesSelf: "You cannot remove yourself. Another lead for all regions has to."
    case .futureDate: "The date, {day}, is after today."
    case .unreadableEvent:
      "What you sent cannot be stored as it is. Nothing was changed: shorten it, or leave out unusual characters."
    case .knownCases:
      "Some of these cases are already here, or were erased here. Nothing was imported."
    case .noLetter: "The policy has no letter for this decision: {decision}."
    case .ownFault: "The desk made a mistake. Nothing was changed. Tell whoever maintains it."
    }
  }
}
#endif
