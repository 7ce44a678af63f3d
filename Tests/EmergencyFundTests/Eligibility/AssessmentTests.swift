import EmergencyFund
import TestSupport
import Testing

@Suite struct AssessmentTests {
  static let requirements = """
    {"kind": "country", "countries": ["PE"]},
    {"kind": "references", "minimum": 1, "force": "preferred"},
    {"kind": "cost-category", "categories": [{"id": "tools"}]},
    {"kind": "required-documents", "documents": [
      {"kind": "registration", "applicantTypes": ["organisation"]}]}
    """

  private static func application(_ country: String, _ category: String) -> String {
    """
    "receivedAt": "2026-03-02T23:59:00-05:00", "applicant": {"type": "individual"\(country)},
    "budget": {"currency": "PEN", "items": [{\(category)"quantity": 3, "unitCost": 1.11}]}
    """
  }

  @Test(arguments: [
    (#", "country": "PE""#, #""category": "tools", "#, AssessmentOutcome.eligible),
    (#", "country": "PE""#, #""category": "legal", "#, .needsPerson),
    ("", #""category": "legal", "#, .incomplete),
    (#", "country": "PE""#, "", .incomplete),
    (#", "country": "CL""#, "", .ineligible),
    (#", "country": "CL""#, #""category": "legal", "#, .ineligible),
  ])
  func `the worst required finding decides`(
    _ country: String, _ category: String, _ outcome: AssessmentOutcome
  ) throws {
    let assessment = try policy(requirements: Self.requirements)
      .assess(
        try TestSupport.application(Self.application(country, category)), rates: .empty)
    #expect(assessment.outcome == outcome)
    #expect(
      assessment.findings.map { $0.rule } == [
        "country", "references", "cost-category", "required-documents",
      ])
  }

  @Test func `carries totals in both currencies and the day of the promise`() throws {
    let policy = try policy(
      requirements: Self.requirements, members: #""currency": "EUR", "promise": {"days": 14}"#)
    let assessment = policy.assess(
      try TestSupport.application(Self.application("", "")), rates: try steadyRates())
    #expect(assessment.total?.description == "PEN 3.33")
    #expect(assessment.totalConverted?.description == "EUR 0.83")
    #expect(assessment.respondBy == Day("2026-03-16"))
    #expect(assessment.call == "test")
    #expect(assessment.application == nil)
  }

  @Test func `a total without a rate stays unknown, and no part is given`() throws {
    let policy = try policy(requirements: Self.requirements)
    let application = try TestSupport.application(Self.application("", ""))
    #expect(policy.assess(application, rates: .empty).totalConverted == nil)
    let partial = try TestSupport.application(
      #""budget": {"currency": "EUR", "items": [{"quantity": 1, "unitCost": 2}, {"quantity": 1}]}"#)
    #expect(policy.assess(partial, rates: .empty).total == nil)
    #expect(policy.assess(partial, rates: .empty).totalConverted == nil)
  }

  @Test func `is written as one object`() throws {
    let policy = try policy(
      requirements:
        #"{"kind": "references", "minimum": 1, "source": "a", "reading": "one is enough"}"#,
      members: #""currency": "EUR", "sources": {"a": {"title": "A", "readOn": "2026-01-02"}}"#)
    let assessment = policy.assess(
      try TestSupport.application(#""id": "app-1", "applicant": {"references": []}"#),
      rates: .empty)
    var writer = JSONWriter()
    assessment.write(to: &writer)
    #expect(
      writer.text
        == #"{"format":"ief-assessment/1","application":"app-1","call":"test","#
        + #""outcome":"ineligible","respondBy":null,"totals":{"budget":null,"converted":null},"#
        + #""findings":[{"rule":"references","outcome":"notMet","force":"required","#
        + #""message":"0 references; at least 1 is required","#
        + #""messageID":"references.too-few","remedy":"add 1 more reference","#
        + #""remedies":[{"text":"add 1 more reference","path":"applicant.references","#
        + #""value":"1","amount":null,"currency":null}],"#
        + #""reads":[{"path":"applicant.references","value":"0"}],"#
        + #""source":{"title":"A","readOn":"2026-01-02"},"reading":"one is enough"}],"#
        + #""judgements":[],"policyDigest":null}"#)
  }
}
