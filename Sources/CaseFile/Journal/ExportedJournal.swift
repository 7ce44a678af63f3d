internal import Crypto
package import EmergencyFund
internal import Foundation
internal import GRDB

/// What somebody without the key needs to check the chain of a file and every signature.
///
/// It tells nothing of any case: entries of the chain are hashes over salted commitments. Of the
/// journal it tells kinds and dates, and who was made an officer, changed or removed, without the
/// conflicts of interest, which name applicants.
package struct ExportedJournal: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  package static let format = "ief-case-journal/1"

  /// The signed head of the chain.
  package let head: SignedHead
  /// The entries of all events, 32 bytes each.
  package let entries: [[UInt8]]
  /// The events of the journal; only records of officers and of changes of policies have salt and
  /// payload.
  package let events: [StoredEvent]
  /// The signatures, in the order of the chain, each with the link that it signs.
  package let signatures: [SignedLink]
  /// Who vouches that no event of the journal was left out; nil while officers have no keys.
  package let voucher: Voucher?

  /// A signature with the link at its last position.
  package struct SignedLink: Hashable, Sendable {
    package let signature: LinkSignature
    /// The link, 32 bytes.
    package let link: [UInt8]

    package init(signature: LinkSignature, link: [UInt8]) {
      self.signature = signature
      self.link = link
    }
  }

  /// The signature of the officer who exported the journal, over the head and the number of events in
  /// the journal.
  package struct Voucher: Hashable, Sendable {
    /// The officer's Ed25519 public key, 32 bytes.
    package let key: [UInt8]
    /// The signature, 64 bytes.
    package let signature: [UInt8]

    package init(key: [UInt8], signature: [UInt8]) {
      self.key = key
      self.signature = signature
    }

    /// Signs.
    init(_ keys: OfficerKeys, _ head: SignedHead, events: Int) throws(CaseFileError) {
      guard
        let signature = try? keys.signing.signature(for: Self.message(head, events: events))
      else { throw .damaged(.value) }
      self.init(
        key: Array(keys.signing.publicKey.rawRepresentation), signature: Array(signature))
    }

    /// Whether it signs a head and a number of events.
    func isValid(_ head: SignedHead, events: Int) -> Bool {
      guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else {
        return false
      }
      return key.isValidSignature(signature, for: Self.message(head, events: events))
    }

    private static func message(_ head: SignedHead, events: Int) -> [UInt8] {
      var transcript = Transcript(.journal)
      transcript.add(head.fileID)
      transcript.add(head.count)
      transcript.add(head.hash)
      transcript.add(events)
      return transcript.bytes
    }
  }

  package init(
    head: SignedHead, entries: [[UInt8]], events: [StoredEvent], signatures: [SignedLink],
    voucher: Voucher?
  ) {
    self.head = head
    self.entries = entries
    self.events = events
    self.signatures = signatures
    self.voucher = voucher
  }
}

extension CaseFileReader {
  /// What an auditor without the key needs; signed by the officer who opened the file.
  ///
  /// O(n) in the events.
  package func exportedJournal() throws -> ExportedJournal {
    let head = try head()
    let events = try journal().map { event in
      let isShown =
        OfficerRecord.Kind(rawValue: event.kind) != nil
        || PolicyChangeRecord.Kind(rawValue: event.kind) != nil
      return isShown ? event : event.closed
    }
    var signatures: [ExportedJournal.SignedLink] = []
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT signatures.sequence, signatures.sealed, events.link FROM signatures
        JOIN events ON events.sequence = signatures.sequence ORDER BY signatures.sequence
        """)
    while let row = try rows.next() {
      signatures.append(
        .init(
          signature: try LinkSignature(
            opening: row.bytes(1), to: row.number(0, in: 1...HashChain.countMax), file.secrets,
            fileID: file.fileID),
          link: try row.bytes(2)))
    }
    return ExportedJournal(
      head: head, entries: try chain(from: 1).entries, events: events, signatures: signatures,
      voucher: try file.officerKeys.map {
        try ExportedJournal.Voucher($0, head, events: events.count)
      })
  }
}

extension StoredEvent {
  /// An event of an exported journal, whose content is not shown.
  package init(journal sequence: Int, number: Int, kind: String, on: Day, commitment: [UInt8]) {
    self.init(
      sequence: sequence, code: Self.journalCode, number: number, kind: kind, on: on, salt: nil,
      payload: nil, commitment: commitment)
  }

  /// The event without what its commitment hides.
  package var closed: StoredEvent {
    StoredEvent(
      sequence: sequence, code: code, number: number, kind: kind, on: on, salt: nil, payload: nil,
      commitment: commitment)
  }
}
