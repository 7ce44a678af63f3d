internal import Crypto
internal import Foundation
internal import GRDB

/// An officer's signature over what they recorded in one transaction: it covers the link after the
/// last of these events, and so everything before it too.
package struct LinkSignature: Hashable, Sendable {
  /// The position of the first event of the transaction.
  package let from: Int
  /// The position of its last event.
  package let to: Int
  /// The officer's Ed25519 public key, 32 bytes.
  package let key: [UInt8]
  /// The signature, 64 bytes.
  package let signature: [UInt8]

  package init(from: Int, to: Int, key: [UInt8], signature: [UInt8]) {
    self.from = from
    self.to = to
    self.key = key
    self.signature = signature
  }

  /// Signs.
  init(
    _ keys: OfficerKeys, from: Int, to: Int, link: [UInt8], fileID: [UInt8]
  ) throws(CaseFileError) {
    let message = Self.message(from: from, to: to, link: link, fileID: fileID)
    guard let signature = try? keys.signing.signature(for: message) else { throw .damaged(.value) }
    self.init(
      from: from, to: to, key: Array(keys.signing.publicKey.rawRepresentation),
      signature: Array(signature))
  }

  /// Whether it covers the event at a position.
  func covers(_ sequence: Int) -> Bool { from <= sequence && sequence <= to }

  /// Whether it signs a link of a file.
  package func isValid(link: [UInt8], fileID: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
    return key.isValidSignature(
      signature, for: Self.message(from: from, to: to, link: link, fileID: fileID))
  }

  private static func message(from: Int, to: Int, link: [UInt8], fileID: [UInt8]) -> [UInt8] {
    var transcript = Transcript(.signedLinks)
    transcript.add(fileID)
    transcript.add(from)
    transcript.add(to)
    transcript.add(link)
    return transcript.bytes
  }
}

/// Signatures by what they cover.
package struct SignatureIndex {
  private let sorted: [LinkSignature]

  package init(_ signatures: [LinkSignature]) { sorted = signatures.sorted { $0.to < $1.to } }

  /// The signature over the event at a position; nil if there is none.
  ///
  /// O(log n) in the signatures.
  package func signature(over sequence: Int) -> LinkSignature? {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].to < sequence { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].covers(sequence) ? sorted[low] : nil
  }
}

extension LinkSignature {
  private static let bytesCount = 32 + 8 + 64

  /// Encrypts the signature, so that a thief does not learn who recorded what.
  func sealed(_ secrets: FileSecrets, fileID: [UInt8]) throws(CaseFileError) -> [UInt8] {
    var bytes = key
    withUnsafeBytes(of: UInt64(truncatingIfNeeded: from).bigEndian) { bytes.append(contentsOf: $0) }
    bytes += signature
    let box = try? AES.GCM.seal(
      bytes, using: secrets.signatureKey, authenticating: Self.bound(to, fileID))
    guard let combined = box?.combined else { throw .damaged(.value) }
    return Array(combined)
  }

  /// Decrypts the signature at a position.
  init(
    opening sealed: [UInt8], to: Int, _ secrets: FileSecrets, fileID: [UInt8]
  ) throws(CaseFileError) {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let opened = try? AES.GCM.open(
        box, using: secrets.signatureKey, authenticating: Self.bound(to, fileID)),
      opened.count == Self.bytesCount
    else { throw .damaged(.signature(sequence: to)) }
    let bytes = Array(opened)
    let from = bytes[32..<40].reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    guard from <= UInt64(HashChain.countMax) else { throw .damaged(.signature(sequence: to)) }
    self.init(
      from: Int(from), to: to, key: Array(bytes[0..<32]), signature: Array(bytes[40...]))
  }

  private static func bound(_ to: Int, _ fileID: [UInt8]) -> [UInt8] {
    var transcript = Transcript(.signature)
    transcript.add(fileID)
    transcript.add(to)
    return transcript.bytes
  }
}

extension FileSecrets {
  /// The key of the signatures.
  var signatureKey: SymmetricKey { derivedKey(.signature) }
}
