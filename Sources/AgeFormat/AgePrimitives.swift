/// The cryptography that sealing and opening a file needs: swift-crypto's in the tool, and in the page's module
/// the same of BoringSSL.
///
/// Each function returns nil if there is no memory, and never a wrong result.
package protocol AgePrimitives: Sendable {
  /// The public X25519 key of a private one.
  func publicKey(of privateKey: [UInt8]) -> [UInt8]?
  /// The secret that two X25519 keys share; nil too if all of it is zero.
  func sharedSecret(_ privateKey: [UInt8], _ publicKey: [UInt8]) -> [UInt8]?
  /// A key of 32 bytes, derived with HKDF-SHA-256.
  func derivedKey(from secret: [UInt8], salt: [UInt8], info: [UInt8]) -> [UInt8]?
  /// The HMAC-SHA-256 of a text.
  func authenticationCode(of text: [UInt8], key: [UInt8]) -> [UInt8]?
  /// A content encrypted with ChaCha20-Poly1305, and its tag.
  func encrypted(_ content: ArraySlice<UInt8>, key: [UInt8], nonce: [UInt8]) -> [UInt8]?
  /// What ``encrypted(_:key:nonce:)`` gave, decrypted; nil too if its tag is not its own.
  func decrypted(_ sealed: ArraySlice<UInt8>, key: [UInt8], nonce: [UInt8]) -> [UInt8]?
  /// A key of 32 bytes, derived from a passphrase with scrypt, whose N is 2 to the power of
  /// `workFactor`.
  func passphraseKey(_ passphrase: [UInt8], salt: [UInt8], workFactor: Int) -> [UInt8]?
  /// Overwrites a secret.
  func clear(_ secret: inout [UInt8])
}
