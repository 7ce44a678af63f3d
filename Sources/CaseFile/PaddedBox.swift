internal import Crypto
internal import Foundation

/// Bytes encrypted with AES-256-GCM under a random nonce and padded, so that their size reveals
/// little.
///
/// What is encrypted is a salt, if there is one, the length of the bytes in four bytes, most
/// significant first, the bytes, and zeros up to a multiple of 256.
enum PaddedBox {
  private static let paddedTo = 256

  /// Encrypts bytes, bound to where they are kept; returns nonce, ciphertext and tag.
  static func sealed(
    _ bytes: [UInt8], salt: [UInt8] = [], _ key: SymmetricKey, bound: [UInt8]
  ) -> [UInt8]? {
    var padded = salt
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: bytes.count).bigEndian) {
      padded.append(contentsOf: $0)
    }
    padded += bytes
    let rest = padded.count % paddedTo
    if rest > 0 { padded += [UInt8](repeating: 0, count: paddedTo - rest) }
    return (try? AES.GCM.seal(padded, using: key, authenticating: bound).combined).map {
      Array($0)
    }
  }

  /// Decrypts what was encrypted for the same place; nil if it is anything else.
  static func opened(
    _ sealed: [UInt8], saltCount: Int = 0, _ key: SymmetricKey, bound: [UInt8]
  ) -> (salt: [UInt8], bytes: [UInt8])? {
    let start = saltCount + 4
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let opened = try? AES.GCM.open(box, using: key, authenticating: bound),
      opened.count >= start
    else { return nil }
    let padded = Array(opened)
    let count = padded[saltCount..<start].reduce(0) { $0 << 8 | Int($1) }
    guard count <= padded.count - start else { return nil }
    return (Array(padded[0..<saltCount]), Array(padded[start..<start + count]))
  }
}
