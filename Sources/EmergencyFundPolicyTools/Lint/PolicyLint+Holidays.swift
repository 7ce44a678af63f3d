import EmergencyFund

extension PolicyLint {
  /// The days ahead for which holidays must be listed: three months.
  private static let daysAhead = 92

  /// A warning of a list of holidays that ends too soon for the promise of a policy.
  ///
  /// Whoever applies within three months must get a final response date.
  func missingHolidays(
    _ policy: Policy, _ chain: [PolicyDocument], _ span: PolicySpan, today: Day
  ) -> [LintFinding] {
    guard let promise = policy.promise, promise.workingCalendar != nil,
      let days = span.clamped(today, today.adding(days: Self.daysAhead)),
      let first = days.first, let last = days.last,
      let place = chain.reversed().lazy.compactMap({ $0.place(of: .promise) }).first
    else { return [] }
    for ahead in 0...last.days(since: first) {
      let receipt = first.adding(days: ahead)
      guard let gap = promise.respondBy(receivedOn: receipt).gap else { continue }
      return [
        LintFinding(
          .warning, at: place, .missing,
          "\(gap.message); without it, the answer to an application received on \(receipt) is due "
            + "by weekdays alone")
      ]
    }
    return []
  }
}
