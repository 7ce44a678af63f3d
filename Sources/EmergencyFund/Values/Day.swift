/// A civil date in the proleptic Gregorian calendar, without a time or time zone.
///
/// The range is 0001-01-01 to 9999-12-31. Text is read from 1900-01-01 to 2199-12-31 only, so that
/// a typing error in a year is found.
///
/// ```swift
/// let received = Day("2026-03-02")
/// let promised = received?.adding(days: 14)  // 2026-03-16
/// ```
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let number: Int32

  /// The first day of the range, 0001-01-01.
  public static let min = Day(unchecked: -719_162)
  /// The last day of the range, 9999-12-31.
  public static let max = Day(unchecked: 2_932_896)

  /// Creates the day `number` days after 1970-01-01, or nil outside the range.
  public init?(number: Int) {
    guard number >= Int(Day.min.number), number <= Int(Day.max.number) else { return nil }
    self.number = Int32(truncatingIfNeeded: number)
  }

  /// Creates a day from its parts, or nil if there is no such date in the range.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Day.dayCount(ofMonth: month, year: year) else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  /// Creates a day whose parts are known to be a date in the range.
  init(checkedYear year: Int, month: Int, day: Int) {
    // Years that start in March put the leap day last, so that it shifts no other day.
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let start = Day.dayCount(beforeMarchYear: UInt32(truncatingIfNeeded: marchYear))
    number = Int32(truncatingIfNeeded: Int(start) + dayOfYear - Day.originOffset)
  }

  private init(unchecked number: Int32) {
    self.number = number
  }

  /// The year, 1 to 9999.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    // The range starts on a Monday.
    Weekday(index: Int(number) - Int(Day.min.number))
  }

  /// The year, month and day of the month, computed together.
  var parts: (year: Int, month: Int, day: Int) {
    // Never negative and far below 2^32, where dividing is fastest.
    let sinceOrigin = UInt32(truncatingIfNeeded: Int(number) + Day.originOffset)
    // The mean year gives a year that is at most one off, at either end of a leap cycle.
    var year = sinceOrigin &* 400 / 146_097
    var start = Day.dayCount(beforeMarchYear: year)
    if start > sinceOrigin {
      year &-= 1
      start = Day.dayCount(beforeMarchYear: year)
    } else if sinceOrigin &- start >= 365 {
      let next = Day.dayCount(beforeMarchYear: year &+ 1)
      if next <= sinceOrigin { (year, start) = (year &+ 1, next) }
    }
    let dayOfYear = sinceOrigin &- start
    let marchMonth = (5 &* dayOfYear &+ 2) / 153
    let day = dayOfYear &- (153 &* marchMonth &+ 2) / 5 &+ 1
    let isNextYear = marchMonth >= 10
    return (
      Int(isNextYear ? year &+ 1 : year), Int(isNextYear ? marchMonth &- 9 : marchMonth &+ 3),
      Int(day)
    )
  }

  /// The number of days in a month, 28 to 31; `month` is 1 to 12.
  static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The days from 0000-03-01 to the first of March of `year`, which is 0 or more.
  private static func dayCount(beforeMarchYear year: UInt32) -> UInt32 {
    365 &* year &+ year / 4 &- year / 100 &+ year / 400
  }

  /// The days from 0000-03-01 to 1970-01-01.
  private static let originOffset = 719_468
}

extension Day: Comparable {
  /// Orders days from earlier to later.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
