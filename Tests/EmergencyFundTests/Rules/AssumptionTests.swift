import TestSupport
import Testing

@testable import EmergencyFund

/// Two layers of which the lower one may assume a value, and what they say of an application.
struct AssumptionCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// The requirement of the fund in JSON, which cites a text; nil if only the call has it.
  let fund: String?
  /// The requirement of the call in JSON, with its marks.
  let call: String
  /// Members of the application in JSON, each with its outcome.
  let rows: [(application: String, outcome: FindingOutcome)]

  init(
    _ name: String, fund: String?, call: String,
    _ rows: [(application: String, outcome: FindingOutcome)]
  ) {
    self.name = name
    self.fund = fund
    self.call = call
    self.rows = rows
  }

  var testDescription: String { name }

  func policy() throws -> Policy {
    let fund = """
      {"format": "ief-policy/1", "id": "fund", "currency": "EUR", "sources": {"a": {"title": "A"}},
       "groups": [{"id": "women"}, {"id": "journalists"}, {"id": "bloggers", "broader": "journalists"}],
       "requirements": [{"kind": "call-window", "rolling": true, "source": "a"}\(self.fund.map { ", \($0)" } ?? "")]}
      """
    let call = """
      {"format": "ief-policy/1", "id": "call", "extends": "fund", "requirements": [\(self.call)]}
      """
    return try TestSupport.policy("call", in: [fund, call])
  }
}

@Suite struct AssumptionTests {
  private static func cost(_ amount: String) -> String {
    #""receivedAt": "2026-03-02", "budget": {"currency": "EUR", "items": [{"quantity": 1, "unitCost": \#(amount), "respondsTo": ["i"]}]}"#
  }
  private static func country(_ code: String) -> String {
    #""applicant": {"country": "\#(code)"}"#
  }
  private static func groups(_ list: String) -> String {
    #""applicant": {"targetGroups": [\#(list)]}"#
  }
  private static func window(_ first: String, _ last: String) -> String {
    #""project": {"startsOn": "\#(first)", "endsOn": "\#(last)"}"#
  }
  private static func references(_ count: Int) -> String {
    let list = Array(repeating: "{}", count: count).joined(separator: ", ")
    return #""applicant": {"references": [\#(list)]}"#
  }
  private static func incident(_ day: String) -> String {
    #""receivedAt": "2026-06-01", "incidents": [{"occurredOn": "\#(day)"}]"#
  }

