import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

@Suite struct `Case file: tampering` {
  /// Three cases of three events each, changed behind the file's back, and what is found.
  private func problems(after sql: String) throws -> [ChainProblem] {
    try withFolder { folder in
      let file = try folder.open()
      let codes = try ["one", "two", "three"].map { try file.addCase($0) }
      try file.database.close()
      try folder.tamper(
        sql.replacingOccurrences(of: "$1", with: "'\(codes[0])'")
          .replacingOccurrences(of: "$2", with: "'\(codes[1])'"))
      return try folder.open().verify().problems.map { problem in
        // Codes are random here; the first case's and the second's have names.
        switch problem {
        case .changed(let sequence, let code, let number):
          .changed(sequence: sequence, code: name(code, codes), number: number)
        case .unopenable(let code, let number):
          .unopenable(code: name(code, codes), number: number)
        case .goneWithoutErasure(let code, let number):
          .goneWithoutErasure(code: name(code, codes), number: number)
        case .leftAfterErasure(let code): .leftAfterErasure(code: name(code, codes))
        case .row(let code): .row(code: name(code, codes))
        default: problem
        }
      }
    }
  }

  private func name(_ code: String, _ codes: [String]) -> String {
    codes.firstIndex(of: code).map { "\($0 + 1)" } ?? "other"
  }

  @Test func `finds nothing where nothing was done`() throws {
    #expect(try problems(after: "SELECT 1") == [])
  }

  @Test func `finds a changed day`() throws {
    let found = try problems(after: "UPDATE events SET day = '2026-03-01' WHERE sequence = 5")
    #expect(found == [.changed(sequence: 5, code: "2", number: 2)])
  }

  @Test func `finds a changed kind`() throws {
    let found = try problems(after: "UPDATE events SET kind = 'decided' WHERE sequence = 5")
    #expect(
      found == [
        .changed(sequence: 5, code: "2", number: 2), .unopenable(code: "2", number: 2),
      ])
  }

  @Test func `finds a changed payload`() throws {
    let found = try problems(
      after: "UPDATE events SET sealed = zeroblob(length(sealed)) WHERE sequence = 5")
    #expect(found == [.unopenable(code: "2", number: 2)])
  }

  @Test func `finds a payload of another event`() throws {
    let found = try problems(
      after: """
        UPDATE events SET sealed = (SELECT sealed FROM events WHERE sequence = 6) WHERE sequence = 5
        """)
    #expect(found == [.unopenable(code: "2", number: 2)])
  }

  @Test func `finds a changed commitment and a changed link`() throws {
    let commitment = try problems(
      after: "UPDATE events SET commitment = zeroblob(32) WHERE sequence = 5")
    #expect(
      commitment == [
        .changed(sequence: 5, code: "2", number: 2), .unopenable(code: "2", number: 2),
      ])
    let link = try problems(after: "UPDATE events SET link = zeroblob(32) WHERE sequence = 5")
    #expect(
      link == [
        .changed(sequence: 5, code: "2", number: 2), .changed(sequence: 6, code: "2", number: 3),
      ])
  }

  @Test func `finds a removed event`() throws {
    let found = try problems(after: "DELETE FROM events WHERE sequence = 5")
    #expect(
      found == [
        .missing(after: 4, before: 6), .changed(sequence: 6, code: "2", number: 3),
      ])
  }

  @Test func `finds an event that was taken out and the rest moved up`() throws {
    let found = try problems(
      after: """
        DELETE FROM events WHERE sequence = 5;
        UPDATE events SET number = number - 1 WHERE sequence = 6;
        UPDATE events SET sequence = -(sequence - 1) WHERE sequence > 5;
        UPDATE events SET sequence = -sequence WHERE sequence < 0;
        """)
    #expect(found.contains(.head))
    #expect(found.contains(.changed(sequence: 5, code: "2", number: 2)))
    #expect(found.contains(.row(code: "2")))
  }

  @Test func `finds two events in each other's place`() throws {
    let found = try problems(
      after: """
        UPDATE events SET sequence = 99 WHERE sequence = 5;
        UPDATE events SET sequence = 5 WHERE sequence = 6;
        UPDATE events SET sequence = 6 WHERE sequence = 99;
        """)
    #expect(found.contains(.changed(sequence: 5, code: "2", number: 3)))
    #expect(found.contains(.changed(sequence: 6, code: "2", number: 2)))
  }

  @Test func `finds an event that was added behind the end`() throws {
    let found = try problems(
      after: """
        INSERT INTO events
        SELECT 10, code, 4, kind, day, sealed, commitment, link FROM events WHERE sequence = 3
        """)
    #expect(
      found == [
        .head, .row(code: "1"), .changed(sequence: 10, code: "1", number: 4),
        .unopenable(code: "1", number: 4),
      ]
        || Set(found) == [
          .head, .row(code: "1"), .changed(sequence: 10, code: "1", number: 4),
          .unopenable(code: "1", number: 4),
        ])
  }

  @Test func `finds a cut end even without an exported head, as the signature names the number`()
    throws
  {
    #expect(try problems(after: "DELETE FROM events WHERE sequence = 9").contains(.head))
  }

  @Test func `finds a payload or a key that was deleted without an erasure`() throws {
    #expect(
      try problems(after: "UPDATE events SET sealed = NULL WHERE sequence = 5")
        == [.goneWithoutErasure(code: "2", number: 2)])
    let keys = try problems(after: "DELETE FROM keys WHERE code = $2")
    #expect(keys.contains(.unopenable(code: "2", number: 1)))
  }

  @Test func `finds a row of the queue that was removed, added or renamed`() throws {
    #expect(try problems(after: "DELETE FROM cases WHERE code = $2") == [.row(code: "2"), .seals])
    #expect(
      try problems(after: "UPDATE cases SET code = 'C-000000' WHERE code = $2")
        == [.row(code: "2"), .row(code: "other"), .seals])
    #expect(
      try problems(after: "UPDATE cases SET state = 'erased' WHERE code = $2")
        == [.row(code: "2"), .seals])
  }

  @Test func `against an exported head, finds a cut end, an older copy and a foreign head`() throws
  {
    try withFolder { folder in
      let file = try folder.open()
      try file.addCase("one")
      let older = folder.folder.appending(path: "older.ief").path
      try file.backup(to: older)
      let early = try file.signedHead()
      try file.addCase("two")
      let late = try file.signedHead()
      #expect(try file.verify(against: early).completeness == .complete(count: 3))
      #expect(try file.verify(against: late).completeness == .complete(count: 6))
      let rolledBack = try CaseFile(at: older, key: folder.key)
      let verification = try rolledBack.verify(against: late)
      #expect(verification.isIntact)
      #expect(verification.completeness == .cutOff(count: 3, of: 6))
      try rolledBack.addCase("another history")
      #expect(
        try rolledBack.verify(against: late).completeness == .otherHistory(count: 6))
      try withFolder { other in
        let verification = try other.open().verify(against: late)
        #expect(verification.completeness == .foreignHead)
      }
      #expect(try file.verify().completeness == .notShown)
    }
  }

  @Test func `does not add to a file whose end was changed`() throws {
    try withFolder { folder in
      let file = try folder.open()
      try file.addCase("one")
      try folder.tamper("DELETE FROM events WHERE sequence = 3")
      #expect(throws: CaseFileError.damaged(.head)) { try file.addCase("two") }
      try folder.tamper("UPDATE file SET headCount = 2")
      #expect(throws: CaseFileError.damaged(.head)) { try file.addCase("two") }
    }
  }
}
