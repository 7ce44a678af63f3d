import Foundation
import GRDB
import Testing

/// The access log and drafts of reviews, as officers use them.
@Suite struct AccessLogCommandTests {
  @Test func `refusals and what leaves the file are recorded with who and what`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    #expect(try desk.run(["show", "C-000000"], as: "ben").code == 66)
    #expect(try desk.run(["show", "Amaru of nowhere"], as: "ben").code == 66)
    #expect(try desk.run(["export"], as: "ben").code == 65)
    #expect(try desk.run(["decide", code, "decline"], as: "ben").code == 65)
    try desk.must(["list"], as: "ben")
    #expect(try desk.run(["export", "--output", "all.ndjson"]).code == 0)
    #expect(try desk.run(["evidence", code, "--output", "evidence.json"]).code == 0)
    try desk.must(["backup", "copy.ief"])
    let lines = try desk.must(["access-log"]).split(separator: "\n")
      .map { String($0.drop { $0 != " " }).trimmingCharacters(in: .whitespaces) }
    #expect(
      lines == [
        "dev opened the file", "ben opened the file", "ben was refused: a case",
        "ben was refused: a case", "ben was refused: an export",
        "ben was refused: recording 'decided'", "dev took out: all cases", "dev took out: \(code)",
        "dev took out: a backup",
      ])
    let json = try desk.must(["access-log", "--format", "json"]).split(separator: "\n")
    #expect(json.count == lines.count)
    #expect(json[2].contains(#""officer":"ben","kind":"refused","subject":null}"#))
    #expect(try desk.run(["access-log"], as: "ana").code == 65)
    #expect(try desk.run(["access-log"], as: "fay").code == 0)
    try desk.must(["verify"])
    try desk.tamper("DELETE FROM accessLog WHERE number IN (3, 4)")
    #expect(
      try desk.run(["access-log"]).errors.contains(
        "warning: 2 entries removed by other means than ief"))
  }

  @Test func `the log names no case that its reader may not see`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.must(["declare-conflict", code, "an old friend"], as: "eva")
    #expect(try desk.run(["show", code], as: "eva").code == 66)
    let own = try desk.must(["access-log"], as: "eva")
    #expect(!own.contains(code))
    #expect(own.contains("eva was refused: a case"))
    #expect(try desk.must(["access-log"]).contains("eva was refused: \(code)"))
    // A case that there is not looks the same, and what left the file of a hidden one not at all.
    #expect(try desk.run(["show", "C-000000"], as: "eva").code == 66)
    #expect(try desk.run(["evidence", code]).code == 0)
    let json = try desk.must(["access-log", "--format", "json"], as: "eva")
    #expect(json.split(separator: "\n").count { $0.contains(#""refused","subject":null"#) } == 2)
    #expect(!json.contains("exported"))
    // Auditors see cases once they are decided.
    let audited = try desk.must(["access-log"], as: "fay")
    #expect(!audited.contains(code))
    #expect(!audited.contains("took out"))
  }

  @Test func `a draft is kept for its reviewer alone until it is recorded`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.must(["assign", code, "ana"])
    let events = try desk.must(["show", code, "--format", "json"])
    let kept = try desk.must(
      [
        "review", code, "--rating", "effect=1: too early to say", "--note", "call again", "--draft",
      ],
      as: "ana")
    #expect(
      kept
        == "\(code): draft kept, with 1 of 4 ratings; nothing is recorded; to record it, use "
        + "--from-draft\n")
    #expect(try desk.must(["show", code, "--format", "json"]) == events)
    let own = try desk.must(["show", code], as: "ana")
    #expect(own.contains("Your draft of a review (nobody else sees it)"))
    #expect(own.contains("effect 1: too early to say"))
    #expect(own.contains("call again"))
    let others = try desk.must(["show", code])
    #expect(!others.contains("too early"))
    #expect(try desk.run(["review", code, "--from-draft"], as: "ben").code == 64)
    #expect(try desk.run(["review", code, "--draft"], as: "ana").code == 64)
    #expect(
      try desk.run(["review", code, "--draft", "--rating", "beauty=1: no"], as: "ana").errors
        .contains("beauty"))
    // A draft is neither recorded by half nor lost.
    let half = try desk.run(["review", code, "--from-draft"], as: "ana")
    #expect(half.code == 65)
    #expect(half.errors.hasPrefix("error: not rated yet: cost-category, reduces-risk, "))
    let beside = try desk.run(["review", code] + CaseFolder.review, as: "ana")
    #expect(beside.code == 64)
    #expect(beside.errors.hasPrefix("error: you have a draft of a review of this case"))
    try desk.must(["review", code, "--from-draft"] + CaseFolder.review, as: "ana")
    let shown = try desk.must(["show", code, "--format", "json"], as: "ana")
    #expect(shown.contains(#""note":"call again""#))
    #expect(shown.contains(#"{"criterion":"effect","rating":2,"reason":"as the reports say"}"#))
    let page = try desk.must(["show", code], as: "ana")
    #expect(!page.contains("Your draft"))
    #expect(try desk.run(["review", code, "--from-draft"], as: "ana").code == 64)
  }

  @Test func `a draft can be removed`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    #expect(try desk.run(["review", code, "--discard-draft"], as: "ana").code == 64)
    try desk.must(["review", code, "--note", "call again", "--draft"], as: "ana")
    #expect(
      try desk.must(["review", code, "--discard-draft"], as: "ana") == "\(code): draft removed\n")
    #expect(try desk.run(["review", code, "--from-draft"], as: "ana").code == 64)
    // Whoever declares a conflict of interest keeps nothing of the case.
    try desk.must(["review", code, "--note", "call again", "--draft"], as: "ana")
    try desk.must(["declare-conflict", code, "an old friend"], as: "ana")
    let drafts = try DatabaseQueue(path: "\(desk.folder.path)/cases.ief").read {
      try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM drafts")
    }
    #expect(drafts == 0)
  }

  @Test func `dates that cannot be and another applicant's file are refused`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.review(code, recommending: ["award"])
    _ = try desk.run(["decide", code, "award"])
    for day in ["2026-03-01", "2026-03-10", "2031-01-01"] {
      let run = try desk.run(["record-payment", code, "100.00", "--paid-on", day])
      #expect(run.code == 65)
      #expect(
        run.errors.contains(
          "the date \(day) cannot be right: it has to be from 2026-03-02 to 2026-03-09"))
    }
    let other = try desk.receive(2)
    let run = try desk.run([
      "amend", other, "--application", "application-1.yaml", "--reason", "a slip",
    ])
    #expect(run.code == 65)
    #expect(run.errors.contains("another id and another applicant's name"))
  }
}
