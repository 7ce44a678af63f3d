import EmergencyFund
import TestSupport
import Testing

@Suite struct WorkingCalendarTests {
  static let weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

  /// Invented holidays: a Thursday, a Friday and a Monday around Easter, and New Year's Day.
  func calendar(
    _ weekdays: Set<Weekday> = weekdays, years: Set<Int> = [2026]
  ) throws -> WorkingCalendar {
    let holidays = try ["2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06"].map(anyDay)
    return try #require(
      WorkingCalendar(workingWeekdays: weekdays, holidays: Set(holidays), years: years))
  }

  @Test func `needs a working weekday`() {
    #expect(WorkingCalendar(workingWeekdays: [], holidays: [], years: [2026]) == nil)
  }

  @Test(arguments: [
    ("2026-03-02", true), ("2026-03-07", false), ("2026-03-08", false), ("2026-04-02", false),
    ("2026-04-07", true),
  ])
  func `tells working days`(text: String, isWorking: Bool) throws {
    #expect(try calendar().isWorkingDay(anyDay(text)) == isWorking)
  }

  @Test(arguments: [
    ("2026-03-02", 10, "2026-03-16"), ("2026-03-06", 1, "2026-03-09"),
    ("2026-04-01", 1, "2026-04-07"), ("2026-04-03", 1, "2026-04-07"),
    ("2026-03-07", 0, "2026-03-07"), ("2026-04-07", -1, "2026-04-01"),
    ("2026-03-08", -1, "2026-03-06"), ("2025-12-31", 1, "2026-01-02"),
  ])
  func `counts working days without the day of the event`(
    start: String, count: Int, end: String
  ) throws {
    #expect(try calendar().adding(workingDays: count, to: anyDay(start)) == anyDay(end))
  }

  @Test func `names the year whose holidays are missing`() throws {
    let calendar = try calendar()
    let gap = WorkingCalendarGap(year: 2027)
    #expect(gap.message == "no holidays are listed for 2027; add that year's list")
    #expect(throws: gap) { try calendar.adding(workingDays: 1, to: anyDay("2026-12-31")) }
    #expect(throws: gap) { try calendar.isWorkingDay(anyDay("2027-01-02")) }
    #expect(throws: WorkingCalendarGap(year: 2025)) {
      try calendar.adding(workingDays: -1, to: anyDay("2026-01-01"))
    }
    #expect(throws: gap) { try calendar.adding(workingDays: .max, to: anyDay("2026-12-31")) }
    #expect(throws: WorkingCalendarGap(year: 2025)) {
      try calendar.adding(workingDays: .min, to: anyDay("2026-01-02"))
    }
  }

  @Test(arguments: [
    // The last days of the list, then one day beyond it, then a whole year beyond.
    ("2026-12-17", 10, "2026-12-31", 0), ("2026-12-18", 10, "2027-01-01", 2027),
    ("2026-12-31", 1, "2027-01-01", 2027), ("2026-12-30", 1, "2026-12-31", 0),
    ("2027-01-02", 1, "2027-01-04", 2027), ("2025-12-31", 1, "2026-01-02", 0),
    ("2025-12-30", 1, "2025-12-31", 2025), ("2026-03-02", 0, "2026-03-02", 0),
  ])
  func `counts the weekdays alone where a list is missing, and says so`(
    from: String, count: Int, end: String, year: Int
  ) throws {
    let found = try calendar().reckoning(workingDays: count, after: anyDay(from))
    #expect(found.day == (try anyDay(end)))
    #expect(found.gap == (year == 0 ? nil : WorkingCalendarGap(year: year)))
  }

  @Test func `a day by weekdays alone is never later than with the year's list`() throws {
    let short = try calendar()
    let long = try #require(
      WorkingCalendar(
        workingWeekdays: short.workingWeekdays,
        holidays: short.holidays.union([try anyDay("2027-01-01"), try anyDay("2027-01-06")]),
        years: [2026, 2027]))
    for offset in 0..<60 {
      let day = try anyDay("2026-11-15").adding(days: offset)
      for count in 0...20 {
        let (before, after) = (
          short.reckoning(workingDays: count, after: day),
          long.reckoning(workingDays: count, after: day)
        )
        #expect(after.gap == nil)
        #expect(before.day <= after.day)
        #expect(before.gap != nil || before.day == after.day)
      }
    }
  }

  @Test func `a count ends at the last day that there is`() throws {
    let found = try calendar().reckoning(workingDays: .max, after: anyDay("9999-12-01"))
    #expect(found.day == .max)
  }

  @Test func `ends at the ends of the range`() throws {
    let calendar = try calendar(years: [1, 9999])
    #expect(throws: WorkingCalendarGap(year: 10_000)) {
      try calendar.adding(workingDays: 10, to: anyDay("9999-12-30"))
    }
    #expect(throws: WorkingCalendarGap(year: 0)) {
      try calendar.adding(workingDays: -10, to: anyDay("0001-01-02"))
    }
  }

  @Test func `ends where every day is a holiday`() throws {
    let monday = try anyDay("2026-03-02")
    let holidays = Set((0..<400).map { monday.adding(days: $0 - 200) })
    let calendar = try #require(
      WorkingCalendar(workingWeekdays: [.monday], holidays: holidays, years: [2026]))
    #expect(throws: WorkingCalendarGap(year: 2025)) {
      try calendar.adding(workingDays: -1, to: monday)
    }
  }

  @Test(arguments: 0..<200)
  func `counts the working days between`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let calendar = try calendar(Set(Weekday.allCases.shuffled(using: &random).prefix(3)))
    let start = try anyDay("2026-01-02").adding(days: Int.random(in: 0..<200, using: &random))
    let count = Int.random(in: 1...40, using: &random)
    let end = try calendar.adding(workingDays: count, to: start)
    let passed = try (1...end.days(since: start)).count {
      try calendar.isWorkingDay(start.adding(days: $0))
    }
    #expect(passed == count)
    #expect(try calendar.isWorkingDay(end))
  }
}
