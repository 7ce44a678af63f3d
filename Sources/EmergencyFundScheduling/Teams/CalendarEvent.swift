internal import EmergencyFund

/// An event of an iCalendar file as read so far.
struct CalendarEvent {
  let line: Int
  private var start = ""
  private var end: String?
  private var duration: String?
  private var rule: String?
  private var addedDates: [String] = []
  private var leftOutDates: [String] = []
  private var summary = ""
  private var isCancelled = false
  private var isMarkedAllDay = false

  init(line: Int) { self.line = line }

  /// What an event adds to a list of holidays.
  enum Outcome {
    case days([Day], summary: String)
    /// A time of day makes a meeting, not a holiday.
    case timed
    case failure(String)
    case nothing
  }

  mutating func note(_ line: CalendarLine) {
    func dates() -> [String] { line.value.split(separator: ",").map { String($0) } }
    switch line.name {
    case "DTSTART": start = line.upperValue
    case "DTEND": end = line.upperValue
    case "DURATION": duration = line.upperValue
    case "SUMMARY": summary = Self.unescaped(line.value)
    case "RRULE": rule = line.upperValue
    case "RDATE": addedDates += dates()
    case "EXDATE": leftOutDates += dates()
    case "STATUS": isCancelled = line.upperValue == "CANCELLED"
    case "X-MICROSOFT-CDO-ALLDAYEVENT": isMarkedAllDay = line.upperValue == "TRUE"
    default: break
    }
  }

  /// The days of the event, or only those in a year.
  func days(in year: Int?) -> Outcome {
    if isCancelled { return .nothing }
    if start.isEmpty { return .failure("the event has no DTSTART") }
    guard let first = Self.day(start) else {
      return .failure("expected DTSTART to be a date such as 20260501")
    }
    if !isAllDay { return year == nil || first.year == year ? .timed : .nothing }
    let length: Int
    do throws(Unreadable) { length = try self.length(from: first) } catch {
      return .failure(error.message)
    }
    let starts: [Day]
    if rule != nil || !addedDates.isEmpty {
      guard let year else {
        return .failure("the event repeats; give the year whose dates you want: --year 2026")
      }
      do throws(Unreadable) { starts = try repeated(from: first, year) } catch {
        return .failure(error.message)
      }
    } else {
      starts = [first]
    }
    var days: [Day] = []
    for start in starts {
      let last = start.adding(days: length - 1)
      if let year, start.year > year || last.year < year { continue }
      if length > HolidayCalendar.lengthMax {
        return .failure("the event lasts \(length) days, too long for a holiday")
      }
      days += (0..<length).map { start.adding(days: $0) }
        .filter { year == nil || $0.year == year }
    }
    return .days(days, summary: summary)
  }

  /// A part of an event that cannot be read.
  struct Unreadable: Error {
    let message: String
  }

  /// Whether the event is of whole days, which some programs write as midnight to midnight.
  private var isAllDay: Bool {
    guard start.utf8.contains(UInt8(ascii: "T")) else { return true }
    guard Self.isMidnight(start) else { return false }
    return isMarkedAllDay
      || end.map { Self.isMidnight($0) && Self.day($0) != Self.day(start) } ?? false
  }

  private func length(from first: Day) throws(Unreadable) -> Int {
    if let end {
      // The end is the day after the last.
      return max(1, Self.day(end).map { $0.days(since: first) } ?? 1)
    }
    guard let duration else { return 1 }
    guard let days = Self.days(ofDuration: duration) else {
      throw Unreadable(message: "expected DURATION to be in days or weeks, such as P2D")
    }
    return max(1, days)
  }

  // MARK: Repeats

  /// The first days in a year, and those of the year before, which may last into it.
  private func repeated(from first: Day, _ year: Int) throws(Unreadable) -> [Day] {
    var starts: [Day] = [first]
    if let rule {
      let rule = try YearlyRule(rule, from: first)
      starts = rule.days(in: year - 1) + rule.days(in: year)
    }
    starts += addedDates.compactMap { Self.day($0) }
    let leftOut = leftOutDates.compactMap { Self.day($0) }
    return starts.filter { !leftOut.contains($0) }
  }

  // MARK: Values

  private static func isMidnight(_ text: String) -> Bool {
    text.utf8.dropFirst(8).starts(with: "T000000".utf8)
  }

  /// The date that a value begins with.
  static func day(_ text: String) -> Day? {
    let digits = Array(text.utf8.prefix(8))
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let rest = text.utf8.dropFirst(8)
    guard rest.isEmpty || rest.first == UInt8(ascii: "T") else { return nil }
    let dashed = digits[0..<4] + [0x2D] + digits[4..<6] + [0x2D] + digits[6..<8]
    return Day(String(decoding: dashed, as: UTF8.self))
  }

  /// The days of a duration of whole days or weeks.
  private static func days(ofDuration text: String) -> Int? {
    let parts = text.utf8.drop { $0 == UInt8(ascii: "+") }
    guard parts.first == UInt8(ascii: "P"), let unit = parts.last,
      let count = Int(String(decoding: parts.dropFirst().dropLast(), as: UTF8.self)),
      (0...10_000).contains(count)
    else { return nil }
    switch unit {
    case UInt8(ascii: "D"): return count
    case UInt8(ascii: "W"): return 7 * count
    default: return nil
    }
  }

  private static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" || scalar == "N" ? " " : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
