import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

/// Calls that a careless proof would let through, or refuse for nothing.
@Suite struct NarrowingProofTests {
  private func findings(
    _ fund: String, _ call: String, head: String = "", fundHead: String = ""
  ) throws -> [LintFinding] {
    let base = #"{"kind": "positive-amounts", "id": "base", "reading": "r"}"#
    let own = call.isEmpty ? "" : #", "requirements": [\#(call)]"#
    let library = try library([
      """
      {"format": "ief-policy/1", "id": "up", "fund": "f", "currency": "EUR"\(fundHead),
       "requirements": [\(base)\(fund.isEmpty ? "" : ", " + fund)]}
      """,
      """
      {"format": "ief-policy/1", "id": "down", "extends": "up"\(head)\(own)}
      """,
    ])
    return PolicyLint(library).findings(["down"]).filter { $0.severity == .error }
  }

  private static let promise = #", "promise": {"days": 14, "counting": "calendar", "reading": "r"}"#

  @Test func `a call that takes the promise away widens`() throws {
    let found = try findings("", "", head: #", "promise": null"#, fundHead: Self.promise)
    #expect(
      found.map { $0.rendered } == [
        "2.json:1:70: error: promise: no response deadline is set here, but one is in 'up' "
          + "(1.json:1:83) [widens]"
      ])
  }

  /// The eleventh year is as much a year as the first.
  @Test func `a later promise in any year of the holidays is found`() throws {
    func promise(_ holiday: String) -> String {
      let years = (2016...2030).map { "\($0)" }.joined(separator: ", ")
      return """
        , "promise": {"days": 10, "counting": "working", "reading": "r",
         "workingDays": ["monday", "tuesday", "wednesday", "thursday", "friday"],
         "holidays": {"years": [\(years)], "days": [\(holiday)]}}
        """
    }
    let found = try findings(
      "", "", head: promise(#""2029-05-01""#), fundHead: promise(#""2029-05-05""#))
    #expect(found.count == 1)
    #expect(
      found.first?.diagnostic.message.hasPrefix(
        "an application received on 2029-04-17") == true)
  }

  /// A smaller share of less than nothing would be more.
  @Test(arguments: ["-100", "-0.01", "0"])
  func `a smaller share of a cost below zero allows no more`(_ cost: String) throws {
    let shares = ["80", "40"].map { percent in
      #"{"kind": "share-paid", "percent": \#(percent), "reading": "r"}, "#
        + #"{"kind": "cost-category", "reading": "r", "categories": [{"id": "p", "share": \#(percent)}]}"#
    }
    let policies = try shares.map { requirements in
      try policy(requirements: requirements)
    }
    for other in ["-300", "-100", "-50", "-0.01", "0", "50"] {
      let application = try application(
        """
        "budget": {"currency": "EUR", "items": [
          {"category": "p", "quantity": 1, "unitCost": \(cost)},
          {"category": "q", "quantity": 1, "unitCost": \(other)}]}
        """)
      let outcomes = policies.map { policy in
        policy.assess(application, rates: .empty).findings.map { $0.outcome }
      }
      for (wide, narrow) in zip(outcomes[0], outcomes[1]) where wide == .notMet {
        #expect(narrow == .notMet, "\(cost) and \(other)")
      }
    }
  }

  @Test func `the question of a category that is let pass is kept`() throws {
    func list(_ categories: String) -> String {
      #"{"kind": "cost-category", "reading": "r", "unlisted": "allow", "categories": [\#(categories)]}"#
    }
    let found = try findings(
      list(#"{"id": "p"}, {"id": "q", "question": "why?"}"#), list(#"{"id": "p"}"#))
    #expect(found.count == 1)
    #expect(found.first?.diagnostic.message.hasPrefix("without the category 'q' its costs") == true)
  }

  @Test func `a region that is wider makes a call below it wider`() throws {
    let layers = try library([
      """
      {"format": "ief-policy/1", "id": "up", "fund": "f", "currency": "EUR",
       "requirements": [{"kind": "maximum", "amount": 1000, "reading": "r"}]}
      """,
      """
      {"format": "ief-policy/1", "id": "region", "extends": "up",
       "requirements": [{"id": "maximum", "amount": 2000, "reading": "r"}]}
      """,
      #"{"format": "ief-policy/1", "id": "down", "extends": "region"}"#,
    ])
    let found = PolicyLint(layers).findings(["down"])
    #expect(found.map { $0.diagnostic.file } == ["2.json"])
    #expect(found.first?.diagnostic.kind == .widens)
  }

  @Test func `a type that another requirement refuses comes in by none`() throws {
    let own = #"{"id": "own", "kind": "applicant-type", "accepts": ["individual"], "reading": "r"}"#
    let found = try findings(
      #"{"kind": "applicant-type", "accepts": ["individual"], "reading": "r"}"#,
      #"{"id": "applicant-type", "accepts": ["individual", "collective"], "reading": "r"}, "# + own)
    #expect(found.isEmpty)
  }

  /// Each can be met, though not by the first application that comes to mind.
  @Test(arguments: [
    // A preference for countries that do not go together with those that are covered.
    #"{"kind": "country", "countries": ["PE", "CL"], "reading": "r"}, "#
      + #"{"kind": "country", "id": "near", "countries": ["BO"], "force": "preferred", "reading": "r"}"#,
    // The least that is asked needs two categories, of which one has a small cap.
    #"{"kind": "minimum", "amount": 950, "reading": "r"}, {"kind": "cost-category", "reading": "r", "#
      + #""unlisted": "reject", "categories": [{"id": "p", "cap": 900}, {"id": "q", "cap": 100}]}"#,
    // What two lists both take in, none of which may be all.
    #"{"kind": "cost-category", "reading": "r", "unlisted": "reject", "categories": "#
      + #"[{"id": "q"}, {"id": "r"}]}, {"kind": "cost-category", "id": "two", "reading": "r", "#
      + #""categories": [{"id": "p"}, {"id": "q", "share": 50}, {"id": "r", "share": 50}]}"#,
    // A preference for categories that are refused.
    #"{"kind": "cost-category", "reading": "r", "unlisted": "reject", "categories": [{"id": "q"}]}, "#
      + #"{"kind": "cost-category", "id": "two", "reading": "r", "force": "preferred", "#
      + #""unlisted": "reject", "categories": [{"id": "p"}]}"#,
  ])
  func `what can be met is no contradiction`(_ requirements: String) throws {
    #expect(try findings(requirements, "").isEmpty)
  }

  /// A gap before the first version hides nothing of what is wrong after it.
  @Test func `a gap and a contradiction are both told of`() throws {
    let found = try findings(
      #"{"kind": "call-window", "rolling": true, "reading": "r"}"#,
      #"{"id": "base", "from": "2026-05-01", "reading": "r"}, "#
        + #"{"id": "call-window", "closesOn": "2026-06-01", "reading": "r"}"#)
    #expect(
      found.map { $0.diagnostic.message } == [
        "no value of requirement 'base' is in force on 2026-04-30; the first begins on "
          + "2026-05-01; add a value for the earlier period",
        "a rolling call has no closesOn; add rolling: false",
      ])
  }
}
