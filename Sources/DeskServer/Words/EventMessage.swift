#if Desk
import EmergencyFund
import EmergencyFundCasework

/// What happened to a case, in few words; the names are those of `CaseEventKind`.
enum EventMessage: String, DeskMessage {
  static let group = "event"

  case received, assessed, asked, answered, referenceChecked, vouched, assigned, unassigned
  case conflictDeclared, reviewed, recommended, decided, confirmed, takenBack, returned
  case letterMade, paid, paymentCorrected, reported, appealed, corrected, imported, erased

  init?(_ kind: CaseEventKind) { self.init(rawValue: kind.rawValue) }

  var english: String {
    switch self {
    case .received: "received"
    case .assessed: "assessed against the rules"
    case .asked: "question asked"
    case .answered: "answer received"
    case .referenceChecked: "reference checked"
    case .vouched: "endorsement recorded"
    case .assigned: "assigned"
    case .unassigned: "assignment ended"
    case .conflictDeclared: "conflict of interest declared"
    case .reviewed: "review recorded"
    case .recommended: "recommendation made"
    case .decided: "decision made"
    case .confirmed: "decision confirmed"
    case .takenBack: "decision taken back"
    case .returned: "decision returned"
    case .letterMade: "letter created"
    case .paid: "payment recorded"
    case .paymentCorrected: "payment corrected"
    case .reported: "report received"
    case .appealed: "appeal received"
    case .corrected: "application corrected"
    case .imported: "case imported"
    case .erased: "case erased"
    }
  }
}
#endif
