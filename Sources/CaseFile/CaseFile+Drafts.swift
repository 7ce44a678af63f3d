internal import Crypto
internal import Foundation
internal import GRDB

/// Drafts: what an officer has written of a case and not recorded yet, and under the code of the
/// journal what they keep for themselves of no case, such as saved filters.
///
/// A draft is encrypted under a key that is derived from the case's data key and from the officer's
/// private key, so that no colleague reads it and erasing the case ends it. While the key of the
/// file is shared, only the tool keeps colleagues from it.
extension CaseFileReader {
  /// An officer's draft; nil if there is none that they can read.
  ///
  /// - Parameter form: What it is a draft of, such as `review`.
  package func draft(_ form: String, of code: String, by officer: String) throws -> [UInt8]? {
    guard let dataKey = try dataKey(of: code) else { return nil }
    let place = DraftPlace(file, form, of: code, by: officer)
    let statement = try database.cachedStatement(sql: "SELECT sealed FROM drafts WHERE slot = ?")
    guard let row = try Row.fetchOne(statement, arguments: [place.slot.stored]) else { return nil }
    let sealed = try row.bytes(0)
    // One that was kept while the key of the file was shared is still theirs.
    let keys = [place.key(dataKey, file.officerKeys), place.key(dataKey, nil)]
    return keys.lazy.compactMap { PaddedBox.opened(sealed, $0, bound: place.bound)?.bytes }.first
  }

  /// The codes of the cases of which anybody has a draft, in ascending order.
  package func codesWithDrafts() throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT DISTINCT code FROM drafts WHERE code <> ? ORDER BY code",
      arguments: [StoredEvent.journalCode])
  }
}

extension CaseFileWriter {
  /// Keeps an officer's draft in the place of the one before.
  package func keepDraft(
    _ draft: [UInt8], _ form: String, of code: String, by officer: String
  ) throws {
    guard let dataKey = try reader.dataKey(of: code) else { throw CaseFileError.erased(code) }
    let place = DraftPlace(file, form, of: code, by: officer)
    let key = place.key(dataKey, file.officerKeys)
    guard let sealed = PaddedBox.sealed(draft, key, bound: place.bound) else {
      throw CaseFileError.damaged(.value)
    }
    try run(
      "INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)", [place.slot.stored, code, sealed.stored])
  }

  /// Removes an officer's draft, if there is one.
  package func discardDraft(_ form: String, of code: String, by officer: String) throws {
    let place = DraftPlace(file, form, of: code, by: officer)
    try run("DELETE FROM drafts WHERE slot = ?", [place.slot.stored])
  }
}

/// Where an officer's draft is kept.
private struct DraftPlace {
  /// The id of the row: a keyed hash, so that a thief does not learn whose draft it is.
  let slot: [UInt8]
  /// What the draft is bound to.
  let bound: [UInt8]

  init(_ file: CaseFile, _ form: String, of code: String, by officer: String) {
    var slot = Transcript(.draftSlot)
    var bound = Transcript(.draft)
    bound.add(file.fileID)
    for field in [code, officer, form] {
      slot.add(field)
      bound.add(field)
    }
    self.slot = Array(slot.keyedHash(file.secrets.searchKey).prefix(16))
    self.bound = bound.bytes
  }

  /// The key of the draft, from that of the case and the officer's own, if they have one.
  func key(_ dataKey: DataKey, _ officer: OfficerKeys?) -> SymmetricKey {
    var material = dataKey.key.withUnsafeBytes { Array($0) }
    material += officer.map { Array($0.receiving.rawRepresentation) } ?? []
    defer { material.wipe() }
    return HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: material), info: bound, outputByteCount: 32)
  }
}
