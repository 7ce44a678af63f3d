import Crypto
import Digests
import EmergencyFund
import Foundation
import GRDB
import TestSupport
import Testing

@testable import CaseFile

/// Officers, their register, seals and a removal, as another implementation made them:
/// Tests/WholeTool/Vectors/make_case_file_vectors.py.
@Suite struct `Case file: officers of another implementation` {
  private let vectors: OfficerVectors

  init() throws {
    let file = Checkout.vectors.appending(path: "case_file.json")
    vectors = try JSONDecoder().decode(OfficerVectors.self, from: Data(contentsOf: file))
  }

  @Test func `opens an officer's keys, the fund's key and the secrets`() throws {
    let made = vectors.officers
    let fileID = try bytes(made.file)
    let derivation = KeyDerivation(method: .officers, salt: try bytes(made.salt))
    #expect(made.slots.map { $0.kind } == ["own", "recovery", "own"])
    for vector in made.slots {
      let kind = try #require(OfficerSlot.Kind(rawValue: vector.kind))
      let secret = try vector.fundSecret()
      let id = OfficerSlot.id(fileID: fileID, officer: vector.officer, kind)
      #expect(id == (try bytes(vector.id)))
      let slotKey = try FundKey(
        secret,
        try #require(
          KeyDerivation(
            name: vector.derivation, rounds: vector.rounds, blockSize: vector.blockSize,
            parallelism: vector.parallelism, salt: bytes(vector.salt))))
      let keys = try OfficerKeys(
        opening: bytes(vector.keys), under: slotKey, fileID: fileID, officer: vector.officer)
      #expect(
        keys.publicKeys
          == OfficerPublicKeys(
            signing: try bytes(vector.signingKey), receiving: try bytes(vector.receivingKey)))
      let fundKey = try FundKey(
        unwrapping: bytes(vector.fundKey), keys, derivation, fileID: fileID)
      #expect(fundKey.key == SymmetricKey(data: try bytes(made.fundKey)))
      let secrets = try FileSecrets(opening: bytes(made.secrets), fundKey, fileID: fileID)
      #expect(secrets.journalKey == SymmetricKey(data: try bytes(made.journalKey)))
      // Nobody else's, and nothing that was changed.
      #expect(throws: CaseFileError.wrongKey) {
        try OfficerKeys(
          opening: bytes(vector.keys), under: slotKey, fileID: fileID, officer: "cho")
      }
      var changed = try bytes(vector.fundKey)
      changed[changed.count - 1] ^= 1
      #expect(throws: CaseFileError.wrongKey) {
        try FundKey(unwrapping: changed, keys, derivation, fileID: fileID)
      }
      #expect(throws: CaseFileError.wrongKey) {
        try FundKey(
          unwrapping: bytes(vector.fundKey), OfficerKeys(new: vector.officer), derivation,
          fileID: fileID)
      }
    }
  }

  @Test func `reads recovery codes`() {
    #expect(vectors.officers.codes.count == 8)
    for code in vectors.officers.codes { #expect(RecoveryCode.secret(code) != nil) }
  }

  @Test func `takes and refuses signatures and records as the guide says`() throws {
    let made = vectors.register
    let fileID = try bytes(made.file)
    var link = HashChain.origin(fileID: fileID)
    let secrets = try FileSecrets(journalKey: bytes(made.journalKey))
    var register = OfficerRegister()
    for event in made.events {
      let place = EventPlace(
        fileID: fileID, code: StoredEvent.journalCode, number: event.sequence, kind: event.kind)
      let salted = try SaltedPayload(
        opening: bytes(event.sealed), DataKey(secrets.journalKey), place)
      #expect(salted.payload == Array(event.payload.utf8))
      #expect(salted.commitment == (try bytes(event.commitment)))
      link = HashChain.link(
        after: link,
        entry: HashChain.entry(
          fileID: fileID, sequence: event.sequence, code: place.code, number: place.number,
          kind: event.kind, on: .testDay, commitment: salted.commitment))
      #expect(link == (try bytes(event.link)))
      var signature: LinkSignature?
      if let sealed = event.signature {
        let opened = try LinkSignature(
          opening: bytes(sealed), to: event.signatureAt, secrets, fileID: fileID)
        if event.signatureAt == event.sequence, opened.isValid(link: link, fileID: fileID) {
          signature = opened
        }
        #expect(!opened.isValid(link: HashChain.origin(fileID: fileID), fileID: fileID))
        #expect(!opened.isValid(link: link, fileID: fileID.reversed()))
        #expect(throws: CaseFileError.damaged(.signature(sequence: 99))) {
          try LinkSignature(opening: bytes(sealed), to: 99, secrets, fileID: fileID)
        }
      }
      register.take(
        StoredEvent(
          sequence: event.sequence, code: place.code, number: place.number, kind: event.kind,
          on: .testDay, salt: salted.salt, payload: salted.payload), signature: signature)
      // What is written here has the same bytes.
      if let kind = OfficerRecord.Kind(rawValue: event.kind) {
        #expect(OfficerRecord(kind, payload: salted.payload)?.payload == salted.payload)
      }
    }
    #expect(register.since == made.since)
    #expect(register.unauthorised == made.refused)
    #expect(register.firstLead == (try bytes(made.firstLead)))
    #expect(register.firstLead != (try bytes(made.otherLead)))
    #expect(register.grants.count == made.grants.count)
    for (grant, expected) in zip(register.grants, made.grants) {
      #expect(
        [
          grant.officer, Hexadecimal.text(grant.keys.signing),
          Hexadecimal.text(grant.keys.receiving),
        ]
          == [expected.officer, expected.signingKey, expected.receivingKey])
      #expect([grant.from, grant.to] == [expected.from, expected.to])
      #expect(grant.rights.mayManageOfficers == expected.manages)
      #expect(grant.rights.conflicts.count == expected.conflicts)
    }
  }

  @Test func `seals rows and traces with the same bytes`() throws {
    let made = vectors.seals
    let fileID = try bytes(made.file)
    let secrets = try FileSecrets(searchKey: bytes(made.searchKey))
    let queue = try DatabaseQueue()
    try queue.write { database in
      try Schema.create(database)
      for row in made.rows { try database.insert(row, into: "cases") }
      for trace in made.traces {
        try database.execute(
          sql: "INSERT INTO traces VALUES (?, ?)",
          arguments: [try bytes(trace.hash).stored, trace.code])
      }
      // The seal holds how long the journal is.
      try database.execute(
        sql: "INSERT INTO events VALUES (1, 'journal', ?, 'planned', '', NULL, x'', x'')",
        arguments: [made.journal])
      let head = SignedHead(
        fileID: fileID, count: made.count, hash: try bytes(made.link), signature: [],
        publicKey: [])
      try Seals(sealing: database, fileID: fileID, secrets).write(head)
      let row = try #require(try Row.fetchOne(database, sql: "SELECT parts, seal FROM seals"))
      let parts = try row.bytes(0)
      #expect(try row.bytes(1) == bytes(made.seal))
      #expect(parts == (try OfficerVectors.Value.dense(count: 2 * 1_024 * 16, made.parts)))
      try Seals(of: database, head, secrets).checkAll()
    }
  }
}

