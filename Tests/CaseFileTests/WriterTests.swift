import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

/// What someone without the key can do who may write to the file, each done by hand in SQLite.
@Suite struct `Case file: in a writer's hands` {
  /// Triggers, views and other things that no case file has.
  static let intrusions = [
    "CREATE TRIGGER keep BEFORE DELETE ON keys BEGIN SELECT 1; END",
    "CREATE TABLE kept (code, wrapped)",
    "CREATE VIEW rows AS SELECT * FROM cases",
    "CREATE INDEX other ON cases (call)",
    "ALTER TABLE cases RENAME TO others; CREATE VIEW cases AS SELECT * FROM others",
    "DROP INDEX tracesOfCase",
    "ALTER TABLE cases ADD COLUMN note TEXT",
    "DROP TABLE documents; CREATE TABLE documents (digest TEXT PRIMARY KEY, content BLOB)",
    "CREATE TABLE kept (id INTEGER PRIMARY KEY AUTOINCREMENT)",
    "ANALYZE",
  ]

  @Test(arguments: intrusions)
  func `a table, view, index or trigger that is not ours is refused at opening`(sql: String) throws
  {
    try withFolder { folder in
      try folder.open().addCase("one")
      try folder.tamper(sql)
      #expect(throws: CaseFileError.damaged(.schema)) { try folder.open() }
    }
  }

  @Test func `two tables in one place are refused at opening`() throws {
    try withFolder { folder in
      try folder.open().addCase("one")
      try folder.tamper(
        """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_master
        SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'cases')
        WHERE name = 'keys'
        """)
      #expect(throws: CaseFileError.self) { try folder.open() }
    }
  }

