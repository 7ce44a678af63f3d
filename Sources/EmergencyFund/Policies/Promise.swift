/// By when the fund means to answer an application.
///
/// The date of receipt is not counted, after Regulation (EEC, Euratom) No 1182/71, Article 3. Unlike
/// Article 3(4) the promise is never moved later because its last day is not a working day.
/// Source: announcement of 21 January 2024, "within two weeks".
public struct Promise: Hashable, Sendable {
  /// Number of days.
  public var days: Int
  /// Working days with their calendar; nil counts every day.
  public var workingCalendar: WorkingCalendar?
  /// On how many days in all an open question to the applicant may stop the count; 0 for none.
  ///
  /// The promise is stopped and never cancelled.
  public var questionsPauseMax = 0
  /// Where the promise comes from.
  public var basis: Basis

  enum Key: String, FieldKey {
    case days, from, counting, workingDays, holidays, questionsPauseMax, source, reading
  }
  enum HolidaysKey: String, FieldKey { case years, days }

  /// The last day on which an answer keeps the promise where no question stops the count.
  ///
  /// Nil where holidays of a year are missing. ``ResponseClock`` counts a case with its questions.
  public func respondBy(receivedOn receipt: Day) -> Day? {
    guard let workingCalendar else { return receipt.adding(days: days) }
    return try? workingCalendar.adding(workingDays: days, to: receipt)
  }
}

/// Which days a promise counts.
public enum DayCounting: String, CaseIterable, Hashable, Sendable {
  case calendar, working
}
