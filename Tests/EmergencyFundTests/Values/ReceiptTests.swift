import EmergencyFund
import TestSupport
import Testing

@Suite struct ReceiptTests {
  private static func day(_ text: String, at utcOffset: Int?) throws -> String {
    try #require(Receipt(utf8: Array(text.utf8))).at(utcOffset: utcOffset).day.description
  }

  @Test(
    arguments: [
      ("2026-03-03T00:30:00+13:00", nil, "2026-03-03"),
      ("2026-03-03T00:30:00+13:00", 0, "2026-03-02"),
      ("2026-03-03T00:30:00+13:00", 780, "2026-03-03"),
      ("2026-03-03T00:30:00+13:00", -300, "2026-03-02"),
      ("2026-12-31T23:59:59-12:00", 0, "2027-01-01"),
      ("2026-12-31T23:59:59-12:00", 840, "2027-01-02"),
      ("2026-01-01T00:00:00+14:00", 0, "2025-12-31"),
      ("2026-01-01T00:00:00+14:00", -720, "2025-12-30"),
      ("2026-03-02T04:59:59Z", -300, "2026-03-01"),
      ("2026-03-02T05:00:00Z", -300, "2026-03-02"), ("2026-03-02", -300, "2026-03-02"),
      ("2026-03-02", 840, "2026-03-02"), ("2026-02-28T18:59:60-05:00", 0, "2026-02-28"),
      ("2026-01-01T00:00:00+23:59", 0, "2025-12-31"),
      ("2026-01-01T23:59:00-23:59", 0, "2026-01-02"),
    ] as [(String, Int?, String)])
  func `the date of an instant is that at the call`(text: String, offset: Int?, day: String) throws
  {
    #expect(try Self.day(text, at: offset) == day)
  }

  @Test func `one instant is one date, however it is written`() throws {
    var random = SplitMix64(seed: 20_261_128)
    for _ in 0..<2_000 {
      let minute = Int(random.next() % 525_600)
      let offset = (Int(random.next() % 105) - 48) * 15
      func text(_ zone: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let local = minute + zone
        let days = local >= 0 ? local / 1_440 : (local + 1) / 1_440 - 1
        let rest = local - days * 1_440
        let day = Day(number: 20_454 + days) ?? .min
        return "\(day)T\(two(rest / 60)):\(two(rest % 60)):00\(zone < 0 ? "-" : "+")"
          + "\(two(abs(zone) / 60)):\(two(abs(zone) % 60))"
      }
      let zones = [0, -720, 840, (Int(random.next() % 105) - 48) * 15]
      let days = try Set(zones.map { try Self.day(text($0), at: offset) })
      #expect(days.count == 1, "\(zones.map { text($0) }) at \(offset)")
      let moved = try #require(Receipt(utf8: Array(text(zones[3]).utf8))).at(utcOffset: offset)
      #expect(moved.at(utcOffset: offset) == moved)
    }
  }

  private static func call(_ offset: String) throws -> Policy {
    try policy(
      requirements: #"{"kind": "call-window", "opensOn": "2026-03-01", "closesOn": "2026-03-02"}"#,
      members: #""currency": "EUR", "promise": {"days": 14}\#(offset)"#)
  }

  @Test func `a call that names its offset is open or not for an instant`() throws {
    let call = try Self.call(#", "utcOffset": "-05:00""#)
    for (text, outcome, respondBy) in [
      // The last minute of the last day in UTC-05:00, and the first after it.
      ("2026-03-02T23:59:00-05:00", AssessmentOutcome.eligible, "2026-03-16"),
      ("2026-03-03T17:59:00+13:00", .eligible, "2026-03-16"),
      ("2026-03-03T04:59:00Z", .eligible, "2026-03-16"),
      ("2026-03-03T05:00:00Z", .ineligible, "2026-03-17"),
      ("2026-03-02T17:00:00-12:00", .ineligible, "2026-03-17"),
      ("2026-03-01T00:00:00-05:00", .eligible, "2026-03-15"),
      ("2026-03-01T04:59:00Z", .ineligible, "2026-03-14"), ("2026-03-02", .eligible, "2026-03-16"),
    ] {
      let found = call.assess(
        try application(#""call": "test", "receivedAt": "\#(text)""#), rates: .empty)
      #expect(found.outcome == outcome, "\(text)")
      #expect(found.respondBy?.description == respondBy, "\(text)")
    }
  }

  @Test(arguments: [
    // At the call in UTC-08:00 it is still the day before.
    ("2026-03-02T01:00:00-05:00", "2026-03-02", "the latest incident was 0 days before receipt"),
    ("2026-03-02T06:00:00Z", "2026-03-02", "the latest incident was 0 days before receipt"),
    ("2026-03-02T06:00:00Z", "2026-03-03", "incidents[0] is dated 3 March 2026, after receipt"),
    ("2026-03-02", "2026-03-03", "incidents[0] is dated 3 March 2026, after receipt"),
  ])
  func `an incident keeps the date of where it happened`(
    receivedAt: String, occurredOn: String, text: String
  ) throws {
    let call = try policy(
      requirements: #"{"kind": "recent-incident", "days": 90}"#,
      members: #""currency": "EUR", "utcOffset": "-08:00""#)
    let found = call.assess(
      try application(
        #""receivedAt": "\#(receivedAt)", "incidents": [{"occurredOn": "\#(occurredOn)"}]"#),
      rates: .empty)
    #expect(found.findings.first?.text.hasPrefix(text) == true)
  }

  @Test func `a call that names none takes the date as written`() throws {
    let found = try Self.call("").assess(
      try application(#""call": "test", "receivedAt": "2026-03-02T17:00:00-12:00""#), rates: .empty)
    #expect(found.outcome == .eligible)
  }

  @Test(arguments: ["5", "-5:00", "UTC", "+14:01", "-12:01", "-05:00 ", "America/Lima", ""])
  func `refuses an offset that is none`(text: String) throws {
    #expect(throws: Refused.self) { try Self.call(#", "utcOffset": "\#(text)""#) }
  }
}
