import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

/// Rows and traces that someone without the key changed, added, removed or put back.
@Suite struct `Case file: sealed rows and traces` {
  /// Changes to a file with the cases `one` and `two`; `$1` is the code of the first.
  static let rows = [
    "UPDATE cases SET state = 'closed' WHERE code = $1",
    "UPDATE cases SET call = 'asia' WHERE code = $1",
    "UPDATE cases SET region = NULL WHERE code = $1",
    "UPDATE cases SET region = '' WHERE code = $1",
    "UPDATE cases SET receivedOn = '2026-03-01' WHERE code = $1",
    "UPDATE cases SET respondBy = NULL WHERE code = $1",
    "UPDATE cases SET isPaused = 1 WHERE code = $1",
    "UPDATE cases SET weight = 1 WHERE code = $1",
    "UPDATE cases SET weight = -1 WHERE code = $1",
    "UPDATE cases SET events = 2 WHERE code = $1",
    "DELETE FROM cases WHERE code = $1",
    "DELETE FROM cases",
    "UPDATE cases SET code = 'C-000000' WHERE code = $1",
    "UPDATE cases SET code = 'closed' WHERE code = $1",
    "INSERT INTO cases SELECT 'C-ZZZZZZ', call, region, receivedOn, respondBy, 0, state, 1, 3"
      + " FROM cases WHERE code = $1",
  ]

