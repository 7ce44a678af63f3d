import TestSupport
import Testing

@testable import EmergencyFund

@Suite struct PolicyLayerTests {
  static let fund = """
    {"format": "ief-policy/1", "id": "fund", "title": "The fund", "currency": "EUR",
     "languages": ["en"], "sources": {"a": {"title": "A"}, "b": {"title": "B"}},
     "countryLists": {"andes": ["BO", "EC", "PE"]}, "groups": [{"id": "women"}],
     "promise": {"days": 14},
     "requirements": [
       {"kind": "country", "countries": "all", "source": "a"},
       {"id": "limit", "kind": "maximum", "amount": 10000, "source": "a"},
       {"kind": "references", "minimum": 2}]}
    """
  static let region = """
    {"format": "ief-policy/1", "id": "region", "extends": "fund", "region": "andes",
     "sources": {"b": {"title": "B, second edition"}},
     "groups": [{"id": "feminist", "broader": "women"}],
     "requirements": [{"id": "country", "countries": [], "lists": ["andes"]}]}
    """
  static let call = """
    {"format": "ief-policy/1", "id": "call", "extends": "region", "title": "The call",
     "requirements": [
       {"kind": "target-group", "groups": ["feminist"], "source": "b"},
       {"id": "limit", "amount": 7500.00}]}
    """

  @Test func `a layer changes what it names and keeps the rest`() throws {
    let policy = try policy("call", in: [Self.call, Self.fund, Self.region])
    #expect(policy.id == "call")
    #expect(policy.fund == "fund")
    #expect(policy.region == "andes")
    #expect(policy.title.text(in: .english) == "The call")
    #expect(policy.promise?.days == 14)
    #expect(policy.groups.map { $0.id } == ["women", "feminist"])
    #expect(
      policy.requirements.map { $0.id } == ["country", "limit", "references", "target-group"])
    let andes = ["BO", "EC", "PE"].compactMap { Country($0) }
    #expect(policy.requirements[0].rule == .country(Countries(covered: andes)))
    let limit = MaximumAmount(amount: try #require(ExactDecimal(7500)), byApplicantType: [:])
    #expect(policy.requirements[1].rule == .maximum(limit))
    #expect(policy.requirements[1].basis.source?.title == "A")
    #expect(policy.requirements[3].basis.source?.title == "B, second edition")
  }

  @Test func `the layers above are policies too`() throws {
    let library = try library([Self.call, Self.fund, Self.region])
    #expect(library.diagnostics.isEmpty)
    #expect(library.ids == ["call", "fund", "region"])
    #expect(try library.chain("call").map { $0.id } == ["fund", "region", "call"])
    let fund = try library.policy("fund", on: nil)
    #expect(fund.requirements.map { $0.id } == ["country", "limit", "references"])
    #expect(fund.requirements[0].rule == .country(Countries(covered: nil)))
  }

