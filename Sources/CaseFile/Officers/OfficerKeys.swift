internal import Crypto
internal import Digests
internal import EmergencyFund
internal import Foundation

/// The private keys of an officer: one signs what they record, the other receives the fund's key.
struct OfficerKeys: Sendable {
  /// The id of the officer.
  let officer: String
  /// The Ed25519 key that signs.
  let signing: Curve25519.Signing.PrivateKey
  /// The X25519 key to which the fund's key is wrapped.
  let receiving: Curve25519.KeyAgreement.PrivateKey

  /// Generates new keys.
  init(new officer: String) {
    self.officer = officer
    signing = Curve25519.Signing.PrivateKey()
    receiving = Curve25519.KeyAgreement.PrivateKey()
  }

  /// Decrypts keys; a wrong key and altered bytes are indistinguishable.
  init(
    opening sealed: [UInt8], under key: FundKey, fileID: [UInt8], officer: String
  ) throws(CaseFileError) {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      var opened = try? AES.GCM.open(
        box, using: key.key, authenticating: Self.bound(key, fileID, officer)),
      opened.count == 64,
      let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: opened.prefix(32)),
      let receiving = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: opened.suffix(32))
    else { throw .wrongKey }
    self.officer = officer
    self.signing = signing
    self.receiving = receiving
    opened.wipe()
  }

  /// Encrypts the keys under one that is derived from the officer's passphrase or key file.
  func sealed(under key: FundKey, fileID: [UInt8]) throws(CaseFileError) -> [UInt8] {
    var bytes = Array(signing.rawRepresentation) + Array(receiving.rawRepresentation)
    defer { bytes.wipe() }
    let box = try? AES.GCM.seal(
      bytes, using: key.key, authenticating: Self.bound(key, fileID, officer))
    guard let combined = box?.combined else { throw .damaged(.value) }
    return Array(combined)
  }

  /// The public keys.
  var publicKeys: OfficerPublicKeys {
    OfficerPublicKeys(
      signing: Array(signing.publicKey.rawRepresentation),
      receiving: Array(receiving.publicKey.rawRepresentation))
  }

  private static func bound(_ key: FundKey, _ fileID: [UInt8], _ officer: String) -> [UInt8] {
    var transcript = Transcript(.officerKeys)
    transcript.add(fileID)
    transcript.add(officer)
    key.derivation.add(to: &transcript)
    return transcript.bytes
  }
}

/// The public keys of an officer.
package struct OfficerPublicKeys: Hashable, Sendable {
  /// The Ed25519 key that checks their signatures, 32 bytes.
  package let signing: [UInt8]
  /// The X25519 key to which the fund's key is wrapped, 32 bytes.
  package let receiving: [UInt8]

  /// Creates keys from their bytes.
  package init(signing: [UInt8], receiving: [UInt8]) {
    self.signing = signing
    self.receiving = receiving
  }
}

extension FundKey {
  /// Generates a key that is not derived from anything, for officers with keys of their own.
  init() {
    self.init(
      key: SymmetricKey(size: .bits256),
      derivation: KeyDerivation(method: .officers, salt: Randomness.bytes(16)))
  }

  /// Wraps the key to an officer: HPKE (RFC 9180), base mode, with DHKEM(X25519, HKDF-SHA256),
  /// HKDF-SHA256 and ChaCha20Poly1305; returns the encapsulated key and the ciphertext.
  func wrapped(
    to keys: OfficerPublicKeys, officer: String, fileID: [UInt8]
  ) throws(CaseFileError) -> [UInt8] {
    do {
      var sender = try HPKE.Sender(
        recipientKey: Curve25519.KeyAgreement.PublicKey(rawRepresentation: keys.receiving),
        ciphersuite: .Curve25519_SHA256_ChachaPoly,
        info: Data(Self.wrapInfo(derivation, officer, fileID)))
      var bytes = key.withUnsafeBytes { Array($0) }
      defer { bytes.wipe() }
      return Array(sender.encapsulatedKey) + Array(try sender.seal(bytes))
    } catch {
      throw .damaged(.value)
    }
  }

  /// Unwraps the key that an officer received.
  init(
    unwrapping wrapped: [UInt8], _ keys: OfficerKeys, _ derivation: KeyDerivation, fileID: [UInt8]
  ) throws(CaseFileError) {
    do {
      var recipient = try HPKE.Recipient(
        privateKey: keys.receiving, ciphersuite: .Curve25519_SHA256_ChachaPoly,
        info: Data(Self.wrapInfo(derivation, keys.officer, fileID)),
        encapsulatedKey: Data(wrapped.prefix(32)))
      var opened = try recipient.open(Data(wrapped.dropFirst(32)))
      defer { opened.wipe() }
      guard opened.count == 32 else { throw CaseFileError.wrongKey }
      self.init(key: SymmetricKey(data: opened), derivation: derivation)
    } catch {
      throw .wrongKey
    }
  }

  private static func wrapInfo(
    _ derivation: KeyDerivation, _ officer: String, _ fileID: [UInt8]
  ) -> [UInt8] {
    var transcript = Transcript(.fundKeyWrap)
    transcript.add(fileID)
    transcript.add(officer)
    derivation.add(to: &transcript)
    return transcript.bytes
  }
}
