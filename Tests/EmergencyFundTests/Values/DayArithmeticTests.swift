import EmergencyFund
import TestSupport
import Testing

@Suite struct DayArithmeticTests {
  @Test func `agrees with dateutil`() throws {
    let rows = try Checkout.vectorRows("day_arithmetic.tsv")
    #expect(rows.count > 2000)
    for row in rows {
      let day = try anyDay(row[0])
      #expect(day.weekday.rawValue == row[1], "\(row)")
      #expect(day.number.description == row[2], "\(row)")
      let count = try #require(Int(row[4]))
      let result = row[3] == "days" ? day.adding(days: count) : day.adding(months: count)
      #expect(result.description == row[5], "\(row)")
    }
  }

  @Test(arguments: [
    ("2026-03-02", 14, "2026-03-16"), ("2026-12-31", 1, "2027-01-01"),
    ("2024-02-28", 1, "2024-02-29"), ("2100-02-28", 1, "2100-03-01"),
    ("2026-03-02", 0, "2026-03-02"), ("2026-03-02", -2, "2026-02-28"),
  ])
  func `periods of days leave out the day of the event`(
    start: String, days: Int, end: String
  ) throws {
    #expect(try anyDay(start).adding(days: days) == anyDay(end))
  }

  @Test(arguments: [
    ("2025-10-31", 4, "2026-02-28"), ("2023-10-31", 4, "2024-02-29"),
    ("2024-02-29", -12, "2023-02-28"), ("2025-02-28", -12, "2024-02-28"),
    ("2026-03-31", 1, "2026-04-30"), ("2026-03-15", 12, "2027-03-15"),
    ("2000-02-29", 1200, "2100-02-28"), ("2026-01-31", 0, "2026-01-31"),
  ])
  func `periods of months end on the same day number or the last day`(
    start: String, months: Int, end: String
  ) throws {
    #expect(try anyDay(start).adding(months: months) == anyDay(end))
  }

  @Test(arguments: [Int.max, Int.max - 1, 4_000_000])
  func `stays within the range`(count: Int) {
    for day in [Day.min, Day.max, Day(number: 0) ?? .min] {
      #expect(day.adding(days: count) == .max)
      #expect(day.adding(days: -count) == .min)
      #expect(day.adding(days: -count - 1) == .min)
      #expect(day.adding(months: count) == .max)
      #expect(day.adding(months: -count) == .min)
      #expect(day.adding(months: -count - 1) == .min)
    }
    #expect(Day.max.adding(months: 1) == .max)
    #expect(Day.min.adding(months: -1) == .min)
  }

  @Test(arguments: 0..<200)
  func `differences undo sums`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let (first, second) = (random.day(), random.day())
    #expect(first.adding(days: second.days(since: first)) == second)
    #expect(first.days(since: second) == -second.days(since: first))
    #expect((first < second) == (first.days(since: second) < 0))
  }

  @Test(arguments: 0..<200)
  func `months never overshoot`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let day = random.day()
    let months = Int.random(in: -600...600, using: &random)
    let end = day.adding(months: months)
    guard end != .min, end != .max else { return }
    #expect(end.year * 12 + end.month == day.year * 12 + day.month + months)
    let isLastOfMonth = end.adding(days: 1).dayOfMonth == 1
    #expect(end.dayOfMonth == day.dayOfMonth || (end.dayOfMonth < day.dayOfMonth && isLastOfMonth))
  }
}
