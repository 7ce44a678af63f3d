public import EmergencyFund

/// The policies before and after a change, on each date of receipt.
public struct PolicySuccession: Hashable, Sendable {
  /// The old policy's versions.
  public let before: PolicyTimeline
  /// The new policy's versions.
  public let after: PolicyTimeline
  private let starts: [Day]
  private let versions: [PolicyComparison?]

  /// Prepares every comparison that a date of receipt can ask for.
  public init(before: PolicyTimeline, after: PolicyTimeline) {
    self.before = before
    self.after = after
    let starts = Set(before.starts + after.starts).sorted()
    self.starts = starts
    versions = starts.versionDays.map { day in
      guard let old = before.policy(on: day), let new = after.policy(on: day) else { return nil }
      return PolicyComparison(before: old, after: new)
    }
  }

  /// The policies to compare for an application received on a day; nil if either has no version.
  public func comparison(on day: Day?) -> PolicyComparison? {
    versions[day.map { starts.versionIndex(on: $0) } ?? starts.count]
  }
}
