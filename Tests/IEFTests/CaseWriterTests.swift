import Foundation
import Testing

/// What officers see after someone without the key wrote to the case file.
@Suite struct CaseWriterTests {
  /// A change to one clear column, and how verification names it.
  static let changes = [
    ("call = 'asia2'", "call"), ("region = 'europe'", "region"), ("region = NULL", "region"),
    ("receivedOn = '2026-03-01'", "receivedOn"), ("respondBy = '2099-01-01'", "respondBy"),
    ("respondBy = NULL", "respondBy"), ("isPaused = 1", "isPaused"), ("state = 'paid'", "state"),
    ("state = 'erased'", "state"), ("weight = 1", "weight"), ("events = 3", "events"),
  ]

  @Test func `verification names each clear column that was changed`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    _ = try desk.receive(2)
    for (change, column) in Self.changes {
      try desk.must(["backup", "before.ief"])
      try desk.tamper("UPDATE cases SET \(change) WHERE code = '\(code)'")
      let run = try desk.run(["verify"])
      #expect(run.code == 1, "\(change)")
      #expect(run.output.hasPrefix("integrity     broken\n"), "\(change)")
      #expect(
        run.output.contains("\(code): its queue entry does not match its events: \(column)\n"),
        "\(change): \(run.output)")
      let json = try desk.run(["verify", "--format", "json"])
      #expect(json.output.contains(#""integrity":false"#), "\(change)")
      try desk.restore("before.ief")
    }
    #expect(try desk.run(["verify"]).code == 0)
  }

  @Test func `what pauses and what is decided is verified too`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let paused = try desk.receive(1)
    let decided = try desk.receive(2)
    try desk.must(["ask", paused, "How many?"])
    try desk.review(decided, recommending: ["award"])
    try desk.must(["decide", decided, "award"])
    #expect(try desk.run(["verify"], today: "2026-03-20").code == 0)
    for (code, change) in [
      (paused, "isPaused = 1"), (paused, "respondBy = '2026-03-17'"), (decided, "weight = 40"),
      (decided, "state = 'declined'"),
    ] {
      try desk.must(["backup", "before.ief"])
      try desk.tamper("UPDATE cases SET \(change) WHERE code = '\(code)'")
      #expect(try desk.run(["verify"]).code == 1, "\(change)")
      try desk.restore("before.ief")
    }
  }

  @Test func `a changed region opens nothing`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1, call: "latin-america")
    try desk.tamper("UPDATE cases SET call = 'asia', region = 'asia'")
    for command in [["show", code], ["ask", code, "What?"], ["deadline", code]] {
      let run = try desk.run(command, as: "ana")
      #expect(run.code == 66)
      #expect(run.errors == "error: case '\(code)' not found\n")
      #expect(run.output == "")
    }
    // Who may see the case is told what is wrong.
    let shown = try desk.run(["show", code], as: "ben")
    #expect(shown.code == 65)
    #expect(
      shown.errors.contains("the row of case \(code) in the queue does not match its events"))
    #expect(try desk.run(["verify"]).code == 1)
  }

  @Test func `a conflict of interest is not forgotten with its trace`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.must(["declare-conflict", code, "an old friend"], as: "ben")
    try desk.tamper("DELETE FROM traces")
    // Whether the case exists or not, what may be hidden from ben cannot be looked up.
    for code in [code, "C-000000"] {
      let run = try desk.run(["show", code], as: "ben")
      #expect(run.code == 65)
      #expect(run.output == "")
      #expect(run.errors.contains("its queue or its search entries are not as they were written"))
    }
    let verified = try desk.run(["verify"])
    #expect(verified.code == 1)
    #expect(verified.output.contains("\(code): its search entries do not match its events\n"))
  }

  @Test func `traces that were added, removed or moved are found`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let other = try desk.receive(2)
    try desk.must(["declare-conflict", code, "an old friend"], as: "ben")
    for (sql, named) in [
      ("INSERT OR IGNORE INTO traces SELECT hash, '\(other)' FROM traces", [other]),
      (
        "DELETE FROM traces WHERE code = '\(code)' AND hash = (SELECT MIN(hash) FROM traces"
          + " WHERE code = '\(code)')", [code]
      ),
      ("UPDATE traces SET code = '\(other)' WHERE code = '\(code)'", [code, other]),
    ] {
      try desk.must(["backup", "before.ief"])
      try desk.tamper(sql)
      let run = try desk.run(["verify"])
      #expect(run.code == 1)
      for code in named {
        #expect(
          run.output.contains("\(code): its search entries do not match its events\n"), "\(sql)")
      }
      try desk.restore("before.ief")
    }
  }

  @Test func `no command works on a queue from which a case was hidden`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    _ = try desk.receive(2)
    for sql in [
      "UPDATE cases SET state = 'closed' WHERE code = '\(code)'",
      "UPDATE cases SET state = 'paid' WHERE code = '\(code)'",
      "UPDATE cases SET state = 'erased' WHERE code = '\(code)'",
      "DELETE FROM cases WHERE code = '\(code)'",
    ] {
      try desk.must(["backup", "before.ief"])
      try desk.tamper(sql)
      for command in [["list"], ["export"], ["purge"], ["journal"], ["backup", "copy.ief"]] {
        let run = try desk.run(command)
        #expect(run.code == 65, "\(command) after \(sql)")
        #expect(run.output == "")
      }
      let plan = try Tool.run(
        ["schedule", "--case-file", "cases.ief", "--today", "2026-03-09"],
        environment: desk.environment, from: desk.folder.path)
      #expect(plan.code == 65)
      #expect(plan.errors.contains("so that cases or hints may be missing or forged"))
      try desk.restore("before.ief")
    }
  }

  @Test func `a case without its row is damage to whoever may see it, and to nobody else`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1, call: "latin-america")
    try desk.must(["declare-conflict", code, "an old friend"], as: "ben")
    try desk.tamper("DELETE FROM cases")
    for command in [
      ["show", code], ["ask", code, "What?"], ["deadline", code], ["evidence", code],
    ] {
      let seen = try desk.run(command)
      #expect(seen.code == 65)
      #expect(seen.errors.contains("the row of case \(code) in the queue does not match"))
    }
    for officer in ["ana", "ben"] {
      for command in [["show", code], ["ask", code, "What?"], ["deadline", code]] {
        let unseen = try desk.run(command, as: officer)
        #expect(unseen.code == 66)
        #expect(unseen.errors == "error: case '\(code)' not found\n")
      }
    }
  }

  @Test func `a case is erased whatever its row says`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    for (number, change) in [
      "UPDATE cases SET state = 'erased'", "UPDATE cases SET region = 'europe', weight = -1",
      "DELETE FROM cases",
    ].enumerated() {
      let code = try desk.receive(number + 1)
      try desk.tamper("\(change) WHERE code = '\(code)'")
      #expect(try desk.must(["erase", code]).hasPrefix("would permanently erase \(code)"))
      #expect(try desk.must(["erase", code, "--yes"]) == "\(code): erased\n")
      #expect(try desk.run(["show", code]).errors == "error: the case '\(code)' was erased\n")
      let verified = try desk.run(["verify"])
      #expect(verified.code == 0, "\(change): \(verified.output)")
    }
  }

  @Test func `the row and the traces of an erased case are verified too`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    _ = try desk.receive(2)
    try desk.must(["declare-conflict", code, "an old friend"], as: "ben")
    try desk.must(["erase", code, "--yes"])
    #expect(try desk.run(["verify"]).code == 0)
    for (sql, named) in [
      ("UPDATE cases SET region = 'europe'", "queue entry does not match its events: region"),
      ("UPDATE cases SET call = 'europe'", "queue entry does not match its events: call"),
      ("UPDATE cases SET weight = 1", "queue entry does not match its events: weight"),
      ("UPDATE cases SET state = 'paid'", "queue entry does not match its events: state"),
      ("UPDATE cases SET receivedOn = '2026-03-01'", "its events: receivedOn"),
      ("DELETE FROM traces", "search entries do not match its erasure"),
    ] {
      try desk.must(["backup", "before.ief"])
      try desk.tamper("\(sql) WHERE code = '\(code)'")
      let run = try desk.run(["verify"])
      #expect(run.code == 1, "\(sql)")
      #expect(run.output.contains(named), "\(sql): \(run.output)")
      try desk.restore("before.ief")
    }
  }

  @Test func `a number out of range is damage with the code of its case`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    for change in ["weight = -9223372036854775808", "events = -1", "isPaused = 7"] {
      try desk.must(["backup", "before.ief"])
      try desk.tamper("UPDATE cases SET \(change)")
      for command in [["list"], ["show", code], ["purge"], ["export"]] {
        let run = try desk.run(command)
        #expect(run.code == 65)
        #expect(!run.wasKilled)
        #expect(
          run.errors.contains(
            command[0] == "show"
              ? "the row of case \(code) in the queue" : "its queue or its search entries"))
      }
      let verified = try desk.run(["verify"])
      #expect(verified.code == 1)
      #expect(verified.output.contains("\(code): its queue entry cannot be read\n"))
      try desk.restore("before.ief")
    }
    try desk.tamper("UPDATE events SET number = 9223372036854775807 WHERE sequence = 1")
    for command in [["verify"], ["show", code], ["ask", code, "What?"], ["evidence", code]] {
      let run = try desk.run(command)
      #expect(!run.wasKilled)
      #expect([1, 65].contains(run.code))
    }
  }

  @Test func `a bundle with numbers out of range is refused`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let bundle = try desk.run(["evidence", code]).output
    for (old, new) in [
      (#""sequence":1,"#, #""sequence":9223372036854775807,"#),
      (#""sequence":2,"#, #""sequence":1099511627776,"#),
      (#""number":2,"#, #""number":1099511627777,"#),
      (#""count":2,"#, #""count":9223372036854775807,"#),
      (#""count":2,"#, #""count":-1,"#),
    ] {
      let changed = bundle.replacingOccurrences(of: old, with: new)
      #expect(changed != bundle)
      let run = try Tool.run(["case", "recheck", "-"], input: Array(changed.utf8))
      #expect(!run.wasKilled, "\(new)")
      #expect([1, 65].contains(run.code), "\(new)")
    }
    #expect(try Tool.run(["case", "recheck", "-"], input: Array(bundle.utf8)).code == 0)
  }
}

extension CaseFolder {
  /// Puts a copy in the place of the case file.
  fileprivate func restore(_ name: String) throws {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: "\(folder.path)/cases.ief\(suffix)")
    }
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/\(name)", toPath: "\(folder.path)/cases.ief")
  }
}
