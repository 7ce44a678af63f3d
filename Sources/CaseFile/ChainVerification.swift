internal import EmergencyFund

/// The result of verifying every event of a case file.
package struct ChainVerification: Hashable, Sendable {
  /// The number of events that were verified.
  package internal(set) var events = 0
  /// The problems found; empty if everything is as it was written.
  package internal(set) var problems: [ChainProblem] = []
  /// Whether the file was truncated or rolled back since a head was exported.
  package internal(set) var completeness = Completeness.notShown

  /// Who signed what, in the order of the chain; empty while officers have no keys of their own.
  package internal(set) var signatures: [SignedEvents] = []
  /// Who was an officer when.
  package internal(set) var register = OfficerRegister()

  /// Whether every event in the file is as it was written, and in its place.
  package var isIntact: Bool { problems.isEmpty }

  /// Whether a signature is missing or wrong, or a record of an officer was not allowed.
  package var hasSignatureProblems: Bool { problems.contains { $0.isOfSignatures } }

  /// The officer who signed an event; nil for one from before officers had keys, or without a valid
  /// signature.
  ///
  /// O(log n) in the signatures.
  package func signer(of sequence: Int) -> String? {
    var low = 0
    var high = signatures.count
    while low < high {
      let middle = (low + high) / 2
      if signatures[middle].to < sequence { low = middle + 1 } else { high = middle }
    }
    guard low < signatures.count, signatures[low].from <= sequence else { return nil }
    return signatures[low].officer
  }

  /// Events that an officer recorded in one transaction.
  package struct SignedEvents: Hashable, Sendable {
    /// The position of the first one in the chain.
    package let from: Int
    /// The position of the last one.
    package let to: Int
    /// The id of the officer.
    package let officer: String
  }

  /// Whether the file contains everything that it contained when a head was exported.
  package enum Completeness: Hashable, Sendable {
    /// No exported head was given: the file alone cannot show that it was not truncated.
    case notShown
    /// Everything up to the head is present.
    case complete(count: Int)
    /// The head belongs to another file, or its signature is not valid.
    case foreignHead
    /// The file ends before the head: it was truncated, or replaced with an older copy.
    case cutOff(count: Int, of: Int)
    /// The file continues, but its history differs from the head's.
    case otherHistory(count: Int)
  }
}

/// A difference from what was written.
package enum ChainProblem: Hashable, Sendable {
  /// The structure of the database is damaged.
  case structure
  /// The head's signature is not the file's, or the chain does not end in the head.
  case head
  /// Events between two positions in the chain are missing.
  case missing(after: Int, before: Int)
  /// An event is at a position that no chain has.
  case misplaced
  /// The event at a position in the chain cannot be read.
  case unreadable(sequence: Int)
  /// An event was changed, moved, or inserted.
  case changed(sequence: Int, code: String, number: Int)
  /// An event's payload cannot be decrypted, or does not match its commitment.
  case unopenable(code: String, number: Int)
  /// A payload is missing, and no erasure is recorded in the chain.
  case goneWithoutErasure(code: String, number: Int)
  /// Data of an erased case can still be read.
  case leftAfterErasure(code: String)
  /// The row of a case in the queue is missing, or does not match its events.
  case row(code: String)
  /// There is a key of a case that is not in the chain.
  case keyWithoutCase(code: String)
  /// The signature at a position of the chain is not valid, or covers what another does.
  case signature(sequence: Int)
  /// The signature at a position of the chain is valid, but its key was no officer's then.
  case unknownSigner(sequence: Int)
  /// Events that officers should have signed are unsigned.
  case unsigned(from: Int, to: Int)
  /// The journal records an officer, but nobody who was allowed to signed it.
  case officerRecord(sequence: Int)
  /// The journal records a change of a policy, but not by two leads who were allowed to.
  case policyRecord(sequence: Int)
  /// There is a trace of a case that is not in the chain.
  case traceWithoutCase(code: String)
  /// The rows of the queue, or the traces, are not those that were written last.
  case seals
  /// Entries of the access log are missing, or are not what was written.
  case accessLog(missing: Int, damaged: Int)
  /// What an officer opens the file with is missing.
  case officerSlot(officer: String)
  /// There is a draft of a case that has no key.
  case draftWithoutCase(code: String)
  /// There is a summary of a case that has no key.
  case summaryWithoutCase(code: String)
  /// A second step is nobody's who is an officer, or is not what was written.
  case secondStep
  /// A key that opens what is sealed for the fund is not what was written.
  case intakeKey
  /// The counts of what applicants stated are not what was written.
  case statistics
  /// A stored policy or rates table is not the one of its digest.
  case document
}

extension ChainProblem {
  /// Whether a signature is missing or wrong, or a record in the journal was not allowed.
  package var isOfSignatures: Bool {
    switch self {
    case .signature, .unknownSigner, .unsigned, .officerRecord, .policyRecord: true
    default: false
    }
  }
}

extension ChainProblem: CustomStringConvertible {
  /// The problem in words.
  package var description: String {
    switch self {
    case .structure: "the structure of the database is damaged"
    case .head: "the chain does not end in the signed head"
    case .missing(let after, let before):
      "events are missing between positions \(after) and \(before) of the chain"
    case .misplaced: "there is an event at a position that no chain has"
    case .unreadable(let sequence): "the event at position \(sequence) of the chain cannot be read"
    case .changed(let sequence, let code, let number):
      "event \(number) of \(code), at position \(sequence), was changed, moved or inserted"
    case .unopenable(let code, let number):
      "event \(number) of \(code) cannot be decrypted, or does not match its commitment"
    case .goneWithoutErasure(let code, let number):
      "the payload of event \(number) of \(code) is missing, and no erasure is recorded"
    case .leftAfterErasure(let code): "data of the erased case \(code) remain"
    case .row(let code): "the queue entry for \(code) does not match its events"
    case .keyWithoutCase(let code): "there is a key for \(code), which is not in the chain"
    case .signature(let sequence):
      "the signature at position \(sequence) of the chain is not valid there"
    case .unknownSigner(let sequence):
      "the signature at position \(sequence) of the chain is valid, but its key was no officer's then"
    case .unsigned(let from, let to):
      from == to
        ? "the event at position \(from) of the chain is not signed"
        : "the events at positions \(from) to \(to) of the chain are not signed"
    case .officerRecord(let sequence):
      "an officer was added, changed or removed at position \(sequence) of the chain by somebody "
        + "who was not allowed to"
    case .policyRecord(let sequence):
      "a change of a call's policy at position \(sequence) of the chain was proposed, confirmed or "
        + "withdrawn by somebody who was not allowed to, or not in order"
    case .traceWithoutCase(let code):
      "there is a search entry for \(code), which is not in the chain"
    case .accessLog(let missing, let damaged):
      "of the access log, \(missing) \(missing == 1 ? "entry is" : "entries are") missing and "
        + "\(damaged) not what was written"
    case .officerSlot(let officer):
      "what \(Diagnostic.quote(officer)) opens the file with is missing"
    case .draftWithoutCase(let code):
      "there is a draft of \(Diagnostic.quote(code)), which has no key"
    case .summaryWithoutCase(let code):
      "there is a summary of \(Diagnostic.quote(code)), which has no key"
    case .secondStep:
      "the second step of a log-in is nobody's who is an officer, or is not what was written"
    case .intakeKey: "an intake key is not what was written"
    case .statistics: "the counts of statements are not what was written"
    case .seals: "the queue or the search entries are not as they were written last"
    case .document: "a stored policy or rates table does not match its digest"
    }
  }
}
