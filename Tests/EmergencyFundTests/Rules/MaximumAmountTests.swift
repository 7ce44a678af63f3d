import EmergencyFund
import TestSupport
import Testing

@Suite struct MaximumAmountTests {
  static let requirement = #"{"kind": "maximum", "amount": 10000.00}"#
  static let byType =
    #"{"kind": "maximum", "amount": 10000.00, "byApplicantType": {"individual": 5000.00}}"#

  private static func asking(_ cost: String, _ currency: String = "EUR", more: String = "")
    -> String
  {
    #""budget": {"currency": "\#(currency)", "items": [{"quantity": 1, "unitCost": \#(cost)}]}\#(more)"#
  }

  private static let within = "amount requested: EUR 10,000.00 (maximum: EUR 10,000.00)"
  private static let over =
    "the amount requested (EUR 10,000.01) exceeds the maximum of EUR 10,000.00"

  static let cases = [
    FindingCase(
      "exactly the maximum", requirement, asking("10000.00"), .met, within,
      reads: [
        "budget.requested", "budget.currency=EUR", "budget.items=1", "budget.items[0].quantity=1",
        "budget.items[0].unitCost=10000", "receivedAt",
      ]),
    FindingCase(
      "a cent more", requirement, asking("10000.01"), .notMet, over,
      remedies: ["reduce the request by EUR 0.01, to EUR 10,000.00"]),
    FindingCase(
      "limits by type that agree need no type",
      #"{"kind": "maximum", "amount": 1, "byApplicantType": {"individual": 10000, "#
        + #""collective": 10000.00, "organisation": 10000}}"#, asking("10000.01"), .notMet, over,
      remedies: ["reduce the request by EUR 0.01, to EUR 10,000.00"],
      reads: [
        "budget.requested", "budget.currency=EUR", "budget.items=1", "budget.items[0].quantity=1",
        "budget.items[0].unitCost=10000.01", "receivedAt",
      ]),
    FindingCase("less than half a cent more", requirement, asking("10000.0049"), .met, within),
    FindingCase(
      "half a cent more", requirement, asking("10000.005"), .notMet, over,
      remedies: ["reduce the request by EUR 0.01, to EUR 10,000.00"]),
    FindingCase(
      "the last sum that fits after conversion", requirement, asking("40000.01", "PEN"),
      .met, within),
    FindingCase(
      "the first sum that does not", requirement, asking("40000.02", "PEN"), .notMet, over,
      remedies: ["reduce the request by PEN 0.01, to PEN 40,000.01"]),
    FindingCase(
      "a currency without decimals", requirement, asking("1666668", "JPY"), .notMet, over,
      remedies: ["reduce the request by JPY 1, to JPY 1,666,667"]),
    FindingCase(
      "the amount requested counts, not the items", requirement,
      #""budget": {"currency": "EUR", "requested": 10000, "items": [{}]}"#, .met, within,
      reads: ["budget.requested=10000", "budget.currency=EUR", "receivedAt"]),
    FindingCase(
      "too much requested", requirement, #""budget": {"currency": "EUR", "requested": 12400}"#,
      .notMet, "the amount requested (EUR 12,400.00) exceeds the maximum of EUR 10,000.00",
      remedies: ["reduce the request by EUR 2,400.00, to EUR 10,000.00"]),
    FindingCase(
      "a negative sum", requirement, asking("-250.50"), .met,
      "amount requested: EUR -250.50 (maximum: EUR 10,000.00)"),
    FindingCase(
      "beyond 64 bits", requirement,
      #""budget": {"currency": "EUR", "items": [{"quantity": 1000000, "unitCost": 99999999999999.9999}]}"#,
      .notMet,
      "the amount requested (EUR 99,999,999,999,999,999,900.00) exceeds the maximum of EUR 10,000.00",
      remedies: ["reduce the request by EUR 99,999,999,999,999,989,900.00, to EUR 10,000.00"]),
    FindingCase(
      "a part of an item is missing", requirement,
      #""budget": {"currency": "EUR", "items": [{"quantity": 1, "unitCost": 20000}, {"quantity": 1}]}"#,
      .unknown, "not answered yet: budget.items[1].unitCost"),
    FindingCase(
      "no currency and no items", requirement, "", .unknown, "not answered yet: budget.items",
      reads: ["budget.requested", "budget.currency", "budget.items", "receivedAt"]),
    FindingCase(
      "no items yet", requirement, #""budget": {"currency": "EUR", "items": []}"#, .unknown,
      "not answered yet: budget.items"),
    FindingCase(
      "no currency", requirement, #""budget": {"items": [{"quantity": 1, "unitCost": 1}]}"#,
      .unknown, "not answered yet: budget.currency"),
    FindingCase(
      "requested without a currency", requirement, #""budget": {"requested": 5}"#, .unknown,
      "not answered yet: budget.currency"),
    FindingCase(
      "a currency without a rate", requirement, asking("1", "CHF"), .unknown,
      "no exchange rate for “CHF” on the date of receipt"),
    FindingCase(
      "another maximum for the type", byType,
      asking("5000.01", more: #", "applicant": {"type": "individual"}"#), .notMet,
      "the amount requested (EUR 5,000.01) exceeds the maximum of EUR 5,000.00",
      remedies: ["reduce the request by EUR 0.01, to EUR 5,000.00"]),
    FindingCase(
      "the maximum of the other types", byType,
      asking("10000", more: #", "applicant": {"type": "collective"}"#), .met, within),
    FindingCase(
      "the type matters and is missing", byType, asking("1"), .unknown,
      "not answered yet: applicant.type"),
  ]

  @Test(arguments: cases)
  func `judges the amount asked`(_ row: FindingCase) throws { try row.check() }

  @Test func `needs the day of receipt only where a rate changed`() throws {
    let rates = try rates(
      """
      {"base": "EUR", "periods": [
        {"from": "2026-01-01", "eurPerUnit": {"PEN": "0.25", "USD": "0.9"}},
        {"from": "2026-03-02", "eurPerUnit": {"PEN": "0.25", "USD": "1"}}]}
      """)
    let unknown = "not answered yet: receivedAt"
    let early = "no exchange rate for “USD” on the date of receipt"
    try FindingCase("", Self.requirement, Self.asking("10001", "USD"), .unknown, unknown)
      .check(rates: rates)
    try FindingCase("", Self.requirement, Self.asking("40000", "PEN"), .met, Self.within)
      .check(rates: rates)
    let dayBefore = Self.asking("10000.01", "USD", more: #", "receivedAt": "2026-03-01""#)
    try FindingCase(
      "", Self.requirement, dayBefore, .met,
      "amount requested: EUR 9,000.01 (maximum: EUR 10,000.00)"
    ).check(rates: rates)
    let first = Self.asking("10000.01", "USD", more: #", "receivedAt": "2026-03-02""#)
    try FindingCase(
      "", Self.requirement, first, .notMet, Self.over,
      remedies: ["reduce the request by USD 0.01, to USD 10,000.00"]
    ).check(rates: rates)
    let tooEarly = Self.asking("1", "USD", more: #", "receivedAt": "2025-12-31""#)
    try FindingCase("", Self.requirement, tooEarly, .unknown, early).check(rates: rates)
  }

  @Test func `converts into the policy's currency`() throws {
    try FindingCase(
      "", #"{"kind": "maximum", "amount": 8000}"#, Self.asking("7000.01"), .notMet,
      "the amount requested (USD 8,000.01) exceeds the maximum of USD 8,000.00",
      remedies: ["reduce the request by EUR 0.01, to EUR 7,000.00"]
    ).check(policyMembers: #""currency": "USD""#)
  }
}
