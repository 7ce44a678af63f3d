import EmergencyFund

extension Promise {
  /// A date of receipt on which the deadline is later than the one above, with both deadlines.
  ///
  /// Two counts of calendar days are compared by their number. Working days are compared day by
  /// day over the years whose holidays both list; in any other year one of them is not final.
  func laterDay(
    than upper: Promise, in span: PolicySpan
  ) -> (receipt: Day, own: Day, above: Day)? {
    func compare(_ receipt: Day) -> (receipt: Day, own: Day, above: Day)? {
      guard span.contains(receipt) else { return nil }
      let (own, above) = (respondBy(receivedOn: receipt), upper.respondBy(receivedOn: receipt))
      guard own.gap == nil, above.gap == nil, own.day > above.day else { return nil }
      return (receipt, own.day, above.day)
    }
    guard workingCalendar != nil || upper.workingCalendar != nil else {
      return days <= upper.days ? nil : compare(ModelApplication.usualReceipt(in: span))
    }
    let years = [workingCalendar, upper.workingCalendar].compactMap { $0?.years }
    let shared = years.dropFirst().reduce(years.first ?? []) { $0.intersection($1) }
    for year in shared.sorted() {
      guard var day = Day(year: year, month: 1, day: 1) else { continue }
      while day.year == year {
        if let later = compare(day) { return later }
        day = day.adding(days: 1)
      }
    }
    return nil
  }
}
