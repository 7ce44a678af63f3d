import EmergencyFund
import EmergencyFundPolicyTools
import TestSupport
import Testing

/// Tests that stand beside policies: reading, changing, comparing, covering.
@Suite struct PolicyTestTests {
  private func tests(_ text: String) throws -> [PolicyTest] {
    var reader = DocumentReader(document: try document(text, file: "t.json"))
    let tests = PolicyTest.read(&reader)
    guard reader.diagnostics.isEmpty else { throw Refused(diagnostics: reader.diagnostics) }
    return tests
  }

  private func diagnostics(_ text: String) throws -> [String] {
    var reader = DocumentReader(document: try document(text, file: "t.json"))
    _ = PolicyTest.read(&reader)
    return reader.diagnostics.map { $0.rendered }
  }

  private static let base = #"{"format": "ief-application/1", "budget": {"items": [{"id": "b"}]}}"#

  private func test(changes: String) throws -> PolicyTest {
    try tests(
      """
      {"format": "ief-policy-test/1", "policy": "test", "base": \(Self.base), "tests": [
       {"changes": {\(changes)}, "expect": {"outcome": "eligible"}}]}
      """)[0]
  }

  @Test func `takes what the head of the file says unless a test says otherwise`() throws {
    let tests = try tests(
      """
      {"format": "ief-policy-test/1", "policy": ["a", "b"], "on": "2026-03-02",
       "base": "base.yaml", "tests": [{"expect": {"outcome": "eligible"}},
        {"policy": "c", "on": "2026-04-01", "expect": {"findings": {"maximum": "notMet"}}}]}
      """)
    #expect(tests.map { $0.policies } == [["a", "b"], ["c"]])
    #expect(tests.map { $0.on } == [Day("2026-03-02"), Day("2026-04-01")])
    #expect(tests[1].expectation.findings.map { $0.outcome } == [.notMet])
  }

  @Test func `reports everything that is wrong with a file`() throws {
    let diagnostics = try diagnostics(
      """
      {"format": "ief-policy-test/1", "tests": [
       {"expect": {"outcome": "eligible"}},
       {"policy": "a", "base": "b.yaml", "expect": {}},
       {"policy": "a", "base": "b.yaml", "expect": {"outcome": "fine"}},
       {"policy": "a", "base": "b.yaml"}]}
      """)
    #expect(
      diagnostics == [
        "t.json:2:2: error: tests[0].policy: the key 'policy' is missing [missing]",
        "t.json:3:46: error: tests[1].expect: no expectation is given, so nothing is tested "
          + "[missing]",
        "t.json:4:58: error: tests[2].expect.outcome: expected an outcome (eligible, ineligible, "
          + "incomplete, needsPerson), found 'fine' [unknown-code]",
        "t.json:4:46: error: tests[2].expect: no expectation is given, so nothing is tested "
          + "[missing]",
        "t.json:5:2: error: tests[3].expect: the key 'expect' is missing [missing]",
      ])
  }

  @Test func `changes, adds and takes out values by path`() throws {
    let test = try test(
      changes: #"""
        "applicant.country": "PE", "budget.items[0].quantity": 2, "budget.items[1].id": "c",
        "budget.items[0].id": null, "applicant.references[0].independent": true
        """#)
    let application = try test.application(from: try document(Self.base))
    #expect(application.applicant.country == Country("PE"))
    #expect(application.budget.items?.map { $0.quantity } == [2, nil])
    #expect(application.budget.items?.map { $0.id } == [nil, "c"])
    #expect(application.applicant.references?.map { $0.independent } == [true])
  }

  @Test(arguments: ["budget.items[5].id", "budget.items.id", "budget[0]", "format[0].x"])
  func `refuses a path that leads nowhere`(_ path: String) throws {
    let test = try test(changes: #""\#(path)": 1"#)
    #expect(throws: PolicyDiagnostics.self) {
      try test.application(from: try document(Self.base))
    }
  }

  @Test func `shows what differs line by line, with the reason`() throws {
    let policy = try policy(
      requirements: #"{"kind": "references", "minimum": 2}, {"kind": "other-funding"}"#)
    let test = try tests(
      """
      {"format": "ief-policy-test/1", "policy": "test", "base": \(Self.base), "tests": [
       {"expect": {"outcome": "eligible", "respondBy": "2026-03-16",
        "findings": {"references": "met", "other-funding": "unknown", "age": "met"}}}]}
      """)[0]
    let application = try application(#""applicant": {"references": [{}]}"#)
    let result = test.result(policy, policy.assess(application, rates: .empty))
    #expect(!result.isPassed)
    #expect(
      result.difference(.english) == [
        "- outcome: eligible", "+ outcome: ineligible",
        "- respondBy: 2026-03-16", "+ respondBy: not in the assessment",
        "- findings.references: met",
        "+ findings.references: notMet (1 reference; at least 2 are required)",
        "  findings.other-funding: unknown",
        "- findings.age: met", "+ findings.age: not in the assessment",
      ])
  }

  @Test func `counts which requirements are decided, and to which side`() throws {
    let policy = try policy(
      requirements: #"""
        {"kind": "references", "minimum": 2}, {"kind": "country", "countries": "all"},
        {"kind": "call-window", "suspended": "no money"}, {"kind": "other-funding"},
        {"kind": "judgement", "question": "why?"}
        """#)
    var coverage = PolicyCoverage(policy)
    var expectation = PolicyTest.Expectation()
    expectation.outcome = .eligible
    coverage.add(expectation, in: policy)
    let references = try #require(
      tests(
        """
        {"format": "ief-policy-test/1", "policy": "test", "base": "b", "tests": [
         {"expect": {"findings": {"references": "notMet", "call-window": "notMet"}}}]}
        """
      ).first)
    coverage.add(references.expectation, in: policy)
    #expect(
      coverage.requirements.map { "\($0.rule) \($0.isFull)" } == [
        "references true", "country true", "call-window true", "other-funding false",
      ])
  }
}
