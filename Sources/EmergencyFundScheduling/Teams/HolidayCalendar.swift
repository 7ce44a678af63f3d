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

  /// The longest event that is treated as a holiday, in days.
  package static let lengthMax = 31

  /// Reads a calendar; what cannot be read is left out and reported.
  ///
  /// Events with a time of day are ignored, since they are not holidays. Recurring events are
  /// reported: a list of holidays has each date of each year. Cancelled events are left out.
  package static func read(_ text: String, file: String) -> (HolidayCalendar, [Diagnostic]) {
    var holidays: [Holiday] = []
    var diagnostics: [Diagnostic] = []
    var event: Event?
    var depth = 0
    var isCalendar = false
    for line in unfolded(text) {
      let property = Property(line.text)
      switch (property.name, property.value) {
      case ("BEGIN", "VCALENDAR"): isCalendar = true
      case ("BEGIN", "VEVENT"):
        event = Event(line: line.number)
        depth = 0
      case ("END", "VEVENT"):
        if let ended = event { ended.add(to: &holidays, &diagnostics, file: file) }
        event = nil
      // An alarm or other component inside an event has properties of its own.
      case ("BEGIN", _): depth += 1
      case ("END", _): depth -= 1
      default: if depth <= 0 { event?.note(property) }
      }
    }
    if !isCalendar {
      diagnostics.append(
        Diagnostic(
          file: file, position: .start, kind: .syntax,
          message: "expected a calendar that begins with BEGIN:VCALENDAR"))
    } else if let event {
      diagnostics.append(event.diagnostic("the event has no END:VEVENT", file: file))
    }
    let sorted = Set(holidays).sorted { ($0.day, $0.summary) < ($1.day, $1.summary) }
    return (HolidayCalendar(holidays: sorted), diagnostics)
  }

  /// The lines of a calendar; a line that begins with a space or a tab continues the one before.
  private static func unfolded(_ text: String) -> [(text: String, number: Int)] {
    var lines: [(text: String, number: Int)] = []
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, part) in parts.enumerated() {
      if let first = part.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1].text += part.dropFirst()
      } else if !part.isEmpty {
        lines.append((String(part), index + 1))
      }
    }
    return lines
  }
}

/// One line of a calendar: a name with parameters, and a value.
private struct Property {
  let name: String
  let parameters: String
  let value: String

  init(_ line: String) {
    let colon = line.firstIndex(of: ":") ?? line.endIndex
    let head = line[..<colon]
    let semicolon = head.firstIndex(of: ";") ?? head.endIndex
    name = head[..<semicolon].uppercased()
    parameters = head[semicolon...].uppercased()
    value = colon == line.endIndex ? "" : String(line[line.index(after: colon)...])
  }
}

/// An event as read so far.
private struct Event {
  let line: Int
  private var start: Property?
  private var end: Property?
  private var summary = ""
  private var isRepeated = false
  private var isCancelled = false

  init(line: Int) { self.line = line }

  mutating func note(_ property: Property) {
    switch property.name {
    case "DTSTART": start = property
    case "DTEND": end = property
    case "SUMMARY": summary = Self.unescaped(property.value)
    case "RRULE", "RDATE": isRepeated = true
    case "STATUS": isCancelled = property.value.uppercased() == "CANCELLED"
    default: break
    }
  }

  func add(
    to holidays: inout [HolidayCalendar.Holiday], _ diagnostics: inout [Diagnostic], file: String
  ) {
    guard let start, !isCancelled else {
      if !isCancelled { diagnostics.append(diagnostic("the event has no DTSTART", file: file)) }
      return
    }
    // A time of day makes a meeting, not a holiday.
    if start.value.contains("T") { return }
    guard let first = Self.day(start.value) else {
      diagnostics.append(
        diagnostic("expected DTSTART to be a date such as 20260501", file: file))
      return
    }
    if isRepeated {
      diagnostics.append(
        diagnostic("recurring events are not supported; list each date", file: file))
      return
    }
    // The end is the day after the last.
    let after = end.flatMap { Self.day($0.value) } ?? first.adding(days: 1)
    let length = max(1, after.days(since: first))
    guard length <= HolidayCalendar.lengthMax else {
      diagnostics.append(
        diagnostic("the event lasts \(length) days, too long for a holiday", file: file))
      return
    }
    for offset in 0..<length {
      holidays.append(.init(day: first.adding(days: offset), summary: summary))
    }
  }

  func diagnostic(_ message: String, file: String) -> Diagnostic {
    Diagnostic(
      file: file, position: SourcePosition(line: line, column: 1), kind: .unreadableValue,
      message: message)
  }

  private static func day(_ text: String) -> Day? {
    let digits = Array(text.utf8)
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let dashed = digits[0..<4] + [0x2D] + digits[4..<6] + [0x2D] + digits[6..<8]
    return Day(String(decoding: dashed, as: UTF8.self))
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" || character == "N" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
