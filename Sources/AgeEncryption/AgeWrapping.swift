internal import AgeFormat
internal import Crypto
internal import CryptoExtras
internal import EmergencyFund
internal import Foundation

/// How the key of a file is wrapped for a recipient or under a passphrase.
enum AgeWrapping {
  private static let scrypt = "scrypt"
  private static let scryptLabel = Array("age-encryption.org/v1/scrypt".utf8)

  /// Wraps the key of a file under a passphrase.
  ///
  /// - Parameter workFactor: The binary logarithm of scrypt's N.
  static func stanza(
    _ fileKey: [UInt8], passphrase: [UInt8], workFactor: Int
  ) throws(AgeError) -> AgeHeader.Stanza {
    let salt = CryptoPrimitives.randomBytes(AgeNotation.saltCount)
    guard let key = passphraseKey(passphrase, salt, workFactor),
      let body = AgeSealing(CryptoPrimitives()).wrapped(fileKey, key.withUnsafeBytes { Array($0) })
    else { throw .unavailable }
    return AgeHeader.Stanza(
      arguments: [
        scrypt, String(decoding: Base64.encoded(salt), as: UTF8.self), String(workFactor),
      ],
      body: body)
  }

  /// The key of a file that is wrapped for one of several identities; nil if it is for none.
  static func fileKey(
    _ stanzas: [AgeHeader.Stanza], _ identities: [AgeIdentity]
  ) throws(AgeError) -> SymmetricKey? {
    // A passphrase stands alone: who knows it could otherwise pass for a sender to others.
    if stanzas.count > 1, stanzas.contains(where: { $0.arguments.first == scrypt }) {
      throw .header
    }
    var found: SymmetricKey?
    for stanza in stanzas where stanza.arguments.first == AgeNotation.x25519 {
      guard stanza.arguments.count == 2,
        let share = Base64.decoded(stanza.arguments[1].utf8), share.count == 32,
        stanza.body.count == AgeNotation.fileKeyCount + AgeNotation.tagCount
      else { throw .header }
      for identity in identities where found == nil {
        guard
          let key = wrappingKey(
            identity.key, share, share: share, recipient: identity.recipient)
        else { throw .header }
        found = unwrapped(stanza.body, key)
      }
    }
    return found
  }

  /// The key of a file that is wrapped under a passphrase; nil if it is under another, or none.
  static func fileKey(
    _ stanzas: [AgeHeader.Stanza], passphrase: [UInt8], workFactorMax: Int
  ) throws(AgeError) -> SymmetricKey? {
    let own = stanzas.filter { $0.arguments.first == scrypt }
    guard let stanza = own.first else { return nil }
    guard stanzas.count == 1, stanza.arguments.count == 3,
      let salt = Base64.decoded(stanza.arguments[1].utf8), salt.count == AgeNotation.saltCount,
      let factor = workFactor(stanza.arguments[2]),
      stanza.body.count == AgeNotation.fileKeyCount + AgeNotation.tagCount
    else { throw .header }
    guard factor <= workFactorMax else { throw .workFactor }
    guard let key = passphraseKey(passphrase, salt, factor) else { throw .unavailable }
    return unwrapped(stanza.body, key)
  }

  /// The work factor as it must be written: digits without a leading zero.
  private static func workFactor(_ text: String) -> Int? {
    guard let first = text.utf8.first, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first),
      text.utf8.count <= 2,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// The key between an own private key and another's public one; nil if that has a low order.
  private static func wrappingKey(
    _ own: Curve25519.KeyAgreement.PrivateKey, _ other: [UInt8], share: [UInt8],
    recipient: AgeRecipient
  ) -> SymmetricKey? {
    guard let other = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: other),
      let secret = try? own.sharedSecretFromKeyAgreement(with: other),
      secret.withUnsafeBytes({ bytes in bytes.contains { $0 != 0 } })
    else { return nil }
    return secret.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: share + recipient.bytes, sharedInfo: AgeNotation.x25519Info,
      outputByteCount: 32)
  }

  private static func passphraseKey(
    _ passphrase: [UInt8], _ salt: [UInt8], _ workFactor: Int
  ) -> SymmetricKey? {
    try? KDF.Scrypt.deriveKey(
      from: passphrase, salt: scryptLabel + salt, outputByteCount: 32, rounds: 1 << workFactor,
      blockSize: 8, parallelism: 1, maxMemory: 1 << (workFactor + 11))
  }

  /// Each wrapping key is used once, so that its nonce is zero.
  private static var nonce: ChaChaPoly.Nonce? {
    try? ChaChaPoly.Nonce(data: [UInt8](repeating: 0, count: 12))
  }

  private static func unwrapped(_ body: [UInt8], _ key: SymmetricKey) -> SymmetricKey? {
    guard let nonce,
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: body.dropLast(AgeNotation.tagCount),
        tag: body.suffix(AgeNotation.tagCount)),
      let bytes = try? ChaChaPoly.open(box, using: key)
    else { return nil }
    return SymmetricKey(data: bytes)
  }
}
