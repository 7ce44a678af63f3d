#if Desk
/// What the second officer sees of a decision.
enum ConfirmMessage: String, DeskMessage {
  static let group = "confirm"

  case intro, confirm, confirmIntro, giveBack, returnIntro, reason, reasonHint
  case cannotConfirm

  var english: String {
    switch self {
    case .intro: "Read all of it. With your confirmation it takes effect."
    case .confirm: "Confirm"
    case .confirmIntro: "The decision takes effect at once, as it is shown here."
    case .giveBack: "Return"
    case .returnIntro: "The case goes back to where it was before, and a new decision is needed."
    case .reason: "Why it is returned"
    case .reasonHint: "Whoever decided reads it. It is never part of a letter."
    case .cannotConfirm: "It cannot be confirmed"
    }
  }
}
#endif
