internal import Crypto
internal import Foundation

/// The secrets of a case file itself, encrypted with the fund's key.
struct FileSecrets {
  /// The key of the hashes for finding applicants again.
  let searchKey: SymmetricKey
  /// The key of the journal, and of what remains of an erased case.
  let journalKey: SymmetricKey
  /// The key that signs the head of the chain.
  let signingKey: Curve25519.Signing.PrivateKey

  /// Generates new secrets.
  init() {
    searchKey = SymmetricKey(size: .bits256)
    journalKey = SymmetricKey(size: .bits256)
    signingKey = Curve25519.Signing.PrivateKey()
  }

  /// Decrypts the secrets; a wrong key and altered bytes are indistinguishable.
  init(
    opening sealed: [UInt8], _ fundKey: FundKey, fileID: [UInt8]
  ) throws(CaseFileError) {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      var opened = try? AES.GCM.open(
        box, using: fundKey.key, authenticating: Self.bound(fundKey, fileID)),
      opened.count == 96,
      let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: opened.suffix(32))
    else { throw .wrongKey }
    searchKey = SymmetricKey(data: opened.prefix(32))
    journalKey = SymmetricKey(data: opened.dropFirst(32).prefix(32))
    signingKey = signing
    opened.wipe()
  }

  /// Encrypts the secrets with the fund's key.
  func sealed(_ fundKey: FundKey, fileID: [UInt8]) throws(CaseFileError) -> [UInt8] {
    var bytes =
      searchKey.withUnsafeBytes { Array($0) } + journalKey.withUnsafeBytes { Array($0) }
      + Array(signingKey.rawRepresentation)
    defer { bytes.wipe() }
    guard
      let box = try? AES.GCM.seal(
        bytes, using: fundKey.key, authenticating: Self.bound(fundKey, fileID)),
      let combined = box.combined
    else { throw .damaged(.value) }
    return Array(combined)
  }

  /// The key for what is kept beside the chain, derived by HKDF from that of the journal.
  func derivedKey(_ label: Transcript.Label) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: journalKey, info: Array(label.rawValue.utf8), outputByteCount: 32)
  }

  private static func bound(_ fundKey: FundKey, _ fileID: [UInt8]) -> [UInt8] {
    var transcript = Transcript(.secrets)
    transcript.add(fileID)
    fundKey.derivation.add(to: &transcript)
    return transcript.bytes
  }
}
