package import EmergencyFund
internal import Foundation
internal import GRDB

extension CaseFile {
  /// Whether officers have keys of their own.
  package var hasOfficers: Bool { fundKey.derivation.method == .officers }

  /// Gives a file whose key is shared to its first lead: from then on, only officers with keys of
  /// their own open it, and everything that they record is signed.
  ///
  /// The shared key no longer opens the file; copies that were made before still open with it. Open
  /// the file again afterwards.
  ///
  /// - Parameters:
  ///   - source: What the lead will open the file with.
  ///   - handOver: Called before the change is final with the code for the lead's recovery sheet
  ///   and the public keys, of which the signing one is to be pinned; nothing changes if it throws.
  package func appoint(
    firstLead lead: String, _ rights: OfficerRights, opening source: FundKeySource, on day: Day,
    handOver: (RecoveryCode, OfficerPublicKeys) throws -> Void
  ) throws {
    guard !hasOfficers else { throw CaseFileError.officersHaveKeys }
    let keys = OfficerKeys(new: lead)
    let newKey = FundKey()
    let code = RecoveryCode()
    let slots = try Self.slots(keys, source, code, newKey, fileID: fileID)
    let record = OfficerRecord(
      .officerAdded, by: lead, officer: lead, rights: rights, keys: keys.publicKeys)
    try replaceKey(with: newKey, signer: keys) { writer in
      try writer.append(record, on: day)
      for slot in slots { try slot.store(writer.reader.database) }
      try handOver(code, keys.publicKeys)
    }
  }

  /// Adds an officer, which touches no case.
  ///
  /// - Parameters:
  ///   - source: What the officer will open the file with.
  ///   - code: The code for the officer's recovery sheet.
  ///   - handOver: Called before the change is final with the code and their public keys; nothing
  ///   changes if it throws.
  package func add(
    officer: String, _ rights: OfficerRights, opening source: FundKeySource,
    recovery code: RecoveryCode = RecoveryCode(), on day: Day,
    handOver: (RecoveryCode, OfficerPublicKeys) throws -> Void
  ) throws {
    let signer = try requireOfficer()
    let keys = OfficerKeys(new: officer)
    let slots = try Self.slots(keys, source, code, fundKey, fileID: fileID)
    try write { writer in
      try writer.append(
        OfficerRecord(
          .officerAdded, by: signer.officer, officer: officer, rights: rights,
          keys: keys.publicKeys), on: day)
      for slot in slots { try slot.store(writer.reader.database) }
      try handOver(code, keys.publicKeys)
    }
  }

  /// Changes the roles, regions or conflicts of interest of an officer.
  package func change(officer: String, to rights: OfficerRights, on day: Day) throws {
    let signer = try requireOfficer()
    _ = try write { writer in
      try writer.append(
        OfficerRecord(
          .officerChanged, by: signer.officer, officer: officer, rights: rights, keys: nil),
        on: day)
    }
  }

  /// Removes an officer: makes a new key of the fund, wraps every data key, the secrets and the
  /// slots of the others with it, all or nothing.
  ///
  /// Open the file again afterwards.
  /// Copies that the officer kept stay readable for them, and so does, in later copies, what was
  /// recorded in the cases of today: their data keys are the same.
  package func remove(officer: String, on day: Day) throws {
    let signer = try requireOfficer()
    let newKey = FundKey()
    try replaceKey(with: newKey) { writer in
      let register = try writer.append(
        OfficerRecord(
          .officerRemoved, by: signer.officer, officer: officer, rights: nil, keys: nil),
        on: day)
      try rewrapSlots(of: register, to: newKey, writer.reader.database)
    }
  }

