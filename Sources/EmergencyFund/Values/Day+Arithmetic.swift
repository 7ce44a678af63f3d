// Periods of time.
//
// Source: Regulation (EEC, Euratom) No 1182/71 of 3 June 1971, Article 3. The day of the event is
// not part of the period (paragraph 1). A period of months ends on the day of its last month that
// has the same number as the day of the event, or on that month's last day if there is no such
// day (paragraph 2 (c)). Paragraph 4, on periods that end on a holiday, is not applied: a
// deadline is never moved later.

extension Day {
  /// Returns the last day of a period of `days` days that an event on this day starts.
  ///
  /// The day itself is not counted: 14 days from 2 March end on 16 March. A negative number goes
  /// back. The result stays within ``min`` and ``max``.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    if overflow { return days < 0 ? .min : .max }
    return Day(number: sum) ?? (days < 0 ? .min : .max)
  }

  /// Returns the last day of a period of `months` months that an event on this day starts.
  ///
  /// It has the same day number, or is the month's last day if there is none: four months from
  /// 31 October end on 28 or 29 February. A negative number goes back in the same way. The result
  /// stays within ``min`` and ``max``.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    if overflow || sum < 12 || sum >= 120_000 { return months < 0 ? .min : .max }
    let (newYear, newMonth) = (sum / 12, sum % 12 + 1)
    let lastDay = Day.dayCount(ofMonth: newMonth, year: newYear)
    return Day(checkedYear: newYear, month: newMonth, day: Swift.min(day, lastDay))
  }

  /// Returns the number of days from `other` to this day, negative if this day is earlier.
  public func days(since other: Day) -> Int {
    Int(number) - Int(other.number)
  }
}
