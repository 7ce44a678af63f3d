internal import Crypto
internal import Digests
package import EmergencyFund
internal import Foundation

/// The signed head of a file's chain (a checkpoint): kept elsewhere, it reveals later truncation.
package struct SignedHead: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  package static let format = "ief-case-head/1"

  /// The random id of the file, 16 bytes.
  package let fileID: [UInt8]
  /// The number of events.
  package let count: Int
  /// The last link, 32 bytes.
  package let hash: [UInt8]
  /// The Ed25519 signature, 64 bytes.
  package let signature: [UInt8]
  /// The Ed25519 public key for checking the signature, 32 bytes.
  package let publicKey: [UInt8]
  /// How many events the journal had; nil in heads that are not for keeping elsewhere.
  package let journal: Journal?

  /// How many events the journal of the file had at a head.
  package struct Journal: Hashable, Sendable {
    /// The number of events.
    package let count: Int
    /// The Ed25519 signature of the head's key over the head and the number, 64 bytes.
    package let signature: [UInt8]
  }

  package init(
    fileID: [UInt8], count: Int, hash: [UInt8], signature: [UInt8], publicKey: [UInt8],
    journal: Journal? = nil
  ) {
    self.fileID = fileID
    self.count = count
    self.hash = hash
    self.signature = signature
    self.publicKey = publicKey
    self.journal = journal
  }

  init(
    fileID: [UInt8], count: Int, hash: [UInt8], _ secrets: FileSecrets
  ) throws(CaseFileError) {
    let message = Self.message(fileID: fileID, count: count, hash: hash)
    guard let signature = try? secrets.signingKey.signature(for: message) else {
      throw .damaged(.head)
    }
    self.init(
      fileID: fileID, count: count, hash: hash, signature: Array(signature),
      publicKey: Array(secrets.signingKey.publicKey.rawRepresentation))
  }

  /// The head with the number of events in the journal, which is signed too.
  func with(journal events: Int, _ secrets: FileSecrets) throws(CaseFileError) -> SignedHead {
    guard
      let signature = try? secrets.signingKey.signature(for: journalMessage(events: events))
    else { throw .damaged(.head) }
    return SignedHead(
      fileID: fileID, count: count, hash: hash, signature: self.signature, publicKey: publicKey,
      journal: Journal(count: events, signature: Array(signature)))
  }

  /// Whether the signatures are valid for the public key.
  package var isSigned: Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      return false
    }
    guard
      key.isValidSignature(
        signature, for: Self.message(fileID: fileID, count: count, hash: hash))
    else { return false }
    return journal.map {
      key.isValidSignature($0.signature, for: journalMessage(events: $0.count))
    } ?? true
  }

  private static func message(fileID: [UInt8], count: Int, hash: [UInt8]) -> [UInt8] {
    var transcript = Transcript(.head)
    transcript.add(fileID)
    transcript.add(count)
    transcript.add(hash)
    return transcript.bytes
  }

  private func journalMessage(events: Int) -> [UInt8] {
    var transcript = Transcript(.headJournal)
    transcript.add(fileID)
    transcript.add(count)
    transcript.add(hash)
    transcript.add(events)
    return transcript.bytes
  }
}

extension SignedHead {
  enum Key: String, FieldKey { case format, file, count, hash, signature, publicKey, journal }
  enum JournalKey: String, FieldKey { case count, signature }

  /// Writes the head as an object.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("format", Self.format)
      writer.member("file", Hexadecimal.text(fileID))
      writer.member("count", count)
      writer.member("hash", Hexadecimal.text(hash))
      writer.member("signature", Hexadecimal.text(signature))
      writer.member("publicKey", Hexadecimal.text(publicKey))
      if let journal {
        writer.key("journal")
        writer.object { writer in
          writer.member("count", journal.count)
          writer.member("signature", Hexadecimal.text(journal.signature))
        }
      }
    }
  }

  /// Reads a head; nil after a diagnostic.
  package static func read(_ field: Field, _ reader: inout DocumentReader) -> SignedHead? {
    let fields = reader.fields(field, Key.self)
    reader.requireFormat(Self.format, fields, .format)
    let fileID = reader.bytes(reader.required(.file, in: fields), count: 16)
    let count = reader.integer(reader.required(.count, in: fields), in: 0...HashChain.countMax)
    let hash = reader.bytes(reader.required(.hash, in: fields), count: 32)
    let signature = reader.bytes(reader.required(.signature, in: fields), count: 64)
    let publicKey = reader.bytes(reader.required(.publicKey, in: fields), count: 32)
    let journal = fields[.journal].map { readJournal($0, &reader) }
    guard let fileID, let count, let hash, let signature, let publicKey else { return nil }
    return SignedHead(
      fileID: fileID, count: count, hash: hash, signature: signature, publicKey: publicKey,
      journal: journal ?? nil)
  }

  private static func readJournal(_ field: Field, _ reader: inout DocumentReader) -> Journal? {
    let fields = reader.fields(field, JournalKey.self)
    let count = reader.integer(reader.required(.count, in: fields), in: 0...HashChain.countMax)
    let signature = reader.bytes(reader.required(.signature, in: fields), count: 64)
    guard let count, let signature else { return nil }
    return Journal(count: count, signature: signature)
  }
}

extension DocumentReader {
  /// Reads bytes that are written as hexadecimal digits; nil after a diagnostic.
  package mutating func bytes(_ field: Field?, count: Int) -> [UInt8]? {
    guard let field, let text = text(field) else { return nil }
    guard let bytes = Hexadecimal.bytes(text), bytes.count == count else {
      diagnose(
        field, .unreadableValue, "expected \(count * 2) hexadecimal digits in lower case")
      return nil
    }
    return bytes
  }
}
