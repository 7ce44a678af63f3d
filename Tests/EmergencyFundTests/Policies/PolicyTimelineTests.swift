import TestSupport
import Testing

@testable import EmergencyFund

@Suite struct PolicyTimelineTests {
  private static let fund = """
    {"format": "ief-policy/1", "id": "fund", "currency": "EUR", "requirements": [
      {"id": "maximum", "kind": "maximum", "amount": 1000},
      {"id": "maximum", "kind": "maximum", "amount": 2000, "from": "2026-03-01"}],
     "promise": [{"days": 14}, {"days": 10, "from": "2026-05-01"}]}
    """

  private static let call = """
    {"format": "ief-policy/1", "id": "call", "extends": "fund", "requirements": [
      {"id": "maximum", "amount": 1500, "from": "2026-04-01"}]}
    """

  @Test(arguments: [
    "2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01", "2026-04-30", "2026-05-01",
    "2027-01-01",
  ])
  func `a version is the policy of the day`(text: String) throws {
    let library = try library([Self.fund])
    let timeline = try PolicyTimeline("fund", in: library)
    let day = try anyDay(text)
    #expect(timeline.policy(on: day) == (try library.policy("fund", on: day)))
  }

  @Test func `without a day the last version counts`() throws {
    let library = try library([Self.fund])
    #expect(
      try PolicyTimeline("fund", in: library).policy(on: nil) == library.policy("fund", on: nil))
  }

  @Test func `before the first day of a value there is no policy`() throws {
    let timeline = try PolicyTimeline("call", in: try library([Self.fund, Self.call]))
    #expect(timeline.starts.map { "\($0)" } == ["2026-03-01", "2026-04-01", "2026-05-01"])
    #expect(timeline.policy(on: try anyDay("2026-03-31")) == nil)
    #expect(timeline.policy(on: try anyDay("2026-04-01")) != nil)
  }
}
