internal import AgeFormat
internal import Crypto
internal import CryptoExtras
internal import Foundation
internal import Safeguards

/// The cryptography of sealing, by swift-crypto.
package struct CryptoPrimitives: AgePrimitives {
  /// Creates nothing that is kept.
  package init() {}

  package func publicKey(of privateKey: [UInt8]) -> [UInt8]? {
    key(privateKey).map { Array($0.publicKey.rawRepresentation) }
  }

  package func sharedSecret(_ privateKey: [UInt8], _ publicKey: [UInt8]) -> [UInt8]? {
    guard let other = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey),
      let secret = try? key(privateKey)?.sharedSecretFromKeyAgreement(with: other)
    else { return nil }
    let bytes = secret.withUnsafeBytes { Array($0) }
    return bytes.contains { $0 != 0 } ? bytes : nil
  }

  package func derivedKey(from secret: [UInt8], salt: [UInt8], info: [UInt8]) -> [UInt8]? {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: secret), salt: salt, info: info, outputByteCount: 32
    ).withUnsafeBytes { Array($0) }
  }

  package func authenticationCode(of text: [UInt8], key: [UInt8]) -> [UInt8]? {
    Array(HMAC<SHA256>.authenticationCode(for: text, using: SymmetricKey(data: key)))
  }

  package func encrypted(_ content: ArraySlice<UInt8>, key: [UInt8], nonce: [UInt8]) -> [UInt8]? {
    guard let nonce = try? ChaChaPoly.Nonce(data: nonce),
      let box = try? ChaChaPoly.seal(content, using: SymmetricKey(data: key), nonce: nonce)
    else { return nil }
    return Array(box.ciphertext) + Array(box.tag)
  }

  package func decrypted(_ sealed: ArraySlice<UInt8>, key: [UInt8], nonce: [UInt8]) -> [UInt8]? {
    guard sealed.count >= AgeNotation.tagCount, let nonce = try? ChaChaPoly.Nonce(data: nonce),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: sealed.dropLast(AgeNotation.tagCount),
        tag: sealed.suffix(AgeNotation.tagCount)),
      let opened = try? ChaChaPoly.open(box, using: SymmetricKey(data: key))
    else { return nil }
    return Array(opened)
  }

  package func passphraseKey(
    _ passphrase: [UInt8], salt: [UInt8], workFactor: Int
  ) -> [UInt8]? {
    // One block of r = 8 more than N for the result, and one to work in.
    try? KDF.Scrypt.deriveKey(
      from: passphrase, salt: salt, outputByteCount: 32, rounds: 1 << workFactor, blockSize: 8,
      parallelism: 1, maxMemory: ((1 << workFactor) + 2) << 10
    ).withUnsafeBytes { Array($0) }
  }

  package func clear(_ secret: inout [UInt8]) {
    secret.withUnsafeMutableBytes { bytes in
      if let start = bytes.baseAddress { ief_wipe(start, bytes.count) }
    }
  }

  /// Bytes from the system's generator.
  static func randomBytes(_ count: Int) -> [UInt8] {
    SymmetricKey(size: SymmetricKeySize(bitCount: 8 * count)).withUnsafeBytes { Array($0) }
  }

  private func key(_ bytes: [UInt8]) -> Curve25519.KeyAgreement.PrivateKey? {
    try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
  }
}
