import TestSupport
import Testing

@testable import EmergencyFund

/// How layers mark values as assumed, and how the marks are removed.
@Suite struct AssumedValueTests {
  private static func layer(_ id: String, extends: String? = nil, _ requirement: String) -> String {
    let head = extends.map { #""extends": "\#($0)""# } ?? #""currency": "EUR""#
    return """
      {"format": "ief-policy/1", "id": "\(id)", \(head),
       "sources": {"\(id)-text": {"title": "\(id)"}}, "requirements": [\(requirement)]}
      """
  }

  private static let fund = layer(
    "fund", #"{"kind": "maximum", "amount": 10000, "source": "fund-text"}"#)

  /// What is assumed of the only requirement, and the maximum that a text gives.
  private static func read(_ files: [String]) throws -> (assumed: [String], sourced: String?) {
    let policy = try policy("call", in: files)
    let requirement = try #require(policy.requirements.first)
    guard case .maximum(let rule) = requirement.sourced else {
      return (requirement.basis.assumed.map { $0.key }, nil)
    }
    return (requirement.basis.assumed.map { $0.key }, rule.amount.description)
  }

  @Test func `a layer keeps the sourced value of the nearest layer above`() throws {
    let region = Self.layer(
      "region", extends: "fund", #"{"id": "maximum", "amount": 9000, "assumed": {"amount": "x"}}"#)
    let call = Self.layer(
      "call", extends: "region",
      #"{"id": "maximum", "amount": 8000, "assumed": {"amount": "y"}}"#)
    #expect(try Self.read([Self.fund, region, call]) == (["amount"], "10000"))
    let sourced = Self.layer(
      "region", extends: "fund", #"{"id": "maximum", "amount": 9000, "source": "region-text"}"#)
    #expect(try Self.read([Self.fund, sourced, call]) == (["amount"], "9000"))
  }

  @Test func `a layer that sets the value anew with its own source removes the mark`() throws {
    let fund = Self.layer("fund", #"{"kind": "maximum", "amount": 9, "assumed": {"amount": "x"}}"#)
    func call(_ members: String) -> String {
      Self.layer("call", extends: "fund", #"{"id": "maximum", \#(members)}"#)
    }
    #expect(try Self.read([fund, call(#""amount": 8, "source": "call-text""#)]) == ([], nil))
    // Another value without a source, or a source without the value, leaves it assumed.
    #expect(try Self.read([fund, call(#""amount": 8"#)]) == (["amount"], nil))
    #expect(try Self.read([fund, call(#""amount": 8, "reading": "z""#)]) == (["amount"], nil))
    let type = #""byApplicantType": {"individual": 5}, "source": "call-text""#
    #expect(try Self.read([fund, call(type)]) == (["amount"], nil))
    let level = #""force": "preferred", "amount": 8, "source": "call-text""#
    #expect(try Self.read([fund, call(level)]) == ([], nil))
  }

  @Test func `the level of a sourced requirement cannot be assumed away`() throws {
    let call = Self.layer(
      "call", extends: "fund",
      #"{"id": "maximum", "force": "required", "assumed": {"force": "x"}}"#)
    #expect(try Self.read([Self.fund, call]) == (["force"], "10000"))
    let kind = Self.layer(
      "call", extends: "fund",
      #"{"id": "maximum", "kind": "maximum", "amount": 9000, "assumed": {"kind": "x"}}"#)
    #expect(try Self.read([Self.fund, kind]) == (["kind"], "9000"))
  }

  @Test func `a policy that was kept says the same`() throws {
    let call = Self.layer(
      "call", extends: "fund", #"{"id": "maximum", "amount": 8000, "assumed": {"amount": "y"}}"#)
    let library = try library([Self.fund, call])
    let document = try library.resolvedDocument("call", on: nil)
    let kept = try Policy(
      kept: Document(
        file: "kept", notation: .json, root: document.root.withTextScalars), digest: "d")
    #expect(kept.requirements == (try library.policy("call", on: nil)).requirements)
    #expect(kept.requirements.first?.sourced != nil)
  }

  /// Requirements that are refused, with the diagnostics.
  static let refused: [(requirement: String, diagnostic: String)] = [
    (
      #"{"kind": "recent-incident", "days": 90, "assumed": {"day": "x"}}"#,
      "requirements[0].assumed.day: expected a key that this requirement sets, found 'day'; "
        + "did you mean 'days'? [unknown-code]"
    ),
    (
      #"{"kind": "recent-incident", "days": 90, "source": "fund-text", "assumed": {"source": "x"}}"#,
      "requirements[0].assumed.source: expected a key that this requirement sets (kind, days), "
        + "found 'source' [unknown-code]"
    ),
    (
      #"{"kind": "recent-incident", "days": 90, "assumed": ["days"]}"#,
      "requirements[0].assumed: expected an object, found a list [wrong-type]"
    ),
    (
      #"{"kind": "recent-incident", "days": 90, "sourced": {"days": 120}}"#,
      "requirements[0].sourced: unknown key 'sourced'; did you mean 'source'? [unknown-key]"
    ),
  ]

  @Test(arguments: refused)
  func `a mark names a key of its requirement`(
    _ row: (requirement: String, diagnostic: String)
  ) throws {
    let library = try library([Self.layer("fund", row.requirement)])
    let error = #expect(throws: PolicyDiagnostics.self) { try library.policy("fund", on: nil) }
    let lines = error?.all.map { $0.rendered } ?? []
    #expect(lines.count == 1)
    #expect(lines.first?.hasSuffix(": error: \(row.diagnostic)") == true, "\(lines)")
  }

  /// What is screened is what is assessed, also where a value is assumed.
  @Test func `screening comes to the same outcome`() throws {
    let call = Self.layer(
      "call", extends: "fund", #"{"id": "maximum", "amount": 8000, "assumed": {"amount": "y"}}"#)
    let library = try library([Self.fund, call])
    let timeline = try PolicyTimeline("call", in: library)
    let compiled = CompiledPolicies([timeline], calls: ["call"], rates: .empty)
    for (cost, outcome) in [("8000", "eligible"), ("9000", "needsPerson"), ("12000", "ineligible")]
    {
      let line = """
        {"format":"ief-application/1","call":"call","receivedAt":"2026-03-02",\
        "budget":{"currency":"EUR","items":[{"quantity":1,"unitCost":\(cost)}]}}
        """
      for explains in [false, true] {
        var screener = Screener(compiled, isStrict: false, explains: explains)
        var writer = JSONWriter()
        let diagnostics = withLine(Array(line.utf8)) {
          screener.screen($0, number: 1, of: "in.ndjson", to: &writer)
        }
        #expect(diagnostics == [])
        #expect(writer.text.contains(#""outcome":"\#(outcome)""#), "\(cost): \(writer.text)")
        guard explains else { continue }
        let policy = try library.policy("call", on: nil)
        var expected = JSONWriter()
        policy.assess(try application(document: line), rates: .empty).write(to: &expected)
        #expect(writer.text == expected.text + "\n")
      }
    }
  }
}