  @Test func `nothing runs that a trigger or a view would run while the file is open`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      try folder.tamper(
        """
        CREATE TABLE kept (wrapped);
        CREATE TRIGGER keep BEFORE DELETE ON keys
        BEGIN INSERT INTO kept VALUES (old.wrapped); END;
        """)
      #expect(throws: CaseFileError.damaged(.schema)) { try file.erase([code]) }
      // Not even where nobody looks at the schema.
      try file.database.write { try $0.execute(sql: "DELETE FROM keys") }
      let kept = try file.database.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM kept") }
      #expect(kept == 0)
      try folder.tamper("CREATE VIEW rows AS SELECT * FROM cases")
      #expect(throws: DatabaseError.self) {
        try file.database.read { try Row.fetchAll($0, sql: "SELECT * FROM rows") }
      }
    }
  }

  /// Numbers out of range, each in its place, and whether opening the case says so too.
  static let numbers = [
    "UPDATE events SET number = 9223372036854775807 WHERE sequence = 1",
    "UPDATE events SET number = -9223372036854775808 WHERE sequence = 2",
    "UPDATE events SET sequence = 9223372036854775807 WHERE sequence = 3",
    "UPDATE events SET sequence = -9223372036854775808 WHERE sequence = 1",
    "UPDATE events SET sequence = 0 WHERE sequence = 1",
    "UPDATE cases SET weight = -9223372036854775808",
    "UPDATE cases SET weight = 9223372036854775807",
    "UPDATE cases SET events = 9223372036854775807",
    "UPDATE cases SET isPaused = 2",
    "UPDATE file SET headCount = 9223372036854775807",
  ]

  @Test(arguments: numbers)
  func `a number out of range is damage, and nothing is calculated with it`(sql: String) throws {
    try withFolder { folder in
      let code = try folder.open().addCase("one")
      try folder.tamper(sql)
      #expect(throws: CaseFileError.self) {
        let file = try folder.open()
        try file.read { reader in
          _ = try reader.entries()
          _ = try reader.events(of: code)
        }
        try file.addCase("two")
      }
      if let file = try? folder.open() {
        #expect(try !file.verify().isIntact)
      }
    }
  }

  @Test func `reading checks that nothing is missing up to the signed head`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      try file.addCase("two")
      for sql in [
        "DELETE FROM events WHERE sequence = 3",
        "UPDATE events SET sequence = 7 WHERE sequence = 1",
        "UPDATE events SET link = zeroblob(32) WHERE sequence = 6",
      ] {
        let copy = folder.folder.appending(path: "copy.ief").path
        try file.backup(to: copy)
        let queue = try DatabaseQueue(path: copy)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
        let changed = try CaseFile(at: copy, key: folder.key)
        #expect(throws: CaseFileError.damaged(.head)) {
          try changed.read { try $0.events(of: code) }
        }
        CaseFile.remove(copy)
      }
    }
  }

  @Test func `reading a case checks its part of the chain`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let first = try file.addCase("one")
      let second = try file.addCase("two")
      try folder.tamper("UPDATE events SET day = '2026-03-01' WHERE sequence = 2")
      #expect(throws: CaseFileError.damaged(.event(code: first, number: 2))) {
        try file.read { try $0.events(of: first) }
      }
      #expect(try file.read { try $0.events(of: second).count } == 3)
      try folder.tamper("UPDATE events SET link = zeroblob(32) WHERE sequence = 4")
      #expect(throws: CaseFileError.damaged(.event(code: second, number: 1))) {
        try file.read { try $0.events(of: second) }
      }
    }
  }

  @Test func `keys, traces and documents that belong to nothing are found`() throws {
    try withFolder { folder in
      let file = try folder.open()
      try file.addCase("one")
      try file.write { try $0.keep([1, 2], digest: "\(Self.digest)") }
      #expect(try file.verify().problems == [])
      try folder.tamper(
        """
        INSERT INTO keys SELECT 'C-000000', wrapped FROM keys;
        INSERT INTO traces SELECT hash, 'C-000001' FROM traces;
        INSERT INTO documents VALUES ('kept', zeroblob(60));
        """)
      #expect(
        try file.verify().problems == [
          .keyWithoutCase(code: "C-000000"), .traceWithoutCase(code: "C-000001"), .document,
          .seals,
        ])
    }
  }

  /// SHA-256 of the bytes 1 and 2.
  private static let digest = "a12871fee210fb8619291eaea194581cbd2531e4b23759d225f6806923f63222"

  @Test func `erasing goes by keys and payloads, whatever the row says`() throws {
    for sql in [
      "UPDATE cases SET state = 'erased'", "DELETE FROM cases",
      "UPDATE events SET kind = 'erased'", "DELETE FROM keys", "SELECT 1",
    ] {
      try withFolder { folder in
        let file = try folder.open()
        let code = try file.addCase("one")
        try folder.tamper(sql)
        #expect(try file.read { try $0.holding(code) } == .content)
        try file.erase([code])
        #expect(try file.read { try $0.holding(code) } == .erased)
        #expect(try file.read { try $0.entry(code)?.state } == "erased")
        let left = try file.database.read { database in
          try Int.fetchOne(
            database,
            sql: """
              SELECT (SELECT COUNT(*) FROM keys) + (SELECT COUNT(*) FROM traces)
                + (SELECT COUNT(*) FROM events WHERE sealed IS NOT NULL)
              """)
        }
        // The event that records the erasure has a payload of its own.
        #expect(left == 1, "\(sql)")
      }
    }
  }

  @Test func `what was put back after an erasure is erased again, and recorded once`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      let queue = try DatabaseQueue(path: folder.path)
      let key = try queue.read { try Data.fetchOne($0, sql: "SELECT wrapped FROM keys") }
      let sealed = try queue.read {
        try Data.fetchOne($0, sql: "SELECT sealed FROM events WHERE sequence = 1")
      }
      try file.erase([code])
      try queue.write { database in
        try database.execute(sql: "INSERT INTO keys VALUES (?, ?)", arguments: [code, key])
        try database.execute(
          sql: "UPDATE events SET sealed = ? WHERE sequence = 1", arguments: [sealed])
      }
      try queue.close()
      #expect(try file.read { try $0.holding(code) } == .content)
      try file.erase([code])
      #expect(try file.read { try $0.holding(code) } == .erased)
      #expect(try file.read { try $0.events(of: code).count } == 4)
      #expect(try file.verify().problems == [])
    }
  }

  @Test func `a code that was given is not given again when its row is gone`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      try file.erase([code])
      try folder.tamper("DELETE FROM cases")
      var known: [String] = []
      let other = try file.write { writer in
        try writer.open(Array("one".utf8), receivedOn: .testDay) { known.append($0) }
      }
      #expect(other != code)
      #expect(known == [code])
    }
  }
}
