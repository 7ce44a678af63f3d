import Foundation
import Testing

/// What the commands refuse, in which words, and with which exit code.
@Suite struct CaseRefusingTests {
  struct Refusal: CustomTestStringConvertible {
    let arguments: [String]
    var officer: String?
    var today = CaseFolder.today
    let code: Int32
    let message: String

    init(
      _ arguments: String..., as officer: String? = nil, on today: String = CaseFolder.today,
      exits code: Int32, says message: String
    ) {
      self.arguments = arguments
      self.officer = officer
      self.today = today
      self.code = code
      self.message = message
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  /// CODE stands for a case that was just received.
  static let refusals = [
    Refusal("show", "C-000000", exits: 66, says: "error: case 'C-000000' not found"),
    Refusal(
      "ask", "CODE", "x", as: "nobody", exits: 64,
      says: "error: --as: the team has no officer 'nobody'"),
    Refusal(
      "ask", "CODE", "x", as: "bem", exits: 64,
      says: "error: --as: the team has no officer 'bem'; did you mean 'ben'?"),
    Refusal(
      "ask", "CODE", " ", exits: 64, says: "error: the text is empty; write at least a few words"),
    Refusal(
      "ask", "CODE", "x", on: "2026-03-01", exits: 65,
      says:
        "error: the date 2026-03-01 is earlier than the last event; use 2026-03-02 or a later date"
    ),
    Refusal("answer", "CODE", "x", exits: 64, says: "error: no question is open"),
    Refusal(
      "check-reference", "CODE", "3", "confirmed", exits: 64,
      says: "error: the application lists 2 references"),
    Refusal(
      "assign", "CODE", "bem", exits: 65,
      says: "error: the team has no officer 'bem'; use an id from the team file"),
    Refusal(
      "assign", "CODE", "fay", exits: 65,
      says: "error: a review requires the role officer or lead; 'fay' has neither"),
    Refusal(
      "review", "CODE", exits: 64,
      says: "error: rate with --rating: effect, cost-category, reduces-risk, repressive-context, "
        + "each as 'id=0…3: reason'"),
    Refusal(
      "review", "CODE", "--rating", "effect=4: x", exits: 64,
      says: "error: a rating is written 'id=2: reason', with a number from 0 to 3 and a reason"),
    Refusal(
      "review", "CODE", "--rating", "effect=2:", exits: 64,
      says: "error: a rating is written 'id=2: reason', with a number from 0 to 3 and a reason"),
    Refusal(
      "review", "CODE", "--rating", "effort=2: x", exits: 65,
      says: "error: 'effort' is not a criterion that reviewers rate under this policy; "
        + "criteria: effect, cost-category, "
        + "reduces-risk, repressive-context"),
    Refusal(
      "decide", "CODE", "award", as: "ben", exits: 65,
      says: "error: a decision requires the role lead; 'ben' is not a lead"),
    Refusal(
      "decide", "CODE", "decline", "--reason", "not-met:maximum", exits: 65,
      says: "error: the latest assessment does not say that 'maximum' is not met or needs review, "
        + "as the reason 'not-met' needs; give another reason, or correct the application first ('ief case amend')"
    ),
    Refusal(
      "decide", "CODE", "award", "--reason", "not-met", exits: 65,
      says: "error: the reason 'not-met' cannot be used for an award; there are none for it"),
    Refusal(
      "decide", "CODE", "decline", "--reason", "because", exits: 65,
      says:
        "error: the policy has no reason 'because'; it has not-met, little-effect, limited-funds, better-fund, no-longer-asked"
    ),
    Refusal(
      "decide", "CODE", "refer", "--fund", "Another Fund", exits: 65,
      says: "error: expected the code of a fund of 1 to 64 lower-case letters, digits, '-', '.' "
        + "and '_', found 'Another Fund'"),
    Refusal(
      "decide", "CODE", "partialAward", "--item", "3=1.00", exits: 65,
      says: "error: the budget has no item 3; it has 2"),
    Refusal(
      "decide", "CODE", "partialAward", "--item", "1=1200.01", exits: 65,
      says: "error: EUR 1,200.01 for item 1 exceeds its cost of EUR 1,200.00; award at most that"),
    Refusal(
      "decide", "CODE", "partialAward", "--item", "1=ten", exits: 64,
      says: "error: expected an amount such as 1250.00 in EUR, found 'ten'"),
    Refusal(
      "erase", "CODE", "--yes", as: "ben", exits: 65,
      says: "error: an erasure requires the role lead, which 'ben' does not have"),
    Refusal(
      "verify", as: "ben", exits: 65,
      says:
        "error: verifying the whole file requires the role lead or auditor, which 'ben' does not have"
    ),
    Refusal(
      "backup", "copy.ief", as: "ana", exits: 65,
      says: "error: a backup applies to the whole file, but 'ana' covers only some regions"),
    Refusal("ask", "CODE", "x", as: "fay", exits: 66, says: "error: case 'CODE' not found"),
  ]

  @Test(arguments: refusals)
  func `refuses in its own words, and leaves the case as it was`(refusal: Refusal) throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let before = try desk.must(["show", code, "--format", "json"])
    let run = try desk.run(
      refusal.arguments.map { $0 == "CODE" ? code : $0 }, as: refusal.officer, today: refusal.today)
    #expect(run.code == refusal.code)
    #expect(run.output == "")
    #expect(
      desk.stable(run.errors, [code: "CODE"]).split(separator: "\n").first.map { String($0) }
        == refusal.message)
    #expect(!run.wasKilled)
    #expect(try desk.must(["show", code, "--format", "json"]) == before)
  }

  @Test func `takes nothing in when one of many applications is refused`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    _ = try desk.receive(1)
    try desk.folder.write("batch/1.json", "{")
    try desk.folder.write(
      "batch/2.yaml",
      try String(contentsOfFile: "\(desk.folder.path)/application-1.yaml", encoding: .utf8))
    #expect(try desk.run(["receive", "batch"]).code == 65)
    #expect(try desk.must(["list"]).hasSuffix("\n1 case\n"))
    // A day after today is no day of receipt.
    let early = try desk.run(["receive", "application-1.yaml"], today: "2026-03-01")
    #expect(early.code == 65)
    #expect(early.errors.contains("received on 2026-03-02, which is after 2026-03-01"))
  }

  @Test func `an officer takes in what their regions cover, and no more`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    _ = try desk.receive(1, call: "latin-america")
    let run = try desk.run(["receive", "application-1.yaml"], as: "ana")
    #expect(run.code == 65)
    #expect(
      run.errors.hasSuffix(
        "'ana' does not cover the region 'latin-america'; ask an officer who does\n"))
  }

  @Test func `an attachment is a name and a digest`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.folder.write("=cmd.pdf", "abc")
    let output = try desk.must(
      ["receive", "application-1.yaml", "--attachment", "=cmd.pdf", "--again"], today: "2026-03-10")
    let second = String(output.prefix { $0 != " " })
    #expect(second != code)
    let shown = try desk.must(["show", second]).replacingOccurrences(of: "\n", with: " ")
    #expect(shown.contains("=cmd.pdf"))
    #expect(
      shown.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    let gone = ["receive", "application-1.yaml", "--attachment", "gone.pdf", "--again"]
    #expect(try desk.run(gone).code == 66)
  }
}
