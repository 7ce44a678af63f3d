import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

@Suite struct `Case file` {
  @Test func `keeps events, finds cases by their traces, and gives codes of their own`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let first = try file.addCase("story of Ana, invented")
      let second = try file.addCase("story of Ben, invented")
      let again = try file.addCase("story of Ana, invented")
      #expect(Set([first, second, again]).count == 3)
      let events = try file.read { try $0.events(of: first) }
      #expect(events.map { $0.kind } == ["received", "asked", "asked"])
      #expect(events.map { $0.number } == [1, 2, 3])
      #expect(events.first?.payload == Array("story of Ana, invented".utf8))
      let trace = Trace(kind: "reference", text: "story of Ana, invented")
      #expect(try file.read { try $0.cases(with: trace) } == [first, again].sorted())
      #expect(try file.read { try $0.entries().map { $0.events } } == [3, 3, 3])
      #expect(try file.verify() == Self.verified(events: 9))
    }
  }

  private static func verified(events: Int) -> ChainVerification {
    var verification = ChainVerification()
    verification.events = events
    return verification
  }

  @Test func `codes depend on the case alone`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let copy = folder.folder.appending(path: "copy.ief").path
      try file.backup(to: copy)
      let other = try CaseFile(at: copy, key: folder.key)
      _ = try other.addCase("hidden")
      #expect(try file.addCase("seen") == (try other.addCase("seen")))
    }
  }

  @Test func `nothing of a case stands in the files unsealed`() throws {
    try withFolder { folder in
      let file = try folder.open()
      try file.addCase("story of Ana, invented")
      let bytes = try folder.bytes()
      #expect(bytes.range(of: Data("Ana".utf8)) == nil)
      #expect(bytes.range(of: Data("invented".utf8)) == nil)
      #expect(bytes.range(of: Data("latin-america".utf8)) != nil)
    }
  }

  @Test func `a transaction that fails leaves nothing`() throws {
    struct Refusal: Error {}
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("a case")
      let head = try file.signedHead()
      #expect(throws: Refusal.self) {
        try file.write { writer in
          try writer.append(to: code, kind: "asked", on: .testDay, payload: [1])
          throw Refusal()
        }
      }
      #expect(try file.signedHead() == head)
      #expect(try file.read { try $0.events(of: code).count } == 3)
    }
  }

  @Test func `a wrong key is refused, and so is a passphrase where a key file is needed`() throws {
    try withFolder { folder in
      let other = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
      #expect(throws: CaseFileError.wrongKey) { try CaseFile(at: folder.path, key: other) }
      #expect(throws: CaseFileError.wrongKey) {
        try CaseFile(at: folder.path, key: .passphrase(Passphrase("a guess")))
      }
    }
  }

  @Test func `opens with a passphrase, and after a change with the new one alone`() throws {
    try withFolder { folder in
      let path = folder.folder.appending(path: "other.ief").path
      try CaseFile.create(at: path, key: .passphrase(Passphrase("these are the first words")))
      let file = try CaseFile(at: path, key: .passphrase(Passphrase("these are the first words")))
      let code = try file.addCase("a case")
      let head = try file.signedHead()
      try file.changeKey(to: folder.key, on: .testDay)
      #expect(throws: CaseFileError.wrongKey) {
        try CaseFile(at: path, key: .passphrase(Passphrase("these are the first words")))
      }
      let again = try CaseFile(at: path, key: folder.key)
      #expect(try again.read { try $0.events(of: code).count } == 3)
      #expect(try again.verify(against: head).completeness == .complete(count: 3))
    }
  }

  @Test(arguments: ["", "ief-case-key/1", "ief-case-key/1 12", "ief-case-key/2 \(digits)", digits])
  func `refuses a key file without a key`(text: String) {
    #expect(throws: CaseFileError.unreadableKey) { try FundKeySource.keyFile(text: text) }
  }

  private static let digits = String(repeating: "0f", count: 32)

  @Test func `refuses files that are none of ours, and never replaces one`() throws {
    try withFolder { folder in
      let path = folder.folder.appending(path: "other").path
      #expect(throws: CaseFileError.notFound) { try CaseFile(at: path, key: folder.key) }
      try Data("this is a letter, not a database".utf8).write(to: URL(filePath: path))
      #expect(throws: CaseFileError.notACaseFile) { try CaseFile(at: path, key: folder.key) }
      #expect(throws: CaseFileError.alreadyExists) {
        try CaseFile.create(at: path, key: folder.key)
      }
      #expect(throws: CaseFileError.alreadyExists) { try folder.open().backup(to: path) }
      try FileManager.default.removeItem(atPath: path)
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "CREATE TABLE letters (text TEXT)") }
      try queue.close()
      #expect(throws: CaseFileError.notACaseFile) { try CaseFile(at: path, key: folder.key) }
      try folder.tamper("PRAGMA user_version = 8")
      #expect(throws: CaseFileError.laterFormat(8)) { try folder.open() }
    }
  }

  @Test func `refuses parameters that would take the machine down`() throws {
    try withFolder { folder in
      try folder.tamper("UPDATE file SET derivation = 'scrypt', rounds = 1 << 40, blockSize = 8")
      #expect(throws: CaseFileError.damaged(.head)) { try folder.open() }
    }
  }

  @Test func `the file and its backup are for their owner alone`() throws {
    try withFolder { folder in
      let copy = folder.folder.appending(path: "copy.ief").path
      let file = try folder.open()
      try file.addCase("a case")
      try file.backup(to: copy)
      for path in [folder.path, copy] {
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(rights as? Int == 0o600)
      }
      #expect(try CaseFile(at: copy, key: folder.key).verify().isIntact)
    }
  }

  @Test func `two that write at a time wait for each other`() async throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<3 {
        group.addTask {
          let file = try folder.open()
          for number in 0..<10 { try file.addCase("case \(writer) \(number)") }
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.open().verify() == Self.verified(events: 90))
  }
}
