/// The weekdays and holidays that define the working days of a set of years.
///
/// It covers only the years whose holidays were listed: a year without a list is a
/// ``WorkingCalendarGap``, never a year without holidays.
///
/// ```swift
/// let weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
/// let calendar = WorkingCalendar(workingWeekdays: weekdays, holidays: [], years: [2026])
/// if let calendar, let received = Day("2026-03-02") {
///   print(try calendar.adding(workingDays: 10, to: received))  // 2026-03-16
/// }
/// ```
public struct WorkingCalendar: Hashable, Sendable {
  /// The weekdays that are working days unless they are holidays; never empty.
  public let workingWeekdays: Set<Weekday>
  /// The holidays; those outside ``years`` are not used.
  public let holidays: Set<Day>
  /// The years whose holidays are known.
  public let years: Set<Int>

  /// Creates a calendar, or nil if no weekday is a working day.
  public init?(workingWeekdays: Set<Weekday>, holidays: Set<Day>, years: Set<Int>) {
    guard !workingWeekdays.isEmpty else { return nil }
    self.workingWeekdays = workingWeekdays
    self.holidays = holidays
    self.years = years
  }

  /// The calendar with the holidays of another in the years that it has none for.
  package func filled(from other: WorkingCalendar) -> WorkingCalendar {
    let added = other.holidays.filter { !years.contains($0.year) }
    let kept = holidays.filter { years.contains($0.year) }
    return WorkingCalendar(
      workingWeekdays: workingWeekdays, holidays: kept.union(added),
      years: years.union(other.years)) ?? self
  }

  /// Whether a day is a working day.
  ///
  /// Throws for every day of a year that is not in ``years``, even a Sunday.
  public func isWorkingDay(_ day: Day) throws(WorkingCalendarGap) -> Bool {
    let year = day.year
    guard years.contains(year) else { throw WorkingCalendarGap(year: year) }
    return workingWeekdays.contains(day.weekday) && !holidays.contains(day)
  }

  /// Returns the last day of a period of working days that an event on `day` starts.
  ///
  /// The day itself is not counted, and its own year need not be known. A negative number goes
  /// back; 0 returns `day`, working or not. Takes time proportional to the number of days.
  public func adding(workingDays: Int, to day: Day) throws(WorkingCalendarGap) -> Day {
    let step = workingDays < 0 ? -1 : 1
    var left = workingDays.magnitude
    var current = day
    while left > 0 {
      current = try neighbour(of: current, step: step)
      if try isWorkingDay(current) { left -= 1 }
    }
    return current
  }

  /// Returns the last day of a period of working days after a day, known or not.
  ///
  /// In a year that is not in ``years`` each working weekday counts, so that the day is never later
  /// than it will be with that year's list. Stops at ``Day/max``.
  public func reckoning(workingDays: Int, after day: Day) -> ReckonedDay {
    var reckoned = ReckonedDay(day: day)
    var left = workingDays
    while left > 0, reckoned.day < .max {
      reckoned.day = reckoned.day.adding(days: 1)
      do {
        if try isWorkingDay(reckoned.day) { left -= 1 }
      } catch {
        reckoned.gap = reckoned.gap ?? error
        if workingWeekdays.contains(reckoned.day.weekday) { left -= 1 }
      }
    }
    return reckoned
  }

  /// The next or previous day; beyond the range of ``Day`` no holidays can be known.
  private func neighbour(of day: Day, step: Int) throws(WorkingCalendarGap) -> Day {
    guard let neighbour = Day(number: Int(day.number) + step) else {
      throw WorkingCalendarGap(year: day.year + step)
    }
    return neighbour
  }
}

/// A day at the end of a count, and what is missing to be sure of it.
public struct ReckonedDay: Hashable, Sendable {
  /// The day.
  public internal(set) var day: Day
  /// The first year whose holidays are not known, so that its weekdays alone were counted; nil if
  /// the day is final.
  public internal(set) var gap: WorkingCalendarGap?
}

/// A year whose holidays are needed but not known.
public struct WorkingCalendarGap: Error, Hashable, Sendable, CustomStringConvertible {
  /// The year without a holiday list.
  public let year: Int

  /// Creates the error for a year.
  public init(year: Int) {
    self.year = year
  }

  /// The reason and the remedy, on one line.
  public var message: String { "no holidays are listed for \(year); add that year's list" }
  /// The same as ``message``.
  public var description: String { message }
}
