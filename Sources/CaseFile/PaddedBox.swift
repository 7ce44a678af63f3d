internal import Crypto
internal import Foundation

/// Bytes encrypted with AES-256-GCM under a random nonce and padded, so that their size reveals
/// little.
enum PaddedBox {
  /// The length in four bytes, most significant first, the bytes, and zeros up to a multiple of 256.
  static let paddedTo = 256

  /// Encrypts bytes, bound to where they are kept; returns nonce, ciphertext and tag.
  static func sealed(
    _ bytes: [UInt8], _ key: SymmetricKey, bound: [UInt8]
  ) throws(CaseFileError) -> [UInt8] {
    var padded: [UInt8] = []
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: bytes.count).bigEndian) {
      padded.append(contentsOf: $0)
    }
    padded += bytes
    let rest = padded.count % paddedTo
    if rest > 0 { padded += [UInt8](repeating: 0, count: paddedTo - rest) }
    guard let combined = try? AES.GCM.seal(padded, using: key, authenticating: bound).combined
    else { throw .damaged(.value) }
    return Array(combined)
  }

  /// Decrypts what was encrypted for the same place; nil if it is anything else.
  static func opened(_ sealed: [UInt8], _ key: SymmetricKey, bound: [UInt8]) -> [UInt8]? {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let opened = try? AES.GCM.open(box, using: key, authenticating: bound), opened.count >= 4
    else { return nil }
    let padded = Array(opened)
    let count = padded[0..<4].reduce(0) { $0 << 8 | Int($1) }
    guard count <= padded.count - 4 else { return nil }
    return Array(padded[4..<4 + count])
  }
}
