#if Desk
/// What an officer can do with a case.
enum ActionMessage: String, DeskMessage {
  static let group = "action"

  case take, assign, handBack, ask, answer, reference, endorse, conflict, review, recommend
  case decide, confirm, takeBack, letter, pay, correctPayment, report, appeal, amend
  case erase

  var english: String {
    switch self {
    case .take: "Take and review"
    case .assign: "Assign"
    case .handBack: "Hand back"
    case .ask: "Ask the applicant"
    case .answer: "Record an answer"
    case .reference: "Check a reference"
    case .endorse: "Record an endorsement"
    case .conflict: "Declare a conflict of interest"
    case .review: "Review"
    case .recommend: "Recommend"
    case .decide: "Decide"
    case .confirm: "Confirm or return"
    case .takeBack: "Take the decision back"
    case .letter: "Letter"
    case .pay: "Record a payment"
    case .correctPayment: "Correct a payment"
    case .report: "Record the report"
    case .appeal: "Record an appeal"
    case .amend: "Correct the application"
    case .erase: "Erase"
    }
  }
}
#endif
