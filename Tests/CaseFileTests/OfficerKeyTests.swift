import EmergencyFund
import EmergencyFundScheduling
import Foundation
import GRDB
import Testing

@testable import CaseFile

/// A case file whose officers have keys of their own: the lead `ana` and the officer `ben`.
struct OfficerFolder {
  let folder: TestFolder
  let ana: FundKeySource
  let ben: FundKeySource
  let leadKey: [UInt8]
  let recoveryCode: RecoveryCode

  init(_ folder: TestFolder) throws {
    self.folder = folder
    ana = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
    ben = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
    let shared = try folder.open()
    try shared.addCase("before")
    let (code, keys) = try shared.appoint(firstLead: "ana", opening: ana)
    recoveryCode = code
    leadKey = keys.signing
    try CaseFile(at: folder.path, key: ana, officer: "ana").add(
      officer: "ben", .officer, opening: ben, on: .testDay)
  }

  func open(_ officer: String = "ana") throws -> CaseFile {
    try CaseFile(
      at: folder.path, key: officer == "ana" ? ana : ben, officer: officer, pinned: leadKey)
  }

  /// A copy of the file as it is now, in its own folder.
  func copy() throws -> String {
    let copy = folder.folder.appending(path: "copy-\(UUID().uuidString).ief").path
    try open().backup(to: copy)
    return copy
  }
}

extension CaseFile {
  /// Appoints a first lead; returns what was handed over.
  fileprivate func appoint(
    firstLead lead: String, opening source: FundKeySource
  ) throws -> (RecoveryCode, OfficerPublicKeys) {
    var handed: (RecoveryCode, OfficerPublicKeys)?
    try appoint(firstLead: lead, .lead, opening: source, on: .testDay) { handed = ($0, $1) }
    return try #require(handed)
  }

  /// Adds an officer, and keeps nothing of what is handed over.
  fileprivate func add(
    officer: String, _ rights: OfficerRights, opening source: FundKeySource, on day: Day
  ) throws {
    try add(officer: officer, rights, opening: source, on: day) { _, _ in }
  }

  /// Makes a new recovery code.
  fileprivate func newRecoveryCode() throws -> RecoveryCode {
    var code: RecoveryCode?
    try newRecoveryCode { code = $0 }
    return try #require(code)
  }
}

extension OfficerRights {
  static var lead: OfficerRights { OfficerRights(roles: [.lead], regions: nil, conflicts: []) }
  static var officer: OfficerRights {
    OfficerRights(
      roles: [.officer], regions: ["asia"], conflicts: [.applicant("An invented applicant")])
  }
}

/// Runs a test with a case file whose officers have keys of their own.
func withOfficers<Value>(_ body: (OfficerFolder) throws -> Value) throws -> Value {
  try withFolder { try body(OfficerFolder($0)) }
}

