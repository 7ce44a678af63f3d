#if Desk
/// The review of a case.
enum ReviewMessage: String, DeskMessage {
  static let group = "review"

  case application, toRatings, declare, declareHint, knowNobody, tooClose, declareFirst
  case ratings, ratingsIntro, notAtAll, little, largely, fully, why, unrated, unreasoned
  case noQuestion, threats, threatsIntro, threatTitle, unjudged, unjudgedReason

  var english: String {
    switch self {
    case .application: "The application"
    case .toRatings: "Go to the ratings"
    case .declare: "Before you begin: do you know anyone in this case?"
    case .declareHint: "The applicant, the organisation, a reference or a family member."
    case .knowNobody: "I know no one in this case"
    case .tooClose: "I have a conflict of interest"
    case .declareFirst: "First say whether you know anyone in this case."
    case .ratings: "Your ratings"
    case .ratingsIntro:
      "Each needs a reason. No one else sees your draft; the reviews of others stay hidden until yours is recorded."
    case .notAtAll: "0 – not at all"
    case .little: "1 – a little"
    case .largely: "2 – largely"
    case .fully: "3 – fully"
    case .why: "Why?"
    case .unrated: "Rate “{title}”."
    case .unreasoned: "Give the reason for “{title}”."
    case .noQuestion: "No item of this application raises a question here. Rate it as a whole."
    case .threats: "Threats that only their targets may understand"
    case .threatsIntro: "Read what the applicant wrote, and say how you understand it."
    case .threatTitle: "Incident {number}: is it a threat?"
    case .unjudged: "Say what incident {number} is."
    case .unjudgedReason: "Give the reason for your word on incident {number}."
    }
  }
}
#endif
