internal import EmergencyFund
internal import GRDB

/// What opens a file for one officer: their private keys, sealed under their passphrase, key file
/// or recovery code, and the fund's key, wrapped to them.
struct OfficerSlot {
  /// What an officer opens the file with.
  enum Kind: String {
    /// Their passphrase or key file.
    case own
    /// The code on their recovery sheet.
    case recovery
  }

  let id: [UInt8]
  let derivation: KeyDerivation
  let keys: [UInt8]
  let fundKey: [UInt8]

  /// The id under which a slot is stored, 16 bytes.
  ///
  /// Whoever has the file can check a guess at an officer's id, but cannot read it.
  static func id(fileID: [UInt8], officer: String, _ kind: Kind) -> [UInt8] {
    var transcript = Transcript(.officerSlot)
    transcript.add(fileID)
    transcript.add(officer)
    transcript.add(kind.rawValue)
    return Array(transcript.hash.prefix(16))
  }

  /// Seals keys for a new slot.
  init(
    _ keys: OfficerKeys, _ kind: Kind, under secret: FundSecret, fundKey: FundKey, fileID: [UInt8]
  ) throws(CaseFileError) {
    let slotKey = try FundKey(new: secret)
    id = Self.id(fileID: fileID, officer: keys.officer, kind)
    derivation = slotKey.derivation
    self.keys = try keys.sealed(under: slotKey, fileID: fileID)
    self.fundKey = try fundKey.wrapped(
      to: keys.publicKeys, officer: keys.officer, fileID: fileID)
  }

  /// Reads a slot; nil if there is none.
  init?(_ database: Database, id: [UInt8]) throws {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM access WHERE slot = ?", arguments: [id.stored])
    guard let row else { return nil }
    guard
      let derivation = KeyDerivation(
        name: try row.text(1), rounds: try row.number(2, in: 0...Int.max),
        blockSize: try row.number(3, in: 0...Int.max),
        parallelism: try row.number(4, in: 0...Int.max), salt: try row.bytes(5)),
      derivation.method != .officers
    else { throw CaseFileError.damaged(.value) }
    self.id = id
    self.derivation = derivation
    keys = try row.bytes(6)
    fundKey = try row.bytes(7)
  }

  /// Writes the slot in the place of an earlier one.
  func store(_ database: Database) throws {
    let stored = derivation.stored
    try database.execute(
      sql: "INSERT OR REPLACE INTO access VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        id.stored, stored.name, stored.rounds, stored.blockSize, stored.parallelism,
        derivation.salt.stored, keys.stored, fundKey.stored,
      ])
  }

  /// Opens the private keys and the fund's key.
  ///
  /// Where there is no slot, or it is not for such a secret, a key is derived all the same, so that
  /// the time tells nothing.
  static func open(
    _ slot: OfficerSlot?, _ secret: FundSecret, officer: String, _ derivation: KeyDerivation,
    fileID: [UInt8]
  ) throws(CaseFileError) -> (OfficerKeys, FundKey) {
    guard let slot, let slotKey = try? FundKey(secret, slot.derivation) else {
      _ = try? FundKey(new: secret)
      throw .wrongKey
    }
    let keys = try OfficerKeys(
      opening: slot.keys, under: slotKey, fileID: fileID, officer: officer)
    return (
      keys, try FundKey(unwrapping: slot.fundKey, keys, derivation, fileID: fileID)
    )
  }
}