/// A whole file, before and after an officer was removed, as another implementation wrote it.
@Suite struct `Case file: a file that another implementation wrote` {
  private let made: OfficerVectors.Removal
  private let ana: FundKeySource
  private let ben: FundKeySource

  init() throws {
    let file = Checkout.vectors.appending(path: "case_file.json")
    made = try JSONDecoder().decode(OfficerVectors.self, from: Data(contentsOf: file)).removal
    ana = try FundKeySource.keyFile(text: "ief-case-key/1 \(made.keyFile)")
    ben = .passphrase(Passphrase(made.passphrase))
  }

  /// Runs a test with the file.
  @discardableResult
  private func with<Value>(
    _ tables: [String: [[OfficerVectors.Value]]], _ body: (String) throws -> Value
  ) throws -> Value {
    try withFolder { folder in
      let path = folder.folder.appending(path: "vector.ief").path
      let queue = try DatabaseQueue(path: path)
      try queue.write { database in
        try Schema.create(database)
        for (table, rows) in tables {
          for row in rows { try database.insert(row, into: table) }
        }
      }
      try queue.close()
      return try body(path)
    }
  }

  @Test func `opens for its officers, and everything in it verifies`() throws {
    try with(made.before) { path in
      let lead = try bytes(made.leadKey)
      for (officer, key) in [
        ("ana", ana), ("ana", try FundKeySource.recovery(code: made.recovery)), ("ben", ben),
      ] {
        let file = try CaseFile(at: path, key: key, officer: officer, pinned: lead)
        #expect(file.fundKey.key == SymmetricKey(data: try bytes(made.fundKeyBefore)))
        let verification = try file.verify()
        #expect(verification.problems == [])
        #expect(verification.register.current.map { $0.officer } == ["ana", "ben"])
        #expect(
          verification.signatures
            == [
              .init(from: 2, to: 2, officer: "ana"), .init(from: 3, to: 4, officer: "ana"),
              .init(from: 5, to: 6, officer: "ben"),
            ])
        let events = try file.read { try $0.events(of: made.code) }
        #expect(
          events.map { $0.payload.map { String(decoding: $0, as: UTF8.self) } }
            == ["invented", "what", "that"])
        let trace = Trace(kind: "reference", text: "r.one@example.org")
        #expect(try file.read { try $0.cases(with: trace) } == [made.code])
      }
    }
  }

  @Test func `is refused where another lead is pinned`() throws {
    try with(made.before) { path in
      #expect(throws: CaseFileError.otherLead) {
        try CaseFile(at: path, key: ana, officer: "ana", pinned: try bytes(made.otherLead))
      }
    }
  }

  @Test func `after a removal, opens with the new key of the fund alone`() throws {
    let head = try with(made.before) { path in
      try CaseFile(at: path, key: ana, officer: "ana").signedHead()
    }
    try with(made.after) { path in
      #expect(throws: CaseFileError.wrongKey) {
        try CaseFile(at: path, key: ben, officer: "ben")
      }
      let file = try CaseFile(at: path, key: ana, officer: "ana", pinned: bytes(made.leadKey))
      #expect(file.fundKey.key == SymmetricKey(data: try bytes(made.fundKeyAfter)))
      let (wrapped, secrets) = try file.database.read { database in
        (
          try #require(try Row.fetchOne(database, sql: "SELECT wrapped FROM keys")).bytes(0),
          try FileHead(database).secrets
        )
      }
      // Data keys and secrets are the same, wrapped anew.
      let dataKey = try DataKey(
        unwrapping: wrapped, file.fundKey.key, fileID: file.fileID, code: made.code)
      #expect(dataKey.key == SymmetricKey(data: try bytes(made.dataKey)))
      let old = FundKey(
        key: SymmetricKey(data: try bytes(made.fundKeyBefore)),
        derivation: file.fundKey.derivation)
      #expect(throws: CaseFileError.damaged(.key(code: made.code))) {
        try DataKey(unwrapping: wrapped, old.key, fileID: file.fileID, code: made.code)
      }
      #expect(throws: CaseFileError.wrongKey) {
        try FileSecrets(opening: secrets, old, fileID: file.fileID)
      }
      let verification = try file.verify(against: head)
      #expect(verification.problems == [])
      #expect(verification.completeness == .complete(count: 6))
      #expect(verification.register.current.map { $0.officer } == ["ana"])
      _ = try CaseFile(
        at: path, key: try FundKeySource.recovery(code: made.recovery), officer: "ana")
      // And it goes on from there.
      try file.addCase("another")
      #expect(try file.verify(against: head).problems == [])
    }
  }
}
