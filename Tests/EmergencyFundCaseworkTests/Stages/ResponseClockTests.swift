import EmergencyFund
import EmergencyFundCasework
import TestSupport
import Testing

@Suite struct ResponseClockTests {
  private static func history(promise: String) throws -> CaseHistory {
    let policy = try policy(
      requirements: #"{"kind": "maximum", "amount": 1000}"#,
      members: #""currency": "EUR", "promise": \#(promise)"#)
    return try CaseHistory(policy: policy)
  }

  private static func clock(_ history: CaseHistory, on today: String) throws -> ResponseClock {
    let today = try #require(Day(today))
    return try #require(ResponseClock(history.grantCase, today: today))
  }

  private static func lines(_ run: ClockRun?) -> [String] {
    (run?.lines ?? []).map { "\($0.day) \($0.words)" }
  }

  @Test func `without questions the response day is the promise`() throws {
    let history = try Self.history(promise: #"{"days": 14}"#)
    let clock = try Self.clock(history, on: "2026-03-10")
    #expect(clock.respondBy == clock.promise.respondBy(receivedOn: history.day).day)
    #expect(clock.respondBy?.description == "2026-03-16")
    #expect(clock.slack(on: try #require(Day("2026-03-10"))) == 6)
    #expect(clock.slack(on: try #require(Day("2026-03-18"))) == -2)
    let lines = Self.lines(clock.runs.first)
    #expect(lines.count == 15)
    #expect(lines.first == "2026-03-02 receipt, not counted")
    #expect(lines.last == "2026-03-16 counted 14 of 14, the response date")
  }

  @Test func `a question stops nothing where the promise has no pause`() throws {
    var history = try Self.history(promise: #"{"days": 14}"#)
    try history.add("ana", .asked(1))
    #expect(try Self.clock(history, on: "2026-03-20").respondBy?.description == "2026-03-16")
  }

  @Test func `days with an open question do not count, up to the most`() throws {
    var history = try Self.history(promise: #"{"days": 4, "questionsPauseMax": 3}"#)
    try history.add("ana", .asked(1), on: "2026-03-03")
    try history.add("ana", .answered(1), on: "2026-03-05")
    try history.add("ana", .asked(2))
    let clock = try Self.clock(history, on: "2026-03-12")
    #expect(
      Self.lines(clock.runs.first) == [
        "2026-03-02 receipt, not counted", "2026-03-03 counted 1 of 4",
        "2026-03-04 paused for question 1, 1 of at most 3",
        "2026-03-05 paused for question 1, 2 of at most 3",
        "2026-03-06 paused for question 2, 3 of at most 3", "2026-03-07 counted 2 of 4",
        "2026-03-08 counted 3 of 4", "2026-03-09 counted 4 of 4, the response date",
        "2026-03-12 today, 3 days late",
      ])
  }

  @Test func `an open question is taken to be answered today`() throws {
    var history = try Self.history(promise: #"{"days": 14, "questionsPauseMax": 10}"#)
    try history.add("ana", .asked(1), on: "2026-03-04")
    #expect(try Self.clock(history, on: "2026-03-04").respondBy?.description == "2026-03-16")
    #expect(try Self.clock(history, on: "2026-03-06").respondBy?.description == "2026-03-18")
    #expect(try Self.clock(history, on: "2026-04-30").respondBy?.description == "2026-03-26")
  }

  @Test func `working days leave out weekends and holidays`() throws {
    let promise = """
      {"days": 5, "counting": "working", "questionsPauseMax": 1,
       "holidays": {"years": [2026], "days": ["2026-03-05"]}}
      """
    var history = try Self.history(promise: promise)
    try history.add("ana", .asked(1), on: "2026-03-06")
    try history.add("ana", .answered(1), on: "2026-03-09")
    let clock = try Self.clock(history, on: "2026-03-09")
    #expect(
      Self.lines(clock.runs.first) == [
        "2026-03-02 receipt, not counted", "2026-03-03 counted 1 of 5",
        "2026-03-04 counted 2 of 5", "2026-03-05 holiday, not counted",
        "2026-03-06 counted 3 of 5", "2026-03-07 weekend, not counted",
        "2026-03-08 weekend, not counted", "2026-03-09 paused for question 1, 1 of at most 1",
        "2026-03-10 counted 4 of 5", "2026-03-11 counted 5 of 5, the response date",
      ])
  }

  @Test func `a year without a list counts its weekdays and says so`() throws {
    let promise = #"{"days": 5, "counting": "working", "holidays": {"years": [2025], "days": []}}"#
    let clock = try Self.clock(try Self.history(promise: promise), on: "2026-03-09")
    #expect(clock.respondBy == Day("2026-03-09"))
    #expect(clock.gap == WorkingCalendarGap(year: 2026))
    #expect(clock.slack(on: try #require(Day("2026-03-11"))) == -2)
    #expect(
      Self.lines(clock.runs.first).suffix(3) == [
        "2026-03-07 weekend, not counted", "2026-03-08 weekend, not counted",
        "2026-03-09 counted 5 of 5, the response date",
      ])
  }

  @Test func `a decision stops the clock and an appeal starts it anew`() throws {
    var history = try Self.history(promise: #"{"days": 3}"#)
    try history.add("ben", .decided(.init(.refer(to: "other"))), on: "2026-03-03")
    #expect(
      try Self.lines(Self.clock(history, on: "2026-03-03").runs.last).last
        == "2026-03-05 counted 3 of 3, the response date")
    try history.add("ana", .confirmed(2), on: "2026-03-07")
    let decided = try Self.clock(history, on: "2026-03-20")
    #expect(Self.lines(decided.runs.last).last == "2026-03-07 decided 2 days late")
    #expect(decided.slack(on: .max) == nil)
    try history.add("nour", .appeal, on: "2026-03-10")
    try history.add("cleo", .withdraw, on: "2026-03-12")
    let appealed = try Self.clock(history, on: "2026-03-20")
    #expect(appealed.respondBy?.description == "2026-03-13")
    #expect(
      Self.lines(appealed.runs.last) == [
        "2026-03-10 appeal, not counted", "2026-03-11 counted 1 of 3",
        "2026-03-12 counted 2 of 3", "2026-03-12 decided on time",
      ])
  }

  @Test func `there is no clock without a promise`() throws {
    let policy = try policy(requirements: #"{"kind": "maximum", "amount": 1000}"#)
    let history = try CaseHistory(policy: policy)
    #expect(ResponseClock(history.grantCase, today: history.day) == nil)
  }
}
