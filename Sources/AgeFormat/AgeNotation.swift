/// The words and sizes of version 1 of the format, C2SP `age-encryption.org/v1`.
package enum AgeNotation {
  /// The bytes of a file's key.
  package static let fileKeyCount = 16
  /// The bytes of the nonce before a file's content, and of a passphrase's salt.
  package static let saltCount = 16
  /// The bytes of an authentication tag.
  package static let tagCount = 16
  /// The bytes of content in each chunk but the last.
  package static let chunkCount = 64 << 10
  /// The kind of stanza for a recipient.
  package static let x25519 = "X25519"
  /// What a recipient's wrapping key is for.
  package static let x25519Info = Array("age-encryption.org/v1/X25519".utf8)
  /// The kind of stanza for a passphrase.
  package static let scrypt = "scrypt"
  /// What a passphrase's salt begins with.
  package static let scryptLabel = Array("age-encryption.org/v1/scrypt".utf8)
  /// The nonce for a file's key, since each key that wraps one is used once.
  package static let noNonce = [UInt8](repeating: 0, count: 12)
  /// What the key of a header's code is for.
  package static let header = Array("header".utf8)
  /// What the key of the content is for.
  package static let payload = Array("payload".utf8)

  /// The number of a chunk in eleven bytes, and whether it is the last.
  package static func nonce(_ number: Int, isLast: Bool) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 12)
    for place in 0..<8 {
      bytes[10 - place] = UInt8(truncatingIfNeeded: UInt64(number) >> UInt64(8 * place))
    }
    bytes[11] = isLast ? 1 : 0
    return bytes
  }
}
