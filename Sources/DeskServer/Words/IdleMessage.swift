#if Desk
/// What is said before the desk locks, and about what was typed until then.
enum IdleMessage: String, DeskMessage {
  static let group = "idle"

  case soon, left, stay, unsaved, ownTab, notKept

  var english: String {
    switch self {
    case .soon: "The desk will lock soon because no one has been active here for a while."
    case .left: "Time left:"
    case .stay: "Stay unlocked"
    case .unsaved:
      "The desk is locked, and what you typed here has not been saved yet. It is kept in this tab: unlock the desk in another tab, and it is saved automatically."
    case .ownTab: "You are also writing here in another tab."
    case .notKept:
      "This draft has not been saved: you are filling in the same form in another tab. Close that tab, and this draft is saved."
    }
  }
}
#endif
