internal import Crypto
package import EmergencyFund
internal import Foundation
internal import GRDB

/// Reads a case file from one consistent snapshot.
package struct CaseFileReader {
  let database: Database
  let file: CaseFile

  init(_ database: Database, _ file: CaseFile) {
    self.database = database
    self.file = file
  }

  /// The signed head of the chain.
  package func head() throws -> SignedHead {
    let stored = try FileHead(database)
    let head = SignedHead(
      fileID: stored.fileID, count: stored.count, hash: stored.hash,
      signature: stored.signature,
      publicKey: Array(file.secrets.signingKey.publicKey.rawRepresentation))
    guard head.isSigned else { throw CaseFileError.damaged(.head) }
    return head
  }

  /// The row of a case in the queue; nil if no case has the code.
  package func entry(_ code: String) throws -> QueueEntry? {
    let statement = try database.cachedStatement(sql: "SELECT * FROM cases WHERE code = ?")
    return try Row.fetchOne(statement, arguments: [code]).map { try QueueEntry($0) }
  }

  /// All rows of the queue, in the order of their codes.
  package func entries() throws -> [QueueEntry] {
    var entries: [QueueEntry] = []
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM cases ORDER BY code")
    while let row = try rows.next() { entries.append(try QueueEntry(row)) }
    return entries
  }

  /// The events of a case, oldest first; empty if no case has the code.
  ///
  /// - Throws: ``CaseFileError/damaged(_:)`` if an event is not what was written.
  package func events(of code: String) throws -> [StoredEvent] {
    let statement = try database.cachedStatement(
      sql: "SELECT * FROM events WHERE code = ? ORDER BY number")
    let rows = try Row.fetchCursor(statement, arguments: [code])
    let key = try dataKey(of: code)
    var events: [StoredEvent] = []
    while let row = try rows.next() {
      let event = try opened(row, key)
      guard event.number == events.count + 1 else {
        throw CaseFileError.damaged(.event(code: code, number: events.count + 1))
      }
      events.append(event)
    }
    return events
  }

  /// The journal entries of the file: published plans, retention, changed keys.
  package func journal() throws -> [StoredEvent] { try events(of: StoredEvent.journalCode) }

  /// The links from an event to the head of the chain: the link before it, and all entries from it.
  ///
  /// Entries are hashes over salted commitments: they reveal nothing about other cases.
  package func chain(from sequence: Int) throws -> (before: [UInt8], entries: [[UInt8]]) {
    var before = HashChain.origin(fileID: file.fileID)
    if sequence > 1 {
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT link FROM events WHERE sequence = ?", arguments: [sequence - 1])
      else { throw CaseFileError.damaged(.head) }
      before = try row.bytes(0)
    }
    var entries: [[UInt8]] = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT * FROM events WHERE sequence >= ? ORDER BY sequence",
      arguments: [sequence])
    while let row = try rows.next() {
      entries.append(
        HashChain.entry(
          fileID: file.fileID, sequence: try row.number(0), code: try row.text(1),
          number: try row.number(2), kind: try row.text(3), on: try row.day(4),
          commitment: try row.bytes(6)))
    }
    return (before, entries)
  }

  /// The codes of other cases that share one of the traces.
  package func cases(with trace: Trace) throws -> [String] {
    let statement = try database.cachedStatement(
      sql: "SELECT code FROM traces WHERE hash = ? ORDER BY code")
    return try String.fetchAll(statement, arguments: [trace.hash(file.secrets).stored])
  }

  /// A public document that cases refer to by its digest, such as a policy.
  package func document(_ digest: String) throws -> [UInt8]? {
    let statement = try database.cachedStatement(
      sql: "SELECT content FROM documents WHERE digest = ?")
    return try Data.fetchOne(statement, arguments: [digest]).map { Array($0) }
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
    let number = try row.number(2)
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
      sequence: try row.number(0), code: code, number: number, kind: kind, on: try row.day(4),
      salt: salted?.salt, payload: salted?.payload, commitment: commitment)
  }
}

/// The unencrypted data of a case, for the queue.
package struct QueueEntry: Hashable, Sendable {
  /// The code of the case.
  package var code: String
  /// The call that the case belongs to.
  package var call: String
  /// The region of the call; nil if it has none.
  package var region: String?
  /// The date of receipt.
  package var receivedOn: Day
  /// The response deadline; nil if there is none.
  package var respondBy: Day?
  /// Whether a question pauses the clock, so that the deadline is not final yet.
  package var isPaused: Bool
  /// The state of the case.
  package var state: String
  /// The weight of tardiness in plans.
  package var weight: Int
  /// The number of events.
  package internal(set) var events: Int

  /// Creates the row of a case without events.
  package init(
    code: String, call: String, region: String?, receivedOn: Day, respondBy: Day?,
    isPaused: Bool, state: String, weight: Int
  ) {
    self.code = code
    self.call = call
    self.region = region
    self.receivedOn = receivedOn
    self.respondBy = respondBy
    self.isPaused = isPaused
    self.state = state
    self.weight = weight
    events = 0
  }

  init(_ row: Row) throws {
    code = try row.text(0)
    call = try row.text(1)
    region = try row.optionalText(2)
    receivedOn = try row.day(3)
    respondBy = try row.optionalText(4) == nil ? nil : try row.day(4)
    isPaused = try row.number(5) != 0
    state = try row.text(6)
    weight = try row.number(7)
    events = try row.number(8)
  }
}

/// A stored event, decrypted.
package struct StoredEvent: Hashable, Sendable {
  /// The code under which the file keeps entries that concern no single case.
  package static let journalCode = "journal"
  /// The kind of the event that records the erasure of a case.
  package static let erasedKind = "erased"

  /// The position in the file's chain, from 1.
  package let sequence: Int
  /// The code of the case.
  package let code: String
  /// The number within the case, from 1.
  package let number: Int
  /// The kind of event.
  package let kind: String
  /// The date of the event.
  package let on: Day
  /// The salt of the commitment; nil if the case was erased.
  package let salt: [UInt8]?
  /// The content; nil if the case was erased.
  package let payload: [UInt8]?
  /// The commitment to salt and payload, as bound by the chain.
  package let commitment: [UInt8]
}

/// A value for finding cases again, of which only a keyed hash is stored (a blind index).
package struct Trace: Hashable, Sendable {
  /// The kind of value, such as `reference`.
  package let kind: String
  /// The normalised text.
  package let text: String

  /// Creates a trace.
  package init(kind: String, text: String) {
    self.kind = kind
    self.text = text
  }

  func hash(_ secrets: FileSecrets) -> [UInt8] {
    var transcript = Transcript(.search)
    transcript.add(kind)
    transcript.add(text)
    return Array(transcript.keyedHash(secrets.searchKey).prefix(16))
  }
}
