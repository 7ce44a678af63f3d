#if Desk
/// What events of a case say.
enum HistoryMessage: String, DeskMessage {
  static let group = "history"

  case hiddenReview, rating, threat, reasonCiting, overriding, decidedBy, confirmedBy
  case inEffect, waitsForSecond, note, letterText, ofCost, fund, byApplicant, byFund

  var english: String {
    switch self {
    case .hiddenReview: "hidden until you have recorded your own review"
    case .rating: "{title}: {value} of 3, {reason}"
    case .threat: "Incident {number}: {word}, {reason}"
    case .reasonCiting: "{reason}: {rule}"
    case .overriding: "Despite the rule “{rule}”: {reason}"
    case .decidedBy: "by {name} on {day}"
    case .confirmedBy: "confirmed by {name} on {day}"
    case .inEffect: "in effect since {day}"
    case .waitsForSecond: "waiting for a second officer"
    case .note: "Note for the file"
    case .letterText: "Text in the letter"
    case .ofCost: "{amount} of {cost}"
    case .fund: "Fund"
    case .byApplicant: "requested by {name} on {day}"
    case .byFund: "by the fund"
    }
  }
}
#endif
