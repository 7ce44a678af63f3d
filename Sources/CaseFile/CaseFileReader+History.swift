package import EmergencyFund
internal import GRDB

/// What the file says of an event in the clear.
package struct EventOutline: Hashable, Sendable {
  /// The position in the file's chain, from 1.
  package let sequence: Int
  /// The code of the case, or that of the journal.
  package let code: String
  /// The number within the case, from 1.
  package let number: Int
  /// The kind of event.
  package let kind: String
  /// The date of the event.
  package let on: Day
}

extension CaseFileReader {
  /// The codes of the cases that have events after a position of the chain.
  ///
  /// O(n) in those events.
  package func codes(changedAfter sequence: Int) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT DISTINCT code FROM events WHERE sequence > ? AND code <> ?"),
      arguments: [sequence, StoredEvent.journalCode])
  }

  /// Whether the chain goes on from a head that it had before.
  package func continues(_ head: SignedHead) throws -> Bool {
    try self.head().count >= head.count && link(at: head.count) == head.hash
  }

  /// Goes through the events of the whole file, the latest first.
  ///
  /// O(n) in the events that are gone through; only those that are opened are decrypted.
  ///
  /// - Parameter visit: Called with each event and what opens it, which throws
  ///   ``CaseFileError/damaged(_:)`` if it is not what was written; ends the walk with false.
  package func eventsFromLatest(
    _ visit: (EventOutline, _ open: () throws -> StoredEvent) throws -> Bool
  ) throws {
    var keys: [String: DataKey?] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT sequence, code, number, kind, day FROM events ORDER BY sequence DESC")
    while let row = try rows.next() {
      let outline = EventOutline(
        sequence: try row.number(0, in: 1...HashChain.countMax), code: try row.text(1),
        number: try row.number(2, in: 1...HashChain.countMax), kind: try row.text(3),
        on: try row.day(4))
      let goesOn = try visit(outline) {
        if keys[outline.code] == nil { keys[outline.code] = .some(try dataKey(of: outline.code)) }
        return try event(at: outline, keys[outline.code] ?? nil)
      }
      if !goesOn { return }
    }
  }

  /// The event at a position, after a check that it is linked to the one before it.
  private func event(at outline: EventOutline, _ key: DataKey?) throws -> StoredEvent {
    let statement = try database.cachedStatement(
      sql: """
        SELECT *, (SELECT link FROM events AS earlier WHERE earlier.sequence = events.sequence - 1)
        FROM events WHERE sequence = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [outline.sequence]),
      let event = try? opened(row, key), try isLinked(event, row)
    else { throw CaseFileError.damaged(.event(code: outline.code, number: outline.number)) }
    return event
  }
}
