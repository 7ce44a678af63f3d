package import EmergencyFund
import EmergencyFundScheduling

extension GrantCase {
  /// The date after which the case is no longer kept: a number of months after its last event.
  ///
  /// Nil while a decision is still to be made, once the case is erased, and if the policy does
  /// not set a retention period.
  package var retentionEnd: Day? {
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
