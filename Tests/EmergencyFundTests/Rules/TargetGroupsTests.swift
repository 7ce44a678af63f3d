import EmergencyFund
import TestSupport
import Testing

@Suite struct TargetGroupsTests {
  static let members = """
    "currency": "EUR", "groups": [
      {"id": "women"}, {"id": "information-providers"},
      {"id": "journalists", "broader": "information-providers"},
      {"id": "bloggers", "broader": "journalists"}]
    """
  static let wanted = #"{"kind": "target-group", "groups": ["women", "information-providers"]}"#
  static let narrow = #"{"kind": "target-group", "groups": ["bloggers"]}"#

  static let cases = [
    FindingCase(
      "a group of the call", wanted, #""applicant": {"targetGroups": ["women"]}"#, .met,
      "the application matches these target groups: “women”",
      reads: ["applicant.targetGroups=women"]),
    FindingCase(
      "a group two steps narrower", wanted, #""applicant": {"targetGroups": ["bloggers"]}"#, .met,
      "the application matches these target groups: “bloggers”"),
    FindingCase(
      "only those that match are named", wanted,
      #""applicant": {"targetGroups": ["teachers", "journalists", "women"]}"#, .met,
      "the application matches these target groups: “journalists” and “women”"),
    FindingCase(
      "a wider group", narrow, #""applicant": {"targetGroups": ["journalists"]}"#, .notMet,
      "the target groups are “bloggers”; the application lists “journalists”"),
    FindingCase(
      "a misspelt group", wanted, #""applicant": {"targetGroups": ["womens"]}"#, .notMet,
      "the target groups are “women” and “information-providers”; the application lists “womens”; did you mean “women”?"
    ),
    FindingCase(
      "a group of nobody's", wanted, #""applicant": {"targetGroups": ["teachers"]}"#, .notMet,
      "the target groups are “women” and “information-providers”; the application lists “teachers”"),
    FindingCase(
      "no group named", wanted, #""applicant": {"targetGroups": []}"#, .notMet,
      "the target groups are “women” and “information-providers”; the application lists none",
      reads: ["applicant.targetGroups="]),
    FindingCase(
      "groups not said", wanted, "", .unknown, "not answered yet: applicant.targetGroups",
      reads: ["applicant.targetGroups"]),
  ]

  @Test(arguments: cases)
  func `judges the groups`(_ row: FindingCase) throws { try row.check(policyMembers: Self.members) }

  @Test(arguments: [
    ("required", AssessmentOutcome.ineligible), ("preferred", .eligible), ("encouraged", .eligible),
  ])
  func `only a required group decides`(_ force: String, _ outcome: AssessmentOutcome) throws {
    let text = #"{"kind": "target-group", "groups": ["women"], "force": "\#(force)"}"#
    let policy = try policy(requirements: text, members: Self.members)
    let assessment = policy.assess(
      try application(#""applicant": {"targetGroups": ["bloggers"]}"#), rates: .empty)
    #expect(assessment.outcome == outcome)
    #expect(assessment.findings.map { $0.outcome } == [.notMet])
  }
}
