#if Desk
import EmergencyFund
import EmergencyFundCasework

/// The kinds of decisions; the names are those of `DecisionKind`.
enum DecisionMessage: String, DeskMessage {
  static let group = "decision"

  case award, partialAward, decline, refer, withdraw

  init(_ kind: DecisionKind) {
    self =
      switch kind {
      case .award: .award
      case .partialAward: .partialAward
      case .decline: .decline
      case .refer: .refer
      case .withdraw: .withdraw
      }
  }

  var english: String {
    switch self {
    case .award: "Award in full"
    case .partialAward: "Award in part"
    case .decline: "Decline"
    case .refer: "Refer to another fund"
    case .withdraw: "Withdraw"
    }
  }
}

/// The reviewer's word on an incident that only its targets may understand.
enum ThreatMessage: String, DeskMessage {
  static let group = "threat"

  case threat, unclear, harmless

  init(_ word: CaseEvent.ThreatWord) {
    self =
      switch word {
      case .threat: .threat
      case .unclear: .unclear
      case .harmless: .harmless
      }
  }

  var english: String {
    switch self {
    case .threat: "a threat"
    case .unclear: "unclear"
    case .harmless: "harmless"
    }
  }
}
#endif
