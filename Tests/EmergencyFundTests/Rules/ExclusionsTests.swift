import EmergencyFund
import TestSupport
import Testing

@Suite struct ExclusionsTests {
  static let requirement = """
    {"kind": "exclusion", "codes": [
      {"id": "lobby", "title": "lobby work"}, {"id": "salaries", "title": {"en": "salaries"}}]}
    """

  private static func application(_ items: String, project: String = "{}") -> String {
    #""project": \#(project), "budget": {"items": [\#(items)]}"#
  }

  static let cases = [
    FindingCase(
      "nothing said", requirement, "", .met, "no ineligible purpose is indicated",
      reads: ["project.exclusions", "budget.items"]),
    FindingCase(
      "no code", requirement,
      application(#"{"exclusions": []}, {}"#, project: #"{"exclusions": []}"#),
      .met, "no ineligible purpose is indicated",
      reads: [
        "project.exclusions=", "budget.items[0].exclusions=", "budget.items[1].exclusions",
        "budget.items=2",
      ]),
    FindingCase(
      "an excluded item", requirement, application(#"{}, {"exclusions": ["lobby"]}"#), .notMet,
      "marked as an ineligible purpose (lobby work): budget.items[1].exclusions",
      remedies: ["remove the cost from the request: budget.items[1].exclusions"]),
    FindingCase(
      "the only item", requirement, application(#"{"exclusions": ["lobby"]}"#), .notMet,
      "marked as an ineligible purpose (lobby work): budget.items[0].exclusions",
      remedies: ["remove the cost from the request: budget.items[0].exclusions"]),
    FindingCase(
      "an excluded project", requirement,
      application("{}", project: #"{"exclusions": ["salaries"]}"#),
      .notMet, "marked as an ineligible purpose (salaries): project.exclusions"),
    FindingCase(
      "two purposes", requirement,
      application(#"{"exclusions": ["salaries"]}, {"exclusions": ["lobby"]}, {}"#), .notMet,
      "marked as an ineligible purpose (salaries): budget.items[0].exclusions",
      remedies: [
        "remove the cost from the request: budget.items[0].exclusions and budget.items[1].exclusions"
      ]),
    FindingCase(
      "a code of nobody's", requirement, application(#"{}, {"exclusions": ["travel"]}"#),
      .needsPerson,
      "the exclusion code “travel” is not in this fund’s rules and needs review: budget.items[1].exclusions"
    ),
    FindingCase(
      "a code of nobody's on the project", requirement,
      application("", project: #"{"exclusions": ["travel"]}"#), .needsPerson,
      "the exclusion code “travel” is not in this fund’s rules and needs review: project.exclusions"
    ),
  ]

  @Test(arguments: cases)
  func `judges the exclusion codes`(_ row: FindingCase) throws { try row.check() }
}
