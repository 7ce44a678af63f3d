internal import EmergencyFund

/// What an officer signed in one transaction, with the entries of the chain that it covers.
package struct SignedTransaction: Hashable, Sendable {
  /// The random id of the file, 16 bytes.
  package let fileID: [UInt8]
  package let signature: LinkSignature
  /// The link before the first event, 32 bytes.
  package let before: [UInt8]
  /// The entries of all events that are signed, 32 bytes each.
  package let entries: [[UInt8]]

  package init(fileID: [UInt8], signature: LinkSignature, before: [UInt8], entries: [[UInt8]]) {
    self.fileID = fileID
    self.signature = signature
    self.before = before
    self.entries = entries
  }

  /// Whether the signature is valid over these entries.
  package var isValid: Bool {
    let places = 1...HashChain.countMax
    guard places.contains(signature.from), places.contains(signature.to),
      signature.to - signature.from + 1 == entries.count
    else { return false }
    let link = entries.reduce(before) { HashChain.link(after: $0, entry: $1) }
    return signature.isValid(link: link, fileID: fileID)
  }

  /// Whether an event is one of those that are signed; only of a transaction that is valid.
  package func signs(_ event: StoredEvent) -> Bool {
    guard signature.covers(event.sequence) else { return false }
    return entries[event.sequence - signature.from] == event.entry(in: fileID)
  }

  /// Whether a journal has the same entries at these positions; only of a transaction that is valid.
  package func agrees(with journal: ExportedJournal) -> Bool {
    signature.to <= journal.entries.count
      && journal.entries[signature.from - 1..<signature.to].elementsEqual(entries)
  }
}

extension ExportedJournal {
  /// Whether the chain has an event at its place.
  package func has(_ event: StoredEvent) -> Bool {
    // Numbers beyond what any file has are no positions, and may not be calculated with.
    (1...HashChain.countMax).contains(event.sequence) && event.sequence <= entries.count
      && entries[event.sequence - 1] == event.entry(in: head.fileID)
  }
}

extension StoredEvent {
  /// Its entry in the chain of a file.
  fileprivate func entry(in fileID: [UInt8]) -> [UInt8] {
    HashChain.entry(
      fileID: fileID, sequence: sequence, code: code, number: number, kind: kind, on: on,
      commitment: commitment)
  }
}

extension CaseFileReader {
  /// A signature with what it covers.
  package func transaction(_ signature: LinkSignature) throws -> SignedTransaction {
    let chain = try chain(from: signature.from, to: signature.to)
    return SignedTransaction(
      fileID: file.fileID, signature: signature, before: chain.before, entries: chain.entries)
  }
}
