#if Desk
import EmergencyFund
import EmergencyFundCasework

/// The states of a case; the names are those of `CaseState`.
enum StateMessage: String, DeskMessage {
  static let group = "state"

  case received, inReview, reviewed, pendingConfirmation, appealed, waiting
  case awarded, paid, reported, declined, referred, withdrawn, erased

  init(_ state: CaseState) { self = StateMessage(rawValue: state.rawValue) ?? .received }

  var english: String {
    switch self {
    case .received: "Received"
    case .inReview: "In review"
    case .reviewed: "Reviewed"
    case .pendingConfirmation: "Awaiting confirmation"
    case .appealed: "Appealed"
    case .waiting: "Waiting for the applicant"
    case .awarded: "Awarded"
    case .paid: "Paid"
    case .reported: "Reported"
    case .declined: "Declined"
    case .referred: "Referred"
    case .withdrawn: "Withdrawn"
    case .erased: "Erased"
    }
  }
}
#endif
