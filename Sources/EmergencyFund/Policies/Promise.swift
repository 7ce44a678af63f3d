/// The response deadline that a fund sets itself.
///
/// That day is not counted, according to Regulation (EEC, Euratom) No 1182/71, Article 3. Unlike
/// Article 3(4), the deadline is never moved later because its last day is not a working day.
/// Source: announcement of 21 January 2024, "within two weeks".
public struct Promise: Hashable, Sendable {
  /// The number of days.
  public var days: Int
  /// The working days with their calendar; nil counts every day.
  public var workingCalendar: WorkingCalendar?
  /// The maximum number of days for which open questions pause the clock; 0 for none.
  ///
  /// Questions pause the deadline but never cancel it.
  public var questionsPauseMax = 0
  /// The origin of the deadline.
  public package(set) var basis: RuleBasis

  /// Creates a deadline without an origin, such as one that no policy file has.
  ///
  /// - Parameters:
  ///   - days: The number of days.
  ///   - workingCalendar: The working days with their calendar; nil counts every day.
  ///   - questionsPauseMax: The maximum number of days for which questions pause the clock.
  public init(days: Int, workingCalendar: WorkingCalendar? = nil, questionsPauseMax: Int = 0) {
    self.init(
      days: days, workingCalendar: workingCalendar, questionsPauseMax: questionsPauseMax,
      basis: RuleBasis())
  }

  init(days: Int, workingCalendar: WorkingCalendar?, questionsPauseMax: Int = 0, basis: RuleBasis) {
    self.days = days
    self.workingCalendar = workingCalendar
    self.questionsPauseMax = questionsPauseMax
    self.basis = basis
  }

  enum Key: String, FieldKey {
    case days, from, counting, workingDays, holidays, questionsPauseMax, source, reading
  }
  enum HolidaysKey: String, FieldKey { case years, days }

  /// The response date if no question pauses the clock.
  ///
  /// There always is one, so that no case drops out of what is due: in a year without a list of
  /// holidays the weekdays alone are counted. ``ResponseClock`` counts a case with its questions.
  public func respondBy(receivedOn receipt: Day) -> ReckonedDay {
    guard let workingCalendar else { return ReckonedDay(day: receipt.adding(days: days)) }
    return workingCalendar.reckoning(workingDays: days, after: receipt)
  }
}

/// The days that a deadline counts.
package enum DayCounting: String, CaseIterable, Hashable, Sendable {
  case calendar, working
}
