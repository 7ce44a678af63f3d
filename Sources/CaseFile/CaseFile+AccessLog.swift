internal import Crypto
package import EmergencyFund
internal import GRDB

/// The access log: encrypted entries beside the chain, which never become part of it, so that
/// looking at cases does not make them longer.
///
/// Each entry is bound to its position, so that whoever can write to the file without its key can
/// remove entries, but neither read, change, move nor add one; a gap shows.
extension CaseFile {
  /// How long an entry is kept: twelve months, in seconds.
  package static let accessLogPeriod = 366 * 86_400

  /// Records an entry, and removes those that are older than twelve months, counted from the last
  /// event of the file or from now, whichever is earlier: a clock that is wrong empties no log.
  ///
  /// An opening is recorded once a day (UTC) for each officer, or more often after many entries.
  ///
  /// - Parameters:
  ///   - subject: What was refused or taken out; nil for an opening.
  ///   - now: The instant, in seconds since 1 January 1970, UTC.
  package func recordAccess(
    _ kind: AccessEntry.Kind, _ subject: String? = nil, by officer: String, at now: Int
  ) throws(CaseFileError) {
    if kind == .opened {
      let isRecorded = try Self.reading(database) { database in
        try AccessTable(database, self).hasOpening(by: officer, at: now)
      }
      if isRecorded { return }
    }
    try Self.transaction(database) { database in
      let table = AccessTable(database, self)
      let end = min(now, try table.endOfLastEvent())
      let removed = try table.removeEntries(before: end - Self.accessLogPeriod)
      try table.append(kind, subject, by: officer, at: now, removedTo: removed)
    }
    // What comes next then begins a log of its own: if the disk fails during it, nothing of it is
    // left behind this entry, to be taken for done.
    try? Self.writing(database) { _ = try $0.checkpoint(.passive) }
  }
}

extension CaseFileReader {
  /// The access log.
  package func accessLog() throws -> AccessLog { try AccessTable(database, file).log() }

  /// The last day before another on which an officer opened the file; nil if the log has none.
  ///
  /// O(n) in the entries since then.
  package func lastOpening(by officer: String, before day: Day) throws -> Day? {
    try AccessTable(database, file).lastOpening(by: officer, before: day)
  }
}

/// The table of the access log.
private struct AccessTable {
  /// How many entries are searched for an opening of today.
  private static let searchedMax = 256

  private let database: Database
  private let file: CaseFile

  init(_ database: Database, _ file: CaseFile) {
    self.database = database
    self.file = file
  }

  func log() throws -> AccessLog {
    var entries: [AccessEntry] = []
    var damaged: [Int] = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, sealed FROM accessLog ORDER BY number")
    while let row = try rows.next() {
      let number = try row.number(0, in: Int.min...Int.max)
      if let entry = try entry(row) { entries.append(entry) } else { damaged.append(number) }
    }
    return AccessLog(entries, damaged: damaged)
  }

  /// The instant at which the day of the file's last event ends everywhere; 0 without events.
  func endOfLastEvent() throws -> Int {
    let row = try Row.fetchOne(
      database, sql: "SELECT day FROM events ORDER BY sequence DESC LIMIT 1")
    guard let day = try row?.day(0) else { return 0 }
    return (Int(day.number) + 2) * 86_400
  }

  /// Whether an officer opened the file before on the same day.
  func hasOpening(by officer: String, at now: Int) throws -> Bool {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, sealed FROM accessLog ORDER BY number DESC LIMIT ?",
      arguments: [Self.searchedMax])
    while let row = try rows.next() {
      guard let entry = try entry(row), entry.at / 86_400 == now / 86_400 else { return false }
      if entry.kind == .opened, entry.officer == officer { return true }
    }
    return false
  }

  func lastOpening(by officer: String, before day: Day) throws -> Day? {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, sealed FROM accessLog ORDER BY number DESC")
    while let row = try rows.next() {
      guard let entry = try entry(row), entry.officer == officer, entry.kind == .opened,
        let opened = Day(number: entry.at / 86_400), opened < day
      else { continue }
      return opened
    }
    return nil
  }

  func append(
    _ kind: AccessEntry.Kind, _ subject: String?, by officer: String, at now: Int,
    removedTo: Int
  ) throws {
    let newest = try Row.fetchOne(
      database, sql: "SELECT number, sealed FROM accessLog ORDER BY number DESC LIMIT 1")
    let before = try newest.flatMap { row in try self.entry(row) }
    let last = try newest?.number(0, in: 0...HashChain.countMax) ?? removedTo
    let number = last + 1
    // Where the log began is carried on, so that what others removed stays missing.
    let entry = AccessEntry(
      number: number, at: now, officer: officer, kind: kind, subject: subject,
      first: max(before?.first ?? 1, removedTo + 1))
    let sealed = PaddedBox.sealed(entry.payload, file.secrets.accessLogKey, bound: bound(number))
    guard let sealed else { throw CaseFileError.damaged(.value) }
    try database.execute(
      sql: "INSERT INTO accessLog VALUES (?, ?)", arguments: [number, sealed.stored])
  }

  /// Removes the oldest entries up to the first that is to stay, with what cannot be read before
  /// it; returns the position of the last one removed, 0 if none was.
  func removeEntries(before instant: Int) throws -> Int {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, sealed FROM accessLog ORDER BY number")
    var last = 0
    while let row = try rows.next() {
      guard let entry = try entry(row) else { continue }
      if entry.at >= instant { break }
      last = entry.number
    }
    if last > 0 {
      try database.execute(sql: "DELETE FROM accessLog WHERE number <= ?", arguments: [last])
    }
    return last
  }

  /// The entry in a row; nil if it is not what was written.
  private func entry(_ row: Row) throws -> AccessEntry? {
    guard let number = try? row.number(0, in: 1...HashChain.countMax),
      let sealed = try? row.bytes(1),
      let opened = PaddedBox.opened(sealed, file.secrets.accessLogKey, bound: bound(number))
    else { return nil }
    return AccessEntry(number: number, payload: opened.bytes)
  }

  private func bound(_ number: Int) -> [UInt8] {
    var transcript = Transcript(.accessLog)
    transcript.add(file.fileID)
    transcript.add(number)
    return transcript.bytes
  }
}

extension FileSecrets {
  /// The key of the access log.
  fileprivate var accessLogKey: SymmetricKey { derivedKey(.accessLog) }
}
