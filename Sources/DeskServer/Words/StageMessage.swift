#if Desk
import EmergencyFund

/// What a case's stage does not allow.
enum StageMessage: String, DeskMessage {
  static let group = "stage"

  case notNow

  func text(in language: Language) -> String {
    switch language {
    default: english
    }
  }

  private var english: String {
    switch self {
    case .notNow: "Not while the case is at the stage “{state}”."
    }
  }
}
#endif