  /// Wraps a new key to the officers of today, by the keys that a lead signed, and removes every
  /// other slot and second step.
  private func rewrapSlots(
    of register: OfficerRegister, to newKey: FundKey, _ database: Database
  ) throws {
    var kept: [Data] = []
    for grant in register.current {
      let wrapped = try newKey.wrapped(to: grant.keys, officer: grant.officer, fileID: fileID)
      for kind in [OfficerSlot.Kind.own, .recovery] {
        let id = OfficerSlot.id(fileID: fileID, officer: grant.officer, kind).stored
        try database.execute(
          sql: "UPDATE access SET fundKey = ? WHERE slot = ?", arguments: [wrapped.stored, id])
        kept.append(id)
      }
    }
    kept += register.current.map { SecondStepPlace(self, of: $0.officer).slot.stored }
    for table in ["access", "secondSteps"] {
      for row in try Row.fetchAll(database, sql: "SELECT slot FROM \(table)") {
        let id = try row.bytes(0).stored
        if !kept.contains(id) {
          try database.execute(sql: "DELETE FROM \(table) WHERE slot = ?", arguments: [id])
        }
      }
    }
  }

  /// Lets the officer who opened the file open it with another passphrase or key file.
  package func changeOwnKey(to source: FundKeySource) throws {
    let signer = try requireOfficer()
    let slot = try OfficerSlot(
      signer, .own, under: source.newSecret(), fundKey: fundKey, fileID: fileID)
    try store(slot)
  }

  /// Makes a new recovery code for the officer who opened the file; the earlier one ends.
  ///
  /// - Parameters:
  ///   - code: The new code.
  ///   - handOver: Called with the code before the change is final; nothing changes if it throws.
  package func newRecoveryCode(
    _ code: RecoveryCode = RecoveryCode(), handOver: (RecoveryCode) throws -> Void
  ) throws {
    let signer = try requireOfficer()
    guard let secret = RecoveryCode.secret(code.text) else { throw CaseFileError.wrongKey }
    try store(
      try OfficerSlot(
        signer, .recovery, under: .keyFile(secret), fundKey: fundKey, fileID: fileID)
    ) { try handOver(code) }
  }

  /// - Parameter prepare: Called before the change is final.
  private func store(_ slot: OfficerSlot, _ prepare: () throws -> Void = {}) throws {
    try Self.translating {
      try database.inTransaction(.immediate) { database in
        // Somebody may have been removed, and the fund's key changed, in the meantime.
        guard try FileHead(database).derivation == fundKey.derivation else {
          throw CaseFileError.keyChanged
        }
        try slot.store(database)
        try prepare()
        return .commit
      }
    }
    try emptyLog()
  }

  private func requireOfficer() throws -> OfficerKeys {
    guard let officerKeys else { throw CaseFileError.noOfficers }
    return officerKeys
  }

  private static func slots(
    _ keys: OfficerKeys, _ source: FundKeySource, _ code: RecoveryCode, _ fundKey: FundKey,
    fileID: [UInt8]
  ) throws -> [OfficerSlot] {
    guard let recovery = RecoveryCode.secret(code.text) else { throw CaseFileError.wrongKey }
    return [
      try OfficerSlot(keys, .own, under: source.newSecret(), fundKey: fundKey, fileID: fileID),
      try OfficerSlot(
        keys, .recovery, under: .keyFile(recovery), fundKey: fundKey, fileID: fileID),
    ]
  }
}

extension CaseFileWriter {
  /// Adds a record of an officer to the journal; one that the rules do not allow is not written.
  ///
  /// - Returns: Who is an officer from then on.
  @discardableResult
  mutating func append(_ record: OfficerRecord, on day: Day) throws -> OfficerRegister {
    var register = try reader.register()
    let known = register.unauthorised.count
    register.apply(record, at: HashChain.countMax, on: day, signedBy: signer?.publicKeys.signing)
    guard register.unauthorised.count == known else {
      throw CaseFileError.officerRefused(record.officer)
    }
    if let conflicts = record.conflictsPayload {
      try append(
        to: StoredEvent.journalCode, kind: OfficerRecord.conflictsKind, on: day,
        payload: conflicts)
    }
    try append(
      to: StoredEvent.journalCode, kind: record.kind.rawValue, on: day, payload: record.payload)
    return register
  }
}
