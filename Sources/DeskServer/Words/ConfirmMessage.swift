#if Desk
import EmergencyFund

/// What the second officer sees of a decision.
enum ConfirmMessage: String, DeskMessage {
  static let group = "confirm"

  case intro, confirm, confirmIntro, giveBack, returnIntro, reason, reasonHint
  case cannotConfirm

  func text(in language: Language) -> String {
    switch language {
    default: english
    }
  }

  private var english: String {
    switch self {
    case .intro: "Read all of it: with your confirmation it takes effect."
    case .confirm: "Confirm"
    case .confirmIntro: "The decision takes effect at once, as it is shown here."
    case .giveBack: "Return"
    case .returnIntro: "The case goes back to where it was before, and is decided anew."
    case .reason: "Why it is returned"
    case .reasonHint: "Whoever decided reads it. No letter has it."
    case .cannotConfirm: "It cannot be confirmed"
    }
  }
}
#endif
