internal import Crypto
package import EmergencyFund
internal import Foundation

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
      let bytes = Bech32.decoded(text, prefix: Self.prefix)
    else { return nil }
    self.init(bytes: bytes)
  }

  /// Creates the identity of a private key; nil if it does not have 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32,
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
    Bech32.encoded(bytes, prefix: Self.prefix).uppercased()
  }

  /// The private key, 32 bytes.
  package var bytes: [UInt8] { Array(key.rawRepresentation) }
}
