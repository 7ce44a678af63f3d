package import CaseFile
package import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// What is handed to an officer who was added, once: it cannot be shown again.
package struct OfficerCredentials {
  /// The id of the officer.
  package let officer: String
  package let recoveryCode: RecoveryCode
  /// The signing key of the first lead, which every officer pins, 32 bytes.
  package let leadKey: [UInt8]
  /// The random id of the file, 16 bytes.
  package let fileID: [UInt8]
}

/// An officer who can open the file.
package struct OfficerStanding {
  /// Their rights and keys.
  package let grant: OfficerRegister.Grant
  /// Whether they have a code that opens the file for them when all else is lost.
  package let hasRecoverySheet: Bool
  /// Since when they have a second step for logging in to a server; nil without one.
  package let secondStep: Day?
}

extension CaseDesk {
  /// Gives a file whose key is shared to the actor as its first lead, after a copy was made and
  /// verified: from then on only officers with keys of their own open it.
  ///
  /// Open the desk again afterwards.
  ///
  /// - Parameters:
  ///   - source: What the lead will open the file with.
  ///   - backup: The path of the copy; if the lead is not appointed, it is removed.
  ///   - handOver: Called with what the lead must keep before the change is final; nothing changes
  ///   if it throws.
  package func appointFirstLead(
    opening source: FundKeySource, backup: String,
    handOver: (OfficerCredentials) throws -> Void
  ) throws {
    try require(.manageOfficers)
    try requirePresent()
    _ = try self.backup(to: backup)
    do {
      try Self.reporting(path) {
        try file.appoint(firstLead: actor.id, OfficerRights(actor), opening: source, on: today) {
          code, keys in
          try handOver(
            OfficerCredentials(
              officer: actor.id, recoveryCode: code, leadKey: keys.signing, fileID: file.id))
        }
      }
    } catch CaseDeskError.file(let path, .logNotEmptied) {
      throw CaseDeskError.file(path: path, .logNotEmptied)
    } catch {
      CaseFile.remove(backup)
      throw error
    }
  }

  /// What an officer would be handed, to be shown before they are added with it, or before the
  /// actor's earlier code ends; nothing changes yet.
  ///
  /// - Parameter id: The id of the officer; that of the actor for a new recovery sheet.
  package func newCredentials(for id: String) throws -> OfficerCredentials {
    if id != actor.id { try requireAddable(id) }
    return credentials(id, RecoveryCode())
  }

  /// Adds an officer of the team file, with the rights that it gives; no case is touched.
  ///
  /// - Parameters:
  ///   - source: What the officer will open the file with.
  ///   - code: The code for the officer's recovery sheet.
  ///   - handOver: Called with what the officer must keep before the change is final; nothing
  ///   changes if it throws.
  package func addOfficer(
    _ id: String, opening source: FundKeySource, recovery code: RecoveryCode = RecoveryCode(),
    handOver: (OfficerCredentials) throws -> Void = { _ in }
  ) throws {
    try requireAddable(id)
    try Self.reporting(path) {
      let rights = try rights(inTeamFile: id)
      try file.add(officer: id, rights, opening: source, recovery: code, on: today) { code, _ in
        try handOver(credentials(id, code))
      }
    }
  }

  /// Checks that the actor may add an officer, who has no keys yet.
  package func requireAddable(_ id: String) throws {
    try require(.manageOfficers)
    try requirePresent()
    if register.current.contains(where: { $0.officer == id }) { throw CaseDeskError.hasKeys(id) }
    _ = try rights(inTeamFile: id)
  }

  private func credentials(_ id: String, _ code: RecoveryCode) -> OfficerCredentials {
    OfficerCredentials(
      officer: id, recoveryCode: code, leadKey: register.firstLead ?? [], fileID: file.id)
  }

  /// Records anew which roles, regions and conflicts of interest the team file gives an officer.
  package func updateOfficer(_ id: String) throws {
    try require(.manageOfficers)
    try requirePresent()
    try Self.reporting(path) {
      try file.change(officer: id, to: try rights(inTeamFile: id), on: today)
    }
  }

  /// Removes an officer, and makes a new key of the fund.
  ///
  /// Open the desk again afterwards.
  package func removeOfficer(_ id: String) throws {
    try requireRemovable(id)
    try requirePresent()
    try Self.reporting(path) { try file.remove(officer: id, on: today) }
  }

  /// Checks that the actor may remove an officer.
  package func requireRemovable(_ id: String) throws {
    try require(.manageOfficers)
    if id == actor.id { throw CaseDeskError.removesSelf(id) }
    try requireOfficer(id)
  }

  /// Changes the key that all share; copies of before still open with the old one.
  package func changeSharedKey(to source: FundKeySource) throws {
    try require(.changeKey)
    try Self.reporting(path) {
      try file.changeKey(to: source, on: today, record: record(.keyChanged))
    }
  }

  /// Whether officers have keys of their own.
  package var hasOfficers: Bool { file.hasOfficers }

  /// Lets the actor open the file with another passphrase or key file.
  package func changeOwnKey(to source: FundKeySource) throws {
    try Self.reporting(path) { try file.changeOwnKey(to: source) }
  }

  /// Makes a new recovery code for the actor; the earlier one ends.
  ///
  /// - Parameters:
  ///   - code: The new code.
  ///   - handOver: Called with what the actor must keep before the change is final; nothing changes
  ///   if it throws.
  package func newRecoveryCode(
    _ code: RecoveryCode = RecoveryCode(),
    handOver: (OfficerCredentials) throws -> Void = { _ in }
  ) throws {
    try Self.reporting(path) {
      try file.newRecoveryCode(code) { code in try handOver(credentials(actor.id, code)) }
    }
  }

  /// The officers who can open the file; empty while they have no keys of their own.
  package func officers() throws -> [OfficerStanding] {
    try read { reader in
      try register.current.map { grant in
        OfficerStanding(
          grant: grant, hasRecoverySheet: try reader.hasRecovery(grant.officer),
          secondStep: try reader.secondStep(of: grant.officer))
      }
    }
  }

  /// Checks that somebody is an officer with keys of their own.
  func requireOfficer(_ id: String) throws {
    guard register.current.contains(where: { $0.officer == id }) else {
      throw CaseDeskError.unknownOfficer(id)
    }
  }

  private func rights(inTeamFile id: String) throws -> OfficerRights {
    guard let officer = teamFile.officers.first(where: { $0.id == id }) else {
      throw CaseDeskError.unknownOfficer(id)
    }
    return OfficerRights(officer)
  }
}
