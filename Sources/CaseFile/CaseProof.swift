package import EmergencyFund

/// A proof that the events of one case are part of a chain with a signed head.
package struct CaseProof: Hashable, Sendable {
  /// The code of the case.
  package let code: String
  /// The events of the case with the salts of their commitments, oldest first.
  package let events: [StoredEvent]
  /// The link before the first of them, 32 bytes.
  package let before: [UInt8]
  /// The entries of all events from the first of them to the head, 32 bytes each.
  package let entries: [[UInt8]]
  /// The signed head of the chain.
  package let head: SignedHead
  /// The signatures of officers that cover the events, in the order of the chain.
  package let signatures: [LinkSignature]

  /// Creates a proof.
  package init(
    code: String, events: [StoredEvent], before: [UInt8], entries: [[UInt8]], head: SignedHead,
    signatures: [LinkSignature]
  ) {
    self.code = code
    self.events = events
    self.before = before
    self.entries = entries
    self.head = head
    self.signatures = signatures
  }

  /// The checks that failed; empty if the events are those of the chain.
  ///
  /// - Parameter exported: A head that was obtained separately, not taken from the proof.
  package func problems(against exported: SignedHead? = nil) -> [Problem] {
    var problems: [Problem] = []
    if !head.isSigned { problems.append(.head) }
    guard let first = events.first?.sequence else { return problems + [.noEvents] }
    // Numbers beyond what any file has are no positions, and may not be calculated with.
    let positions = 1...HashChain.countMax
    guard events.allSatisfy({ positions.contains($0.sequence) && positions.contains($0.number) }),
      (0...HashChain.countMax).contains(head.count)
    else { return problems + [.chain] }
    if first + entries.count - 1 != head.count { problems.append(.chain) }
    var links: [Int: [UInt8]] = [first - 1: before]
    var link = before
    for (offset, entry) in entries.enumerated() {
      link = HashChain.link(after: link, entry: entry)
      links[first + offset] = link
    }
    if link != head.hash { problems.append(.chain) }
    for (offset, event) in events.enumerated() {
      let entry = HashChain.entry(
        fileID: head.fileID, sequence: event.sequence, code: code, number: event.number,
        kind: event.kind, on: event.on, commitment: event.commitment)
      let place = event.sequence - first
      if event.number != offset + 1 || !entries.indices.contains(place) || entries[place] != entry {
        problems.append(.event(event.number))
      } else if let salt = event.salt, let payload = event.payload,
        SaltedPayload(salt: salt, payload: payload).commitment != event.commitment
      {
        problems.append(.event(event.number))
      }
    }
    for signature in signatures {
      guard signature.from <= signature.to, let link = links[signature.to],
        signature.isValid(link: link, fileID: head.fileID)
      else {
        problems.append(.signature(signature.to))
        continue
      }
    }
    if let exported {
      let isKnown = links[exported.count] == exported.hash
      if exported.fileID != head.fileID || exported.publicKey != head.publicKey
        || !exported.isSigned
      {
        problems.append(.otherFile)
      } else if exported.count >= first - 1, !isKnown {
        problems.append(.otherHistory)
      } else if exported.count < first - 1 {
        problems.append(.olderHead)
      }
    }
    return problems
  }

  /// A check that failed.
  package enum Problem: Hashable, Sendable {
    /// The head's signature is not valid.
    case head
    /// There is no event.
    case noEvents
    /// The entries do not lead to the head.
    case chain
    /// An event does not match the chain.
    case event(Int)
    /// An officer's signature is not valid.
    case signature(Int)
    /// The exported head is of another file, or was changed.
    case otherFile
    /// The chain is not the exported head's.
    case otherHistory
    /// The exported head is older than the case, so it proves nothing about it.
    case olderHead
  }
}

extension CaseProof.Problem: CustomStringConvertible {
  /// The problem in words.
  package var description: String {
    switch self {
    case .head: "the head's signature is not valid"
    case .noEvents: "the bundle contains no events"
    case .chain: "the chain does not lead to the head"
    case .event(let number): "event \(number) does not match the chain"
    case .signature(let place): "the signature at position \(place) of the chain is not valid there"
    case .otherFile: "the exported head belongs to another file, or was altered"
    case .otherHistory: "the chain does not match the exported head"
    case .olderHead: "the exported head is older than the case and proves nothing about it"
    }
  }
}

extension CaseProof {
  /// Who signed each event, in their order; only of a proof without problems.
  ///
  /// - Parameter register: Who was an officer when; nil if that is not known.
  package func signers(_ register: OfficerRegister?) -> [EventSigner] {
    let index = SignatureIndex(signatures)
    return events.map { EventSigner(index.signature(over: $0.sequence), of: $0.sequence, register) }
  }
}

/// Who signed an event.
package enum EventSigner: Hashable, Sendable {
  /// Nobody, and nobody had to: officers had no keys of their own yet, or it is not known whether.
  case nobody
  /// Nobody, though officers had keys of their own; or a key that was no officer's then.
  case missing
  /// Somebody with a valid signature; whose key it is, is not known.
  case key([UInt8])
  /// An officer.
  case officer(String)

  /// Judges a signature that is valid.
  package init(_ signature: LinkSignature?, of sequence: Int, _ register: OfficerRegister?) {
    guard let register else {
      self = signature.map { .key($0.key) } ?? .nobody
      return
    }
    guard let since = register.since, sequence >= since else {
      self = signature == nil ? .nobody : .missing
      return
    }
    self =
      signature.flatMap { register.grant(of: $0.key, at: $0.to) }.map { .officer($0.officer) }
      ?? .missing
  }
}

extension StoredEvent {
  /// An event in a bundle.
  package init(
    sequence: Int, code: String, number: Int, kind: String, on: Day, salt: [UInt8],
    payload: [UInt8]
  ) {
    self.init(
      sequence: sequence, code: code, number: number, kind: kind, on: on, salt: salt,
      payload: payload, commitment: SaltedPayload(salt: salt, payload: payload).commitment)
  }
}
