import EmergencyFund
import Testing

@Suite struct PositiveAmountsTests {
  static let requirement = #"{"kind": "positive-amounts"}"#

  private static func items(_ list: String) -> String { #""budget": {"items": [\#(list)]}"# }

  private static let good = #"{"quantity": 1, "unitCost": 0.0001}"#

  static let cases = [
    FindingCase(
      "the smallest amounts", requirement, items(good), .met,
      "the item has a quantity and a price above zero",
      reads: ["budget.items=1", "budget.items[0].quantity=1", "budget.items[0].unitCost=0.0001"]),
    FindingCase(
      "two items", requirement, items("\(good), \(good)"), .met,
      "all items (2) have a quantity and a price above zero"),
    FindingCase(
      "a price of nothing", requirement, items(#"\#(good), {"quantity": 1, "unitCost": 0}"#),
      .notMet,
      "must be above zero: budget.items[1].unitCost",
      remedies: [
        "correct the amount, or remove the cost from the request: budget.items[1].unitCost"
      ]),
    FindingCase(
      "nothing of it, at a negative price", requirement,
      items(#"{"quantity": 0, "unitCost": -0.01}"#), .notMet,
      "must be above zero: budget.items[0].quantity and budget.items[0].unitCost",
      remedies: [
        "correct the amount, or remove the cost from the request: budget.items[0].quantity and budget.items[0].unitCost"
      ]),
    FindingCase(
      "one bad half is enough", requirement, items(#"\#(good), {"quantity": -1}"#), .notMet,
      "must be above zero: budget.items[1].quantity",
      remedies: [
        "correct the amount, or remove the cost from the request: budget.items[1].quantity"
      ]),
    FindingCase(
      "a half is missing", requirement, items(#"{"quantity": 1}, {"unitCost": 1}"#), .unknown,
      "not answered yet: budget.items[0].unitCost and budget.items[1].quantity"),
    FindingCase("no items yet", requirement, items(""), .unknown, "not answered yet: budget.items"),
  ]

  @Test(arguments: cases)
  func `judges the amounts of the items`(_ row: FindingCase) throws { try row.check() }
}
