package import EmergencyFund

/// The all-day events of an iCalendar file (RFC 5545), as non-working days.
package struct HolidayCalendar: Hashable, Sendable {
  /// An all-day event.
  package struct Holiday: Hashable, Sendable {
    /// The date.
    package let day: Day
    /// The name; empty if the file has none.
    package let summary: String
  }

  /// The dates, sorted; an event of several days gives each of them.
  package let holidays: [Holiday]
  /// The number of events with a time of day, which were left out: they are no holidays.
  package let timedCount: Int

  /// The longest event that is treated as a holiday, in days.
  package static let lengthMax = 31

  /// Reads a calendar; what cannot be read is left out and reported.
  ///
  /// Cancelled events are left out. Events that repeat by the year give the dates of the chosen
  /// year; without one they are reported, since a list of holidays has each date of each year.
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - year: The only year whose dates are wanted; nil for all.
  ///   - file: The name for diagnostics.
  package static func read(
    _ bytes: [UInt8], year: Int?, file: String
  ) -> (HolidayCalendar, [Diagnostic]) {
    var holidays: [Holiday] = []
    var diagnostics: [Diagnostic] = []
    var timedCount = 0
    var event: CalendarEvent?
    var depth = 0
    var isCalendar = false
    for line in CalendarLine.lines(of: bytes) {
      switch (line.name, line.upperValue) {
      case ("BEGIN", "VCALENDAR"): isCalendar = true
      case ("BEGIN", "VEVENT"):
        event = CalendarEvent(line: line.number)
        depth = 0
      case ("END", "VEVENT"):
        switch event?.days(in: year) {
        case .days(let days, let summary)?:
          holidays += days.map { Holiday(day: $0, summary: summary) }
        case .timed?: timedCount += 1
        case .failure(let message)?:
          diagnostics.append(diagnostic(message, line: event?.line ?? line.number, file))
        case .nothing?, nil: break
        }
        event = nil
      // An alarm or other component inside an event has properties of its own.
      case ("BEGIN", _): depth += 1
      case ("END", _): depth -= 1
      default: if depth <= 0 { event?.note(line) }
      }
    }
    if !isCalendar {
      diagnostics.append(
        Diagnostic(
          file: file, position: .start, kind: .syntax,
          message: "expected a calendar that begins with BEGIN:VCALENDAR"))
    } else if let event {
      diagnostics.append(diagnostic("the event has no END:VEVENT", line: event.line, file))
    }
    let sorted = Set(holidays).sorted { ($0.day, $0.summary) < ($1.day, $1.summary) }
    return (HolidayCalendar(holidays: sorted, timedCount: timedCount), diagnostics)
  }

  private static func diagnostic(_ message: String, line: Int, _ file: String) -> Diagnostic {
    Diagnostic(
      file: file, position: SourcePosition(line: line, column: 1), kind: .unreadableValue,
      message: message)
  }
}
