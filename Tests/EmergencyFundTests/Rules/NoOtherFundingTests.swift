import EmergencyFund
import Testing

@Suite struct NoOtherFundingTests {
  static let requirement = #"{"kind": "other-funding"}"#

  private static func funding(_ list: String) -> String {
    #""budget": {"otherFunding": [\#(list)]}"#
  }

  private static let same = #"{"amount": 0.01, "status": "applied", "samePurpose": true}"#

  static let cases = [
    FindingCase(
      "none", requirement, funding(""), .met, "no other funding for the same purpose",
      reads: ["budget.otherFunding=0"]),
    FindingCase(
      "not said", requirement, "", .unknown, "not answered yet: budget.otherFunding",
      reads: ["budget.otherFunding"]),
    FindingCase(
      "an amount of nothing", requirement, funding(#"{"amount": 0.00}"#), .met,
      "no other funding for the same purpose",
      reads: [
        "budget.otherFunding=1", "budget.otherFunding[0].amount=0",
        "budget.otherFunding[0].status", "budget.otherFunding[0].samePurpose",
      ]),
    FindingCase(
      "declined", requirement, funding(#"{"status": "declined"}"#), .met,
      "no other funding for the same purpose"),
    FindingCase(
      "another purpose", requirement, funding(#"{"samePurpose": false}"#), .met,
      "no other funding for the same purpose"),
    FindingCase(
      "a cent applied for", requirement, funding(same), .notMet,
      "another source covers or may cover the same purpose: budget.otherFunding[0]",
      remedies: [
        "remove the costs that the other funding covers: budget.otherFunding[0]"
      ]),
    FindingCase(
      "two sources", requirement, funding("\(same), {}, \(same)"), .notMet,
      "2 other sources cover or may cover the same purpose: budget.otherFunding[0] and budget.otherFunding[2]",
      remedies: [
        "remove the costs that the other funding covers: budget.otherFunding[0] and budget.otherFunding[2]"
      ]),
    FindingCase(
      "nothing said of the source", requirement, funding("{}"), .unknown,
      "not answered yet: budget.otherFunding[0].amount, budget.otherFunding[0].status and budget.otherFunding[0].samePurpose"
    ),
    FindingCase(
      "received, the purpose not said", requirement,
      funding(#"{"amount": 5, "status": "received"}"#), .unknown,
      "not answered yet: budget.otherFunding[0].samePurpose"),
  ]

  @Test(arguments: cases)
  func `judges other funding`(_ row: FindingCase) throws { try row.check() }
}
