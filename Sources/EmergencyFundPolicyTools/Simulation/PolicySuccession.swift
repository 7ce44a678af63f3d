package import EmergencyFund

/// What holds before and after a change of policy, on each day of receipt.
package struct PolicySuccession: Hashable, Sendable {
  /// The old policy's versions.
  package let before: PolicyTimeline
  /// The new policy's versions.
  package let after: PolicyTimeline
  private let starts: [Day]
  private let versions: [PolicyComparison?]

  /// Prepares every comparison that a day of receipt can ask for.
  package init(before: PolicyTimeline, after: PolicyTimeline) {
    self.before = before
    self.after = after
    let starts = Set(before.starts + after.starts).sorted()
    self.starts = starts
    versions = starts.versionDays.map { day in
      guard let old = before.policy(on: day), let new = after.policy(on: day) else { return nil }
      return PolicyComparison(before: old, after: new)
    }
  }

  /// What to compare for an application received on a day; nil where either policy says nothing.
  package func comparison(on day: Day?) -> PolicyComparison? {
    versions[day.map { starts.versionIndex(on: $0) } ?? starts.count]
  }
}
