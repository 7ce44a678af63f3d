import EmergencyFund
import Testing

@Suite struct MinimumAmountTests {
  static let requirement = #"{"kind": "minimum", "amount": 100.00}"#

  private static func requested(_ amount: String, _ currency: String = "EUR") -> String {
    #""budget": {"currency": "\#(currency)", "requested": \#(amount)}"#
  }

  static let cases = [
    FindingCase(
      "exactly the minimum", requirement, requested("100"), .met,
      "amount requested: EUR 100.00 (minimum: EUR 100.00)",
      reads: ["budget.requested=100", "budget.currency=EUR", "receivedAt"]),
    FindingCase(
      "a cent less", requirement, requested("99.99"), .notMet,
      "the amount requested (EUR 99.99) is below the minimum of EUR 100.00",
      remedies: ["request at least EUR 100.00"]),
    FindingCase(
      "rounded up to the minimum", requirement, requested("399.98", "PEN"), .met,
      "amount requested: EUR 100.00 (minimum: EUR 100.00)"),
    FindingCase(
      "rounded down below the minimum", requirement, requested("399.97", "PEN"), .notMet,
      "the amount requested (EUR 99.99) is below the minimum of EUR 100.00",
      remedies: ["request at least EUR 100.00"]),
    FindingCase(
      "nothing said", requirement, "", .unknown, "not answered yet: budget.items"),
    FindingCase(
      "a currency without a rate", requirement, requested("1", "CHF"), .unknown,
      "no exchange rate for “CHF” on the date of receipt"),
  ]

  @Test(arguments: cases)
  func `judges the least amount`(_ row: FindingCase) throws { try row.check() }
}
