import EmergencyFund
import TestSupport
import Testing

@Suite struct ItemAnswersIncidentTests {
  static let requirement = #"{"kind": "item-answers-incident"}"#

  private static func application(_ items: String, incidents: String? = #"{"id": "i1"}"#) -> String
  {
    let members = incidents.map { #""incidents": [\#($0)], "# } ?? ""
    return members + #""budget": {"items": [\#(items)]}"#
  }

  static let cases = [
    FindingCase(
      "one item", requirement, application(#"{"respondsTo": ["i1", "i9"]}"#), .met,
      "the item is linked to an incident in the application",
      reads: [
        "budget.items=1", "budget.items[0].respondsTo=i1, i9", "incidents=1", "incidents[0].id=i1",
      ]),
    FindingCase(
      "two items", requirement, application(#"{"respondsTo": ["i1"]}, {"respondsTo": ["i1"]}"#),
      .met, "all items (2) are linked to an incident in the application"),
    FindingCase(
      "one of two answers nothing", requirement,
      application(#"{"respondsTo": ["i1"]}, {"respondsTo": []}"#), .notMet,
      "1 item is not linked to any incident in the application: budget.items[1].respondsTo",
      remedies: [
        "link the item to an incident, or remove it from the request: budget.items[1].respondsTo"
      ]),
    FindingCase(
      "an incident that is not there", requirement,
      application(#"{"respondsTo": ["i2"]}, {"respondsTo": ["i3"]}"#), .notMet,
      "2 items are not linked to any incident in the application: budget.items[0].respondsTo and budget.items[1].respondsTo",
      remedies: [
        "link the item to an incident, or remove it from the request: budget.items[0].respondsTo and budget.items[1].respondsTo"
      ]),
    FindingCase(
      "nothing answered, incidents not said", requirement,
      application(#"{"respondsTo": []}"#, incidents: nil), .notMet,
      "1 item is not linked to any incident in the application: budget.items[0].respondsTo",
      remedies: [
        "link the item to an incident, or remove it from the request: budget.items[0].respondsTo"
      ]),
    FindingCase(
      "not said what it answers", requirement,
      application(#"{"respondsTo": ["i1"]}, {}"#), .unknown,
      "not answered yet: budget.items[1].respondsTo"),
    FindingCase(
      "incidents not said", requirement,
      application(#"{"respondsTo": ["i1"]}, {"respondsTo": ["i2"]}"#, incidents: nil), .unknown,
      "not answered yet: incidents"),
    FindingCase(
      "no items yet", requirement, application(""), .unknown, "not answered yet: budget.items",
      reads: ["budget.items=0"]),
    FindingCase(
      "items not said", requirement, "", .unknown, "not answered yet: budget.items",
      reads: ["budget.items"]),
  ]

  @Test(arguments: cases)
  func `judges what the items answer`(_ row: FindingCase) throws { try row.check() }
}
