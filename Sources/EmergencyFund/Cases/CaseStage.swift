/// How far a case has come.
public enum CaseStage: String, CaseIterable, Hashable, Sendable {
  /// Nobody is on it yet.
  case received
  /// An officer is to review it.
  case inReview
  /// A review counts.
  case reviewed
  /// A decision waits for a second officer.
  case pendingConfirmation
  /// The decision is to be looked at again, and nobody is on it yet.
  case appealed
  /// A grant was decided and is not wholly paid.
  case awarded
  /// The grant is wholly paid.
  case paid
  /// The applicant reported on the grant.
  case reported
  /// The application was declined.
  case declined
  /// Another fund was named.
  case referred
  /// The applicant no longer asks.
  case withdrawn
  /// What the case held was destroyed.
  case erased

  /// Whether a decision is still to be made.
  public var isOpen: Bool { CaseStage.open.contains(self) }

  /// The stages in which a decision is still to be made.
  public static let open: [CaseStage] = [
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

/// What lists show of a case: its stage, or that it waits for the applicant.
public enum CaseState: String, CaseIterable, Hashable, Sendable {
  case received, inReview, reviewed, pendingConfirmation, appealed, waiting
  case awarded, paid, reported, declined, referred, withdrawn, erased

  /// The state of a case in a stage.
  ///
  /// - Parameter isWaiting: whether a question to the applicant is open, which shows only while a
  ///   decision is still to be made.
  public init(_ stage: CaseStage, isWaiting: Bool) {
    self =
      switch stage {
      case .received: isWaiting ? .waiting : .received
      case .inReview: isWaiting ? .waiting : .inReview
      case .reviewed: isWaiting ? .waiting : .reviewed
      case .pendingConfirmation: isWaiting ? .waiting : .pendingConfirmation
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
