import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

@Suite struct `Case file: erasure` {
  /// What could give an erased case away: sealed payloads, its key, its traces.
  private func remains(of code: String, in folder: TestFolder) throws -> [Data] {
    let queue = try DatabaseQueue(path: folder.path)
    defer { try? queue.close() }
    return try queue.read { database in
      let sealed = try Data.fetchAll(
        database, sql: "SELECT sealed FROM events WHERE code = ?", arguments: [code])
      let keys = try Data.fetchAll(
        database, sql: "SELECT wrapped FROM keys WHERE code = ?", arguments: [code])
      let traces = try Data.fetchAll(
        database, sql: "SELECT hash FROM traces WHERE code = ?", arguments: [code])
      return sealed + keys + traces
    }
  }

  @Test(arguments: [60, 3_000, 40_000])
  func `leaves no byte of key, payload or trace in the file, its log or its free pages`(
    size: Int
  ) throws {
    try withFolder { folder in
      let file = try folder.open()
      for number in 0..<20 { try file.addCase("neighbour \(number)", events: 5) }
      let story = String(repeating: "a story that must go ", count: size / 21)
      let code = try file.addCase(story, events: 6)
      for number in 20..<40 { try file.addCase("neighbour \(number)", events: 5) }
      let remains = try remains(of: code, in: folder)
      #expect(remains.count == 8)
      // Any sixteen bytes in a row would be found: look for pieces all along.
      let pieces = remains.flatMap { bytes in
        stride(from: 0, to: bytes.count - 15, by: 16).map {
          bytes[bytes.startIndex + $0..<bytes.startIndex + $0 + 16]
        }
      }
      let before = try folder.bytes()
      #expect(before.range(of: remains[0]) != nil || size > 3_000)
      try file.erase([code], payload: Array("{}".utf8))
      let after = try folder.bytes()
      let windows = Set(pieces.map { Data($0) })
      var found = 0
      after.withUnsafeBytes { bytes in
        let firsts = Set(windows.compactMap { $0.first })
        for index in 0..<max(0, bytes.count - 16) where firsts.contains(bytes[index]) {
          if windows.contains(Data(bytes[index..<index + 16])) { found += 1 }
        }
      }
      #expect(found == 0)
      let events = try file.read { try $0.events(of: code) }
      #expect(events.map { $0.payload == nil } == [true, true, true, true, true, true, false])
      #expect(try file.verify().problems == [])
      #expect(try file.read { try $0.entry(code)?.state } == "erased")
    }
  }

  @Test func `what is left of an erased case is found`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      let queue = try DatabaseQueue(path: folder.path)
      let kept = try queue.read { database in
        try Row.fetchAll(database, sql: "SELECT sequence, sealed FROM events").map {
          ($0[0] as Int, $0[1] as Data)
        }
      }
      let key = try queue.read { try Data.fetchOne($0, sql: "SELECT wrapped FROM keys") }
      try file.erase([code])
      try queue.write { database in
        try database.execute(
          sql: "UPDATE events SET sealed = ? WHERE sequence = ?",
          arguments: [kept[0].1, kept[0].0])
        try database.execute(sql: "INSERT INTO keys VALUES (?, ?)", arguments: [code, key])
      }
      try queue.close()
      #expect(try folder.open().verify().problems == [.leftAfterErasure(code: code)])
    }
  }

  @Test func `an erased case takes no more events, and is erased once`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      try file.erase([code])
      try file.erase([code])
      #expect(try file.read { try $0.events(of: code).count } == 4)
      #expect(throws: CaseFileError.erased(code)) {
        try folder.open().write { writer in
          try writer.append(to: code, kind: "asked", on: .testDay, payload: [])
        }
      }
      #expect(throws: CaseFileError.noSuchCase("C-000000")) {
        try file.erase(["C-000000"])
      }
    }
  }
}
