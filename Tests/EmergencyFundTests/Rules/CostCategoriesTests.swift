import EmergencyFund
import TestSupport
import Testing

@Suite struct CostCategoriesTests {
  private static let categories = """
    [{"id": "replacement", "answers": ["dev.stolen", "dev.lost"]}, {"id": "training"}]
    """
  static let asking = #"{"kind": "cost-category", "categories": \#(categories)}"#
  static let refusing =
    #"{"kind": "cost-category", "unlisted": "reject", "categories": \#(categories)}"#
  static let allowing =
    #"{"kind": "cost-category", "unlisted": "allow", "categories": \#(categories)}"#

  private static let stolen =
    #"{"id": "i1", "type": "dev.stolen"}, {"id": "i2", "type": "expo.leak"}"#

  private static func application(_ items: String, incidents: String? = stolen) -> String {
    let members = incidents.map { #""incidents": [\#($0)], "# } ?? ""
    return members + #""budget": {"currency": "EUR", "items": [\#(items)]}"#
  }

  private static let wrongIncident =
    "the category “replacement” requires an incident of one of these types: “dev.stolen” or “dev.lost” (budget.items[0].respondsTo)"
  private static let linkOrRemove =
    "link the item to an incident, or remove it from the request: budget.items[0].respondsTo"

  static let cases = [
    FindingCase(
      "in a category without conditions", asking, application(#"{"category": "training"}"#), .met,
      "the item is in an eligible cost category",
      reads: [
        "budget.items=1", "budget.items[0].category=training", "incidents=2", "incidents[0].id=i1",
        "incidents[1].id=i2",
      ]),
    FindingCase(
      "one of two incidents is of the type", asking,
      application(
        #"{"category": "replacement", "respondsTo": ["i2", "i1"]}, {"category": "training"}"#),
      .met, "all items (2) are in an eligible cost category"),
    FindingCase(
      "the wrong incident", asking,
      application(#"{"category": "replacement", "respondsTo": ["i2"]}"#), .notMet, wrongIncident,
      remedies: [linkOrRemove]),
    FindingCase(
      "an incident that is not there", asking,
      application(#"{"category": "replacement", "respondsTo": ["i7"]}, {"category": "training"}"#),
      .notMet, wrongIncident, remedies: [linkOrRemove]),
    FindingCase(
      "no incident, and incidents not said", asking,
      application(#"{"category": "replacement", "respondsTo": []}"#, incidents: nil), .notMet,
      wrongIncident, remedies: [linkOrRemove]),
    FindingCase(
      "not said what it answers", asking, application(#"{"category": "replacement"}"#), .unknown,
      "not answered yet: budget.items[0].respondsTo"),
    FindingCase(
      "incidents not said", asking,
      application(#"{"category": "replacement", "respondsTo": ["i1"]}"#, incidents: nil), .unknown,
      "not answered yet: incidents"),
    FindingCase(
      "an incident without a type", asking,
      application(
        #"{"category": "replacement", "respondsTo": ["i3"]}"#, incidents: #"{"id": "i3"}"#),
      .unknown, "not answered yet: incidents[0].type"),
    FindingCase(
      "an incident without a type beside one of the type", asking,
      application(
        #"{"category": "replacement", "respondsTo": ["i3", "i1"]}"#,
        incidents: #"{"id": "i3"}, {"id": "i1", "type": "dev.lost"}"#), .met,
      "the item is in an eligible cost category"),
    FindingCase(
      "no category", asking, application(#"{"respondsTo": ["i1"]}"#), .unknown,
      "not answered yet: budget.items[0].category"),
    FindingCase(
      "no category, but it fits all", allowing, application(#"{"respondsTo": ["i1"]}"#), .met,
      "the item is in an eligible cost category"),
    FindingCase(
      "no category, and it does not fit all", allowing, application(#"{"respondsTo": ["i2"]}"#),
      .unknown, "not answered yet: budget.items[0].category"),
    FindingCase(
      "another category asks a person", asking,
      application(#"{"category": "training"}, {"category": "legal"}"#), .needsPerson,
      "the category “legal” is not in this fund’s rules and needs review: budget.items[1].category"),
    FindingCase(
      "a misspelt category asks a person", asking, application(#"{"category": "replacment"}"#),
      .needsPerson,
      "the category “replacment” is not in this fund’s rules; did you mean “replacement”? budget.items[0].category"
    ),
    FindingCase(
      "a missing answer comes before a person", asking,
      application(#"{"category": "legal"}, {}"#), .unknown,
      "not answered yet: budget.items[1].category"),
    FindingCase(
      "another category is refused", refusing,
      application(#"{"category": "training"}, {"category": "legal"}, {}"#), .notMet,
      "the category “legal” is not eligible: budget.items[1].category; eligible: “replacement” and “training”",
      remedies: ["remove the cost from the request: budget.items[1].category"],
      afterwards: .unknown),
    FindingCase(
      "another category is let pass", allowing, application(#"{"category": "legal"}"#), .met,
      "the item is in an eligible cost category"),
    FindingCase(
      "no items yet", asking, application(""), .unknown, "not answered yet: budget.items"),
  ]

  @Test(arguments: cases)
  func `judges the categories`(_ row: FindingCase) throws { try row.check() }

  @Test func `offers no change where another cause remains`() throws {
    let items =
      #"{"category": "replacement", "respondsTo": ["i2"]}, {"category": "legal"}, {"category": "training"}"#
    let finding = try #require(
      try policy(requirements: Self.refusing)
        .assess(try TestSupport.application(Self.application(items)), rates: .empty)
        .findings.first)
    #expect(finding.text == Self.wrongIncident)
    #expect(finding.remedyTexts == [Self.linkOrRemove])
    #expect(finding.remedies.map { $0.change } == [nil])
  }

  @Test func `names only the items of the category that it speaks of`() throws {
    let text = """
      {"kind": "cost-category", "categories": [
        {"id": "replacement", "answers": ["dev.lost"]}, {"id": "legal", "answers": ["abuse.smear"]}]}
      """
    let items = """
      {"category": "replacement", "respondsTo": []}, {"category": "legal", "respondsTo": []},
      {"category": "replacement", "respondsTo": []}
      """
    let finding = try #require(
      try policy(requirements: text)
        .assess(try TestSupport.application(Self.application(items)), rates: .empty)
        .findings.first)
    #expect(
      finding.text
        == "the category “replacement” requires an incident of one of these types: “dev.lost” (budget.items[0].respondsTo and budget.items[2].respondsTo)"
    )
  }

  @Test func `asks the category's question about its items`() throws {
    let text = """
      {"id": "costs", "kind": "cost-category", "categories": [
        {"id": "security", "question": "Does it protect devices?"}, {"id": "care", "question": "?"}]}
      """
    let items = #"{"category": "security"}, {"category": "legal"}, {"category": "security"}"#
    let assessment = try policy(requirements: text)
      .assess(try TestSupport.application(Self.application(items)), rates: .empty)
    #expect(assessment.judgements.map { $0.rule } == ["costs"])
    #expect(
      assessment.judgements.map { $0.paths }
        == [[FieldPath(.itemCategory, 0), FieldPath(.itemCategory, 2)]])
    #expect(
      assessment.judgements.map { $0.question.text(in: .english) } == ["Does it protect devices?"])
  }
}
