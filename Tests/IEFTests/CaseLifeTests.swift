import Foundation
import Testing

/// Cases from receipt to their end, as officers take them through it.
@Suite struct CaseLifeTests {
  @Test func `a case from receipt to report reads as it happened`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    var transcript = ""
    func step(_ arguments: [String], as officer: String? = nil, today: String = "2026-03-09") throws
    {
      let run = try desk.run(
        [arguments[0], code] + arguments.dropFirst(), as: officer, today: today)
      transcript += Golden.transcript(
        ["case", arguments[0], code] + arguments.dropFirst()
          + (officer.map { ["--as", $0] } ?? []) + ["--today", today], run)
    }
    try step(["ask", "How many people use the laptop?"], as: "ana")
    try step(["answer", "four"], as: "ana")
    try step(["check-reference", "1", "confirmed", "--note", "by phone"], as: "ana")
    try step(["endorse", "an invented partner"], as: "ana")
    try step(["assign", "ana"])
    try step(["review"], as: "ana")
    try step(["review"] + CaseFolder.review + ["--note", "urgent"], as: "ana", today: "2026-03-10")
    try step(["recommend", "award"], as: "ana", today: "2026-03-10")
    try step(["decide", "award", "--note", "as the review says"], today: "2026-03-11")
    try step(["record-payment", "1500.00"], as: "ben", today: "2026-03-12")
    try step(["show"], as: "ben", today: "2026-03-12")
    try step(
      ["record-payment", "500.00", "--paid-on", "2026-03-13"], as: "ben", today: "2026-03-16")
    try step(["record-report", "the laptop was bought"], as: "ana", today: "2026-06-02")
    try step(["show"], as: "fay", today: "2026-06-02")
    try Golden.expect("case-life", text: desk.stable(transcript, [code: "C-000001"]))
    #expect(try desk.must(["verify"]).contains("13 events are unaltered"))
  }

  @Test func `an application without a date of receipt is received today`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1, changing: ["receivedAt: 2026-03-02\n": ""])
    #expect(try desk.must(["show", code]).contains("  received    \(CaseFolder.today)\n"))
    #expect(try desk.run(["verify"]).code == 0)
  }

  @Test func `a decline cites the rule that is not met, and takes effect as recommended`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(
      1, changing: ["unitCost: 1200": "unitCost: 99000", "requested: 2000": "requested: 99000"])
    try desk.review(code, recommending: ["decline", "--reason", "not-met:maximum"])
    let refused = try desk.run(["decide", code, "decline", "--note", "too much"])
    #expect(refused.code == 65)
    #expect(
      refused.errors
        == "error: a decline needs a reason that cites a finding or what the review rated; add one\n"
    )
    let decided = try desk.must(["decide", code, "decline", "--reason", "not-met:maximum"])
    #expect(decided == "\(code): decision recorded; now declined\n")
    #expect(try desk.must(["list"]) == "no cases\n")
    #expect(try desk.must(["list", "--state", "declined"]).contains(code))
  }

  @Test func `the letter on a referral calls the other fund by its name`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    for (fund, name) in [
      ("urgent-action-fund", "Urgent Action Fund, "), ("none-of-ours", "none-of-ours"),
    ] {
      try desk.must(["decide", code, "refer", "--fund", fund, "--reason", "better-fund"])
      #expect(try desk.run(["letter", code]).output.contains(name))
    }
  }

  @Test func `an appeal is decided by others than those who took part`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.review(code, recommending: ["decline", "--reason", "little-effect:effect"])
    try desk.must(["decide", code, "decline", "--reason", "little-effect:effect"])
    #expect(
      try desk.must(["record-appeal", code, "two more people"], as: "ana").hasSuffix("appealed\n"))
    for refused in [["assign", code, "ben"], ["decide", code, "award"]] {
      let run = try desk.run(refused)
      #expect(run.code == 65)
      #expect(
        run.errors.hasSuffix("was involved before the appeal; choose an officer who was not\n"))
    }
    try desk.must(["assign", code, "cho"], as: "eva")
    try desk.must(["review", code] + CaseFolder.review, as: "cho")
    try desk.must(["recommend", code, "award"], as: "cho")
    #expect(
      try desk.must(["decide", code, "award"], as: "eva")
        == "\(code): decision recorded; now awarded\n")
  }

  @Test func `a decision that nobody recommended waits for a second officer`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    #expect(
      try desk.must(["decide", code, "partialAward", "--item", "1=1200.00", "--item", "2=300.00"])
        == "\(code): decision recorded; event 3 is awaiting confirmation by a second officer\n")
    let own = try desk.run(["confirm", code])
    #expect(own.errors == "error: 'dev' decided this; a second officer has to confirm it\n")
    #expect(
      try desk.must(["confirm", code, "--event", "3"], as: "ana")
        == "\(code): confirmed; now awarded\n")
    #expect(try desk.must(["show", code]).contains("  award       EUR 1,500.00\n"))
  }

  @Test func `who declares a conflict does not see the case any more`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.must(["assign", code, "ben"])
    #expect(
      try desk.must(["declare-conflict", code, "an old friend"], as: "ben")
        == "\(code): your conflict of interest is recorded\n")
    #expect(try desk.must(["list"], as: "ben") == "no cases\n")
    let shown = try desk.run(["show", code], as: "ben")
    #expect(shown.code == 66)
    #expect(shown.errors == "error: case '\(code)' not found\n")
    #expect(try desk.must(["show", code]).contains("conflict of interest of ben: an old friend"))
    #expect(try desk.run(["assign", code, "ben"]).code == 65)
  }

  @Test func `an erased case leaves its code, and nothing for whom it was hidden`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let other = try desk.receive(2)
    try desk.must(["declare-conflict", code, "an old friend"], as: "ben")
    #expect(
      try desk.must(["erase", code]) == "would permanently erase \(code); to do it, add --yes\n")
    #expect(try desk.run(["erase", code, "--yes"], as: "ana").code == 65)
    #expect(try desk.must(["erase", code, "--yes"]) == "\(code): erased\n")
    // Once more empties the log again, and records nothing.
    #expect(try desk.must(["erase", code, "--yes"]) == "\(code): erased\n")
    let shown = try desk.run(["show", code])
    #expect(shown.code == 66)
    #expect(shown.errors == "error: the case '\(code)' was erased\n")
    #expect(try desk.run(["show", code], as: "ben").errors.contains("case '\(code)' not found"))
    #expect(try !desk.must(["list", "--state", "all"], as: "ben").contains(code))
    #expect(try desk.must(["list", "--state", "all"], as: "ben").contains(other))
    #expect(try desk.must(["verify"]).hasPrefix("integrity     valid: 6 events"))
  }

  @Test func `cases that share a contact are pointed out both ways`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let first = try desk.receive(1)
    try desk.folder.write(
      "again.yaml",
      try String(contentsOfFile: "\(desk.folder.path)/application-1.yaml", encoding: .utf8)
        .replacingOccurrences(of: "id: T-1", with: "id: T-2"))
    let output = try desk.must(["receive", "again.yaml", "--again"])
    let second = String(output.prefix { $0 != " " })
    #expect(output.contains("same contact as \(first)\n"))
    #expect(output.contains("same list of items as \(first)\n"))
    #expect(try desk.must(["show", first]).contains("same reference as \(second)\n"))
  }
}
