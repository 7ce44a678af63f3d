internal import Crypto
internal import EmergencyFund
internal import Foundation
internal import GRDB

/// Copies that need no key: what is sealed stays sealed, and the chain is checked by its hashes.
extension CaseFile {
  /// Makes a consistent copy under its final name once all of it is on disk and its chain is whole.
  ///
  /// Without a key, nobody can tell whether the payloads open; ``restore(from:to:)`` and a key do.
  ///
  /// - Returns: The number of events in the copy.
  @discardableResult
  package static func copy(at path: String, to destination: String) throws -> Int {
    guard !FileManager.default.fileExists(atPath: destination) else {
      throw CaseFileError.alreadyExists
    }
    let partial = destination + KeptCopies.partial
    remove(partial)
    let file = try PrivateFile(creating: partial)
    do {
      let events = try translating {
        let source = try open(path, Access(isReadOnly: true))
        let copy = try open(partial, .standard)
        try source.backup(to: copy)
        let events = try copy.read { try KeylessCheck($0).events }
        try copy.close()
        try source.close()
        return events
      }
      try file.synchronise()
      // A name that came into being meanwhile is kept.
      guard link(partial, destination) == 0 else { throw PrivateFile.error(errno) }
      remove(partial)
      try file.synchronise()
      return events
    } catch {
      remove(partial)
      throw error
    }
  }

  /// Makes a file from a copy of it, which nothing may be in the place of; the copy stays as it is.
  package static func restore(from copy: String, to destination: String) throws {
    guard FileManager.default.fileExists(atPath: copy) else { throw CaseFileError.notFound }
    for suffix in ["", "-wal", "-shm"] {
      // Also a link that leads nowhere, and the log of a file that was there.
      if (try? FileManager.default.attributesOfItem(atPath: destination + suffix)) != nil {
        throw CaseFileError.alreadyExists
      }
    }
    let file = try PrivateFile(creating: destination)
    do {
      // Byte by byte: opening the copy would write beside it, where perhaps nothing can be written.
      guard let input = FileHandle(forReadingAtPath: copy) else { throw CaseFileError.readOnly }
      defer { try? input.close() }
      let output = FileHandle(fileDescriptor: file.descriptor, closeOnDealloc: false)
      while let piece = try input.read(upToCount: 1 << 20), !piece.isEmpty {
        try output.write(contentsOf: piece)
      }
      try file.synchronise()
    } catch let error as CaseFileError {
      remove(destination)
      throw error
    } catch {
      remove(destination)
      throw CaseFileError.inputOutput
    }
  }

  /// The head of the chain as it is stored, for keeping elsewhere.
  ///
  /// - Parameter publicKey: The key of the file's heads, as an officer who opened it said.
  package static func storedHead(at path: String, publicKey: [UInt8]) throws -> SignedHead {
    try translating {
      let queue = try open(path, Access(isReadOnly: true))
      let stored = try queue.read { try FileHead($0) }
      let head = SignedHead(
        fileID: stored.fileID, count: stored.count, hash: stored.hash, signature: stored.signature,
        publicKey: publicKey)
      guard head.isSigned else { throw CaseFileError.damaged(.head) }
      return head
    }
  }

  /// Compares the file with a head that was kept elsewhere, without a walk along the whole chain.
  package func completeness(against exported: SignedHead) throws -> ChainVerification.Completeness {
    let own = Array(secrets.signingKey.publicKey.rawRepresentation)
    guard exported.fileID == fileID, exported.publicKey == own, exported.isSigned else {
      return .foreignHead
    }
    return try read { reader in
      let count = try reader.head().count
      guard exported.count <= count else { return .cutOff(count: count, of: exported.count) }
      let row = try Row.fetchOne(
        reader.database, sql: "SELECT link FROM events WHERE sequence = ?",
        arguments: [exported.count])
      let link = try row?.bytes(0) ?? HashChain.origin(fileID: fileID)
      return link == exported.hash
        ? .complete(count: exported.count) : .otherHistory(count: exported.count)
    }
  }
}

/// What can be checked of a copy without a key: its structure, and the links of the chain up to its
/// head.
private struct KeylessCheck {
  private(set) var events = 0

  init(_ database: Database) throws {
    let structure = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
    guard structure == ["ok"] else { throw CaseFileError.copyDiffers }
    let head = try FileHead(database)
    var link = HashChain.origin(fileID: head.fileID)
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM events ORDER BY sequence")
    while let row = try rows.next() {
      events += 1
      let entry = HashChain.entry(
        fileID: head.fileID, sequence: try row.number(0, in: 1...HashChain.countMax),
        code: try row.text(1), number: try row.number(2, in: 1...HashChain.countMax),
        kind: try row.text(3), on: try row.day(4), commitment: try row.bytes(6))
      link = HashChain.link(after: link, entry: entry)
    }
    guard events == head.count, link == head.hash else { throw CaseFileError.copyDiffers }
  }
}
