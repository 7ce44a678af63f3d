#if Desk
/// The keys of the desk.
enum KeysMessage: String, DeskMessage {
  static let group = "keys"

  case title, intro, key, what, next, previous, open, search, goQueue, goMyDay, goIntake, help, then
  case on, off, turnOn, turnOff

  var english: String {
    switch self {
    case .title: "Keyboard shortcuts"
    case .intro:
      "They work on every page while you are not typing in a field. Each has a link or button that does the same."
    case .key: "Key"
    case .what: "What it does"
    case .next: "Goes to the next case of a list"
    case .previous: "Goes to the previous case of a list"
    case .open: "Opens the case"
    case .search: "Searches"
    case .goQueue: "Opens the queue"
    case .goMyDay: "Opens My day"
    case .goIntake: "Opens the intake"
    case .help: "Shows this page"
    case .then: "then"
    case .on: "Shortcuts are on."
    case .off: "Shortcuts are off."
    case .turnOn: "Turn shortcuts on"
    case .turnOff: "Turn shortcuts off"
    }
  }
}
#endif
