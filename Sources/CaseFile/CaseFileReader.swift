internal import Crypto
package import EmergencyFund
internal import Foundation
internal import GRDB

/// Reads a case file from one consistent snapshot.
package struct CaseFileReader {
  let database: Database
  let file: CaseFile
  /// The seals that rows and traces are checked against; nil if they are taken as they are.
  let seals: Seals?
  /// Who was an officer when, before anything was written; nil while it was not checked, or while
  /// officers have no keys of their own.
  private let checkedRegister: OfficerRegister?
  /// The head of the chain, before anything was written; nil while it was not checked.
  private let checkedHead: SignedHead?

  /// Reads what is there, whatever it is.
  init(_ database: Database, _ file: CaseFile) {
    self.database = database
    self.file = file
    seals = nil
    checkedRegister = nil
    checkedHead = nil
  }

  /// Reads what was written: checks the head of the chain now, and rows and traces when they are
  /// read.
  init(checking database: Database, _ file: CaseFile) throws {
    var checked: CheckedState?
    try self.init(checking: database, file, &checked)
  }

  /// The same over a connection for which is kept what was checked over it last.
  init(checking database: Database, _ file: CaseFile, _ checked: inout CheckedState?) throws {
    self.database = database
    self.file = file
    let state = try Self.state(of: database, file, checked)
    guard state.derivation == file.fundKey.derivation else { throw CaseFileError.keyChanged }
    checked = state
    checkedHead = state.head
    checkedRegister = state.register
    seals = state.seals
  }

  /// What was checked last, or what there is to be checked if somebody has written since.
  private static func state(
    of database: Database, _ file: CaseFile, _ last: CheckedState?
  ) throws -> CheckedState {
    let version = try CheckedState.Version(database)
    if let last, last.version == version { return last }
    let reader = CaseFileReader(database, file)
    let stored = try FileHead(database)
    let head = try reader.wholeHead()
    return CheckedState(
      version: version, derivation: stored.derivation, head: head,
      register: file.officerKeys == nil ? nil : try reader.checkedRegister(head),
      seals: stored.version < Seals.since ? nil : try Seals(of: database, head, file.secrets))
  }

  /// The signed head of the chain.
  package func head() throws -> SignedHead {
    if let checkedHead { return checkedHead }
    let stored = try FileHead(database)
    guard stored.derivation == file.fundKey.derivation else { throw CaseFileError.keyChanged }
    let head = SignedHead(
      fileID: stored.fileID, count: stored.count, hash: stored.hash,
      signature: stored.signature,
      publicKey: Array(file.secrets.signingKey.publicKey.rawRepresentation))
    guard head.isSigned else { throw CaseFileError.damaged(.head) }
    return head
  }

  /// The signed head, after a check that the events are numbered up to it without a gap and that
  /// the last one is the signed one.
  private func wholeHead() throws -> SignedHead {
    let head = try head()
    let counts = try Row.fetchOne(
      database,
      sql: """
        SELECT (SELECT COUNT(*) FROM events), (SELECT COALESCE(MIN(sequence), 1) FROM events),
          (SELECT COALESCE(MAX(sequence), 0) FROM events)
        """)
    let isWhole =
      counts.map { $0[0] == head.count && $0[1] == 1 && $0[2] == head.count } ?? false
    guard isWhole else { throw CaseFileError.damaged(.head) }
    guard try link(at: head.count) == head.hash else { throw CaseFileError.damaged(.head) }
    return head
  }

  /// Who was an officer when, as of the beginning of the transaction.
  ///
  /// Empty while officers have no keys of their own.
  package func register() throws -> OfficerRegister {
    try checkedRegister ?? readRegister()
  }

  /// The link of the event at a position; that of the origin at 0.
  func link(at position: Int) throws -> [UInt8] {
    if position == 0 { return HashChain.origin(fileID: file.fileID) }
    let statement = try database.cachedStatement(sql: "SELECT link FROM events WHERE sequence = ?")
    guard let row = try Row.fetchOne(statement, arguments: [position]) else {
      throw CaseFileError.damaged(.head)
    }
    return try row.bytes(0)
  }

  /// The codes of all cases that have a row in the queue or an event, in their order.
  package func codes() throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT code FROM cases UNION SELECT code FROM events WHERE code <> ? ORDER BY code
        """, arguments: [StoredEvent.journalCode])
  }

  /// The row of a case in the queue; nil if no case has the code.
  package func entry(_ code: String) throws -> QueueEntry? {
    if let seals {
      guard let part = Seals.Part(code: code) else { return nil }
      try seals.check(part)
    }
    let statement = try database.cachedStatement(sql: "SELECT * FROM cases WHERE code = ?")
    try statement.setArguments([code])
    var entry: QueueEntry?
    var days = KnownDays()
    try statement.withRowsInPlace { entry = try QueueEntry($0, &days) }
    return entry
  }

  /// All rows of the queue, in the order of their codes.
  package func entries() throws -> [QueueEntry] {
    var entries: [QueueEntry] = []
    var check = seals?.queueCheck()
    var days = KnownDays()
    let statement = try database.cachedStatement(sql: "SELECT * FROM cases ORDER BY code")
    try statement.withRowsInPlace { row in
      // Whose row cannot be read is told by verification alone.
      guard let entry = try? QueueEntry(row, &days) else { throw CaseFileError.damaged(.seals) }
      try check?.add(row)
      entries.append(entry)
    }
    try check?.finish()
    return entries
  }

  /// The events of a case, oldest first; empty if no case has the code.
  ///
  /// - Throws: ``CaseFileError/damaged(_:)`` if an event is not what was written.
  package func events(of code: String) throws -> [StoredEvent] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT *, (SELECT link FROM events AS earlier WHERE earlier.sequence = events.sequence - 1)
        FROM events WHERE code = ? ORDER BY number
        """)
    let rows = try Row.fetchCursor(statement, arguments: [code])
    let key = try dataKey(of: code)
    var events: [StoredEvent] = []
    while let row = try rows.next() {
      let event = try opened(row, key)
      guard event.number == events.count + 1, try isLinked(event, row) else {
        throw CaseFileError.damaged(.event(code: code, number: events.count + 1))
      }
      events.append(event)
    }
    return events
  }

  /// Whether an event is linked to the one before it in the chain; the row's last column is the
  /// link of that one.
  func isLinked(_ event: StoredEvent, _ row: Row) throws -> Bool {
    guard
      let before = try event.sequence == 1
        ? HashChain.origin(fileID: file.fileID) : row.optionalBytes(8)
    else { return false }
    let entry = HashChain.entry(
      fileID: file.fileID, sequence: event.sequence, code: event.code, number: event.number,
      kind: event.kind, on: event.on, commitment: event.commitment)
    return try HashChain.link(after: before, entry: entry) == row.bytes(7)
  }

  /// The journal entries of the file: published plans, retention, changed keys.
  package func journal() throws -> [StoredEvent] { try events(of: StoredEvent.journalCode) }

  /// The links from an event to another, or to the head of the chain: the link before it, and all
  /// entries from it.
  ///
  /// Entries are hashes over salted commitments: they reveal nothing about other cases.
  package func chain(
    from sequence: Int, to last: Int = HashChain.countMax
  ) throws -> (before: [UInt8], entries: [[UInt8]]) {
    let before = try link(at: max(1, sequence) - 1)
    var entries: [[UInt8]] = []
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT * FROM events WHERE sequence >= ? AND sequence <= ? ORDER BY sequence",
      arguments: [sequence, last])
    while let row = try rows.next() {
      entries.append(
        HashChain.entry(
          fileID: file.fileID, sequence: try row.number(0, in: 1...HashChain.countMax),
          code: try row.text(1), number: try row.number(2, in: 1...HashChain.countMax),
          kind: try row.text(3), on: try row.day(4),
          commitment: try row.bytes(6)))
    }
    return (before, entries)
  }

  /// The codes of other cases that share one of the traces.
  package func cases(with trace: Trace) throws -> [String] {
    let hash = trace.hash(file.secrets)
    try seals?.check(Seals.Part(hash: hash))
    let statement = try database.cachedStatement(
      sql: "SELECT code FROM traces WHERE hash = ? ORDER BY code")
    return try String.fetchAll(statement, arguments: [hash.stored])
  }

  /// Whether the traces of a case are exactly these.
  package func hasTraces(_ traces: [Trace], of code: String) throws -> Bool {
    try traceHashes(of: code) == Set(traces.map { $0.hash(file.secrets) })
  }

  /// Whether a case has a trace, as it is stored.
  package func hasTrace(_ trace: Trace, of code: String) throws -> Bool {
    try traceHashes(of: code).contains(trace.hash(file.secrets))
  }

  /// The traces of a case as they are stored.
  func traceHashes(of code: String) throws -> Set<[UInt8]> {
    let statement = try database.cachedStatement(sql: "SELECT hash FROM traces WHERE code = ?")
    return Set(try Row.fetchAll(statement, arguments: [code]).map { try $0.bytes(0) })
  }

  /// What the file holds of a case, by its key and its payloads: its row may say anything.
  package func holding(_ code: String) throws -> CaseHolding {
    func exists(_ sql: String) throws -> Bool {
      try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [code]) != nil
    }
    if try exists("SELECT 1 FROM keys WHERE code = ?") { return .content }
    let last = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT kind, number FROM events WHERE code = ? ORDER BY number DESC LIMIT 1"),
      arguments: [code])
    guard let last else {
      return try exists("SELECT 1 FROM cases WHERE code = ?") ? .content : .nothing
    }
    let payload = try database.cachedStatement(
      sql: "SELECT 1 FROM events WHERE code = ? AND number < ? AND sealed IS NOT NULL")
    let number = try last.number(1, in: 1...HashChain.countMax)
    if try Row.fetchOne(payload, arguments: [code, number]) != nil { return .content }
    return try last.text(0) == StoredEvent.erasedKind ? .erased : .content
  }

  /// A public document that cases refer to by its digest, such as a policy.
  package func document(_ digest: String) throws -> [UInt8]? {
    let statement = try database.cachedStatement(
      sql: "SELECT content FROM documents WHERE digest = ?")
    return try Data.fetchOne(statement, arguments: [digest]).map { Array($0) }
  }

  /// The code that a text would be opened under as a case.
  ///
  /// - Parameter known: Called with each code that the same text and date were given before.
  package func newCode(
    _ text: [UInt8], receivedOn: Day, known: (String) throws -> Void
  ) throws -> String {
    for attempt in 0..<1_000 {
      var transcript = Transcript(.code)
      transcript.add(receivedOn.description)
      transcript.add(text)
      transcript.add(attempt)
      let code = CaseCode.text(transcript.keyedHash(file.secrets.searchKey))
      if try holding(code) == .nothing { return code }
      try known(code)
    }
    throw CaseFileError.inputOutput
  }

  /// The key of a case; nil if it was erased, or if no case has the code.
  func dataKey(of code: String) throws -> DataKey? {
    if code == StoredEvent.journalCode { return DataKey(file.secrets.journalKey) }
    let statement = try database.cachedStatement(sql: "SELECT wrapped FROM keys WHERE code = ?")
    guard let wrapped = try Data.fetchOne(statement, arguments: [code]) else { return nil }
    return try DataKey(
      unwrapping: Array(wrapped), file.fundKey.key, fileID: file.fileID, code: code)
  }

  /// Decrypts an event; the payload is nil if it was erased.
  func opened(_ row: Row, _ key: DataKey?) throws -> StoredEvent {
    let code = try row.text(1)
    let number = try row.number(2, in: 1...HashChain.countMax)
    let kind = try row.text(3)
    let place = EventPlace(fileID: file.fileID, code: code, number: number, kind: kind)
    let commitment = try row.bytes(6)
    var salted: SaltedPayload?
    if let sealed = try row.optionalBytes(5) {
      let ownKey = kind == StoredEvent.erasedKind ? DataKey(file.secrets.journalKey) : key
      guard let ownKey else { throw CaseFileError.damaged(.event(code: code, number: number)) }
      let opened = try SaltedPayload(opening: sealed, ownKey, place)
      guard opened.commitment == commitment else {
        throw CaseFileError.damaged(.event(code: code, number: number))
      }
      salted = opened
    }
    return StoredEvent(
      sequence: try row.number(0, in: 1...HashChain.countMax), code: code, number: number,
      kind: kind, on: try row.day(4),
      salt: salted?.salt, payload: salted?.payload, commitment: commitment)
  }
}
