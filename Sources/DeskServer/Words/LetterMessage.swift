#if Desk
/// The letter on a decision.
enum LetterMessage: String, DeskMessage {
  static let group = "letter"

  case letter, letterTitle, asItWillBe, missing, noLetter, stillWaits, save, record
  case recordIntro, made, contact, doNot, onlyFile, print

  var english: String {
    switch self {
    case .letter: "The letter"
    case .letterTitle: "Letter for {code}"
    case .asItWillBe: "The letter as it will be"
    case .missing:
      "The policy has no letter in {wanted}. This one is in {language}: have it translated."
    case .noLetter: "There is no letter. {why}"
    case .stillWaits:
      "The decision is still awaiting confirmation: this letter must not be sent yet."
    case .save: "Save as text"
    case .record: "Record that it was made"
    case .recordIntro:
      "The desk sends nothing: print or save the letter, and pass it on in the safe way that the applicant named. What is recorded is that exactly this text was created."
    case .made: "Created on {day} by {name}, in {language}"
    case .contact: "Safe contact"
    case .doNot: "To avoid"
    case .onlyFile: "Not in the letter"
    case .print: "To print it, use the browser’s own command. Only the letter is printed."
    }
  }
}
#endif
