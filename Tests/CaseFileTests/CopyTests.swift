import EmergencyFund
import Foundation
import Testing

@testable import CaseFile

@Suite struct `Case file: copies without a key` {
  @Test func `are whole, one file, and open with the key alone`() throws {
    try withFolder { folder in
      let file = try folder.open()
      try file.addCase("one")
      let copy = folder.folder.appending(path: "copy.ief").path
      #expect(try CaseFile.copy(at: folder.path, to: copy) == file.signedHead().count)
      #expect(try Self.names(folder) == ["cases.ief", "copy.ief"])
      #expect(try CaseFile(at: copy, key: folder.key).verify(against: file.signedHead()).isIntact)
      let other = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
      #expect(throws: CaseFileError.wrongKey) { try CaseFile(at: copy, key: other) }
      #expect(throws: CaseFileError.alreadyExists) { try CaseFile.copy(at: folder.path, to: copy) }
    }
  }

  @Test(arguments: [
    "DELETE FROM events WHERE sequence = 1",
    "UPDATE events SET day = '2026-03-03' WHERE sequence = 1",
    "UPDATE file SET headCount = 1",
  ])
  func `are refused if the chain is not whole, and leave nothing behind`(sql: String) throws {
    try withFolder { folder in
      try folder.open().addCase("one")
      try folder.tamper(sql)
      let copy = folder.folder.appending(path: "copy.ief").path
      #expect(throws: CaseFileError.copyDiffers) { try CaseFile.copy(at: folder.path, to: copy) }
      #expect(try Self.names(folder) == ["cases.ief"])
    }
  }

  @Test func `are restored under a new name, and nothing is replaced`() throws {
    try withFolder { folder in
      let file = try folder.open()
      try file.addCase("one")
      let head = try file.signedHead()
      let copy = folder.folder.appending(path: "copy.ief").path
      try CaseFile.copy(at: folder.path, to: copy)
      #expect(throws: CaseFileError.alreadyExists) {
        try CaseFile.restore(from: copy, to: folder.path)
      }
      let new = folder.folder.appending(path: "new.ief").path
      #expect(FileManager.default.createFile(atPath: new + "-wal", contents: Data()))
      #expect(throws: CaseFileError.alreadyExists) { try CaseFile.restore(from: copy, to: new) }
      try FileManager.default.removeItem(atPath: new + "-wal")
      try CaseFile.restore(from: copy, to: new)
      let restored = try CaseFile(at: new, key: folder.key)
      #expect(try restored.completeness(against: head) == .complete(count: head.count))
      try file.addCase("two")
      let later = try file.signedHead()
      #expect(
        try restored.completeness(against: later) == .cutOff(count: head.count, of: later.count))
      #expect(throws: CaseFileError.notFound) {
        try CaseFile.restore(from: copy + "x", to: new + "y")
      }
    }
  }

  @Test func `have the head that an officer would export, but for its journal`() throws {
    try withFolder { folder in
      let file = try folder.open()
      try file.addCase("one")
      let head = try file.signedHead()
      let stored = try CaseFile.storedHead(at: folder.path, publicKey: head.publicKey)
      #expect(stored.isSigned && stored.hash == head.hash && stored.count == head.count)
      #expect(throws: CaseFileError.damaged(.head)) {
        try CaseFile.storedHead(at: folder.path, publicKey: Randomness.bytes(32))
      }
      // A file that goes on otherwise is named, and so is a head of another file.
      try withFolder { other in
        try other.open().addCase("one")
        #expect(try other.open().completeness(against: head) == .foreignHead)
      }
    }
  }

  private static func names(_ folder: TestFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.folder.path)
      .filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }.sorted()
  }
}

@Suite struct `Copies that are kept` {
  private static let noon = Int(Day("2026-11-29")?.number ?? 0) * 86_400 + 43_200

  @Test func `have their instant in their name`() throws {
    let name = KeptCopies.backups.name(at: Self.noon + 5)
    #expect(name == "cases-20261129T120005Z.ief")
    #expect(KeptCopies.backups.instant(in: name) == Self.noon + 5)
    #expect(KeptCopies.heads.instant(in: name) == nil)
  }

  @Test(arguments: [
    "cases.ief", "cases-20261129T120005Z.ief-wal", "cases-20261329T120005Z.ief",
    "cases-20261129T250005Z.ief", "cases-20261129T1200055.ief", "cases-20261129T+20005Z.ief", "",
  ])
  func `are told from other files`(name: String) throws {
    #expect(KeptCopies.backups.instant(in: name) == nil)
    #expect(KeptCopies.backups.superfluous([name], at: Self.noon * 2) == [])
  }

  @Test func `that were not finished are told from others`() throws {
    let names = [
      "cases-20261129T120005Z.ief", "cases-20261129T120005Z.ief.partial",
      "cases-20261129T120005Z.ief.partial-wal", "mine.partial", "cases.ief.partial",
    ]
    #expect(KeptCopies.backups.unfinished(names) == Array(names[1...2]))
  }

  @Test func `are all of the last day, and the last one of each of thirty days`() throws {
    let every = stride(from: Self.noon - 50 * 86_400, through: Self.noon, by: 6 * 3_600)
    let names = every.map { KeptCopies.backups.name(at: $0) }
    let gone = Set(KeptCopies.backups.superfluous(names.shuffled(), at: Self.noon))
    let kept = names.filter { !gone.contains($0) }
    #expect(kept.suffix(4) == names.suffix(4))
    let days = Dictionary(grouping: kept) { $0.prefix(14) }
    #expect(days.count == 31)
    for (day, copies) in days where day < "cases-20261128" {
      #expect(copies.count == 1 && copies[0].hasSuffix("T180000Z.ief"), "\(day)")
    }
    // Applied again, nothing more goes.
    #expect(KeptCopies.backups.superfluous(kept, at: Self.noon) == [])
  }
}
