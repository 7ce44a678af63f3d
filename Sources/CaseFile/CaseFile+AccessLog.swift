internal import Crypto
internal import Foundation
internal import GRDB

/// The access log: encrypted entries beside the chain, which never become part of it, so that
/// looking at cases does not make them longer.
///
/// Each entry is bound to its position, so that whoever can write to the file without its key can
/// remove entries, but neither read, change, move nor add one; a gap shows.
extension CaseFile {
  /// How long an entry is kept: twelve months, in seconds.
  package static let accessLogPeriod = 366 * 86_400

  /// Records an entry, and removes those that are older than twelve months.
  ///
  /// An opening is recorded once a day (UTC) for each officer.
  ///
  /// - Parameters:
  ///   - subject: What was refused or taken out; nil for an opening.
  ///   - now: The instant, in seconds since 1 January 1970, UTC.
  package func recordAccess(
    _ kind: AccessEntry.Kind, _ subject: String? = nil, by officer: String, at now: Int
  ) throws(CaseFileError) {
    if kind == .opened {
      let isRecorded = try Self.reading(database) { database in
        try AccessLog(database, self).hasOpening(by: officer, at: now)
      }
      if isRecorded { return }
    }
    try Self.transaction(database) { database in
      let log = AccessLog(database, self)
      try log.append(kind, subject, by: officer, at: now)
      try log.removeEntries(before: now - Self.accessLogPeriod)
    }
  }
}

extension CaseFileReader {
  /// The entries of the access log, oldest first.
  ///
  /// - Throws: ``CaseFileError/damaged(_:)`` if one is not what was written.
  package func accessLog() throws -> [AccessEntry] {
    try AccessLog(database, file).entries()
  }
}

/// The table of the access log.
private struct AccessLog {
  private let database: Database
  private let file: CaseFile

  init(_ database: Database, _ file: CaseFile) {
    self.database = database
    self.file = file
  }

  func entries() throws -> [AccessEntry] {
    try Row.fetchAll(database, sql: "SELECT number, sealed FROM accessLog ORDER BY number")
      .map { try entry($0) }
  }

  /// Whether an officer opened the file before on the same day.
  func hasOpening(by officer: String, at now: Int) throws -> Bool {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, sealed FROM accessLog ORDER BY number DESC")
    while let row = try rows.next() {
      // A damaged entry is told by whoever reads the log; it must not keep the file closed.
      guard let entry = try? entry(row), entry.at / 86_400 == now / 86_400 else { return false }
      if entry.kind == .opened, entry.officer == officer { return true }
    }
    return false
  }

  func append(
    _ kind: AccessEntry.Kind, _ subject: String?, by officer: String, at now: Int
  ) throws {
    let number = try lastNumber() + 1
    let entry = AccessEntry(
      number: number, at: now, officer: officer, kind: kind, subject: subject)
    let sealed = try PaddedBox.sealed(
      entry.payload, file.secrets.accessLogKey, bound: bound(number))
    try database.execute(
      sql: "INSERT INTO accessLog VALUES (?, ?)", arguments: [number, sealed.stored])
  }

  /// Removes the oldest entries up to the first that is to stay.
  func removeEntries(before instant: Int) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, sealed FROM accessLog ORDER BY number")
    var last: Int?
    while let row = try rows.next(), let entry = try? entry(row), entry.at < instant {
      last = entry.number
    }
    guard let last else { return }
    try database.execute(sql: "DELETE FROM accessLog WHERE number <= ?", arguments: [last])
  }

  private func lastNumber() throws -> Int {
    let row = try Row.fetchOne(database, sql: "SELECT COALESCE(MAX(number), 0) FROM accessLog")
    return try row?.number(0, in: 0...HashChain.countMax) ?? 0
  }

  private func entry(_ row: Row) throws -> AccessEntry {
    let number = try row.number(0, in: 1...HashChain.countMax)
    guard
      let payload = PaddedBox.opened(
        try row.bytes(1), file.secrets.accessLogKey, bound: bound(number)),
      let entry = AccessEntry(number: number, payload: payload)
    else { throw CaseFileError.damaged(.accessEntry(number: number)) }
    return entry
  }

  private func bound(_ number: Int) -> [UInt8] {
    var transcript = Transcript(.accessLog)
    transcript.add(file.fileID)
    transcript.add(number)
    return transcript.bytes
  }
}

extension FileSecrets {
  /// The key of the access log, which is derived from that of the journal.
  fileprivate var accessLogKey: SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: journalKey, info: Array(Transcript.Label.accessLog.rawValue.utf8),
      outputByteCount: 32)
  }
}
