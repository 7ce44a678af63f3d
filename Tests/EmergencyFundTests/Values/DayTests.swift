import EmergencyFund
import TestSupport
import Testing

@Suite struct DayTests {
  @Test(arguments: [(1900, false), (2000, true), (2024, true), (2026, false), (2100, false)])
  func `has 29 February in leap years only`(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(Day(year: year, month: 2, day: 28) != nil)
    #expect(Day(year: year, month: 2, day: 30) == nil)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
    (2026, 1, 32), (2026, 4, 31), (.max, .max, .max), (.min, .min, .min),
  ])
  func `refuses what is no date`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `ranges from the year 1 to the year 9999`() {
    #expect(Day.min.description == "0001-01-01")
    #expect(Day.max.description == "9999-12-31")
    #expect(Day(number: Int(Day.min.number)) == .min)
    #expect(Day(number: Int(Day.max.number)) == .max)
    #expect(Day(number: Int(Day.min.number) - 1) == nil)
    #expect(Day(number: Int(Day.max.number) + 1) == nil)
    #expect(Day(number: .min) == nil)
    #expect(Day(number: .max) == nil)
  }

  @Test func `counts every day of five centuries`() throws {
    var day = try anyDay("1799-12-31")
    let last = try anyDay("2300-01-01")
    while day < last {
      let next = day.adding(days: 1)
      let isNextInMonth = next.month == day.month && next.dayOfMonth == day.dayOfMonth + 1
      let isNextMonth =
        next.dayOfMonth == 1 && (next.year * 12 + next.month == day.year * 12 + day.month + 1)
      #expect(isNextInMonth != isNextMonth, "\(day)")
      #expect(Day(year: next.year, month: next.month, day: next.dayOfMonth) == next, "\(next)")
      #expect(next.weekday.index == (day.weekday.index + 1) % 7, "\(next)")
      day = next
    }
  }

  @Test(arguments: 0..<200)
  func `is its parts again`(seed: Int) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let day = random.day()
      #expect(Day(year: day.year, month: day.month, day: day.dayOfMonth) == day)
      #expect(Day(number: Int(day.number)) == day)
    }
  }

  @Test func `orders by time`() throws {
    let days = try ["2026-03-02", "1969-12-31", "2026-02-28", "0001-01-01"].map(anyDay)
    #expect(days.sorted().map(\.number) == days.map(\.number).sorted())
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2026-03-02", .monday), ("2026-03-13", .friday),
    ("0001-01-01", .monday), ("9999-12-31", .friday), ("2000-02-29", .tuesday),
  ])
  func `knows its weekday`(text: String, weekday: Weekday) throws {
    #expect(try anyDay(text).weekday == weekday)
  }

  @Test func `weekdays count from monday`() {
    #expect(Weekday.allCases.map(\.index) == Array(0..<7))
    #expect(Weekday(rawValue: "monday") == .monday)
    #expect(Weekday(rawValue: "Monday") == nil)
  }

  @Test func `writes English words`() throws {
    let day = try #require(Day("2026-07-20"))
    #expect(day.inWords == "20 July 2026")
  }
}
