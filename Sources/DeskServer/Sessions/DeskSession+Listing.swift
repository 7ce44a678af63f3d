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
    let (from, to) = desk.today <= end ? (desk.today, end) : (end, desk.today)
    var (day, count) = (from, 0)
    while day < to, count < 1_000 {
      day = day.adding(days: 1)
      if calendar.isWorking(day) { count += 1 }
    }
    return desk.today <= end ? count : -count
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
