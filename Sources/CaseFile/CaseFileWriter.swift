package import EmergencyFund
internal import Foundation
internal import GRDB

/// Writes to a case file within one transaction.
package struct CaseFileWriter {
  /// The content of the file, including what was added so far.
  package let reader: CaseFileReader

  private let database: Database
  let file: CaseFile
  /// The keys of the officer who signs what is recorded; nil while the key of the file is shared.
  let signer: OfficerKeys?
  /// The number of events before the transaction.
  private let countBefore: Int
  private var count: Int
  private var hash: [UInt8]
  private var keys: [String: DataKey] = [:]
  /// The seals of rows and traces; nil while the file is of a version without them.
  private var seals: Seals?

  /// Continues from the signed head; fails if the head is not the file's.
  init(_ database: Database, _ file: CaseFile, signer: OfficerKeys? = nil) throws {
    self.database = database
    self.file = file
    self.signer = signer ?? file.officerKeys
    reader = try CaseFileReader(checking: database, file)
    seals = reader.seals
    let head = try reader.head()
    count = head.count
    hash = head.hash
    countBefore = count
    guard let officer = file.officerKeys else { return }
    // Whoever opened the file may have been removed since.
    guard
      try reader.register().current.contains(where: { $0.keys == officer.publicKeys })
    else { throw CaseFileError.keyChanged }
  }

  /// Signs what was recorded and the new head of the chain, and seals rows and traces.
  func finish() throws {
    if let signer, count > countBefore {
      let signature = try LinkSignature(
        signer, from: countBefore + 1, to: count, link: hash, fileID: file.fileID)
      try run(
        "INSERT INTO signatures VALUES (?, ?)",
        [count, try signature.sealed(file.secrets, fileID: file.fileID).stored])
    }
    let head = try SignedHead(fileID: file.fileID, count: count, hash: hash, file.secrets)
    try FileHead.update(database, head)
    try seals?.write(head)
  }

  /// Whether the file is of an earlier version, and to be upgraded.
  package func isEarlierVersion() throws -> Bool {
    try FileHead(database).version < CaseFile.version
  }

  /// Makes rows, traces and summaries of all cases anew in a file of a version without summaries, and
  /// seals them; earlier versions of the tool then refuse the file.
  ///
  /// - Parameter remake: Sets them, whatever was there.
  package mutating func upgrade(_ remake: (inout CaseFileWriter) throws -> Void) throws {
    let version = try FileHead(database).version
    try Schema.upgrade(database, from: version)
    guard version < SealedSummary.since else { return }
    seals = nil
    try remake(&self)
    seals = try Seals(sealing: database, fileID: file.fileID, file.secrets)
  }

  /// Opens a case with a code and a key of its own.
  ///
  /// The code is derived from the file's secret and the text alone, so that it does not reveal
  /// how many other cases there are.
  ///
  /// - Parameter known: Called with each code that the same text and date were given before.
  package mutating func open(
    _ text: [UInt8], receivedOn: Day, known: (String) throws -> Void = { _ in }
  ) throws -> String {
    let code = try reader.newCode(text, receivedOn: receivedOn, known: known)
    let key = DataKey()
    keys[code] = key
    try run(
      "INSERT INTO keys VALUES (?, ?)",
      [code, try key.wrapped(file.fundKey.key, fileID: file.fileID, code: code).stored])
    return code
  }

  /// Sets what lists show of a case after its events were appended; until then it does not open.
  ///
  /// That is its row, for as many events as it now has, and its summary.
  package func set(_ entry: QueueEntry, summary: [UInt8]) throws {
    guard let dataKey = try keys[entry.code] ?? reader.dataKey(of: entry.code) else {
      throw CaseFileError.erased(entry.code)
    }
    let place = SealedSummary(
      fileID: file.fileID, code: entry.code, events: try setRow(entry))
    try run(
      "INSERT OR REPLACE INTO summaries VALUES (?, ?)",
      [entry.code, try place.sealed(summary, dataKey).stored])
  }

  /// Sets the row of a case that was erased, for as many events as it has.
  package func set(erased entry: QueueEntry) throws { try setRow(entry) }

  /// Sets the unencrypted data of a case, for the queue; returns its number of events.
  @discardableResult
  private func setRow(_ entry: QueueEntry) throws -> Int {
    try willChange(Seals.Part(code: entry.code))
    let events = try lastNumber(of: entry.code)
    try run(
      "INSERT OR REPLACE INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        entry.code, entry.call, entry.region, entry.receivedOn.description,
        entry.respondBy?.description, entry.isPaused, entry.state, entry.weight, events,
      ])
    return events
  }

  /// Appends an event to a case, whose row is then set, or to the journal; returns its number.
  @discardableResult
  package mutating func append(
    to code: String, kind: String, on day: Day, payload: [UInt8]
  ) throws -> Int {
    let isJournal = code == StoredEvent.journalCode
    let number = try lastNumber(of: code) + 1
    let key: DataKey
    if isJournal || kind == StoredEvent.erasedKind {
      key = DataKey(file.secrets.journalKey)
    } else if let known = keys[code] {
      key = known
    } else if let stored = try reader.dataKey(of: code) {
      key = stored
      keys[code] = stored
    } else {
      throw CaseFileError.erased(code)
    }
    let salted = SaltedPayload(payload)
    let place = EventPlace(fileID: file.fileID, code: code, number: number, kind: kind)
    let sealed = try salted.sealed(key, place)
    let commitment = salted.commitment
    let entry = HashChain.entry(
      fileID: file.fileID, sequence: count + 1, code: code, number: number, kind: kind, on: day,
      commitment: commitment)
    count += 1
    hash = HashChain.link(after: hash, entry: entry)
    try run(
      "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        count, code, number, kind, day.description, sealed.stored, commitment.stored, hash.stored,
      ])
    return number
  }

  /// Checks a part of the rows or traces before it is changed for the first time.
  private func willChange(_ part: Seals.Part?) throws {
    guard let part else { throw CaseFileError.damaged(.value) }
    try seals?.willChange(part)
  }

  /// Replaces the values by which a case can be found again.
  package func setTraces(_ traces: some Sequence<Trace>, of code: String) throws {
    let wanted = Set(traces.map { $0.hash(file.secrets) })
    let stored = try reader.traceHashes(of: code)
    for hash in stored.subtracting(wanted) {
      try willChange(Seals.Part(hash: hash))
      try run("DELETE FROM traces WHERE hash = ? AND code = ?", [hash.stored, code])
    }
    for hash in wanted.subtracting(stored) {
      try willChange(Seals.Part(hash: hash))
      try run("INSERT INTO traces VALUES (?, ?)", [hash.stored, code])
    }
  }

  /// Stores a public document that cases refer to by its digest, once.
  package func keep(_ document: [UInt8], digest: String) throws {
    try run("INSERT OR IGNORE INTO documents VALUES (?, ?)", [digest, document.stored])
  }

  /// Erases a case: destroys its key, its payloads and its traces, and records the erasure in the
  /// chain if it is not recorded yet.
  ///
  /// What remains is the chain: codes, kinds and dates of the events. Call
  /// ``CaseFile/erase(_:on:record:as:)`` instead, which also removes the log.
  mutating func erase(_ code: String, on day: Day, _ erasure: CaseErasure) throws {
    // What was done to a damaged case must not keep it: its parts then stay as damaged as they were.
    try seals?.willErase(code, as: erasure.original, hashes: reader.traceHashes(of: code))
    let kinds = try database.cachedStatement(
      sql: "SELECT kind FROM events WHERE code = ? ORDER BY number DESC LIMIT 1")
    if try String.fetchOne(kinds, arguments: [code]) != StoredEvent.erasedKind {
      try append(to: code, kind: StoredEvent.erasedKind, on: day, payload: erasure.payload)
    }
    var entry = erasure.entry
    entry.state = StoredEvent.erasedKind
    entry.respondBy = nil
    entry.isPaused = false
    entry.weight = 0
    let last = try setRow(entry)
    // By their place and not by their kind, which a writer can change.
    try run("UPDATE events SET sealed = NULL WHERE code = ? AND number <> ?", [code, last])
    for table in ["keys", "drafts", "summaries"] {
      try run("DELETE FROM \(table) WHERE code = ?", [code])
    }
    try setTraces(erasure.traces, of: code)
    keys[code] = nil
  }

  /// The number of the last event of a case; 0 if it has none.
  private func lastNumber(of code: String) throws -> Int {
    let numbers = try database.cachedStatement(
      sql: "SELECT COALESCE(MAX(number), 0) FROM events WHERE code = ?")
    return try Row.fetchOne(numbers, arguments: [code])?.number(0, in: 0...HashChain.countMax) ?? 0
  }

  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

/// What remains of a case that is erased.
package struct CaseErasure {
  /// The row of the case, of which call, region and date of receipt remain.
  package var entry: QueueEntry
  /// The row that the case had by its events, in case that the stored one was changed.
  package var original: QueueEntry?
  /// What is recorded about the erasure; it must not identify anyone.
  package var payload: [UInt8]
  /// The traces that remain, such as who may not see the case.
  package var traces: [Trace]

  /// Creates what remains.
  package init(
    entry: QueueEntry, original: QueueEntry? = nil, payload: [UInt8], traces: [Trace]
  ) {
    self.entry = entry
    self.original = original
    self.payload = payload
    self.traces = traces
  }
}

extension CaseCode {
  /// The code for the first thirty bits of a hash.
  static func text(_ hash: [UInt8]) -> String {
    let bits = hash.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    let digits = (0..<6).map { symbols[Int(bits >> (27 - 5 * $0) & 31)] }
    return "C-" + String(decoding: digits, as: UTF8.self)
  }
}
