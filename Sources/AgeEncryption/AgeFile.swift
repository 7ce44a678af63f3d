package import AgeFormat
package import EmergencyFund

/// Files that only whom they are sealed for can open, as `age` and other tools write and read them.
///
/// The format is version 1 of age (C2SP, `age-encryption.org/v1`): the key of a file is wrapped with
/// X25519, HKDF-SHA-256 and ChaCha20-Poly1305 for each recipient, or with scrypt under a passphrase,
/// and its content is encrypted with ChaCha20-Poly1305. It says nothing of who sealed the file:
/// anybody can.
package enum AgeFile {
  /// The largest work factor of a passphrase that is tried: 64 MiB and some tenths of a second.
  package static let workFactorMax = 16
  /// The most bytes of a file that are opened.
  package static let bytesMax = 64 << 20

  private static let sealing = AgeSealing(CryptoPrimitives())
  private static let opening = AgeOpening(CryptoPrimitives())

  /// Seals a content for everybody of some recipients, each of whom can open it alone.
  package static func sealed(
    _ content: [UInt8], for recipients: [AgeRecipient]
  ) throws(AgeError) -> [UInt8] {
    let count = AgeRandomness.byteCount(recipients: recipients.count)
    guard let randomness = AgeRandomness(CryptoPrimitives.randomBytes(count)) else {
      throw recipients.isEmpty ? .noMatch : .unavailable
    }
    return try sealed(content, for: recipients, randomness: randomness)
  }

  /// Seals a content with given random numbers.
  package static func sealed(
    _ content: [UInt8], for recipients: [AgeRecipient], randomness: AgeRandomness
  ) throws(AgeError) -> [UInt8] {
    try sealing.sealed(content, for: recipients, randomness: randomness)
  }

  /// Seals a content under a passphrase.
  package static func sealed(
    _ content: [UInt8], passphrase: [UInt8]
  ) throws(AgeError) -> [UInt8] {
    let count = AgeRandomness.byteCount(recipients: 1)
    guard let randomness = AgeRandomness(CryptoPrimitives.randomBytes(count)) else {
      throw .unavailable
    }
    return try sealing.sealed(content, passphrase: passphrase, randomness: randomness)
  }

  /// Opens a file, armored or not, with any of some identities.
  package static func opened(
    _ file: [UInt8], with identities: [AgeIdentity]
  ) throws(AgeError) -> [UInt8] {
    try opening.opened(file, atMost: bytesMax) { stanzas throws(AgeError) in
      try AgeWrapping.fileKey(stanzas, identities)
    }
  }

  /// Opens a file, armored or not, with its passphrase.
  package static func opened(
    _ file: [UInt8], passphrase: [UInt8]
  ) throws(AgeError) -> [UInt8] {
    try opening.opened(
      file, atMost: bytesMax, passphrase: passphrase, workFactorMax: workFactorMax)
  }

  /// Whether bytes begin as a sealed file does, armored or not.
  package static func isSealed(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: AgeHeader.version) || AgeArmor.isArmored(bytes)
  }
}
