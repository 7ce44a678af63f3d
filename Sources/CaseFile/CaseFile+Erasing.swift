package import EmergencyFund
internal import Foundation
internal import GRDB

extension CaseFile {
  /// Erases cases for good: afterwards no byte of their payloads can be got from the file.
  ///
  /// Their keys and sealed payloads are overwritten in the file and taken out of its log; the chain
  /// stays whole. Copies of the file made before still hold what they held.
  ///
  /// - Parameter payload: What is recorded of the erasure of each; it must not name anyone.
  /// - Parameter record: What the journal says of it, by its kind and payload; nil for nothing.
  /// - Parameter keeping: The traces of a case that stay, such as who may not see it.
  /// - Throws: ``CaseFileError/logNotEmptied`` where the cases are erased, but the log still holds
  ///   what they held; the call may be repeated.
  package func erase(
    _ codes: [String], on day: Day, payload: [UInt8],
    record: (kind: String, payload: [UInt8])? = nil,
    keeping: (String, CaseFileReader) throws -> [Trace] = { _, _ in [] }
  ) throws {
    try write { writer in
      for code in codes {
        guard let entry = try writer.reader.entry(code) else {
          throw CaseFileError.noSuchCase(code)
        }
        if entry.state == StoredEvent.erasedKind { continue }
        let kept = try keeping(code, writer.reader)
        try writer.erase(code, on: day, payload: payload)
        try writer.setTraces(kept, of: code)
      }
      if let record {
        try writer.append(
          to: StoredEvent.journalCode, kind: record.kind, on: day, payload: record.payload)
      }
    }
    try emptyLog()
  }

  /// Wraps every key anew with a key from another passphrase or key file, at once or not at all.
  ///
  /// The cases are not sealed again. Copies of the file made before still open with the old key.
  ///
  /// - Parameter record: What the journal says of it, by its kind and payload; nil for nothing.
  package func changeKey(
    to source: FundKeySource, on day: Day, record: (kind: String, payload: [UInt8])? = nil
  ) throws {
    let newKey = try FundKey(new: source)
    try Self.translating {
      try database.inTransaction(.immediate) { database in
        let reader = CaseFileReader(database, self)
        let codes = try String.fetchAll(database, sql: "SELECT code FROM keys")
        let update = try database.makeStatement(sql: "UPDATE keys SET wrapped = ? WHERE code = ?")
        for code in codes {
          guard let key = try reader.dataKey(of: code) else { continue }
          let wrapped = try key.wrapped(newKey.key, fileID: fileID, code: code)
          try update.execute(arguments: [wrapped.stored, code])
        }
        if let record {
          var writer = try CaseFileWriter(database, self)
          try writer.append(
            to: StoredEvent.journalCode, kind: record.kind, on: day, payload: record.payload)
          try writer.finish()
        }
        try FileHead.update(
          database, newKey.derivation, secrets: try secrets.sealed(newKey, fileID: fileID))
        return .commit
      }
    }
    try emptyLog()
  }

  /// Copies the file while others write; the copy is whole, as of one moment.
  package func backup(to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw CaseFileError.alreadyExists }
    guard
      FileManager.default.createFile(
        atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CaseFileError.readOnly }
    do {
      try Self.translating {
        let copy = try Self.open(path, .standard)
        try database.backup(to: copy)
        try copy.close()
      }
    } catch {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      throw error
    }
  }
}
