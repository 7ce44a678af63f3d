/// The date of receipt, and the instant if a time with its offset was given.
///
/// Several rules need the date on which an application arrived. A timestamp is an instant, and its
/// date depends on where one is: the call's offset from UTC decides, if it names one, so that two ways
/// to write one instant are one date. A bare date is a date where the call is.
package struct Receipt: Hashable, Sendable {
  /// The date: as written, until it is that at a call.
  package var day: Day
  /// The minutes from 00:00 UTC of ``day`` to the instant; nil for a bare date.
  package var minute: Int16?

  /// Creates a receipt; of a bare date unless a minute is given.
  package init(day: Day, minute: Int16? = nil) {
    self.day = day
    self.minute = minute
  }

  /// The same receipt with the date at an offset from UTC, in minutes.
  ///
  /// Without an offset the date is that where the applicant was, as written.
  package func at(utcOffset: Int?) -> Receipt {
    guard let minute, let utcOffset else { return self }
    let local = Int(minute) + utcOffset
    if local >= 0, local < Self.minutesPerDay { return self }
    let days = local >= 0 ? local / Self.minutesPerDay : (local + 1) / Self.minutesPerDay - 1
    let shifted = Int(minute) - days * Self.minutesPerDay
    return Receipt(day: day.adding(days: days), minute: Int16(truncatingIfNeeded: shifted))
  }

  /// The seconds from 1970-01-01T00:00:00Z to the minute of the instant; nil for a bare date.
  package var seconds: Int? {
    minute.map { Int(day.number) * 86_400 + Int($0) * 60 }
  }

  static let minutesPerDay = 24 * 60
  /// The offset of the time zone in which each date begins first, in minutes.
  static let easternmost = 14 * 60
}
