import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

@Suite struct IntakeKeyTests {
  private static let identity = "AGE-SECRET-KEY-1SAMPLE"

  private static func key(_ recipient: String) throws -> IntakeKey {
    IntakeKey(
      recipient: recipient, identity: identity, title: "first half of 2027",
      madeOn: try #require(Day("2026-11-29")))
  }

  private func withFile(_ body: (TestFolder) throws -> Void) throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try body(folder)
  }

  @Test func `are kept until they are destroyed`() throws {
    try withFile { folder in
      let (one, other) = (try Self.key("age1one"), try Self.key("age1other"))
      var file = try folder.open()
      #expect(try file.keep(one))
      #expect(try file.keep(other))
      #expect(try !file.keep(one))
      file = try folder.open()
      #expect(try file.read { try $0.intakeKeys() } == [one, other])
      #expect(try file.destroyIntakeKey(of: "age1one"))
      #expect(try !file.destroyIntakeKey(of: "age1one"))
      #expect(try folder.open().read { try $0.intakeKeys() } == [other])
      #expect(try folder.open().verify().problems.isEmpty)
    }
  }

  @Test func `nothing of one is on the disk in the clear, and nothing at all once it is destroyed`()
    throws
  {
    try withFile { folder in
      let file = try folder.open()
      let before = try folder.open().read { try $0.intakeKeys() }
      #expect(before.isEmpty)
      #expect(try file.keep(try Self.key("age1one")))
      let bytes = try folder.bytes()
      for text in [Self.identity, "age1one", "first half"] {
        #expect(bytes.range(of: Data(text.utf8)) == nil)
      }
      let row = try folder.intakeRow()
      #expect(try folder.bytes().range(of: row) != nil)
      #expect(try file.destroyIntakeKey(of: "age1one"))
      #expect(try folder.bytes().range(of: row.prefix(32)) == nil)
    }
  }

  @Test(arguments: [
    "UPDATE intakeKeys SET sealed = zeroblob(length(sealed))",
    "UPDATE intakeKeys SET slot = zeroblob(16)",
    "INSERT INTO intakeKeys SELECT zeroblob(16), sealed FROM intakeKeys",
  ])
  func `a row that somebody wrote without the key is found`(sql: String) throws {
    try withFile { folder in
      #expect(try folder.open().keep(try Self.key("age1one")))
      try folder.tamper(sql)
      let file = try folder.open()
      #expect(throws: CaseFileError.damaged(.value)) { try file.read { try $0.intakeKeys() } }
      #expect(try file.verify().problems.contains(.intakeKey))
    }
  }

  @Test func `come with the file of the version after six`() throws {
    try withFile { folder in
      try folder.tamper(
        "DROP TABLE intakeKeys; DROP TABLE statistics; PRAGMA user_version = 6")
      #expect(try folder.open().isEarlierVersion)
    }
  }
}

extension TestFolder {
  /// What is kept of the only key.
  fileprivate func intakeRow() throws -> Data {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { try Data.fetchOne($0, sql: "SELECT sealed FROM intakeKeys") } ?? Data()
  }
}