@Suite struct `Case file: officers with keys of their own` {
  @Test func `each officer opens it with their own key, and nobody with the key of before`() throws
  {
    try withOfficers { officers in
      let code = try officers.open("ben").addCase("one")
      #expect(try officers.open().read { try $0.events(of: code).count } == 3)
      #expect(throws: CaseFileError.officerMissing) { try officers.folder.open() }
      for (officer, key) in [
        ("ana", officers.folder.key), ("ana", officers.ben), ("ben", officers.ana),
        ("cho", officers.ana), ("", officers.ana),
      ] {
        #expect(throws: CaseFileError.wrongKey) {
          try CaseFile(at: officers.folder.path, key: key, officer: officer)
        }
      }
    }
  }

  @Test func `everything recorded since is signed by who recorded it`() throws {
    try withOfficers { officers in
      let before = try officers.open().verify()
      try officers.open("ben").addCase("one")
      let file = try officers.open()
      let verification = try file.verify()
      #expect(verification.problems == [])
      let since = try #require(verification.register.since)
      #expect(verification.signatures.map { $0.officer } == ["ana", "ana", "ben"])
      #expect(verification.signer(of: since - 1) == nil)
      #expect(verification.signer(of: since) == "ana")
      #expect(verification.signer(of: before.events + 1) == "ben")
      #expect(verification.signer(of: verification.events) == "ben")
      #expect(verification.signer(of: verification.events + 1) == nil)
      #expect(
        verification.register.team(Team(officers: [])).officers.map { $0.id } == ["ana", "ben"])
    }
  }

  @Test func `adding an officer touches no case`() throws {
    try withOfficers { officers in
      try officers.open().addCase("one")
      func rows(_ table: String) throws -> [Row] {
        try officers.open().database.read { try Row.fetchAll($0, sql: "SELECT * FROM \(table)") }
      }
      let (keys, cases) = (try rows("keys"), try rows("cases"))
      let cho = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
      try officers.open().add(officer: "cho", .officer, opening: cho, on: .testDay)
      #expect(try rows("keys") == keys)
      #expect(try rows("cases") == cases)
      _ = try CaseFile(at: officers.folder.path, key: cho, officer: "cho")
    }
  }

  @Test func `a signature stays when the case is erased, and shows nothing of who it is`() throws {
    try withOfficers { officers in
      let code = try officers.open("ben").addCase("one")
      let signed = try officers.open().verify().signatures
      try officers.open().erase([code])
      let verification = try officers.open().verify()
      #expect(verification.problems == [])
      #expect(Array(verification.signatures.prefix(signed.count)) == signed)
      let bytes = try officers.folder.bytes()
      for grant in verification.register.grants {
        #expect(bytes.firstRange(of: Data(grant.keys.signing)) == nil)
        #expect(bytes.firstRange(of: Data(grant.keys.receiving)) == nil)
      }
    }
  }

  @Test func `the recovery code opens the file, until there is a new one`() throws {
    try withOfficers { officers in
      let typed = officers.recoveryCode.text.lowercased().replacing("-", with: " ")
      let recovery = try FundKeySource.recovery(code: typed)
      let file = try CaseFile(at: officers.folder.path, key: recovery, officer: "ana")
      let new = FundKeySource.passphrase(Passphrase("lusab babad gutih tugad mapin"))
      try file.changeOwnKey(to: new)
      #expect(throws: CaseFileError.wrongKey) { try officers.open() }
      let again = try CaseFile(at: officers.folder.path, key: new, officer: "ana")
      let second = try again.newRecoveryCode()
      #expect(throws: CaseFileError.wrongKey) {
        try CaseFile(at: officers.folder.path, key: recovery, officer: "ana")
      }
      let other = try FundKeySource.recovery(code: second.text)
      _ = try CaseFile(at: officers.folder.path, key: other, officer: "ana")
      #expect(throws: CaseFileError.wrongKey) {
        try CaseFile(at: officers.folder.path, key: other, officer: "ben")
      }
    }
  }

  @Test func `what cannot be handed over is not done`() throws {
    struct Full: Error {}
    let source = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
    try withFolder { folder in
      let shared = try folder.open()
      try shared.addCase("one")
      let before = try shared.verify()
      #expect(throws: Full.self) {
        try shared.appoint(firstLead: "ana", .lead, opening: source, on: .testDay) { _, _ in
          throw Full()
        }
      }
      #expect(try folder.open().verify() == before)
    }
    try withOfficers { officers in
      let before = try officers.open().verify()
      #expect(throws: Full.self) {
        try officers.open().add(officer: "cho", .officer, opening: source, on: .testDay) { _, _ in
          throw Full()
        }
      }
      #expect(throws: Full.self) {
        try officers.open().newRecoveryCode { _ in throw Full() }
      }
      #expect(try officers.open().verify() == before)
      let recovery = try FundKeySource.recovery(code: officers.recoveryCode.text)
      _ = try CaseFile(at: officers.folder.path, key: recovery, officer: "ana")
    }
  }

  @Test func `a recovery code with a slip of the pen is not one`() throws {
    let code = RecoveryCode().text
    #expect(RecoveryCode.secret(code) != nil)
    for index in code.indices where code[index] != "-" {
      let other = code[index] == "7" ? "8" : "7"
      let changed = code.replacingCharacters(in: index...index, with: other)
      #expect(RecoveryCode.secret(changed) == nil || changed == code)
    }
    for text in ["", "-", String(code.dropLast()), code + "0", "U" + code.dropFirst()] {
      #expect(throws: CaseFileError.unreadableRecoveryCode) {
        try FundKeySource.recovery(code: text)
      }
    }
  }

  @Test func `only a lead for all regions adds, changes and removes officers`() throws {
    try withOfficers { officers in
      let key = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
      let ben = try officers.open("ben")
      #expect(throws: CaseFileError.officerRefused("cho")) {
        try ben.add(officer: "cho", .lead, opening: key, on: .testDay)
      }
      #expect(throws: CaseFileError.officerRefused("ben")) {
        try ben.change(officer: "ben", to: .lead, on: .testDay)
      }
      #expect(throws: CaseFileError.officerRefused("ana")) {
        try ben.remove(officer: "ana", on: .testDay)
      }
      let ana = try officers.open()
      #expect(throws: CaseFileError.officerRefused("ana")) {
        try ana.remove(officer: "ana", on: .testDay)
      }
      #expect(throws: CaseFileError.officerRefused("ben")) {
        try ana.add(officer: "ben", .lead, opening: key, on: .testDay)
      }
      #expect(throws: CaseFileError.officerRefused("cho")) {
        try ana.change(officer: "cho", to: .lead, on: .testDay)
      }
      #expect(throws: CaseFileError.officersHaveKeys) {
        try ana.changeKey(to: key, on: .testDay)
      }
      #expect(try ana.verify().problems == [])
    }
  }
}

