#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// All cases that the officer may see, as they are now.
  func currentListing() throws -> CachedListing {
    var filter = CaseFilter()
    filter.states = .all
    let listing = try desk.cases(filter, summarized: true)
    return CachedListing(
      rows: listing.rows, calls: listing.calls.sorted(), regions: listing.regions.sorted())
  }

  /// The working days until the response date, negative once it has passed; nil if there is none.
  func workingDaysLeft(_ row: CaseRow) -> Int? {
    guard row.state.isOpen, let end = row.entry.respondBy else { return nil }
    let calendar = policies.policy(row.entry.call, row.entry.receivedOn)?.promise?.workingCalendar
    return desk.today <= end
      ? workingDays(from: desk.today, to: end, calendar)
      : -workingDays(from: end, to: desk.today, calendar)
  }

  /// The working days after one day up to another.
  func workingDays(from start: Day, to end: Day, _ calendar: WorkingCalendar?) -> Int {
    var (day, count) = (start, 0)
    while day < end, count < 1_000 {
      day = day.adding(days: 1)
      if calendar.isWorking(day) { count += 1 }
    }
    return count
  }
}

extension WorkingCalendar? {
  /// Whether a day is worked; where no calendar says it, Monday to Friday are.
  fileprivate func isWorking(_ day: Day) -> Bool {
    guard let self else { return day.weekday != .saturday && day.weekday != .sunday }
    return (try? self.isWorkingDay(day)) ?? self.workingWeekdays.contains(day.weekday)
  }
}
#endif
