package import EmergencyFund
internal import Foundation
internal import GRDB

extension CaseFile {
  /// Erases cases permanently: afterwards no byte of their payloads can be recovered from the file.
  ///
  /// Their keys and encrypted payloads are overwritten in the file and removed from its log; the
  /// chain stays intact. Earlier copies of the file are not affected. Whether a case was erased
  /// before is decided by its key and its payloads, never by its row.
  ///
  /// - Parameter record: The journal entry, as kind and payload; nil for none.
  /// - Parameter remains: What remains of a case.
  /// - Throws: ``CaseFileError/logNotEmptied`` if the cases are erased but the log still contains
  /// their content; the call may be repeated.
  package func erase(
    _ codes: [String], on day: Day, record: (kind: String, payload: [UInt8])? = nil,
    as remains: (String, CaseFileReader) throws -> CaseErasure
  ) throws {
    try write { writer in
      for code in codes {
        switch try writer.reader.holding(code) {
        case .nothing: throw CaseFileError.noSuchCase(code)
        case .erased: continue
        case .content: try writer.erase(code, on: day, remains(code, writer.reader))
        }
      }
      if let record {
        try writer.append(
          to: StoredEvent.journalCode, kind: record.kind, on: day, payload: record.payload)
      }
    }
    try emptyLog()
  }

  /// Re-wraps every key with a key from another passphrase or key file, all of them or none.
  ///
  /// The cases are not re-encrypted. Earlier copies of the file still open with the old key.
  ///
  /// - Parameter record: The journal entry, as kind and payload; nil for none.
  package func changeKey(
    to source: FundKeySource, on day: Day, record: (kind: String, payload: [UInt8])? = nil
  ) throws {
    guard !hasOfficers else { throw CaseFileError.officersHaveKeys }
    try replaceKey(with: FundKey(new: source.newSecret())) { writer in
      if let record {
        try writer.append(
          to: StoredEvent.journalCode, kind: record.kind, on: day, payload: record.payload)
      }
    }
  }

  /// Puts another key of the fund in the place of this one, all or nothing, and empties the log.
  ///
  /// - Parameters:
  ///   - signer: Who signs what is recorded; nil for the officer who opened the file.
  ///   - record: Records it, and whatever else changes with the key.
  func replaceKey(
    with newKey: FundKey, signer: OfficerKeys? = nil,
    _ record: (inout CaseFileWriter) throws -> Void
  ) throws {
    try Self.translating {
      try database.inTransaction(.immediate) { database in
        var writer = try CaseFileWriter(database, self, signer: signer)
        try record(&writer)
        try writer.finish()
        try Self.rewrapKeys(database, fileID: fileID, from: fundKey, to: newKey)
        try FileHead.update(
          database, newKey.derivation, secrets: try secrets.sealed(newKey, fileID: fileID))
        return .commit
      }
    }
    try emptyLog()
  }

  /// Wraps the keys of all cases with another key.
  private static func rewrapKeys(
    _ database: Database, fileID: [UInt8], from old: FundKey, to new: FundKey
  ) throws {
    let rows = try Row.fetchAll(database, sql: "SELECT code, wrapped FROM keys")
    let update = try database.makeStatement(sql: "UPDATE keys SET wrapped = ? WHERE code = ?")
    for row in rows {
      let code = try row.text(0)
      let key = try DataKey(
        unwrapping: try row.bytes(1), old.key, fileID: fileID, code: code)
      let wrapped = try key.wrapped(new.key, fileID: fileID, code: code)
      try update.execute(arguments: [wrapped.stored, code])
    }
  }

  /// Re-wraps every key under another form of the same passphrase; returns the new key.
  static func rewrap(
    _ queue: DatabaseQueue, fileID: [UInt8], _ secrets: FileSecrets, from old: FundKey,
    to secret: FundSecret
  ) throws(CaseFileError) -> FundKey {
    let new = try FundKey(new: secret)
    try transaction(queue) { database in
      // Another process may have done the same in the meantime.
      guard try FileHead(database).derivation == old.derivation else {
        throw CaseFileError.locked
      }
      try rewrapKeys(database, fileID: fileID, from: old, to: new)
      try FileHead.update(
        database, new.derivation, secrets: try secrets.sealed(new, fileID: fileID))
    }
    return new
  }

  /// Makes a consistent copy of the file, even while others write.
  package func backup(to path: String) throws {
    _ = try PrivateFile(creating: path)
    do {
      try Self.translating {
        let copy = try Self.open(path, .standard)
        try connections.backup(to: copy)
        try copy.close()
      }
    } catch {
      Self.remove(path)
      throw error
    }
  }
}
