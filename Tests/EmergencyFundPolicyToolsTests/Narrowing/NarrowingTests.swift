import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

@Suite struct NarrowingTests {
  /// A policy `up` with one version of the requirement, and `down` below it with another.
  static func layers(
    _ test: NarrowingCase, up: String, down: String
  ) throws -> PolicyLibrary {
    try library([
      """
      {"format": "ief-policy/1", "id": "up", "currency": "EUR", \(NarrowingCase.groups),
       "requirements": [\(test.requirement(up))]}
      """,
      """
      {"format": "ief-policy/1", "id": "down", "extends": "up",
       "requirements": [\(test.requirement(down))]}
      """,
    ])
  }

  /// What lint says about widening, without the place of the other version.
  static func widenings(_ library: PolicyLibrary) -> [LintFinding] {
    PolicyLint(library).findings(["down"]).filter { $0.diagnostic.kind == .widens }
  }

  @Test(arguments: NarrowingCase.all)
  func `lets a lower layer narrow`(_ test: NarrowingCase) throws {
    let library = try Self.layers(test, up: test.wide, down: test.narrow)
    let messages = Self.widenings(library).map { $0.diagnostic.message }
    // A question that is added where there was none is no other question; one in other words is.
    let expected = test.kind == "judgement" ? 1 : 0
    #expect(messages.count == expected, "\(messages)")
  }

  @Test(arguments: NarrowingCase.all)
  func `lets a lower layer repeat`(_ test: NarrowingCase) throws {
    for version in [test.wide, test.narrow] {
      let library = try Self.layers(test, up: version, down: version)
      #expect(Self.widenings(library).isEmpty)
    }
  }

  @Test(arguments: NarrowingCase.all)
  func `refuses a lower layer that widens, and names both places`(_ test: NarrowingCase) throws {
    let library = try Self.layers(test, up: test.narrow, down: test.wide)
    let findings = Self.widenings(library)
    try #require(findings.count == 1, "\(findings.map { $0.rendered })")
    let finding = findings[0]
    #expect(finding.diagnostic.file == "2.json")
    #expect(finding.other?.file == "1.json")
    let other = try #require(finding.other)
    #expect(finding.diagnostic.message == "\(test.message) (\(other.description))")
  }

  @Test(arguments: NarrowingCase.all.filter { $0.hasExample })
  func `shows an application that slips through`(_ test: NarrowingCase) throws {
    let library = try Self.layers(test, up: test.narrow, down: test.wide)
    let shown = try #require(Self.widenings(library).first?.application)
    // The application is written and read again, as a person would try it.
    var writer = JSONWriter()
    shown.write(to: &writer)
    let read = try application(document: writer.text)
    #expect(read == shown)
    let lower = try library.policy("down", on: read.receivedOn)
    let upper = try library.policy("up", on: read.receivedOn).applied(to: lower)
    let below = lower.assess(read, rates: .empty)
    let above = upper.assess(read, rates: .empty)
    let allowed = try #require(below.outcome.permission)
    let permitted = try #require(above.outcome.permission)
    #expect(allowed > permitted, "\(below.outcome) below, \(above.outcome) above")
  }