  @Test func `the topmost layer's id is the fund's code where none is named`() throws {
    let named = Self.region.replacing(#""region": "andes","#, with: #""fund": "dda", "#)
    #expect(try policy("call", in: [Self.call, Self.fund, named]).fund == "dda")
  }

  /// A fund and as many layers, each below the one before.
  private static func tower(_ count: Int) -> [String] {
    [fund]
      + (1...count).map { number in
        #"{"format": "ief-policy/1", "id": "l\#(number)", "extends": "#
          + (number == 1 ? #""fund"}"# : #""l\#(number - 1)"}"#)
      }
  }

  @Test func `a policy has at most thirty layers`() throws {
    let library = try library(Self.tower(40))
    #expect(try library.policy("l29", on: nil).id == "l29")
    #expect {
      try library.policy("l30", on: nil)
    } throws: { error in
      (error as? PolicyDiagnostics)?.all.map { $0.rendered } == [
        "31.json:1:52: error: extends: a policy has at most 30 layers [too-deep]"
      ]
    }
  }

  @Test func `a policy with many values changes on few dates`() throws {
    let groups = (0..<500).map { #"{"id": "g\#($0)"}"# }.joined(separator: ", ")
    func library(dates: Int) throws -> PolicyLibrary {
      let versions = try (0..<dates).map { number in
        let day = try anyDay("2000-01-01").adding(days: number)
        return #"{"days": 9\#(number > 0 ? #", "from": "\#(day)""# : "")}"#
      }
      return PolicyLibrary([
        try document(
          #"{"format": "ief-policy/1", "id": "x", "currency": "EUR", "groups": [\#(groups)], "#
            + #""promise": [\#(versions.joined(separator: ", "))], "#
            + #""requirements": [{"kind": "positive-amounts"}]}"#)
      ])
    }
    #expect(try library(dates: 1_000).policy("x", on: nil).groups.count == 500)
    #expect {
      try library(dates: 2_000).policy("x", on: nil)
    } throws: { error in
      (error as? PolicyDiagnostics)?.all.map { $0.message } == [
        "the policy has 1010 values and changes on 1999 dates; the product must be at most 1500000"
      ]
    }
  }

  /// Files of which one is wrong, the policy that is asked for, and the diagnostics.
  static let wrong: [(files: [String], id: String, diagnostics: [String])] = [
    ([fund], "funds", ["error: no policy has the id 'funds'; did you mean 'fund'? [unknown-code]"]),
    (
      [region, fund.replacing(#""id": "fund""#, with: #""id": "fundo""#)], "region",
      [
        "1.json:1:55: error: extends: no policy has the id 'fund'; did you mean 'fundo'? "
          + "[unknown-code]"
      ]
    ),
    (
      [#"{"format": "ief-policy/1", "id": "a", "extends": "a"}"#], "a",
      ["1.json:1:50: error: extends: 'a' extends itself (circular reference) [contradiction]"]
    ),
    (
      [
        #"{"format": "ief-policy/1", "id": "a", "extends": "b"}"#,
        #"{"format": "ief-policy/1", "id": "b", "extends": "a"}"#,
      ], "a",
      ["2.json:1:50: error: extends: 'a' extends itself (circular reference) [contradiction]"]
    ),
    (
      [fund, region.replacing(#"{"id": "country", "#, with: #"{"id": "contry", "#)], "region",
      [
        "2.json:4:26: error: requirements[0].id: no layer above has the requirement 'contry'; "
          + "a new one needs a kind; did you mean 'country'? [unknown-code]"
      ]
    ),
    (
      [fund, region.replacing(#""countries": [], "#, with: "")], "region",
      [
        "2.json:4:46: error: requirements[0].lists: countries is all, so lists have nothing to "
          + "add; use countries: [] to apply only the lists [contradiction]"
      ]
    ),
    (
      [fund, region.replacing("\"lists\"", with: "\"list\"")], "region",
      [
        "2.json:4:50: error: requirements[0].countries: the call covers no country [contradiction]",
        "2.json:4:54: error: requirements[0].list: unknown key 'list'; did you mean 'lists'? "
          + "[unknown-key]",
      ]
    ),
    (
      [fund, region.replacing(#""id": "feminist""#, with: #""id": "women""#)], "region",
      ["2.json:3:13: error: groups[0]: target group 'women' is defined twice [duplicate-key]"]
    ),
    (
      [fund.replacing(#""amount": 10000, "#, with: ""), region], "region",
      ["1.json:7:4: error: requirements[1].amount: the key 'amount' is missing [missing]"]
    ),
    (
      [
        fund.replacing(#""currency": "EUR""#, with: #""currency": "JPY""#), region,
        call.replacing("7500.00", with: "7500.5"),
      ], "call",
      [
        "3.json:4:30: error: requirements[1].amount: 7500.5 has more decimals than JPY, "
          + "which has no decimals [out-of-range]"
      ]
    ),
  ]

  @Test(arguments: wrong)
  func `says which file of which layer is wrong`(
    _ row: (files: [String], id: String, diagnostics: [String])
  ) throws {
    let library = try library(row.files)
    let error = #expect(throws: PolicyDiagnostics.self) { try library.policy(row.id, on: nil) }
    #expect(error?.all.map { $0.rendered } == row.diagnostics)
  }

  @Test func `refuses two files of one id`() throws {
    let library = try library([Self.fund, Self.region, Self.fund])
    #expect(
      library.diagnostics.map { $0.rendered } == [
        "3.json:1:1: error: the policy 'fund' is also defined in 1.json [duplicate-key]"
      ])
  }

  @Test func `refuses a file without an id, and keeps the others`() throws {
    let library = try library([#"{"format": "ief-policy/1"}"#, Self.fund])
    #expect(
      library.diagnostics.map { $0.rendered } == [
        "1.json:1:1: error: id: the key 'id' is missing [missing]"
      ])
    #expect(library.ids == ["fund"])
  }

  @Test func `a rolling fund's call with dates says so`() throws {
    let fund = """
      {"format": "ief-policy/1", "id": "fund", "currency": "EUR",
       "requirements": [{"kind": "call-window", "rolling": true}]}
      """
    func call(_ members: String) -> String {
      """
      {"format": "ief-policy/1", "id": "call", "extends": "fund",
       "requirements": [{"id": "call-window", \(members)"closesOn": "2026-03-31"}]}
      """
    }
    let library = try library([fund, call("")])
    let error = #expect(throws: PolicyDiagnostics.self) { try library.policy("call", on: nil) }
    #expect(
      error?.all.map { $0.rendered } == [
        "2.json:2:53: error: requirements[0].closesOn: a rolling call has no closesOn; add "
          + "rolling: false [contradiction]"
      ])
    let dated = try policy("call", in: [fund, call(#""rolling": false, "#)])
    let window = CallWindow(opensOn: nil, closesOn: Day("2026-03-31"), suspended: nil)
    #expect(dated.requirements.map { $0.rule } == [.callWindow(window)])
  }
}
