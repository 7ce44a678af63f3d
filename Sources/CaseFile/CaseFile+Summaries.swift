internal import Crypto
internal import Foundation
internal import GRDB

/// The place of a case's summary: what a list shows from inside the case.
///
/// A summary is encrypted under a key that is derived from the case's data key, so that erasing the
/// case ends it, and bound to the number of its events, so that none of before takes its place.
struct SealedSummary {
  /// The first version of the file that has them.
  static let since = 5

  private let bound: [UInt8]

  init(fileID: [UInt8], code: String, events: Int) {
    var bound = Transcript(.summary)
    bound.add(fileID)
    bound.add(code)
    bound.add(events)
    self.bound = bound.bytes
  }

  /// Encrypts a summary with the key of its case.
  func sealed(_ summary: [UInt8], _ dataKey: DataKey) throws(CaseFileError) -> [UInt8] {
    guard let sealed = PaddedBox.sealed(summary, key(dataKey), bound: bound) else {
      throw .damaged(.value)
    }
    return sealed
  }

  /// Decrypts what was encrypted for the same place; nil if it is anything else.
  func opened(_ sealed: [UInt8], _ dataKey: DataKey) -> [UInt8]? {
    PaddedBox.opened(sealed, key(dataKey), bound: bound)?.bytes
  }

  private func key(_ dataKey: DataKey) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: dataKey.key, info: bound, outputByteCount: 32)
  }
}

extension CaseFileReader {
  /// The summary of a case as it was written with its row; nil if there is none that can be read.
  package func summary(of entry: QueueEntry) throws -> [UInt8]? {
    let statement = try database.cachedStatement(
      sql: "SELECT wrapped, sealed FROM keys JOIN summaries USING (code) WHERE code = ?")
    guard let row = try Row.fetchOne(statement, arguments: [entry.code]),
      let wrapped = try? row.bytes(0), let sealed = try? row.bytes(1),
      let dataKey = try? DataKey(
        unwrapping: wrapped, file.fundKey.key, fileID: file.fileID, code: entry.code)
    else { return nil }
    return SealedSummary(fileID: file.fileID, code: entry.code, events: entry.events)
      .opened(sealed, dataKey)
  }
}
