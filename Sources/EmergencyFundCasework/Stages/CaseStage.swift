import EmergencyFund
import EmergencyFundScheduling

/// A stage of a case.
package enum CaseStage: String, CaseIterable, Hashable, Sendable {
  /// Not yet assigned.
  case received
  /// Assigned to a reviewer.
  case inReview
  /// Has a valid review.
  case reviewed
  /// A decision is awaiting confirmation by a second officer.
  case pendingConfirmation
  /// Under appeal, not yet assigned.
  case appealed
  /// A grant was awarded and is not fully paid.
  case awarded
  /// The grant is fully paid.
  case paid
  /// The applicant reported on the grant.
  case reported
  /// The application was declined.
  case declined
  /// The applicant was referred to another fund.
  case referred
  /// The applicant has withdrawn the application.
  case withdrawn
  /// The content of the case was destroyed.
  case erased

  /// Whether a decision is still to be made.
  package var isOpen: Bool { CaseStage.open.contains(self) }

  /// The stages in which a decision is still to be made.
  package static let open: [CaseStage] = [
    .received, .inReview, .reviewed, .pendingConfirmation, .appealed,
  ]

  /// The stage in words that follow `is`.
  var words: String {
    switch self {
    case .received: "received"
    case .inReview: "in review"
    case .reviewed: "reviewed"
    case .pendingConfirmation: "awaiting confirmation"
    case .appealed: "appealed"
    case .awarded: "awarded"
    case .paid: "paid"
    case .reported: "reported on"
    case .declined: "declined"
    case .referred: "referred"
    case .withdrawn: "withdrawn"
    case .erased: "erased"
    }
  }
}

/// The state shown in lists: the stage, or that the case is waiting for the applicant.
package enum CaseState: String, CaseIterable, Hashable, Sendable {
  case received, inReview, reviewed, pendingConfirmation, appealed, waiting
  case awarded, paid, reported, declined, referred, withdrawn, erased

  /// The state of a case in a stage.
  ///
  /// - Parameter isWaiting: Whether a question to the applicant is open, shown only while a
  ///   decision is still to be made.
  package init(_ stage: CaseStage, isWaiting: Bool) {
    self =
      switch stage {
      case .received: isWaiting ? .waiting : .received
      case .inReview: isWaiting ? .waiting : .inReview
      case .reviewed: isWaiting ? .waiting : .reviewed
      // Whoever confirms has to find it, also while the applicant is asked something.
      case .pendingConfirmation: .pendingConfirmation
      case .appealed: isWaiting ? .waiting : .appealed
      case .awarded: .awarded
      case .paid: .paid
      case .reported: .reported
      case .declined: .declined
      case .referred: .referred
      case .withdrawn: .withdrawn
      case .erased: .erased
      }
  }
}