  static let cases = [
    AssumptionCase(
      "a maximum below that of the fund",
      fund: #"{"kind": "maximum", "amount": 10000, "source": "a"}"#,
      call: #"{"id": "maximum", "amount": 8000, "assumed": {"amount": "no text has 8,000"}}"#,
      [
        (cost("8000.00"), .met), (cost("8000.01"), .needsPerson), (cost("9000"), .needsPerson),
        (cost("10000.00"), .needsPerson), (cost("10000.01"), .notMet), (cost("12000"), .notMet),
        // Without a cost the fund's own maximum cannot be compared either.
        ("", .unknown),
      ]),
    AssumptionCase(
      "a maximum that only the call has", fund: nil,
      call: #"{"kind": "maximum", "amount": 8000, "assumed": {"amount": "none"}}"#,
      [(cost("8000.00"), .met), (cost("8000.01"), .needsPerson), ("", .needsPerson)]),
    AssumptionCase(
      "the limit of a type of applicant, beside a sourced one", fund: nil,
      call: """
        {"kind": "maximum", "amount": 8000, "byApplicantType": {"individual": 5000},
         "source": "a", "assumed": {"byApplicantType": "none"}}
        """,
      [
        (#""applicant": {"type": "individual"}, "# + cost("5000.00"), .met),
        (#""applicant": {"type": "individual"}, "# + cost("5000.01"), .needsPerson),
        (#""applicant": {"type": "individual"}, "# + cost("8000.01"), .notMet),
      ]),
    AssumptionCase(
      "fewer countries than the fund",
      fund: #"{"kind": "country", "countries": ["BO", "EC", "PE"], "source": "a"}"#,
      call: #"{"id": "country", "countries": ["PE"], "assumed": {"countries": "an example"}}"#,
      [
        (country("PE"), .met), (country("BO"), .needsPerson), (country("KE"), .notMet),
        ("", .unknown),
      ]),
    AssumptionCase(
      "countries of a fund for all of them",
      fund: #"{"kind": "country", "countries": "all", "source": "a"}"#,
      call: #"{"id": "country", "countries": ["PE"], "assumed": {"countries": "an example"}}"#,
      [(country("PE"), .met), (country("KE"), .needsPerson), ("", .needsPerson)]),
    AssumptionCase(
      "fewer groups than the fund",
      fund: #"{"kind": "target-group", "groups": ["women", "journalists"], "source": "a"}"#,
      call: #"{"id": "target-group", "groups": ["bloggers"], "assumed": {"groups": "an example"}}"#,
      [
        (groups(#""bloggers""#), .met), (groups(#""women""#), .needsPerson),
        (groups(#""chess-players""#), .notMet), (groups(""), .notMet), ("", .unknown),
      ]),
    AssumptionCase(
      "groups of which no text says that others are excluded",
      fund: """
        {"kind": "target-group", "groups": ["women"], "force": "required", "source": "a",
         "assumed": {"force": "none"}}
        """, call: #"{"id": "call-window", "rolling": true}"#,
      [
        (groups(#""women""#), .met), (groups(#""chess-players""#), .needsPerson),
        ("", .needsPerson),
      ]
    ),
    AssumptionCase(
      "days that no text gives",
      fund: #"{"kind": "recent-incident", "days": 90, "source": "a", "assumed": {"days": "none"}}"#,
      call: #"{"id": "call-window", "rolling": true}"#,
      [
        (incident("2026-03-03"), .met), (incident("2026-03-02"), .needsPerson),
        (#""receivedAt": "2026-06-01", "incidents": [{}]"#, .needsPerson), ("", .needsPerson),
      ]),
    AssumptionCase(
      "more references than the fund",
      fund: #"{"kind": "references", "minimum": 1, "source": "a"}"#,
      call: #"{"id": "references", "minimum": 2, "assumed": {"minimum": "none"}}"#,
      [
        (references(2), .met), (references(1), .needsPerson), (references(0), .notMet),
        ("", .unknown),
      ]),
    AssumptionCase(
      "independent references beside a sourced number", fund: nil,
      call: """
        {"kind": "references", "minimum": 2, "independent": 1, "source": "a",
         "assumed": {"independent": "none"}}
        """,
      [
        (#""applicant": {"references": [{"independent": true}, {}]}"#, .met),
        (
          #""applicant": {"references": [{"independent": false}, {"independent": false}]}"#,
          .needsPerson
        ), (references(1), .notMet),
      ]),
    AssumptionCase(
      "a shorter time than the fund",
      fund: #"{"kind": "activity-window", "months": 4, "source": "a"}"#,
      call: #"{"id": "activity-window", "months": 3, "assumed": {"months": "none"}}"#,
      [
        (window("2026-03-10", "2026-06-10"), .met),
        (window("2026-03-10", "2026-06-11"), .needsPerson),
        (window("2026-03-10", "2026-07-10"), .needsPerson),
        (window("2026-03-10", "2026-07-11"), .notMet),
      ]),
    AssumptionCase(
      "fewer kinds of applicant than the fund",
      fund: #"{"kind": "applicant-type", "accepts": ["individual", "collective"], "source": "a"}"#,
      call:
        #"{"id": "applicant-type", "accepts": ["individual"], "assumed": {"accepts": "none"}}"#,
      [
        (#""applicant": {"type": "individual"}"#, .met),
        (#""applicant": {"type": "collective"}"#, .needsPerson),
        (#""applicant": {"type": "organisation"}"#, .notMet),
      ]),
    AssumptionCase(
      "an earlier end of the call",
      fund:
        #"{"id": "window", "kind": "call-window", "rolling": false, "closesOn": "2026-03-31", "source": "a"}"#,
      call: #"{"id": "window", "closesOn": "2026-03-15", "assumed": {"closesOn": "none"}}"#,
      [
        (#""receivedAt": "2026-03-15""#, .met), (#""receivedAt": "2026-03-16""#, .needsPerson),
        (#""receivedAt": "2026-03-31""#, .needsPerson), (#""receivedAt": "2026-04-01""#, .notMet),
      ]),
    AssumptionCase(
      "a higher minimum than the fund",
      fund: #"{"kind": "minimum", "amount": 100, "source": "a"}"#,
      call: #"{"id": "minimum", "amount": 500, "assumed": {"amount": "none"}}"#,
      [
        (cost("500.00"), .met), (cost("499.99"), .needsPerson), (cost("100.00"), .needsPerson),
        (cost("99.99"), .notMet),
      ]),
    AssumptionCase(
      "more exclusions than the fund",
      fund: #"{"kind": "exclusion", "codes": [{"id": "lobby"}], "source": "a"}"#,
      call: """
        {"id": "exclusion", "codes": [{"id": "lobby"}, {"id": "rent"}], "assumed": {"codes": "none"}}
        """,
      [
        (#""project": {"exclusions": ["rent"]}, "# + cost("1"), .needsPerson),
        (#""project": {"exclusions": ["lobby"]}, "# + cost("1"), .notMet),
      ]),
    AssumptionCase(
      "a number of grants without which the rule is stricter", fund: nil,
      call: """
        {"kind": "previous-grants", "per": "ever", "most": 1, "source": "a",
         "assumed": {"most": "none"}}
        """,
      [
        (#""applicant": {"previousGrants": [{"fund": "fund"}]}"#, .met),
        (#""applicant": {"previousGrants": [{"fund": "fund"}, {"fund": "fund"}]}"#, .needsPerson),
        ("", .needsPerson),
      ]),
    AssumptionCase(
      "a rule that no text has", fund: nil,
      call: #"{"kind": "positive-amounts", "assumed": {"kind": "none"}}"#,
      [(cost("1"), .met), (cost("0"), .needsPerson), ("", .needsPerson)]),
    AssumptionCase(
      "a rule that does not decide is not met as before", fund: nil,
      call: """
        {"kind": "target-group", "force": "preferred", "groups": ["women"],
         "assumed": {"groups": "none"}}
        """, [(groups(#""women""#), .met), (groups(""), .notMet), ("", .unknown)]),
  ]

  @Test(arguments: cases)
  func `an assumed value alone asks a person, a sourced one decides`(_ row: AssumptionCase) throws {
    let policy = try row.policy()
    let rates = try steadyRates()
    for (members, outcome) in row.rows {
      let assessment = policy.assess(try application(members), rates: rates)
      let finding = try #require(assessment.findings.last)
      #expect(finding.outcome == outcome, "\(row.name): \(members)")
      #expect(finding.isAssumed == (outcome == .needsPerson), "\(row.name): \(members)")
      // All but the rule in question is met without any answer.
      let whole: AssessmentOutcome =
        switch outcome {
        case _ where !finding.decides: .eligible
        case .notMet: .ineligible
        case .unknown: .incomplete
        case .needsPerson: .needsPerson
        case .met, .notApplicable: .eligible
        }
      if assessment.findings.dropLast().allSatisfy({ $0.outcome == .met }) {
        #expect(assessment.outcome == whole, "\(row.name): \(members)")
      }
    }
  }

  @Test func `says which value is assumed and why, and offers no remedy`() throws {
    let policy = try Self.cases[0].policy()
    let over = policy.assess(try application(Self.cost("9000")), rates: try steadyRates())
    let finding = try #require(over.findings.last)
    #expect(
      finding.text
        == "the public text does not say (no text has 8,000), so a person decides on this: the "
        + "amount requested (EUR 9,000.00) exceeds the maximum of EUR 8,000.00")
    #expect(finding.message.messageID == "assumed.not-met")
    #expect(finding.remedies.isEmpty)
    #expect(finding.basis.assumed.map { $0.key } == ["amount"])
    let far = policy.assess(try application(Self.cost("12000")), rates: try steadyRates())
    let sourced = try #require(far.findings.last)
    #expect(
      sourced.text == "the amount requested (EUR 12,000.00) exceeds the maximum of EUR 10,000.00")
    #expect(sourced.remedyTexts == ["reduce the request by EUR 2,000.00, to EUR 10,000.00"])
    let none = try Self.cases[1].policy().assess(try application(), rates: .empty)
    #expect(
      none.findings.last?.text
        == "the public text does not ask for this (none), so a person decides on this: not "
        + "answered yet: budget.items")
  }

  @Test(arguments: 0..<100)
  func `a requirement that no text has never says no, and is met as before`(seed: Int) throws {
    let rates = try TestSupport.rates(EveryKind.rates)
    let policies = try EveryKind.policies()
    let policy = policies[seed % policies.count]
    var assumed = policy
    for index in assumed.requirements.indices {
      assumed.requirements[index].basis.assumed = [
        AssumedValue(key: "kind", reason: LocalizedString(english: "none"))
      ]
    }
    var generator = ApplicationGenerator(seed: seed, absentPercent: seed % 40)
    let application = generator.application()
    let before = policy.assess(application, rates: rates).findings
    let after = assumed.assess(application, rates: rates)
    #expect(after.outcome == .eligible || after.outcome == .needsPerson, "seed \(seed)")
    for (old, new) in zip(before, after.findings) where old.decides {
      let isOpen = old.outcome == .notMet || old.outcome == .unknown
      #expect(new.outcome == (isOpen ? .needsPerson : old.outcome), "seed \(seed): \(old.rule)")
      #expect(new.isAssumed == isOpen, "seed \(seed): \(old.rule)")
      #expect(new.reads == old.reads, "seed \(seed): \(old.rule)")
    }
  }
}