  @Test(arguments: rows)
  func `a row that was changed, removed or added is seen by whoever reads the queue`(sql: String)
    throws
  {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      try file.addCase("two")
      try folder.tamper(sql.replacing("$1", with: "'\(code)'"))
      let changed = try folder.open()
      #expect(throws: CaseFileError.damaged(.seals)) { try changed.read { try $0.entries() } }
      #expect(try changed.verify().problems.contains(.seals))
      // A case in another part can be acted on, and does not seal what was changed.
      try changed.addCase("three")
      #expect(throws: CaseFileError.damaged(.seals)) { try changed.read { try $0.entries() } }
    }
  }

  static let traces = [
    "DELETE FROM traces WHERE code = $1", "DELETE FROM traces",
    "INSERT INTO traces SELECT hash, $2 FROM traces WHERE code = $1",
    "UPDATE traces SET code = $2 WHERE code = $1",
    """
    INSERT INTO traces SELECT CAST(
      substr(hash, 1, 15) || CASE substr(hash, 16) WHEN x'00' THEN x'01' ELSE x'00' END AS BLOB),
      $2
    FROM traces
    """,
  ]

  @Test(arguments: traces)
  func `a trace that was removed, added or moved is seen by whoever looks for it`(sql: String)
    throws
  {
    try withFolder { folder in
      let file = try folder.open()
      let codes = [try file.addCase("one"), try file.addCase("two")]
      let trace = Trace(kind: "reference", text: "one")
      #expect(try file.read { try $0.cases(with: trace) } == [codes[0]])
      try folder.tamper(
        sql.replacing("$1", with: "'\(codes[0])'").replacing("$2", with: "'\(codes[1])'"))
      let changed = try folder.open()
      #expect(throws: CaseFileError.damaged(.seals)) {
        try changed.read { try $0.cases(with: trace) }
      }
      #expect(try changed.verify().problems.contains(.seals))
    }
  }

  @Test(arguments: [
    "cases", "traces", "seals", "cases, traces", "cases, seals", "traces, seals",
    "cases, traces, seals", "cases, traces, seals, file",
  ])
  func `tables of an earlier state do not pass for those of now`(tables: String) throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      let earlier = folder.folder.appending(path: "earlier.ief").path
      try file.backup(to: earlier)
      try file.write { writer in
        try writer.append(to: code, kind: "asked", on: .testDay, payload: [1])
        try writer.set(.received(code), summary: [])
        try writer.setTraces([Trace(kind: "conflict", text: "ana")], of: code)
      }
      var sql = "ATTACH '\(earlier)' AS earlier;"
      for table in tables.split(separator: ", ") {
        sql +=
          "DELETE FROM main.\(table); INSERT INTO main.\(table) SELECT * FROM earlier.\(table);"
      }
      try folder.tamper(sql)
      let changed = try folder.open()
      #expect(throws: CaseFileError.self) {
        try changed.read { reader in
          _ = try reader.entries()
          _ = try reader.cases(with: Trace(kind: "conflict", text: "ana"))
          _ = try reader.cases(with: Trace(kind: "reference", text: "one"))
        }
      }
      #expect(try !changed.verify().isIntact)
    }
  }

  @Test func `an event that was taken from the journal is missed`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      _ = try file.write { writer in
        try writer.append(
          to: StoredEvent.journalCode, kind: "planned", on: .testDay, payload: [1])
      }
      try folder.tamper("UPDATE events SET code = '\(code)', number = 4 WHERE code = 'journal'")
      #expect(throws: CaseFileError.damaged(.seals)) { try folder.open().read { try $0.journal() } }
    }
  }

  @Test func `an erased case is sealed again if its row alone was changed`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      try file.addCase("two")
      try folder.tamper("UPDATE cases SET state = 'erased', weight = -1 WHERE code = '\(code)'")
      try file.erase([code])
      #expect(try file.verify().problems == [])
      #expect(try file.read { try $0.entries() }.count == 2)
    }
  }

  @Test func `an erasure does not seal what else was changed`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      try folder.tamper("INSERT INTO traces SELECT hash, 'C-000000' FROM traces")
      try file.erase([code])
      #expect(try file.read { try $0.holding(code) } == .erased)
      #expect(throws: CaseFileError.damaged(.seals)) {
        try file.read { try $0.cases(with: Trace(kind: "reference", text: "one")) }
      }
    }
  }

  @Test func `many cases are divided into parts, and each of them is checked`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let codes = try (0..<40).map { try file.addCase("\($0)", events: 1) }
      #expect(try file.read { try $0.entries().map { $0.code } } == codes.sorted())
      #expect(try file.verify().problems == [])
      for (index, code) in codes.enumerated() {
        #expect(try file.read { try $0.entry(code)?.events } == 1)
        let trace = Trace(kind: "reference", text: "\(index)")
        #expect(try file.read { try $0.cases(with: trace) } == [code])
      }
    }
  }

  @Test func `parts follow each other without a gap`() {
    let codes = Seals.Part.all.prefix(1_024)
    #expect(Set(codes).count == 1_024)
    #expect(Seals.Part(code: "C-000000") == .queue(0))
    #expect(Seals.Part(code: "C-ZZZZZZ") == .queue(1_023))
    #expect(Seals.Part(code: "C-10ZZZZ") == .queue(32))
    #expect(Seals.Part(code: "c-000000") == nil)
    #expect(Seals.Part(hash: [0, 63]) == .traces(0))
    #expect(Seals.Part(hash: [0, 64]) == .traces(1))
    #expect(Seals.Part(hash: [255, 255]) == .traces(1_023))
  }

  @Test(arguments: [
    "UPDATE events SET sealed = zeroblob(67200000) WHERE sequence = 1",
    "UPDATE cases SET call = hex(zeroblob(33600000))",
  ])
  func `a value larger than any that is written is refused before it is read`(sql: String) throws {
    try withFolder { folder in
      let code = try folder.open().addCase("one")
      try folder.tamper(sql)
      #expect(throws: CaseFileError.damaged(.value)) {
        try folder.open().read { reader in
          _ = try reader.entries()
          _ = try reader.events(of: code)
        }
      }
      if let file = try? folder.open() { #expect(try !file.verify().isIntact) }
    }
  }

  @Test func `a document larger than any that is written is refused before it is read`() throws {
    try withFolder { folder in
      let file = try folder.open()
      try file.write { try $0.keep([1], digest: "a") }
      try folder.tamper("UPDATE documents SET content = zeroblob(67200000)")
      #expect(throws: CaseFileError.damaged(.value)) { try file.read { try $0.document("a") } }
    }
  }
}
