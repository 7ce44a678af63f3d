import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

@Suite struct PolicySuccessionTests {
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

  @Test func `a succession compares what holds on the day`() throws {
    let library = try library([Self.fund, Self.call])
    let succession = PolicySuccession(
      before: try PolicyTimeline("fund", in: library),
      after: try PolicyTimeline("call", in: library))
    #expect(succession.comparison(on: try anyDay("2026-03-31")) == nil)
    let comparison = try #require(succession.comparison(on: try anyDay("2026-04-02")))
    #expect(comparison.before == (try library.policy("fund", on: try anyDay("2026-04-02"))))
    #expect(comparison.after == (try library.policy("call", on: try anyDay("2026-04-02"))))
  }
}
