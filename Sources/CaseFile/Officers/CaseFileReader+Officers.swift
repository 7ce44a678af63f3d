internal import EmergencyFund
internal import GRDB

extension CaseFileReader {
  /// Reads every record of officers in the journal, and checks its signature.
  ///
  /// O(n) in the records and in the journal.
  func readRegister() throws -> OfficerRegister {
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
