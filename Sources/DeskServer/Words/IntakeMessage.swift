#if Desk
/// Receiving applications.
enum IntakeMessage: String, DeskMessage {
  static let group = "intake"

  case intro, files, filesHint, paste, pasted, pastedHint, pastedNothing, look, waiting, newCase,
    isRepeat, perhaps, related, unreadable,
    refused
  case would, answerBy, byWeekdays, noDate, receivedOn, receive, receiveThis, discard, received
  case receivedIntro, nothingChosen, changed, otherFiles, otherIntro, sentWith, notKept
  case sameAsFile, twin, near, same, sameEarlier, conflict, tooMany, tooLarge, empty, memory
  case requested, noRates, gone, sealed, sealedNoKey, sealedForOthers, sealedChanged

  var english: String {
    switch self {
    case .intro:
      "Choose the files of applications, and of answers to questions. You see what would happen with each before anything is stored."
    case .files: "Files"
    case .filesHint:
      "Applications and answers as JSON or YAML, sealed or not; with them any other files, of which only name and SHA-256 are recorded. The files stay in the memory of this session until you receive or discard them; locking the desk discards them."
    case .paste: "Paste sealed text instead"
    case .pasted: "Sealed text from a message"
    case .pastedHint:
      "Everything from BEGIN to END; several texts and the words around them may be pasted at once."
    case .pastedNothing:
      "There is no sealed text in what you pasted: it runs from -----BEGIN AGE ENCRYPTED FILE----- to the line with END."
    case .look: "Check these files"
    case .waiting: "{count|one=# file waits|other=# files wait}. Nothing is stored yet."
    case .newCase: "New case"
    case .isRepeat: "Received before"
    case .related: "New case, perhaps related"
    case .perhaps: "Perhaps a repeat"
    case .unreadable: "Cannot be read"
    case .refused: "Cannot be received"
    case .would: "It would become a case of {call}."
    case .answerBy: "answer by {day}"
    case .byWeekdays: "by weekdays alone, since no holidays are listed for {year} yet"
    case .noDate: "no answer date"
    case .receivedOn: "received {day}"
    case .receive: "Receive these"
    case .receiveThis: "Receive {file}"
    case .discard: "Discard all files"
    case .received: "Received"
    case .receivedIntro:
      "These were received:"
    case .nothingChosen: "Choose at least one application to receive."
    case .changed: "What would happen has changed since you looked. Nothing was stored; look again."
    case .otherFiles: "Other files"
    case .otherIntro:
      "They are not opened. Say with which application each was sent; its name and SHA-256 are then recorded there. The files themselves are not kept."
    case .sentWith: "{file} was sent with"
    case .notKept: "none: leave it out"
    case .sameAsFile: "The same application as {file} above."
    case .twin:
      "the same application, received on the same date. Receive it only if it is another one."
    case .near: "nearly the same {what}: is it one and the same?"
    case .same: "same {what}"
    case .sameEarlier: "Same {what} as in {file} above."
    case .conflict:
      "Is {found} the same as {recorded}, with whom {officer} has a conflict of interest?"
    case .tooMany: "The desk looks at no more than {count} files at once. Nothing was added."
    case .tooLarge: "Together the files are too large. Nothing was added."
    case .empty: "Choose at least one file."
    case .memory: "Add more files"
    case .requested: "{amount} requested"
    case .noRates: "No exchange rates are available; amounts in other currencies are not converted."
    case .gone: "These files were received or discarded in another window."
    case .sealed: "sealed, receipt {receipt}"
    case .sealedNoKey:
      "This file is sealed, and the case file has no intake key. A lead can make one."
    case .sealedForOthers: "This file is sealed for none of the fund’s intake keys."
    case .sealedChanged:
      "This sealed file is not complete, or was changed on its way. Ask for it once more."
    }
  }
}
#endif
