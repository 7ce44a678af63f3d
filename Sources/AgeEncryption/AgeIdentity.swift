internal import Crypto
internal import Foundation

/// For whom files are sealed: a public X25519 key, written `age1…`.
package struct AgeRecipient: Hashable, Sendable {
  private static let prefix = "age"

  /// The key, 32 bytes.
  package let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a recipient as it is written; nil if it is none.
  package init?(_ text: String) {
    guard text.utf8.allSatisfy({ !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
      let bytes = Bech32.decoded(text, prefix: Self.prefix), bytes.count == 32
    else { return nil }
    self.bytes = bytes
  }

  /// The recipient as it is written.
  package var text: String { Bech32.encoded(bytes, prefix: Self.prefix) }
}

/// What opens files that are sealed for its recipient: a private X25519 key, written
/// `AGE-SECRET-KEY-1…`.
package struct AgeIdentity: Sendable {
  private static let prefix = "age-secret-key-"

  let key: Curve25519.KeyAgreement.PrivateKey

  /// Creates an identity from random numbers.
  package init() { key = Curve25519.KeyAgreement.PrivateKey() }

  /// Reads an identity as it is written; nil if it is none.
  package init?(_ text: String) {
    guard text.utf8.allSatisfy({ !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }),
      let bytes = Bech32.decoded(text, prefix: Self.prefix), bytes.count == 32,
      let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
    else { return nil }
    self.key = key
  }

  /// The recipient whose files it opens.
  package var recipient: AgeRecipient {
    AgeRecipient(bytes: Array(key.publicKey.rawRepresentation))
  }

  /// The identity as it is written, which is a secret.
  package var text: String {
    Bech32.encoded(Array(key.rawRepresentation), prefix: Self.prefix).uppercased()
  }
}
