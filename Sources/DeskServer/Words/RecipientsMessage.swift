#if Desk
/// The keys for which applications are sealed, and changes of them.
enum RecipientsMessage: String, DeskMessage {
  static let group = "recipients"

  case title, intro, none, compare, valid, notValid, kept, elsewhere, from, until, link
  case differs, unconfirmed, asTheyAre, cannotChange, noSecond, noChanges, change
  case add, other, noneKept, recipient, recipientHint, addFrom, addFromHint
  case end, endNone, endHint, endOn
  case nothing, notRecipient, isSecret, listed, tooMany, untilEarly
  case titleKey, titleSpare

  case oneAtATime, endOnHint, changed

  var english: String {
    switch self {
    case .title: "Keys for sealed applications"
    case .intro:
      "The page for applicants seals each application for these keys. Whoever holds one of them can read it; nobody else can."
    case .none: "The fund names no key, so its page does not offer to seal anything."
    case .compare:
      "The page shows the four words of each key. Print them where applicants find the fund, so that they can compare."
    case .valid: "in use today"
    case .notValid: "not in use today"
    case .kept: "kept in this case file"
    case .elsewhere: "kept elsewhere"
    case .from: "from {day}"
    case .until: "until {day}"
    case .link: "Keys for sealed applications of {fund}"
    case .differs:
      "Someone changed the fund’s file without the desk since two leads confirmed it. Compare the words below with those of your keys before anyone makes a page for applicants."
    case .unconfirmed:
      "No two leads have confirmed these keys at the desk yet. Compare the words with those of your keys first."
    case .asTheyAre: "Propose them as they are"
    case .cannotChange: "Only a lead for all regions can change the keys."
    case .noSecond:
      "No other lead covers all regions, so nobody can confirm it yet."
    case .noChanges: "The keys have not been changed at the desk."
    case .change: "Change the keys"
    case .add: "Add a key"
    case .other: "A key that is kept elsewhere"
    case .noneKept:
      "Every key in the case file is in use. ‘ief intake key new’ makes another one."
    case .recipient: "Public part of a key that is kept elsewhere"
    case .recipientHint: "It begins with age1. ‘ief intake key show’ prints it."
    case .addFrom: "Seal for it from"
    case .addFromHint: "Today, if you leave this empty."
    case .end: "Stop using a key"
    case .endNone: "None"
    case .endHint:
      "Keep the key itself until everything that was sealed for it has arrived. People may use an old page for weeks."
    case .endOn: "Last day"
    case .oneAtATime:
      "Choose a key above or paste one here, not both."
    case .endOnHint:
      "Needed if you stop using a key."
    case .changed:
      "other keys or channels"
    case .nothing: "Choose a key to add, or one to stop using."
    case .notRecipient:
      "This is not the public part of a key: it begins with age1, and one mistyped character is noticed."
    case .isSecret:
      "This is the secret part of a key, which opens everything that is sealed for it. Never paste it anywhere, and make a new key."
    case .listed: "This key is on the list already."
    case .tooMany: "A fund can have {count} keys at most."
    case .untilEarly: "The key is used from {day} on, so its last day cannot be earlier."
    case .titleKey: "intake key from {day}"
    case .titleSpare: "spare key from {day}"
    }
  }
}
#endif
