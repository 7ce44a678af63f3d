internal import EmergencyFund

/// A rule by which an event repeats each year, or each few years (RFC 5545, 3.3.10).
struct YearlyRule {
  private let first: Day
  private var until: Day?
  private var count: Int?
  private var interval = 1
  private var months: [Int] = []
  private var monthDays: [Int] = []
  private var weekdays: [(ordinal: Int, weekday: Weekday)] = []

  /// Reads a rule, in capitals.
  init(_ text: String, from first: Day) throws(CalendarEvent.Unreadable) {
    self.first = first
    var isYearly = false
    for part in text.split(separator: ";") {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { throw Self.unreadable }
      let values = sides[1].split(separator: ",")
      switch sides[0] {
      case "FREQ": isYearly = sides[1] == "YEARLY"
      case "UNTIL":
        guard let day = CalendarEvent.day(String(sides[1])) else { throw Self.unreadable }
        until = day
      case "COUNT": count = try Self.number(sides[1], 1...10_000)
      case "INTERVAL": interval = try Self.number(sides[1], 1...1_000)
      case "BYMONTH": months = try Self.numbers(values, 1...12)
      case "BYMONTHDAY": monthDays = try Self.numbers(values, -31...31)
      case "BYDAY":
        for value in values { weekdays.append(try Self.weekday(value)) }
      case "WKST": continue
      default: throw Self.unreadable
      }
    }
    // Without a month, the n-th weekday would be that of the year.
    guard isYearly, weekdays.isEmpty || !months.isEmpty else { throw Self.unreadable }
  }

  /// The days on which the event begins in a year.
  func days(in year: Int) -> [Day] {
    let turn = year - first.year
    guard turn >= 0, turn % interval == 0, count.map({ turn / interval < $0 }) ?? true else {
      return []
    }
    let candidates = (months.isEmpty ? [first.month] : months).flatMap { days(year, $0) }
    return candidates.filter { $0 >= first && $0 <= until ?? $0 }
  }

  private func days(_ year: Int, _ month: Int) -> [Day] {
    let all = (1...31).compactMap { Day(year: year, month: month, day: $0) }
    if weekdays.isEmpty, monthDays.isEmpty {
      return all.filter { $0.dayOfMonth == first.dayOfMonth }
    }
    return all.filter { day in
      let fromEnd = day.dayOfMonth - all.count - 1
      let isDay =
        monthDays.isEmpty || monthDays.contains(day.dayOfMonth) || monthDays.contains(fromEnd)
      let isWeekday =
        weekdays.isEmpty
        || weekdays.contains { ordinal, weekday in
          guard day.weekday == weekday else { return false }
          let fromStart = (day.dayOfMonth + 6) / 7
          return ordinal == 0 || ordinal == fromStart || ordinal == (fromEnd - 6) / 7
        }
      return isDay && isWeekday
    }
  }

  private static let unreadable = CalendarEvent.Unreadable(
    message: "the event repeats by a rule that is not understood; list each date")

  private static func number(
    _ text: Substring, _ range: ClosedRange<Int>
  ) throws(CalendarEvent.Unreadable) -> Int {
    guard let number = Int(text), range.contains(number) else { throw unreadable }
    return number
  }

  private static func numbers(
    _ texts: [Substring], _ range: ClosedRange<Int>
  ) throws(CalendarEvent.Unreadable) -> [Int] {
    var numbers: [Int] = []
    for text in texts { numbers.append(try number(text, range)) }
    return numbers
  }

  /// A weekday such as `MO`, or the n-th of a month such as `-1MO`.
  private static func weekday(
    _ text: Substring
  ) throws(CalendarEvent.Unreadable) -> (ordinal: Int, weekday: Weekday) {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    let name = text.utf8.suffix(2)
    guard let index = names.firstIndex(where: { $0.utf8.elementsEqual(name) }) else {
      throw unreadable
    }
    let ordinal = text.utf8.count > 2 ? try number(Substring(text.utf8.dropLast(2)), -5...5) : 0
    return (ordinal, Weekday.allCases[index])
  }
}