  @Test func `refuses another kind under the same id`() throws {
    let library = try library([
      """
      {"format": "ief-policy/1", "id": "up", "currency": "EUR",
       "requirements": [{"kind": "maximum", "id": "it", "amount": 500, "reading": "r"}]}
      """,
      """
      {"format": "ief-policy/1", "id": "down", "extends": "up",
       "requirements": [{"kind": "minimum", "id": "it", "reading": "r"}]}
      """,
    ])
    let finding = try #require(Self.widenings(library).first)
    #expect(
      finding.diagnostic.message
        == "'it' is of kind minimum here, but of kind maximum in 'up' (1.json:2:28)")
    #expect(finding.application != nil)
  }

  @Test func `a group that is broader-linked to the fund's is no widening`() throws {
    let library = try library([
      """
      {"format": "ief-policy/1", "id": "up", "currency": "EUR", \(NarrowingCase.groups),
       "requirements": [{"kind": "target-group", "groups": ["a"], "reading": "r"}]}
      """,
      """
      {"format": "ief-policy/1", "id": "down", "extends": "up",
       "groups": [{"id": "own", "title": "own", "broader": "a1"}],
       "requirements": [{"id": "target-group", "groups": ["own"], "reading": "r"}]}
      """,
    ])
    #expect(Self.widenings(library).isEmpty)
  }

  @Test func `a removed category with a condition comes back as a cost outside`() throws {
    let test = NarrowingCase(
      kind: "cost-category", wide: #""unlisted": "review", "categories": [{"id": "y"}]"#,
      narrow:
        #""unlisted": "review", "categories": [{"id": "x", "answers": ["dev.lost"]}, {"id": "y"}]"#,
      message: "")
    let library = try Self.layers(test, up: test.narrow, down: test.wide)
    let finding = try #require(Self.widenings(library).first)
    #expect(finding.application?.budget.items?.first?.category == "x")
    let refusing = try Self.layers(
      test, up: test.narrow, down: #""unlisted": "reject", "categories": [{"id": "y"}]"#)
    #expect(Self.widenings(refusing).isEmpty)
  }

  @Test func `compares every version by date`() throws {
    let library = try library([
      """
      {"format": "ief-policy/1", "id": "up", "currency": "EUR", "requirements": [
       {"kind": "maximum", "amount": 1000, "reading": "r"},
       {"kind": "maximum", "from": "2026-06-01", "amount": 800, "reading": "r"}]}
      """,
      """
      {"format": "ief-policy/1", "id": "down", "extends": "up",
       "requirements": [{"id": "maximum", "amount": 900, "reading": "r"}]}
      """,
    ])
    let finding = try #require(Self.widenings(library).first)
    #expect(
      finding.diagnostic.message
        == "the maximum is EUR 900.00 here, but EUR 800.00 in 'up' (1.json:3:54)")
    #expect(finding.application?.receivedOn == Day("2026-06-01"))
  }

  @Test(arguments: [
    (#""days": 14"#, #""days": 10"#, true), (#""days": 10"#, #""days": 14"#, false),
    (
      #""days": 14"#,
      #""days": 8, "counting": "working", "holidays": {"years": [2026], "days": []}"#,
      true
    ),
    (
      #""days": 14"#,
      #""days": 11, "counting": "working", "holidays": {"years": [2026], "days": []}"#, false
    ),
  ])
  func `a promise may come sooner and not later`(
    _ upper: String, _ lower: String, _ isNarrower: Bool
  ) throws {
    let library = try library([
      """
      {"format": "ief-policy/1", "id": "up", "currency": "EUR",
       "promise": {\(upper), "reading": "r"},
       "requirements": [{"kind": "references", "minimum": 2, "reading": "r"}]}
      """,
      """
      {"format": "ief-policy/1", "id": "down", "extends": "up",
       "promise": {\(lower), "reading": "r"}}
      """,
    ])
    let findings = Self.widenings(library)
    #expect(findings.isEmpty == isNarrower, "\(findings.map { $0.rendered })")
    if let shown = findings.first?.application {
      let receipt = try #require(shown.receivedOn)
      let above = try library.policy("up", on: receipt).promise?.respondBy(receivedOn: receipt)
      let below = try library.policy("down", on: receipt).promise?.respondBy(receivedOn: receipt)
      #expect(try #require(below).day > #require(above).day)
    }
  }

  @Test func `questions may stop the promise for less and not for longer`() throws {
    func findings(_ upper: Int, _ lower: Int) throws -> [String] {
      Self.widenings(
        try library([
          """
          {"format": "ief-policy/1", "id": "up", "currency": "EUR",
           "promise": {"days": 14, "questionsPauseMax": \(upper), "reading": "r"},
           "requirements": [{"kind": "references", "minimum": 2, "reading": "r"}]}
          """,
          """
          {"format": "ief-policy/1", "id": "down", "extends": "up",
           "promise": {"days": 10, "questionsPauseMax": \(lower), "reading": "r"}}
          """,
        ])
      ).map { $0.rendered }
    }
    #expect(try findings(5, 5) == [])
    #expect(try findings(5, 0) == [])
    #expect(
      try findings(5, 6) == [
        "2.json:2:13: error: promise: questions to the applicant pause the clock for up to 6 days "
          + "here, but only for up to 5 in 'up' (1.json:2:13) [widens]"
      ])
  }
}
