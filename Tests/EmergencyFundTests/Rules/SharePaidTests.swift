import EmergencyFund
import Testing

@Suite struct SharePaidTests {
  static let requirement = #"{"kind": "share-paid", "percent": 80.5}"#

  private static func asking(_ requested: String?, of cost: String = "1000.00") -> String {
    let member = requested.map { #""requested": \#($0), "# } ?? ""
    return
      #""budget": {"currency": "EUR", \#(member)"items": [{"quantity": 1, "unitCost": \#(cost)}]}"#
  }

  static let cases = [
    FindingCase(
      "exactly the share", requirement, asking("805.00"), .met,
      "the amount requested is within 80.5% of the total cost",
      reads: [
        "budget.requested=805", "budget.currency=EUR", "budget.items=1",
        "budget.items[0].quantity=1", "budget.items[0].unitCost=1000",
      ]),
    FindingCase(
      "a cent more", requirement, asking("805.01"), .notMet,
      "the amount requested exceeds 80.5% of the total cost",
      remedies: ["request no more than EUR 805.00"]),
    FindingCase(
      "the whole cost", requirement, asking(nil), .notMet,
      "the amount requested exceeds 80.5% of the total cost",
      remedies: ["request no more than EUR 805.00"]),
    FindingCase(
      "a share that is no whole cent is rounded down", requirement, asking("8.06", of: "10.01"),
      .notMet, "the amount requested exceeds 80.5% of the total cost",
      remedies: ["request no more than EUR 8.05"]),
    FindingCase(
      "everything may be paid", #"{"kind": "share-paid", "percent": 100}"#, asking(nil), .met,
      "the amount requested is within 100% of the total cost"),
    FindingCase(
      "the cost is missing", requirement,
      #""budget": {"currency": "EUR", "requested": 5, "items": [{"quantity": 2}]}"#, .unknown,
      "not answered yet: budget.items[0].unitCost"),
    FindingCase(
      "nothing said", requirement, "", .unknown, "not answered yet: budget.items"),
  ]

  @Test(arguments: cases)
  func `judges the share of the cost`(_ row: FindingCase) throws { try row.check() }
}