/// Attacks on files whose officers have keys of their own, each by its name.
@Suite struct `Case file: attacks on officers' keys` {
  @Test func `an officer who was removed and kept a copy`() throws {
    try withOfficers { officers in
      let code = try officers.open().addCase("one")
      let copy = try officers.copy()
      try officers.open().remove(officer: "ben", on: .testDay)
      #expect(throws: CaseFileError.wrongKey) { try officers.open("ben") }
      // The copy stays readable, which the guide says.
      let old = try CaseFile(at: copy, key: officers.ben, officer: "ben")
      #expect(try old.read { try $0.events(of: code).count } == 3)
      // The key that the copy holds opens nothing of the file of today.
      let today = try officers.open()
      #expect(throws: CaseFileError.wrongKey) {
        try FileSecrets(
          opening: today.database.read { try FileHead($0).secrets }, old.fundKey,
          fileID: today.fileID)
      }
      let wrapped = try today.database.read {
        try Data.fetchOne($0, sql: "SELECT wrapped FROM keys WHERE code = '\(code)'")
      }
      #expect(throws: CaseFileError.damaged(.key(code: code))) {
        try DataKey(
          unwrapping: Array(wrapped ?? Data()), old.fundKey.key, fileID: today.fileID, code: code)
      }
      // With the secrets that it holds they may sign a head, but nobody takes what they record.
      var forger = try CaseFileWriterForgery(old, in: today)
      try forger.append("a decision", signedBy: old.officerKeys)
      #expect(throws: CaseFileError.damaged(.signature(sequence: forger.count))) {
        try officers.open().read { try $0.entries() }
      }
      #expect(
        try officers.open().verify().problems.contains(.unknownSigner(sequence: forger.count)))
    }
  }

  @Test func `a file rolled back before one's removal`() throws {
    try withOfficers { officers in
      let copy = try officers.copy()
      try officers.open().remove(officer: "ben", on: .testDay)
      let head = try officers.open().signedHead()
      try FileManager.default.removeItem(atPath: officers.folder.path)
      try FileManager.default.moveItem(atPath: copy, toPath: officers.folder.path)
      let back = try officers.open("ben")
      #expect(try back.verify().completeness == .notShown)
      guard case .cutOff = try back.verify(against: head).completeness else {
        Issue.record("the exported head does not show it")
        return
      }
    }
  }

  @Test func `a lead who forges another's event`() throws {
    try withOfficers { officers in
      // What a lead records in another's name bears the lead's signature.
      let code = try officers.open().addCase("one")
      let verification = try officers.open().verify()
      let events = try officers.open().read { try $0.events(of: code) }
      #expect(events.allSatisfy { verification.signer(of: $0.sequence) == "ana" })
      // And a signature that claims to be another's is not valid.
      let file = try officers.open()
      let last = verification.events
      try file.database.write { database in
        let reader = CaseFileReader(database, file)
        let own = try #require(try reader.signature(at: last))
        let claimed = LinkSignature(
          from: own.from, to: last,
          key: try #require(verification.register.current.last?.keys.signing),
          signature: own.signature)
        try database.execute(
          sql: "UPDATE signatures SET sealed = ? WHERE sequence = ?",
          arguments: [try claimed.sealed(file.secrets, fileID: file.fileID).stored, last])
      }
      #expect(throws: CaseFileError.damaged(.signature(sequence: last))) {
        try officers.open().read { try $0.entries() }
      }
      #expect(try file.verify().problems.contains(.signature(sequence: last)))
    }
  }

  @Test func `a swapped public key`() throws {
    try withOfficers { officers in
      // The keys to which the fund's key is wrapped are in the journal, which a lead signed.
      let other = OfficerKeys(new: "ben")
      let file = try officers.open()
      let slot = try OfficerSlot(
        other, .own, under: try officers.ana.newSecret(), fundKey: file.fundKey,
        fileID: file.fileID)
      try file.database.write { try slot.store($0) }
      #expect(throws: CaseFileError.wrongKey) {
        try CaseFile(at: officers.folder.path, key: officers.ana, officer: "ben")
      }
      let cho = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
      try officers.open().add(officer: "cho", .officer, opening: cho, on: .testDay)
      try officers.open().remove(officer: "cho", on: .testDay)
      // The new key was wrapped to the key that was signed, and not to the one that was put there.
      let after = try officers.open()
      let kept = try after.database.read { try OfficerSlot($0, id: slot.id) }
      #expect(throws: CaseFileError.wrongKey) {
        try FundKey(
          unwrapping: try #require(kept).fundKey, other, after.fundKey.derivation,
          fileID: after.fileID)
      }
    }
  }

  @Test func `a replayed signature in another case`() throws {
    try withOfficers { officers in
      try officers.open("ben").addCase("one")
      let first = try officers.open().verify().events
      try officers.open().addCase("two")
      let last = try officers.open().verify().events
      // The bytes as they are do not open at another position.
      try officers.folder.tamper(
        """
        UPDATE signatures SET sealed = (SELECT sealed FROM signatures WHERE sequence = \(first))
        WHERE sequence = \(last)
        """)
      #expect(throws: CaseFileError.damaged(.signature(sequence: last))) {
        try officers.open().read { try $0.entries() }
      }
      // Sealed again by somebody with the secrets, it is not valid there.
      let file = try officers.open()
      try file.database.write { database in
        let reader = CaseFileReader(database, file)
        let old = try #require(try reader.signature(at: first))
        let replayed = LinkSignature(
          from: first + 1, to: last, key: old.key, signature: old.signature)
        try database.execute(
          sql: "UPDATE signatures SET sealed = ? WHERE sequence = ?",
          arguments: [try replayed.sealed(file.secrets, fileID: file.fileID).stored, last])
      }
      #expect(try file.verify().problems.contains(.signature(sequence: last)))
    }
  }

  @Test func `a record of version 3 has conflicts of interest within`() throws {
    let payload = """
      {"format":"ief-officer-record/1","by":"ana","officer":"ben","roles":["officer"],\
      "regions":["asia"],"conflicts":[{"applicant":"An invented applicant"}]}
      """
    let record = OfficerRecord(.officerChanged, payload: Array(payload.utf8))
    #expect(record?.rights == .officer)
  }

  @Test func `a role given to oneself`() throws {
    try withOfficers { officers in
      let file = try officers.open("ben")
      // Written past the tool, with everything that ben holds.
      try file.write { writer in
        let record = OfficerRecord(
          .officerChanged, by: "ben", officer: "ben", rights: .lead, keys: nil)
        try writer.append(
          to: StoredEvent.journalCode, kind: record.kind.rawValue, on: .testDay,
          payload: record.payload)
      }
      let register = try officers.open().read { try $0.register() }
      #expect(register.current.first { $0.officer == "ben" }?.rights == .officer)
      let verification = try officers.open().verify()
      #expect(verification.problems == [.officerRecord(sequence: verification.events)])
    }
  }

  @Test(arguments: ["ana", "zoe"])
  func `a second lead who never existed`(signer: String) throws {
    try withOfficers { officers in
      let file = try officers.open("ben")
      let ghost = OfficerKeys(new: "zoe")
      try file.write { writer in
        let record = OfficerRecord(
          .officerAdded, by: signer, officer: "zoe", rights: .lead, keys: ghost.publicKeys)
        try writer.append(
          to: StoredEvent.journalCode, kind: record.kind.rawValue, on: .testDay,
          payload: record.payload)
      }
      let register = try officers.open().read { try $0.register() }
      #expect(register.current.map { $0.officer } == ["ana", "ben"])
      #expect(register.unauthorised.count == 1)
    }
  }

  @Test func `another file in the place of one whose lead is pinned`() throws {
    try withOfficers { officers in
      _ = try withFolder { folder in
        let other = try OfficerFolder(folder)
        #expect(throws: CaseFileError.otherLead) {
          try CaseFile(
            at: folder.path, key: other.ana, officer: "ana", pinned: officers.leadKey)
        }
      }
      // Also one whose key is shared.
      _ = try withFolder { folder in
        #expect(throws: CaseFileError.leadPinned) {
          try CaseFile(at: folder.path, key: folder.key, officer: "ana", pinned: officers.leadKey)
        }
      }
    }
  }

  @Test(arguments: [
    "DELETE FROM signatures", "DELETE FROM signatures WHERE sequence < $1",
    "DELETE FROM signatures WHERE sequence = $1", "UPDATE signatures SET sealed = x'00'",
    "UPDATE signatures SET sequence = sequence + 100",
    "INSERT INTO signatures SELECT sequence - 1, sealed FROM signatures WHERE sequence = $1",
  ])
  func `signatures taken away, moved or spoilt`(sql: String) throws {
    try withOfficers { officers in
      try officers.open("ben").addCase("one")
      let last = try officers.open().verify().events
      let file = try officers.open()
      try officers.folder.tamper(sql.replacing("$1", with: "\(last)"))
      #expect(try !file.verify().problems.isEmpty)
    }
  }

  @Test func `whoever was removed while they had the file open records nothing more`() throws {
    try withOfficers { officers in
      let ben = try officers.open("ben")
      try officers.open().remove(officer: "ben", on: .testDay)
      #expect(throws: CaseFileError.keyChanged) { try ben.addCase("one") }
      #expect(throws: CaseFileError.keyChanged) { try ben.read { try $0.entries() } }
      #expect(throws: CaseFileError.keyChanged) { try ben.changeOwnKey(to: officers.ben) }
    }
  }
}

