import EmergencyFund
import TestSupport
import Testing

@Suite struct CostCategoryLimitsTests {
  static let capped =
    #"{"kind": "cost-category", "categories": [{"id": "care", "cap": 500.00}, {"id": "tools"}]}"#
  static let shared =
    #"{"kind": "cost-category", "categories": [{"id": "care", "share": 33.33}, {"id": "tools"}]}"#

  private static func application(_ items: String, currency: String? = "EUR") -> String {
    let member = currency.map { #""currency": "\#($0)", "# } ?? ""
    return #""budget": {\#(member)"items": [\#(items)]}"#
  }

  private static func item(_ category: String, _ cost: String, quantity: Int = 1) -> String {
    #"{"category": "\#(category)", "quantity": \#(quantity), "unitCost": \#(cost)}"#
  }

  static let cases = [
    FindingCase(
      "exactly the cap, over two items", capped,
      application(
        [item("care", "250.00"), item("tools", "9000"), item("care", "125", quantity: 2)]
          .joined(separator: ",")), .met, "all items (3) are in an eligible cost category"),
    FindingCase(
      "a cent above the cap", capped,
      application([item("care", "250.00"), item("care", "250.01")].joined(separator: ",")), .notMet,
      "costs in the category “care” total EUR 500.01, above the cap of EUR 500.00",
      remedies: ["reduce costs in the category “care” to EUR 500.00 or less"]),
    FindingCase(
      "above the cap after conversion", capped,
      application(item("care", "2000.02"), currency: "PEN"),
      .notMet, "costs in the category “care” total EUR 500.01, above the cap of EUR 500.00",
      remedies: ["reduce costs in the category “care” to EUR 500.00 or less"]),
    FindingCase(
      "rounded down to the cap", capped, application(item("care", "2000.01"), currency: "PEN"),
      .met,
      "the item is in an eligible cost category",
      reads: [
        "budget.items=1", "budget.items[0].category=care", "budget.currency=PEN",
        "budget.items[0].quantity=1", "budget.items[0].unitCost=2000.01", "receivedAt",
      ]),
    FindingCase(
      "a currency without a rate", capped, application(item("care", "1"), currency: "CHF"),
      .unknown,
      "no exchange rate for “CHF” on the date of receipt"),
    FindingCase(
      "no currency", capped, application(item("care", "1"), currency: nil), .unknown,
      "not answered yet: budget.currency"),
    FindingCase(
      "another category's cost is missing", capped,
      application(item("care", "500.00") + #", {"category": "tools"}"#), .met,
      "all items (2) are in an eligible cost category"),
    FindingCase(
      "nothing in the capped category", capped,
      application(#"{"category": "tools"}"#, currency: nil), .met,
      "the item is in an eligible cost category"),
    FindingCase(
      "the category's cost is missing", capped,
      application(#"{"category": "care", "quantity": 1}"#), .unknown,
      "not answered yet: budget.items[0].unitCost"),
    FindingCase(
      "exactly the share", shared,
      application([item("care", "33.33"), item("tools", "66.67")].joined(separator: ",")), .met,
      "all items (2) are in an eligible cost category"),
    FindingCase(
      "a cent above the share", shared,
      application([item("care", "33.34"), item("tools", "66.66")].joined(separator: ",")), .notMet,
      "costs in the category “care” exceed 33.33% of the total",
      remedies: ["reduce costs in the category “care” to 33.33% of the total or less"]),
    FindingCase(
      "the total is missing", shared,
      application(item("care", "33.34") + #", {"category": "tools", "quantity": 1}"#), .unknown,
      "not answered yet: budget.items[1].unitCost"),
  ]

  @Test(arguments: cases)
  func `judges what a category may cost`(_ row: FindingCase) throws { try row.check() }

  @Test func `offers no change that makes a share too large`() throws {
    let text = """
      {"kind": "cost-category", "categories": [
        {"id": "care", "share": 50}, {"id": "tools", "answers": ["dev.lost"]}]}
      """
    let items = """
      {"category": "care", "quantity": 1, "unitCost": 50},
      {"category": "tools", "quantity": 1, "unitCost": 50, "respondsTo": []}
      """
    let finding = try #require(
      try policy(requirements: text)
        .assess(try TestSupport.application(Self.application(items)), rates: .empty)
        .findings.first)
    #expect(finding.outcome == .notMet)
    #expect(finding.remedies.map { $0.change } == [nil])
  }
}
