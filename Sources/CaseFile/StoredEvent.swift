package import EmergencyFund

/// A stored event, decrypted.
package struct StoredEvent: Hashable, Sendable {
  /// The code under which the file keeps entries that concern no single case.
  package static let journalCode = "journal"
  /// The kind of the event that records the erasure of a case.
  package static let erasedKind = "erased"

  /// The position in the file's chain, from 1.
  package let sequence: Int
  /// The code of the case.
  package let code: String
  /// The number within the case, from 1.
  package let number: Int
  /// The kind of event.
  package let kind: String
  /// The date of the event.
  package let on: Day
  /// The salt of the commitment; nil if the case was erased.
  package let salt: [UInt8]?
  /// The content; nil if the case was erased.
  package let payload: [UInt8]?
  /// The commitment to salt and payload, as bound by the chain.
  package let commitment: [UInt8]
}

/// A value for finding cases again, of which only a keyed hash is stored (a blind index).
package struct Trace: Hashable, Sendable {
  /// The kind of value, such as `reference`.
  package let kind: String
  /// The normalised text.
  package let text: String

  /// Creates a trace.
  package init(kind: String, text: String) {
    self.kind = kind
    self.text = text
  }

  func hash(_ secrets: FileSecrets) -> [UInt8] {
    var transcript = Transcript(.search)
    transcript.add(kind)
    transcript.add(text)
    return Array(transcript.keyedHash(secrets.searchKey).prefix(16))
  }
}
