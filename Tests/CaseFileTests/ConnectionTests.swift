import EmergencyFund
import Foundation
import Testing

@testable import CaseFile

/// Several who work on one file in one process, and what is checked of it over each connection.
@Suite("Case file: connections") struct ConnectionTests {
  /// Two who share the connections to a file.
  private static func pair(_ folder: TestFolder) throws -> (CaseFile, CaseFile) {
    let connections = try CaseFileConnections(sharing: folder.path)
    func open() throws -> CaseFile {
      try CaseFile(at: folder.path, key: folder.key, over: connections)
    }
    return (try open(), try open())
  }

  @Test func `what one writes, the other reads at once`() throws {
    try withFolder { folder in
      let (first, second) = try Self.pair(folder)
      for number in 1...5 {
        let code = try (number.isMultiple(of: 2) ? first : second).addCase("case \(number)")
        for file in [first, second] {
          #expect(try file.read { try $0.entry(code) } != nil)
          #expect(try file.read { try $0.head() }.count == 3 * number)
        }
      }
    }
  }

  @Test func `a long read hinders neither another read nor a write, and sees what was there`()
    throws
  {
    try withFolder { folder in
      let (first, second) = try Self.pair(folder)
      let code = try first.addCase("first")
      try first.read { reader in
        try second.addCase("second")
        #expect(try second.read { try $0.entries() }.count == 2)
        #expect(try reader.entries().map { $0.code } == [code])
      }
      #expect(try first.read { try $0.entries() }.count == 2)
    }
  }

  @Test(arguments: [
    "DELETE FROM events WHERE sequence = 2", "UPDATE file SET headCount = 2",
    "UPDATE file SET headSignature = zeroblob(64)", "UPDATE seals SET seal = zeroblob(32)",
  ])
  func `what was checked is checked again once somebody has written`(_ sql: String) throws {
    try withFolder { folder in
      let alone = try folder.open()
      let (first, second) = try Self.pair(folder)
      try first.addCase("case")
      for file in [alone, first, second] { try file.read { _ in } }
      try folder.tamper(sql)
      for file in [alone, first, second] {
        // Not once, but each time.
        for _ in 1...2 {
          #expect(throws: CaseFileError.self, "\(sql)") { try file.read { _ in } }
        }
      }
    }
  }

  @Test func `rows that were changed are seen, also where the same part was read before`() throws {
    try withFolder { folder in
      let (first, second) = try Self.pair(folder)
      let code = try first.addCase("case")
      #expect(try second.read { try $0.entry(code) }?.weight == QueueEntry.received(code).weight)
      try folder.tamper("UPDATE cases SET weight = 77")
      #expect(throws: CaseFileError.damaged(.seals)) { try second.read { try $0.entry(code) } }
      #expect(throws: CaseFileError.damaged(.seals)) { try first.read { try $0.entries() } }
    }
  }

  @Test func `a file that takes the place of another is told from it`() throws {
    try withFolder { folder in
      let connections = try CaseFileConnections(sharing: folder.path)
      #expect(connections.isCurrent)
      let copy = folder.path + ".copy"
      try FileManager.default.copyItem(atPath: folder.path, toPath: copy)
      try FileManager.default.removeItem(atPath: folder.path)
      #expect(!connections.isCurrent)
      try FileManager.default.moveItem(atPath: copy, toPath: folder.path)
      #expect(!connections.isCurrent)
      #expect(try CaseFileConnections(sharing: folder.path).isCurrent)
    }
  }

  @Test func `the changed cases of a chain are those with later events`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let first = try file.addCase("first")
      let head = try file.read { try $0.head() }
      let second = try file.addCase("second")
      try file.read { (reader) throws in
        #expect(try reader.codes(changedAfter: head.count) == [second])
        #expect(try Set(reader.codes(changedAfter: 0)) == [first, second])
        #expect(try reader.continues(head))
        let other = SignedHead(
          fileID: head.fileID, count: head.count, hash: head.hash.reversed(),
          signature: head.signature, publicKey: head.publicKey)
        #expect(try !reader.continues(other))
      }
    }
  }
}
