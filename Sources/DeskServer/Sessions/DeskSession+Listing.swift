#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// All cases that the officer may see, as they are now.
  func currentListing() throws -> CachedListing {
    let version = try desk.version()
    if let cached, cached.version == version, cached.today == desk.today { return cached }
    var filter = CaseFilter()
    filter.states = .all
    let listing = try desk.cases(filter, summarized: true, after: cached?.listing)
    var days = WorkingDays(today: desk.today, policies: policies)
    let left = listing.rows.map { days.left($0) }
    let new = CachedListing(
      rows: listing.rows, daysLeft: left,
      groups: listing.rows.indices.map { QueueGroup(listing.rows[$0], left[$0]) },
      calls: listing.calls.sorted(), regions: listing.regions.sorted(), own: try desk.ownCodes(),
      listing: listing, version: version, today: desk.today)
    cached = new
    return new
  }

  /// The working days until the response date, negative once it has passed; nil if there is none.
  func workingDaysLeft(_ row: CaseRow) -> Int? {
    var days = WorkingDays(today: desk.today, policies: policies)
    return days.left(row)
  }
}

/// Counts working days from a day on, each date of a call once.
private struct WorkingDays {
  let today: Day
  let policies: PolicyShelf
  private var known: [Key: Int] = [:]

  init(today: Day, policies: PolicyShelf) {
    self.today = today
    self.policies = policies
  }

  private struct Key: Hashable {
    let call: String
    let end: Day
  }

  mutating func left(_ row: CaseRow) -> Int? {
    guard row.state.isOpen, let end = row.entry.respondBy else { return nil }
    let key = Key(call: row.entry.call, end: end)
    if let count = known[key] { return count }
    let calendar = policies.policy(row.entry.call, row.entry.receivedOn)?.promise?.workingCalendar
    let (from, to) = today <= end ? (today, end) : (end, today)
    var (day, count) = (from, 0)
    while day < to, count < 1_000 {
      day = day.adding(days: 1)
      if calendar.isWorking(day) { count += 1 }
    }
    known[key] = today <= end ? count : -count
    return known[key]
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
