package import EmergencyFund
internal import Foundation
internal import GRDB

extension CaseFile {
  /// Erases cases permanently: afterwards no byte of their payloads can be recovered from the file.
  ///
  /// Their keys and encrypted payloads are overwritten in the file and removed from its log; the
  /// chain stays intact. Earlier copies of the file are not affected.
  ///
  /// - Parameter payload: What is recorded about each erasure; it must not identify anyone.
  /// - Parameter record: The journal entry, as kind and payload; nil for none.
  /// - Parameter keeping: The traces of a case that remain, such as who may not see it.
  /// - Throws: ``CaseFileError/logNotEmptied`` if the cases are erased but the log still contains
  /// their content; the call may be repeated.
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

  /// Re-wraps every key with a key from another passphrase or key file, all of them or none.
  ///
  /// The cases are not re-encrypted. Earlier copies of the file still open with the old key.
  ///
  /// - Parameter record: The journal entry, as kind and payload; nil for none.
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

  /// Makes a consistent copy of the file, even while others write.
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
