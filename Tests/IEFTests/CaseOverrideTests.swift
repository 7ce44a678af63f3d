import Foundation
import Testing

/// Awards against the rules, what is confirmed, and the ways back, as officers meet them.
@Suite struct CaseOverrideTests {
  /// A case of 12,000 euros, where the fund gives at most 10,000.
  private static func expensive(_ desk: CaseFolder) throws -> String {
    try desk.receive(
      1, changing: ["unitCost: 1200": "unitCost: 11200", "requested: 2000": "requested: 12000"])
  }

  @Test func `an award above the maximum is refused without its reason, and shown with it`() throws
  {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try Self.expensive(desk)
    let refused = try desk.run(["decide", code, "award", "--note", "urgent"])
    #expect(refused.code == 65)
    #expect(
      refused.errors
        == "error: the award breaks the rule 'maximum'; if it is still right, say why: --override "
        + "\"maximum=why\"\n")
    #expect(
      try desk.must(["decide", code, "award", "--override", "maximum=two raids"])
        == "\(code): decision recorded; event 3 is awaiting confirmation by a second officer\n"
        + "          overrides the rule maximum: two raids\n")
    let shown = try desk.run(["confirm", code], as: "ben")
    #expect(shown.code == 64)
    #expect(
      shown.errors
        == "error: nothing was confirmed; if the decision is right, add --event 3\n")
    for part in [
      "  item 1      Laptop 1: EUR 11,200.00\n", "  total       EUR 12,000.00\n",
      "  overrides   maximum: two raids\n",
    ] {
      #expect(shown.output.contains(part), "\(part)")
    }
    #expect(try desk.must(["show", code]).contains("  overrides   maximum: two raids\n"))
    #expect(
      try desk.run(["letter", code]).errors.contains("overrides the rule maximum: two raids"))
    #expect(
      try desk.must(["confirm", code, "--event", "3"], as: "ben")
        == "\(code): confirmed; now awarded\n          overrides the rule maximum: two raids\n")
    #expect(
      try desk.must(["record-payment", code, "12000.00"]).hasSuffix(
        "          the award overrides the rule maximum: two raids\n"))
    #expect(
      try desk.must(["show", code], as: "fay").contains("  overrides   maximum: two raids\n"))
    #expect(try desk.must(["verify"]).contains("events are unaltered"))
  }

  @Test func `a partial award within the maximum overrides nothing`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try Self.expensive(desk)
    let award = ["decide", code, "partialAward", "--item", "1=9200.00", "--item", "2=800.00"]
    #expect(
      try desk.run(award + ["--override", "maximum=two raids"]).errors
        == "error: the decision does not break the rule 'maximum'; leave its --override out\n")
    try desk.must(award)
    #expect(
      try desk.run(["confirm", code], as: "ben").output.contains(
        "  item 1      Laptop 1: EUR 9,200.00 of EUR 11,200.00\n"))
  }

  @Test func `overrides are read from standard input, one on each line`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try Self.expensive(desk)
    for (text, message) in [
      ("maximum", "error: an override is written 'maximum=why', with the rule and a reason\n"),
      ("maximum= ", "error: an override is written 'maximum=why', with the rule and a reason\n"),
    ] {
      let run = try desk.run(["decide", code, "award", "--override", text])
      #expect(run.code == 64)
      #expect(run.errors == message)
    }
    let run = try desk.run(
      ["decide", code, "award", "--override", "-"], input: "maximum=two raids\n")
    #expect(run.code == 0)
  }

  @Test func `a terminal shows the decision and asks`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.must(["decide", code, "award"])
    for (answer, isConfirmed) in [("n", false), ("", false), ("y", true)] {
      let output = try Terminal.converse(
        ["case", "confirm", code, "--as", "ben", "--today", CaseFolder.today],
        typing: [answer], after: "[y/N] ", environment: desk.environment)
      #expect(output.contains("total       EUR 2,000.00"))
      #expect(output.contains("confirm? [y/N] "))
      #expect(output.contains(isConfirmed ? "now awarded" : "nothing was confirmed"))
    }
  }

  @Test func `a decision is previewed with its letter, and nothing is recorded`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let before = try desk.must(["show", code, "--format", "json"])
    let run = try desk.run([
      "decide", code, "award", "--note", "as the review says", "--letter-text", "Take care.",
      "--preview",
    ])
    #expect(run.code == 0)
    #expect(run.errors.hasPrefix("nothing was recorded"))
    #expect(run.output.contains("  note        as the review says\n"))
    let letter = run.output.components(separatedBy: "\n\n").dropFirst().joined()
    #expect(letter.contains("\nTake care.\n"))
    #expect(!letter.contains("as the review says"))
    #expect(try desk.must(["show", code, "--format", "json"]) == before)
  }

  @Test func `there is a way back from each step`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.must(["assign", code, "ben"])
    #expect(
      try desk.must(["unassign", code, "on leave"], as: "ben")
        == "\(code): assignment ended; now received\n")
    #expect(try desk.must(["list", "--mine"], as: "ben") == "no cases\n")
    try desk.must(["decide", code, "award"])
    #expect(
      try desk.must(["take-back", code, "item 2 is wrong"])
        == "\(code): decision taken back; now received\n")
    try desk.must(["decide", code, "award"])
    #expect(
      try desk.must(["return", code, "a quote is missing"], as: "ben")
        == "\(code): decision returned; now received\n")
    try desk.must(["decide", code, "award"])
    try desk.must(["confirm", code, "--event", "9"], as: "cho")
    try desk.must(["record-payment", code, "2000.00"])
    #expect(
      try desk.must(["correct-payment", code, "11", "200.00", "--reason", "a zero too many"])
        == "\(code): payment corrected; now awarded\n")
    let shown = try desk.must(["show", code])
    #expect(shown.contains("  to pay      EUR 1,800.00\n"))
    #expect(shown.contains("corrects event 11: paid EUR 200.00"))
    #expect(try desk.must(["verify"]).contains("12 events are unaltered"))
  }

  @Test func `a withdrawal says whose it is`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    #expect(
      try desk.run(["decide", code, "withdraw", "--note", "x"]).errors
        == "error: say whose withdrawal it is: with --asked-by who asked for the applicant, or "
        + "--by-fund\n")
    let own = try desk.receive(2)
    #expect(
      try desk.must([
        "decide", own, "withdraw", "--asked-by", "the applicant, by phone", "--asked-on",
        "2026-03-06", "--note", "found help",
      ]) == "\(own): decision recorded; now withdrawn\n")
    #expect(
      try desk.must(["show", own]).contains(
        "  withdrawn   by the applicant, asked by the applicant, by phone on 2026-03-06\n"))
    try desk.must(["decide", code, "withdraw", "--by-fund", "--note", "no answer for months"])
    #expect(
      try desk.must(["confirm", code, "--event", "3"], as: "ben").hasSuffix("now withdrawn\n"))
  }

  @Test func `a review has the reviewer's word on a veiled threat`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1, changing: ["harm: serious,": "harm: serious, coded: true,"])
    let review = ["review", code] + CaseFolder.review
    let refused = try desk.run(review, as: "ben")
    #expect(refused.code == 65)
    #expect(refused.errors.hasSuffix("--threat \"1=unclear: why\"\n"))
    let wrong = try desk.run(review + ["--threat", "1=maybe: why"], as: "ben")
    #expect(wrong.code == 64)
    #expect(wrong.errors.hasPrefix("error: a threat is written '2=unclear: reason'"))
    try desk.must(review + ["--threat", "1=threat: a burial, in local speech"], as: "ben")
    let shown = try desk.must(["show", code]).split { $0.isWhitespace }.joined(separator: " ")
    #expect(shown.contains("incident 1 threat, a burial, in local speech"))
  }

  @Test func `what happened goes through export and import, and into evidence`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try Self.expensive(desk)
    try desk.must(["assign", code, "ben"])
    try desk.must(["unassign", code, "on leave"])
    try desk.must(["decide", code, "award", "--override", "maximum=two raids"])
    try desk.must(["return", code, "why so much?"], as: "ben")
    let bundle = try desk.run(["evidence", code])
    try desk.folder.write("bundle.json", bundle.output)
    func plain(_ arguments: String...) throws -> Tool.Run {
      try Tool.run(["case"] + arguments, environment: desk.environment, from: desk.folder.path)
    }
    #expect(try plain("recheck", "bundle.json").code == 0)
    try desk.folder.write("export.ndjson", try desk.run(["export"]).output)
    #expect(try plain("init", "other.ief", "--key-file", "cases.key").code == 0)
    let imported = try desk.must(["import", "export.ndjson", "--case-file", "other.ief"])
    let other = String(imported.dropFirst("\(code) is now ".count).prefix(8))
    let shown = try desk.must(["show", other, "--case-file", "other.ief"])
      .split { $0.isWhitespace }.joined(separator: " ")
    #expect(shown.contains("overrides the rule maximum: two raids"))
    #expect(shown.contains("returns event 5: why so much?"))
  }
}
