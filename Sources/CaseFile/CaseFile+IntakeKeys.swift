internal import Crypto
internal import EmergencyFund
internal import GRDB

/// The keys that open what is sealed for the fund: encrypted beside the chain, so that nothing of one
/// is left when it is retired.
///
/// Each is bound to its row, so that whoever can write to the file without its key can remove keys,
/// but neither read, change nor add one.
extension CaseFile {
  /// Keeps a key; returns whether it was not there before.
  package func keep(_ key: IntakeKey) throws -> Bool {
    let place = IntakeKeyPlace(self, of: key.recipient)
    var payload = key.payload
    defer { payload.wipe() }
    guard let sealed = PaddedBox.sealed(payload, secrets.intakeKey, bound: place.bound) else {
      throw CaseFileError.damaged(.value)
    }
    return try write { writer in
      try writer.run(
        "INSERT OR IGNORE INTO intakeKeys VALUES (?, ?)", [place.slot.stored, sealed.stored])
      return writer.reader.database.changesCount > 0
    }
  }

  /// Destroys a key, also in the log of the database; returns whether it was there.
  package func destroyIntakeKey(of recipient: String) throws -> Bool {
    let place = IntakeKeyPlace(self, of: recipient)
    let had = try write { writer in
      try writer.run("DELETE FROM intakeKeys WHERE slot = ?", [place.slot.stored])
      return writer.reader.database.changesCount > 0
    }
    if had { try emptyLog() }
    return had
  }
}

extension CaseFileReader {
  /// The keys that open what is sealed for the fund, the oldest first.
  package func intakeKeys() throws -> [IntakeKey] {
    try Row.fetchAll(database, sql: "SELECT slot, sealed FROM intakeKeys").map { row in
      guard let key = try intakeKey(row) else { throw CaseFileError.damaged(.value) }
      return key
    }.sorted { ($0.madeOn, $0.recipient) < ($1.madeOn, $1.recipient) }
  }

  /// Whether every key is as it was written.
  func hasSoundIntakeKeys() throws -> Bool {
    try Row.fetchAll(database, sql: "SELECT slot, sealed FROM intakeKeys")
      .allSatisfy { try intakeKey($0) != nil }
  }

  /// The key in a row; nil if it is not what was written.
  private func intakeKey(_ row: Row) throws -> IntakeKey? {
    let slot = try row.bytes(0)
    let bound = IntakeKeyPlace.bound(slot, file)
    guard
      var opened = PaddedBox.opened(try row.bytes(1), file.secrets.intakeKey, bound: bound)?.bytes
    else { return nil }
    defer { opened.wipe() }
    guard let key = IntakeKey(payload: opened),
      IntakeKeyPlace(file, of: key.recipient).slot == slot
    else { return nil }
    return key
  }
}

/// Where a key is kept.
private struct IntakeKeyPlace {
  /// The id of the row: a keyed hash, so that a thief does not learn whose files it opens.
  let slot: [UInt8]
  let bound: [UInt8]

  init(_ file: CaseFile, of recipient: String) {
    var transcript = Transcript(.intakeKeySlot)
    transcript.add(recipient)
    slot = Array(transcript.keyedHash(file.secrets.searchKey).prefix(16))
    bound = Self.bound(slot, file)
  }

  static func bound(_ slot: [UInt8], _ file: CaseFile) -> [UInt8] {
    var transcript = Transcript(.intakeKey)
    transcript.add(file.fileID)
    transcript.add(slot)
    return transcript.bytes
  }
}

extension FileSecrets {
  /// The key of the intake keys.
  fileprivate var intakeKey: SymmetricKey { derivedKey(.intakeKey) }
}
