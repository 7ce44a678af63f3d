#if Desk
import EmergencyFund

/// What is said before the desk locks, and about what was typed until then.
enum IdleMessage: String, DeskMessage {
  static let group = "idle"

  case soon, left, stay, unsaved, ownTab, notKept

  func text(in language: Language) -> String {
    switch language {
    default: english
    }
  }

  private var english: String {
    switch self {
    case .soon: "The desk locks soon, because nobody has worked here for a while."
    case .left: "Time left:"
    case .stay: "Stay"
    case .unsaved:
      "The desk is locked, and what you typed here is not saved yet. It is kept in this tab: unlock the desk in another tab, and it is saved by itself."
    case .ownTab: "You are also writing here in another tab."
    case .notKept:
      "This draft is not saved: you are writing the same form in another tab. Close that one, and this one is saved."
    }
  }
}
#endif