/// What somebody with the secrets of an old copy can add to a file of today: an event with a head.
private struct CaseFileWriterForgery {
  let old: CaseFile
  let file: CaseFile
  private(set) var count = 0

  init(_ old: CaseFile, in file: CaseFile) throws {
    self.old = old
    self.file = file
  }

  mutating func append(_ text: String, signedBy keys: OfficerKeys?) throws {
    let keys = try #require(keys)
    let fileID = file.fileID
    let secrets = old.secrets
    count = try file.database.write { database in
      let head = try FileHead(database)
      let seals = try Seals(
        of: database, SignedHead(fileID: fileID, count: head.count, hash: head.hash, secrets),
        secrets)
      let position = head.count + 1
      let numbers = try Int.fetchOne(
        database, sql: "SELECT MAX(number) FROM events WHERE code = 'journal'")
      let number = (numbers ?? 0) + 1
      let salted = SaltedPayload(Array(text.utf8))
      let place = EventPlace(fileID: fileID, code: "journal", number: number, kind: "planned")
      let entry = HashChain.entry(
        fileID: fileID, sequence: position, code: "journal", number: number, kind: "planned",
        on: .testDay, commitment: salted.commitment)
      let link = HashChain.link(after: head.hash, entry: entry)
      try database.execute(
        sql: "INSERT INTO events VALUES (?, 'journal', ?, 'planned', ?, ?, ?, ?)",
        arguments: [
          position, number, Day.testDay.description,
          try salted.sealed(DataKey(secrets.journalKey), place).stored, salted.commitment.stored,
          link.stored,
        ])
      let signature = try LinkSignature(
        keys, from: position, to: position, link: link, fileID: fileID)
      try database.execute(
        sql: "INSERT INTO signatures VALUES (?, ?)",
        arguments: [position, try signature.sealed(secrets, fileID: fileID).stored])
      let signed = try SignedHead(fileID: fileID, count: position, hash: link, secrets)
      try FileHead.update(database, signed)
      try seals.write(signed)
      return position
    }
  }
}
