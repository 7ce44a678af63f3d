internal import Crypto
internal import CryptoExtras
internal import Digests
internal import EmergencyFund
internal import Foundation

/// The fund's key (a key-encryption key): wraps the keys of the cases, and is never stored.
struct FundKey {
  let key: SymmetricKey
  let derivation: KeyDerivation

  /// Derives the key again, with the parameters of a file.
  init(_ secret: FundSecret, _ derivation: KeyDerivation) throws(CaseFileError) {
    self.derivation = derivation
    switch (secret, derivation.method) {
    case (.passphrase(let bytes), .scrypt(let rounds, let blockSize, let parallelism)):
      let key = bytes.withBytes { bytes in
        try? KDF.Scrypt.deriveKey(
          from: bytes, salt: derivation.salt, outputByteCount: 32, rounds: rounds,
          blockSize: blockSize, parallelism: parallelism)
      }
      guard let key else { throw .wrongKey }
      self.key = key
    case (.keyFile(let bytes), .keyFile):
      key = HKDF<SHA256>.deriveKey(
        inputKeyMaterial: bytes.key, salt: derivation.salt,
        info: Array(Transcript.Label.keyFile.rawValue.utf8), outputByteCount: 32)
    default: throw .wrongKey
    }
  }

  /// Derives a key for a new file, or a new key for a file.
  init(new secret: FundSecret) throws(CaseFileError) {
    let method: KeyDerivation.Method =
      switch secret {
      case .passphrase: .standardScrypt
      case .keyFile: .keyFile
      }
    try self.init(secret, KeyDerivation(method: method, salt: Randomness.bytes(16)))
  }
}

/// The source of the fund's key.
package enum FundKeySource: Sendable {
  /// A passphrase, from which scrypt derives the key.
  case passphrase(Passphrase)
  /// The 32 bytes of a key file.
  case keyFile(SecretBytes)

  /// The text of a new key file with a random key.
  package static func newKeyFileText() -> String {
    "\(Transcript.Label.keyFile.rawValue) \(Hexadecimal.text(Randomness.bytes(32)))\n"
  }

  /// Reads the text of a key file.
  package static func keyFile(text: String) throws(CaseFileError) -> FundKeySource {
    let parts = text.split { $0.isWhitespace }
    guard parts.count == 2, parts[0] == Transcript.Label.keyFile.rawValue,
      var bytes = Hexadecimal.bytes(String(parts[1])), bytes.count == 32
    else { throw .unreadableKey }
    return .keyFile(SecretBytes(taking: &bytes))
  }

  /// What may open a file, in the order in which it is tried.
  var secrets: [FundSecret] {
    switch self {
    case .passphrase(let passphrase): passphrase.secrets.map { .passphrase($0) }
    case .keyFile(let bytes): [.keyFile(bytes)]
    }
  }

  /// What a new key is derived from; fails for a passphrase that is too easy to guess.
  func newSecret() throws(CaseFileError) -> FundSecret {
    switch self {
    case .passphrase(let passphrase):
      if let weakness = passphrase.weakness { throw .weakPassphrase(weakness) }
    case .keyFile: break
    }
    guard let first = secrets.first else { throw .wrongKey }
    return first
  }
}

/// The bytes that a key is derived from.
enum FundSecret: Equatable {
  case passphrase(SecretBytes)
  case keyFile(SecretBytes)
}

/// The derivation of a file's key: the method with its parameters, and a salt.
struct KeyDerivation: Hashable {
  let method: Method
  let salt: [UInt8]

  enum Method: Hashable {
    /// scrypt (RFC 7914): `rounds` is its N, `blockSize` its r, `parallelism` its p.
    case scrypt(rounds: Int, blockSize: Int, parallelism: Int)
    /// HKDF with SHA-256 over the bytes of a key file.
    case keyFile

    /// N = 2^17, r = 8, p = 1: 128 MiB and a few tenths of a second for each guess.
    static let standardScrypt = Method.scrypt(rounds: 1 << 17, blockSize: 8, parallelism: 1)
  }

  /// The parameters as the file stores them: name, N, r, p.
  var stored: (name: String, rounds: Int, blockSize: Int, parallelism: Int) {
    switch method {
    case .scrypt(let rounds, let blockSize, let parallelism):
      ("scrypt", rounds, blockSize, parallelism)
    case .keyFile: ("key file", 0, 0, 0)
    }
  }

  init(method: Method, salt: [UInt8]) {
    self.method = method
    self.salt = salt
  }

  /// The parameters given in a file; nil if they are unknown, or would exhaust the machine.
  init?(name: String, rounds: Int, blockSize: Int, parallelism: Int, salt: [UInt8]) {
    guard salt.count == 16 else { return nil }
    switch name {
    case "key file": method = .keyFile
    case "scrypt":
      guard (1 << 14...1 << 20).contains(rounds), rounds & (rounds - 1) == 0,
        (1...16).contains(blockSize), (1...4).contains(parallelism)
      else { return nil }
      method = .scrypt(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    default: return nil
    }
    self.salt = salt
  }

  func add(to transcript: inout Transcript) {
    let stored = self.stored
    transcript.add(stored.name)
    transcript.add(stored.rounds)
    transcript.add(stored.blockSize)
    transcript.add(stored.parallelism)
    transcript.add(salt)
  }
}

/// Random bytes from the system.
enum Randomness {
  static func bytes(_ count: Int) -> [UInt8] {
    SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Array($0) }
  }
}
