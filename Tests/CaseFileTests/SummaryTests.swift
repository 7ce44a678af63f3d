import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

/// What a list shows from inside a case, sealed beside its row.
@Suite struct `Case file: summaries` {
  private func summary(_ code: String, _ folder: TestFolder) throws -> String? {
    try folder.open().read { reader in
      try reader.entry(code).flatMap { try reader.summary(of: $0) }
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private func codes(_ folder: TestFolder) throws -> [String] {
    let queue = try DatabaseQueue(path: folder.path)
    defer { try? queue.close() }
    return try queue.read { try String.fetchAll($0, sql: "SELECT code FROM summaries") }
  }

  @Test func `a summary is read back, and nothing of it is in the file`() throws {
    try withFolder { folder in
      let code = try folder.open().addCase("one")
      #expect(try summary(code, folder) == "summary of one")
      #expect(try folder.bytes().range(of: Data("summary of".utf8)) == nil)
      #expect(try folder.open().verify().isIntact)
    }
  }

  /// Changes to the summary of the first case, `$1`; `$2` is the second, `$b` the file of before.
  static let changes = [
    "DELETE FROM summaries WHERE code = $1",
    "UPDATE summaries SET sealed = x'' WHERE code = $1",
    "UPDATE summaries SET sealed = zeroblob(length(sealed)) WHERE code = $1",
    "UPDATE summaries SET sealed = (SELECT sealed FROM summaries WHERE code = $2)",
    "ATTACH $b AS earlier; DELETE FROM summaries;"
      + "INSERT INTO summaries SELECT * FROM earlier.summaries",
    "UPDATE keys SET wrapped = x'00' WHERE code = $1",
  ]

  @Test(arguments: changes)
  func `one that was removed, changed, moved or put back is not read`(sql: String) throws {
    try withFolder { folder in
      let file = try folder.open()
      let one = try file.addCase("one")
      let two = try file.addCase("two")
      let earlier = folder.folder.appending(path: "earlier.ief").path
      try file.backup(to: earlier)
      try file.write { writer in
        try writer.append(to: one, kind: "asked", on: .testDay, payload: [1])
        try writer.set(.received(one), summary: Array("another summary of one".utf8))
      }
      #expect(try summary(one, folder) == "another summary of one")
      try folder.tamper(
        sql.replacing("$1", with: "'\(one)'").replacing("$2", with: "'\(two)'")
          .replacing("$b", with: "'\(earlier)'"))
      #expect(try summary(one, folder) == nil)
      #expect(try summary(two, folder) == "summary of two")
    }
  }

  @Test func `each bit of it counts`() throws {
    try withFolder { folder in
      let code = try folder.open().addCase("one")
      let queue = try DatabaseQueue(path: folder.path)
      defer { try? queue.close() }
      let sealed = try queue.read { try Data.fetchOne($0, sql: "SELECT sealed FROM summaries") }
      let bytes = try #require(sealed)
      for place in bytes.indices {
        var changed = bytes
        changed[place] ^= 1 << UInt8(place % 8)
        try queue.write {
          try $0.execute(sql: "UPDATE summaries SET sealed = ?", arguments: [changed])
        }
        let file = try folder.open()
        let read = try file.read { reader in
          try reader.entry(code).flatMap { try reader.summary(of: $0) }
        }
        #expect(read == nil, "byte \(place)")
      }
    }
  }

  @Test func `erasing a case ends its summary, also a copy that was kept`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let one = try file.addCase("one")
      let two = try file.addCase("two")
      let earlier = folder.folder.appending(path: "earlier.ief").path
      try file.backup(to: earlier)
      try file.erase([one])
      #expect(try codes(folder) == [two])
      #expect(try file.verify().problems == [])
      try folder.tamper(
        "ATTACH '\(earlier)' AS earlier; INSERT OR REPLACE INTO summaries "
          + "SELECT * FROM earlier.summaries")
      #expect(try summary(one, folder) == nil)
      #expect(try folder.open().verify().problems == [.summaryWithoutCase(code: one)])
      #expect(throws: CaseFileError.erased(one)) {
        try file.write { try $0.set(.received(one), summary: [1]) }
      }
    }
  }
}
