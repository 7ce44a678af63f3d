internal import EmergencyFund
internal import GRDB

extension CaseFileReader {
  /// Reads every record of officers in the journal, and checks its signature, unless that was done
  /// in this process since the journal has grown.
  ///
  /// O(n) in the records and in the journal.
  func readRegister() throws -> OfficerRegister {
    let end = try journalEnd()
    if let end, let known = file.connections.register(asOf: end) { return known }
    let register = try readWholeRegister()
    if let end { file.connections.keep(register, asOf: end) }
    return register
  }

  private func journalEnd() throws -> JournalEnd? {
    let statement = try database.cachedStatement(
      sql: "SELECT sequence, link FROM events WHERE code = ? ORDER BY number DESC LIMIT 1")
    return try Row.fetchOne(statement, arguments: [StoredEvent.journalCode]).map {
      JournalEnd(
        fileID: file.fileID, sequence: try $0.number(0, in: 1...HashChain.countMax),
        link: try $0.bytes(1))
    }
  }

  private func readWholeRegister() throws -> OfficerRegister {
    var register = OfficerRegister()
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT *, (SELECT link FROM events AS earlier WHERE earlier.sequence = events.sequence - 1)
          FROM events
          WHERE code = ? AND kind IN (?, ?, ?, ?)
          ORDER BY number
          """),
      arguments: StatementArguments(
        [StoredEvent.journalCode, OfficerRecord.conflictsKind]
          + OfficerRecord.Kind.allCases.map { $0.rawValue }))
    for row in rows {
      let stored = try opened(row, dataKey(of: StoredEvent.journalCode))
      guard try isLinked(stored, row) else {
        throw CaseFileError.damaged(.event(code: stored.code, number: stored.number))
      }
      // A record is the last event of its transaction, so that its own link is signed.
      let signature = try? signature(at: stored.sequence)
      let isValid = try signature?.isValid(link: row.bytes(7), fileID: file.fileID) ?? false
      register.take(stored, signature: isValid ? signature : nil)
    }
    return register
  }

  /// The signature over the link at a position; nil if there is none.
  func signature(at sequence: Int) throws -> LinkSignature? {
    let statement = try database.cachedStatement(
      sql: "SELECT sealed FROM signatures WHERE sequence = ?")
    guard let row = try Row.fetchOne(statement, arguments: [sequence]) else { return nil }
    return try LinkSignature(
      opening: row.bytes(0), to: sequence, file.secrets, fileID: file.fileID)
  }

  /// The signatures that cover events, in the order of the chain.
  package func signatures(over events: [StoredEvent]) throws -> [LinkSignature] {
    var signatures: [LinkSignature] = []
    let statement = try database.cachedStatement(
      sql: "SELECT MIN(sequence) FROM signatures WHERE sequence >= ?")
    for event in events where event.sequence > signatures.last?.to ?? 0 {
      guard let place = try Int.fetchOne(statement, arguments: [event.sequence]),
        let signature = try signature(at: place), signature.from <= event.sequence
      else { continue }
      signatures.append(signature)
    }
    return signatures
  }

  /// Who signed each of some events, in their order.
  ///
  /// The chain is followed from each event to the link that is signed: O(n) in the events of the
  /// transactions.
  package func signers(of events: [StoredEvent]) throws -> [EventSigner] {
    let register = try register()
    let index = SignatureIndex(try signatures(over: events))
    var isValid: [Int: Bool] = [:]
    return try events.map { event in
      guard let signature = index.signature(over: event.sequence) else {
        return EventSigner(nil, of: event.sequence, register)
      }
      if isValid[signature.to] == nil {
        let chain = try chain(from: event.sequence, to: signature.to)
        let link = chain.entries.reduce(chain.before) { HashChain.link(after: $0, entry: $1) }
        isValid[signature.to] = signature.isValid(link: link, fileID: file.fileID)
      }
      return isValid[signature.to] == true
        ? EventSigner(signature, of: event.sequence, register) : .missing
    }
  }

  /// Whether an officer can open the file with a recovery code.
  package func hasRecovery(_ officer: String) throws -> Bool {
    let id = OfficerSlot.id(fileID: file.fileID, officer: officer, .recovery)
    return try OfficerSlot(database, id: id) != nil
  }

  /// Who was an officer when, after a check that the chain ends in the signature of somebody who was
  /// one then.
  ///
  /// Whoever was removed may still have the secrets of the file, but no key that counts.
  func checkedRegister(_ head: SignedHead) throws -> OfficerRegister {
    let register = try readRegister()
    guard let signature = try signature(at: head.count),
      signature.isValid(link: head.hash, fileID: file.fileID),
      register.grant(of: signature.key, at: head.count) != nil
    else { throw CaseFileError.damaged(.signature(sequence: head.count)) }
    return register
  }
}
