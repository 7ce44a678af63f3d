extension GrantCase {
  /// The day after which the case is no longer kept: so many months after its last event.
  ///
  /// Nil while a decision is still to be made, once the case is erased, and where the policy does
  /// not say how long cases are kept.
  public var retentionEnd: Day? {
    guard let retention = policy.casework.retention else { return nil }
    let months: Int? =
      switch stage {
      case .awarded, .paid, .reported: retention.awarded
      case .declined: retention.declined
      case .referred: retention.referred
      case .withdrawn: retention.withdrawn
      case .received, .inReview, .reviewed, .pendingConfirmation, .appealed, .erased: nil
      }
    return months.map { lastEventOn.adding(months: $0) }
  }
}
