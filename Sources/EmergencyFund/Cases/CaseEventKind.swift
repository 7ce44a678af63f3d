/// What can happen to a case; the raw values are frozen identifiers.
public enum CaseEventKind: String, CaseIterable, Hashable, Sendable {
  /// The application came in; the first event of every case.
  case received
  /// The tool judged the application by the rules; what it suggests is not a decision.
  case assessed
  /// The applicant was asked something.
  case asked
  /// The applicant answered.
  case answered
  /// An officer tried to reach a reference.
  case referenceChecked
  /// Somebody known vouches for the applicant.
  case vouched
  /// An officer is to review the case.
  case assigned
  /// An officer is too close to the case to take part.
  case conflictDeclared
  /// An officer reviewed the case and rated it.
  case reviewed
  /// The reviewer recommends a decision.
  case recommended
  /// A lead decided.
  case decided
  /// A second officer confirmed the decision.
  case confirmed
  /// A letter on the decision was made.
  case letterMade
  /// Money was paid.
  case paid
  /// The applicant reported on the grant.
  case reported
  /// The applicant asks for the decision to be looked at again.
  case appealed
  /// The application was put right.
  case corrected
  /// What the case holds was destroyed.
  case erased

  /// What happens, as a noun: `an assessment`.
  var noun: String {
    switch self {
    case .received: "a receipt"
    case .assessed: "an assessment"
    case .asked: "a question"
    case .answered: "an answer"
    case .referenceChecked: "a reference check"
    case .vouched: "an endorsement"
    case .assigned: "an assignment"
    case .conflictDeclared: "a conflict of interest"
    case .reviewed: "a review"
    case .recommended: "a recommendation"
    case .decided: "a decision"
    case .confirmed: "a confirmation"
    case .letterMade: "a letter"
    case .paid: "a payment"
    case .reported: "a report"
    case .appealed: "an appeal"
    case .corrected: "a correction"
    case .erased: "an erasure"
    }
  }
}
