import EmergencyFund
import TestSupport
import Testing

@Suite struct PolicyVersionTests {
  static let fund = """
    {"format": "ief-policy/1", "id": "fund", "currency": "EUR",
     "promise": [{"days": 21}, {"days": 14, "from": "2026-03-02"}],
     "requirements": [
       {"id": "limit", "kind": "maximum", "amount": 8000, "from": "2025-01-01"},
       {"kind": "positive-amounts"},
       {"id": "limit", "kind": "maximum", "amount": 10000, "from": "2026-03-02"}]}
    """
  static let call = """
    {"format": "ief-policy/1", "id": "call", "extends": "fund", "requirements": [
      {"id": "limit", "amount": 5000, "from": "2026-05-01"}]}
    """

  private static func limit(_ policy: Policy) -> String? {
    for case .maximum(let rule) in policy.requirements.map({ $0.rule }) {
      return rule.amount.description
    }
    return nil
  }

  @Test(arguments: [
    ("2025-01-01", 21, "8000"), ("2026-03-01", 21, "8000"), ("2026-03-02", 14, "10000"),
    ("2199-12-31", 14, "10000"),
  ])
  func `the version in force on the day of receipt counts`(
    _ day: String, _ days: Int, _ amount: String
  ) throws {
    let policy = try policy("fund", in: [Self.fund], on: day)
    #expect(policy.promise?.days == days)
    #expect(Self.limit(policy) == amount)
    #expect(policy.requirements.map { $0.id } == ["limit", "positive-amounts"])
  }

  @Test func `the last version counts where no day is given`() throws {
    let policy = try policy("fund", in: [Self.fund])
    #expect(policy.promise?.days == 14)
    #expect(Self.limit(policy) == "10000")
  }

  @Test func `a day before the first version is an error`() throws {
    let error = #expect(throws: Refused.self) {
      try policy("fund", in: [Self.fund], on: "2024-12-31")
    }
    #expect(
      error?.diagnostics.map { $0.rendered } == [
        "1.json:4:4: error: no value of requirement 'limit' is in force on 2024-12-31; "
          + "the first begins on 2025-01-01; add a value for the earlier period [contradiction]"
      ])
  }

  @Test func `a gap in a lower layer is an error there`() throws {
    #expect(Self.limit(try policy("call", in: [Self.fund, Self.call], on: "2026-05-01")) == "5000")
    let error = #expect(throws: Refused.self) {
      try policy("call", in: [Self.fund, Self.call], on: "2026-04-30")
    }
    #expect(
      error?.diagnostics.map { $0.rendered } == [
        "2.json:2:3: error: no value of requirement 'limit' is in force on 2026-04-30; "
          + "the first begins on 2026-05-01; add a value for the earlier period [contradiction]"
      ])
  }

  @Test func `versions that are not in force are checked as well`() throws {
    let file = Self.fund.replacing("8000", with: "-8000").replacing("21", with: "0")
    let error = #expect(throws: Refused.self) { try policy("fund", in: [file], on: "2026-03-02") }
    #expect(
      error?.diagnostics.map { $0.rendered } == [
        "1.json:2:23: error: promise[0].days: expected a whole number from 1 to 366, found '0' "
          + "[out-of-range]",
        "1.json:4:49: error: requirements[0].amount: expected an amount above zero, found -8000 "
          + "[out-of-range]",
      ])
  }

  @Test func `two versions of one day are refused`() throws {
    let file = Self.fund.replacing("2025-01-01", with: "2026-03-02")
    let error = #expect(throws: Refused.self) { try policy("fund", in: [file]) }
    #expect(
      error?.diagnostics.map { $0.rendered } == [
        "1.json:6:4: error: requirements[2]: requirement 'limit' is listed twice from 2026-03-02 "
          + "[duplicate-key]"
      ])
  }
}
