import TestSupport
import Testing

@testable import EmergencyFund

@Suite struct FormerSpellingTests {
  private static func fund(_ requirement: String, _ members: String = "") -> String {
    """
    {"format": "ief-policy/1", "id": "fund", "title": "The fund", "currency": "EUR",\(members)
     "requirements": [\(requirement)]}
    """
  }

  private static func costs(_ treatment: String) -> String {
    #"{"kind": "cost-category", \#(treatment), "categories": [{"id": "x", "title": "x"}]}"#
  }

  private static func window(_ members: String) -> String {
    #"{"kind": "activity-window", "months": 4, \#(members)}"#
  }

  private static func casework(_ kind: String) -> String {
    #"""
     "casework": {"reasons": [{"id": "r", "title": "R", "decisions": ["decline", "\#(kind)"],
      "cites": "none"}], "letters": {"\#(kind)": "{amount}"}},
    """#
  }

  /// A requirement in its former spelling and in its current one.
  static let requirements = [
    (costs(#""outside": "ask""#), costs(#""unlisted": "review""#)),
    (costs(#""outside": "refuse""#), costs(#""unlisted": "reject""#)),
    (costs(#""outside": "allow""#), costs(#""unlisted": "allow""#)),
    (window(#""countedFrom": "disbursal""#), window(#""countedFrom": "disbursement""#)),
    (window(#""retrospective": "refused""#), window(#""retroactiveCosts": "refused""#)),
  ]

  @Test(arguments: requirements)
  func `a requirement is read in both spellings`(former: String, current: String) throws {
    let read = try policy("fund", in: [Self.fund(former)])
    #expect(read.requirements == (try policy("fund", in: [Self.fund(current)])).requirements)
  }

  @Test func `a layer in one spelling changes a layer in the other`() throws {
    let spellings = [
      (#""outside": "ask""#, #""unlisted": "reject""#),
      (#""unlisted": "review""#, #""outside": "refuse""#),
    ]
    for (above, below) in spellings {
      let call = """
        {"format": "ief-policy/1", "id": "call", "extends": "fund",
         "requirements": [{"id": "cost-category", \(below)}]}
        """
      let policy = try policy("call", in: [Self.fund(Self.costs(above)), call])
      guard case .costCategory(let rule) = policy.requirements[0].rule else {
        Issue.record("expected a rule on cost categories")
        return
      }
      #expect(rule.unlisted == .reject)
    }
  }

  @Test func `reasons and letters for a partial award are read in both spellings`() throws {
    let rule = #"{"kind": "positive-amounts"}"#
    let former = try policy("fund", in: [Self.fund(rule, Self.casework("partAward"))])
    let current = try policy("fund", in: [Self.fund(rule, Self.casework("partialAward"))])
    #expect(former.casework == current.casework)
    #expect(former.casework.reasons.first?.decisions == [.decline, .partialAward])
    #expect(former.casework.letters[.partialAward] != nil)
  }

  @Test func `a policy that was kept in the former spelling is read`() throws {
    let text = Self.fund(Self.costs(#""outside": "refuse""#))
    let kept = try Policy(kept: try document(text), digest: "d")
    #expect(kept.requirements == (try policy("fund", in: [text])).requirements)
  }

  @Test func `a former key next to the current one is unknown`() throws {
    let both = Self.costs(#""unlisted": "reject", "outside": "ask""#)
    let error = #expect(throws: Refused.self) { try policy("fund", in: [Self.fund(both)]) }
    #expect(error?.diagnostics.map { $0.kind } == [.unknownKey])
  }
}
