import EmergencyFund
import EmergencyFundCasework
import Testing

@Suite struct `Response clock from a promise and a receipt` {
  let received = Day(known: "2026-03-02")

  private func clock(_ pauses: [ClockPause], max: Int = 5, today: String) -> ResponseClock {
    ResponseClock(
      Promise(days: 14, questionsPauseMax: max), receivedOn: received, pauses: pauses,
      today: Day(known: today))
  }

  @Test func `agrees with the promise while nothing pauses it`() {
    let found = clock([], today: "2026-03-03")
    #expect(found.respondBy == found.promise.respondBy(receivedOn: received).day)
    #expect(found.slack(on: Day(known: "2026-03-17")) == -1)
  }

  @Test func `counts no day from after a question to its answer`() {
    let asked = Day(known: "2026-03-04")
    let answered = ClockPause(askedOn: asked, answeredOn: Day(known: "2026-03-07"))
    #expect(clock([answered], today: "2026-03-10").respondBy == Day("2026-03-19"))
    #expect(
      clock([ClockPause(askedOn: asked)], today: "2026-03-07").respondBy == Day("2026-03-19"))
  }

  @Test func `pauses for at most the days that the promise allows`() {
    let open = ClockPause(askedOn: received)
    #expect(clock([open], today: "2026-06-01").respondBy == Day("2026-03-21"))
    #expect(clock([open], max: 0, today: "2026-06-01").respondBy == Day("2026-03-16"))
  }

  @Test func `has a response date without the holidays of a year`() throws {
    let calendar = try #require(
      WorkingCalendar(
        workingWeekdays: [.monday, .tuesday], holidays: [], years: [2025]))
    let found = ResponseClock(
      Promise(days: 1, workingCalendar: calendar), receivedOn: received, today: received)
    #expect(found.respondBy == Day(known: "2026-03-03"))
    #expect(found.gap == WorkingCalendarGap(year: 2026))
  }
}

extension Day {
  fileprivate init(known text: String) { self = Day(text) ?? .min }
}
