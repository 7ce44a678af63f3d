package import EmergencyFund
internal import GRDB

extension CaseFileReader {
  /// Reads every change of a policy in the journal, and checks its signatures.
  ///
  /// O(n) in the changes and in the journal.
  package func policyLedger() throws -> PolicyLedger {
    var ledger = PolicyLedger()
    let register = try register()
    let kinds = [PolicyText.kind] + PolicyChangeRecord.Kind.allCases.map { $0.rawValue }
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT *, (SELECT link FROM events AS earlier WHERE earlier.sequence = events.sequence - 1)
          FROM events
          WHERE code = ? AND kind IN (?, ?, ?, ?)
          ORDER BY number
          """), arguments: StatementArguments([StoredEvent.journalCode] + kinds))
    for row in rows {
      let stored = try opened(row, dataKey(of: StoredEvent.journalCode))
      guard try isLinked(stored, row) else {
        throw CaseFileError.damaged(.event(code: stored.code, number: stored.number))
      }
      // A record is the last event of its transaction, so that its own link is signed.
      let signature = try? signature(at: stored.sequence)
      let isValid = try signature?.isValid(link: row.bytes(7), fileID: file.fileID) ?? false
      ledger.take(stored, signature: isValid ? signature : nil, register)
    }
    return ledger
  }
}

extension CaseFileWriter {
  /// Adds a proposal to the journal, after the new file; one that the rules do not allow is not
  /// written.
  ///
  /// - Returns: The number of the proposal within the journal.
  @discardableResult
  package mutating func propose(
    _ proposed: PolicyChangeRecord.Proposed, of call: String, _ text: String, on day: Day
  ) throws -> Int {
    guard let signer else { throw CaseFileError.noOfficers }
    let record = PolicyChangeRecord(
      proposing: proposed, of: call, after: PolicyText.digest(text), by: signer.officer)
    let payload = PolicyText.payload(text)
    try check(
      record,
      text: StoredEvent(
        sequence: 1, code: StoredEvent.journalCode, number: 1, kind: PolicyText.kind, on: day,
        salt: [], payload: payload))
    try append(
      to: StoredEvent.journalCode, kind: PolicyText.kind, on: day, payload: payload)
    return try append(
      to: StoredEvent.journalCode, kind: record.kind.rawValue, on: day, payload: record.payload)
  }

  /// Records what is done with a proposal; what the rules do not allow is not written.
  package mutating func end(
    _ change: PolicyChange, _ kind: PolicyChangeRecord.Kind, on day: Day
  ) throws {
    guard let signer else { throw CaseFileError.noOfficers }
    let record = PolicyChangeRecord(
      kind, proposal: change.number, of: change.call, after: change.after, by: signer.officer)
    try check(record, text: nil)
    try append(
      to: StoredEvent.journalCode, kind: kind.rawValue, on: day, payload: record.payload)
  }

  private func check(_ record: PolicyChangeRecord, text: StoredEvent?) throws {
    guard let signer,
      let grant = try reader.register().current.first(where: { $0.officer == signer.officer })
    else { throw CaseFileError.noOfficers }
    var ledger = try reader.policyLedger()
    guard
      ledger.apply(
        record, number: HashChain.countMax, at: HashChain.countMax, on: .min, text: text,
        grant.rights)
    else { throw CaseFileError.policyRefused(record.call) }
  }
}
