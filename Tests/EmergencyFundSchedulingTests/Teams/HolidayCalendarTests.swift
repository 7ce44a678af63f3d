import EmergencyFund
import EmergencyFundScheduling
import Testing

@Suite struct HolidayCalendarTests {
  /// Events in a calendar, and the days of 2026 that they give.
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let events: [String]
    let days: [String]

    init(_ testDescription: String, _ events: [String], _ days: [String]) {
      self.testDescription = testDescription
      self.events = events
      self.days = days
    }
  }

  static func calendar(_ events: [String]) -> [UInt8] {
    let lines = events.map { "BEGIN:VEVENT\r\n\($0)\r\nEND:VEVENT\r\n" }.joined()
    return Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\(lines)END:VCALENDAR\r\n".utf8)
  }

  static let may = "DTSTART;VALUE=DATE:20260501"

  static let rows = [
    Row("a day", [may], ["2026-05-01"]),
    Row("two days", ["\(may)\r\nDTEND;VALUE=DATE:20260503"], ["2026-05-01", "2026-05-02"]),
    Row("a duration", ["\(may)\r\nDURATION:P2D"], ["2026-05-01", "2026-05-02"]),
    Row(
      "a week into the next year", ["DTSTART:20261230\r\nDURATION:P1W"],
      ["2026-12-30", "2026-12-31"]),
    Row(
      "from the year before", ["DTSTART:20251231\r\nDTEND:20260102"], ["2026-01-01"]),
    Row("lower case", ["dtstart;value=date:20260501"], ["2026-05-01"]),
    Row(
      "a colon in a quoted parameter", ["DTSTART;X=\"(UTC-05:00) Bogota; x\":20260501"],
      ["2026-05-01"]),
    Row(
      "midnight to midnight", ["DTSTART:20260501T000000\r\nDTEND:20260502T000000"], ["2026-05-01"]),
    Row(
      "marked as a whole day",
      ["DTSTART:20260501T000000Z\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE"], ["2026-05-01"]),
    Row("cancelled", ["\(may)\r\nSTATUS:CANCELLED"], []),
    Row("each year", ["DTSTART:20200501\r\nRRULE:FREQ=YEARLY"], ["2026-05-01"]),
    Row("until 2015", ["DTSTART:20100501\r\nRRULE:FREQ=YEARLY;UNTIL=20150501"], []),
    Row("three times", ["DTSTART:20230501\r\nRRULE:FREQ=YEARLY;COUNT=3"], []),
    Row("four times", ["DTSTART:20230501\r\nRRULE:FREQ=YEARLY;COUNT=4"], ["2026-05-01"]),
    Row("every second year", ["DTSTART:20230501\r\nRRULE:FREQ=YEARLY;INTERVAL=2"], []),
    Row(
      "the first Monday of May", ["DTSTART:20200504\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1MO"],
      ["2026-05-04"]),
    Row(
      "the last Monday of May", ["DTSTART:20200525\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO"],
      ["2026-05-25"]),
    Row(
      "the Monday of 8 to 14 October",
      [
        "DTSTART:20201012\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=MO;BYMONTHDAY=8,9,10,11,12,13,14"
      ], ["2026-10-12"]),
    Row(
      "each year but one, and a day more",
      ["DTSTART:20200501\r\nRRULE:FREQ=YEARLY\r\nEXDATE:20260501\r\nRDATE:20260504"],
      ["2026-05-04"]),
    Row(
      "a long event of another year", [may, "DTSTART:20150801\r\nDTEND:20150915"], ["2026-05-01"]),
    Row("none", [], []),
  ]

  @Test(arguments: rows)
  func `gives the days of a year`(row: Row) {
    let (calendar, diagnostics) = HolidayCalendar.read(
      Self.calendar(row.events), year: 2026, file: "a.ics")
    #expect(calendar.holidays.map { $0.day.description } == row.days)
    #expect(diagnostics == [])
    #expect(calendar.timedCount == 0)
  }

  @Test func `counts what has a time of day`() {
    let events = ["DTSTART:20260501T140000\r\nDTEND:20260501T150000", Self.may]
    let (calendar, _) = HolidayCalendar.read(Self.calendar(events), year: nil, file: "a.ics")
    #expect(calendar.holidays.count == 1)
    #expect(calendar.timedCount == 1)
  }

  @Test(arguments: ["D\u{ED}a", "होली"])
  func `puts a text together that is folded inside a character`(text: String) {
    let bytes = Self.calendar(["\(Self.may)\r\nSUMMARY:\(text)"])
    for index in bytes.indices.dropFirst(60).dropLast(40) where bytes[index] & 0xC0 == 0x80 {
      let folded = bytes[..<index] + Array("\r\n ".utf8) + bytes[index...]
      let (calendar, _) = HolidayCalendar.read(Array(folded), year: nil, file: "a.ics")
      #expect(calendar.holidays.map { $0.summary } == [text])
    }
  }

  @Test func `passes over a byte order mark`() {
    let (calendar, diagnostics) = HolidayCalendar.read(
      [0xEF, 0xBB, 0xBF] + Self.calendar([Self.may]), year: nil, file: "a.ics")
    #expect(calendar.holidays.count == 1)
    #expect(diagnostics == [])
  }

  @Test(arguments: [
    ("SUMMARY:x", "the event has no DTSTART"),
    ("DTSTART:May", "expected DTSTART to be a date such as 20260501"),
    ("DTSTART:20260501\r\nDURATION:PT3H", "expected DURATION to be in days or weeks, such as P2D"),
    ("DTSTART:20260501\r\nDTEND:20260801", "the event lasts 92 days, too long for a holiday"),
    (
      "DTSTART:20260501\r\nRRULE:FREQ=MONTHLY",
      "the event repeats by a rule that is not understood; list each date"
    ),
  ])
  func `says what cannot be read`(event: String, message: String) {
    let (_, diagnostics) = HolidayCalendar.read(
      Self.calendar([event]), year: 2026, file: "a.ics")
    #expect(diagnostics.map { $0.message } == [message])
  }

  @Test func `asks for the year of what repeats`() {
    let (_, diagnostics) = HolidayCalendar.read(
      Self.calendar(["DTSTART:20260501\r\nRRULE:FREQ=YEARLY"]), year: nil, file: "a.ics")
    #expect(
      diagnostics.map { $0.message } == [
        "the event repeats; give the year whose dates you want: --year 2026"
      ])
  }
}
