import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

@Suite struct `Case file: faults` {
  @Test func `a file that another process keeps locked is left as it is`() throws {
    try withFolder { folder in
      let file = try folder.open(CaseFile.Access(isReadOnly: false, patience: 0.1))
      try file.addCase("one")
      let head = try file.signedHead()
      let other = try DatabaseQueue(path: folder.path)
      try other.inTransaction(.immediate) { _ in
        #expect(throws: CaseFileError.locked) { try file.addCase("two") }
        return .rollback
      }
      #expect(try file.signedHead() == head)
      try file.addCase("two")
    }
  }

  @Test func `a file opened for reading alone is never written`() throws {
    try withFolder { folder in
      try folder.open().addCase("one")
      let file = try folder.open(CaseFile.Access(isReadOnly: true, patience: 1))
      #expect(try file.verify().isIntact)
      #expect(throws: CaseFileError.readOnly) { try file.addCase("two") }
    }
  }

  /// A file with a few cases, its log folded in, to be damaged.
  private func damaged(
    _ damage: (inout Data) -> Void, _ body: (TestFolder, Int) throws -> Void
  ) throws {
    try withFolder { folder in
      let file = try folder.open()
      for number in 0..<30 { try file.addCase("case \(number)", events: 4) }
      try file.emptyLog()
      try file.database.close()
      var bytes = try Data(contentsOf: URL(filePath: folder.path))
      let size = bytes.count
      damage(&bytes)
      try bytes.write(to: URL(filePath: folder.path))
      try body(folder, size)
    }
  }

  /// What opening, looking at every event and adding one more comes to.
  private enum Result: Equatable {
    case refused(CaseFileError)
    case problems
    case intact
  }

  private func result(_ folder: TestFolder) throws -> Result {
    do {
      let file = try folder.open()
      return try file.verify().isIntact ? .intact : .problems
    } catch let error as CaseFileError {
      return .refused(error)
    }
  }

  @Test(arguments: [0, 1, 50, 100, 512, 4_096, 4_097, 8_192, 20_000])
  func `a truncated file is refused or found out`(length: Int) throws {
    try damaged { bytes in
      bytes.removeSubrange(length...)
    } _: { folder, size in
      #expect(length < size)
      let result = try result(folder)
      #expect(result != .intact)
    }
  }

  /// Bits in each page are flipped: in its head, in the middle, at its end.
  @Test(arguments: [0, 3, 100, 1_777, 2_048, 4_000, 4_095])
  func `a flipped bit in any page is refused or found out, or stands where nothing is kept`(
    offset: Int
  ) throws {
    try withFolder { folder in
      let file = try folder.open()
      for number in 0..<12 { try file.addCase("case \(number)", events: 3) }
      try file.emptyLog()
      let whole = try file.read { try $0.entries() }
      let events = try file.read { reader in try whole.map { try reader.events(of: $0.code) } }
      try file.database.close()
      let bytes = try Data(contentsOf: URL(filePath: folder.path))
      for page in 0..<bytes.count / 4_096 {
        var changed = bytes
        changed[page * 4_096 + offset] ^= 1 << UInt8(page % 8)
        try changed.write(to: URL(filePath: folder.path))
        for suffix in ["-wal", "-shm"] {
          try? FileManager.default.removeItem(atPath: folder.path + suffix)
        }
        if try result(folder) == .intact {
          // Nothing that is kept may differ.
          let again = try folder.open()
          #expect(
            try again.read { reader in try whole.map { try reader.events(of: $0.code) } }
              == events, "page \(page)")
        }
      }
    }
  }
}
