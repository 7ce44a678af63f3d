#if Desk
/// What can be done when the case file cannot be used.
enum TroubleMessage: String, DeskMessage {
  static let group = "trouble"

  case title, intro, file, lockedTitle, locked, lockedDo, fullTitle, full, fullDo, readOnlyTitle
  case readOnly, readOnlyDo, missingTitle, missing, missingDo, keyTitle, key, keyDo, changedTitle
  case changed, changedDo, damagedTitle, damaged, damagedDo, versionTitle, version, versionDo
  case leadTitle, lead, leadDo, link, backToDesk

  var english: String {
    switch self {
    case .title: "When the case file cannot be used"
    case .intro:
      "Nothing is half written: what the desk said was recorded is on the disk, and nothing else is. What you typed is kept where the page says so."
    case .file: "The case file is {path}"
    case .lockedTitle: "Another program is writing"
    case .locked:
      "The desk waits five seconds for another desk or command that writes, and then gives up."
    case .lockedDo:
      "Send the form again. If this continues, look for a command that is still running (import, purge, change of keys), or for a program that copies the folder while it is in use, such as a cloud drive."
    case .fullTitle: "The disk is full"
    case .full: "Nothing more can be recorded; reading still works."
    case .fullDo:
      "Free some space on the disk of the case file, and send the form again. Never delete the files beside it whose names end in -wal or -shm: they belong to it."
    case .readOnlyTitle: "The file or its folder is not writable"
    case .readOnly:
      "The case file and its folder must belong to the person who runs the desk, with permission to write."
    case .readOnlyDo:
      "Check who owns them, whether the disk is mounted read-only, and whether the USB stick has a write-protection switch. Then start the desk again."
    case .missingTitle: "The file is not there"
    case .missing: "It was moved or renamed, or its disk is not connected."
    case .missingDo:
      "Connect the disk, or start the desk with the path of the file: ief desk CASEFILE. Do not create a new one in its place."
    case .keyTitle: "The passphrase or key file does not open it"
    case .key:
      "Each officer has their own key; the desk does not say whether the name or the key is wrong."
    case .keyDo:
      "Check your officer id, the keyboard language and Caps Lock. If the passphrase is forgotten or the key file lost, use your recovery sheet: ief officer passphrase --recovery-code - . Without the sheet, a lead removes you and adds you again."
    case .changedTitle: "The key was changed, or you were removed"
    case .changed: "When somebody is removed, the file gets a new key and every open desk locks."
    case .changedDo: "Unlock the desk again with what you have. If that does not work, ask a lead."
    case .damagedTitle: "The file is damaged"
    case .damaged:
      "Something is not as it was written, because of a failing disk or because someone else wrote to it."
    case .damagedDo:
      "Stop the desk, keep a copy of the file as it is with the files next to it, restore the latest backup, and run: ief case verify. If a backup verifies and this file does not, tell your leads: someone may have tampered with it."
    case .versionTitle: "The file is from a newer version"
    case .version: "A colleague with a newer version of ief has written to it."
    case .versionDo: "Install the same version. Nothing can be lost by waiting."
    case .leadTitle: "The first lead is a different one"
    case .lead:
      "This is not the file that your configuration pins: it may be a forgery, put in place of yours."
    case .leadDo:
      "Do not type your passphrase again. Compare the key on your recovery sheet with a colleague’s, and restore a backup."
    case .link: "What can I do?"
    case .backToDesk: "Back to the desk"
    }
  }
}
#endif
