/// What a look at every event of a case file found.
package struct ChainVerification: Hashable, Sendable {
  /// Number of events that were looked at.
  package internal(set) var events = 0
  /// What is not as it was written; empty where everything holds.
  package internal(set) var problems: [ChainProblem] = []
  /// Whether anything was cut off or rolled back since a head was exported.
  package internal(set) var completeness = Completeness.notShown

  /// Whether every event that the file holds is as it was written, and in its place.
  package var isIntact: Bool { problems.isEmpty }

  /// Whether the file holds everything that it held when a head was exported.
  package enum Completeness: Hashable, Sendable {
    /// No exported head was given: the file alone cannot show that nothing was cut off.
    case notShown
    /// Everything up to the head is there.
    case complete(count: Int)
    /// The head is of another file, or its signature does not hold.
    case foreignHead
    /// The file ends before the head: something was cut off, or an older copy was put in place.
    case cutOff(count: Int, of: Int)
    /// The file goes on, but from another history than the head's.
    case otherHistory(count: Int)
  }
}

/// Something that is not as it was written.
package enum ChainProblem: Hashable, Sendable {
  /// The database's own structure is broken.
  case structure
  /// The head's signature is not the file's, or the chain does not end in it.
  case head
  /// Events between two places of the chain are missing.
  case missing(after: Int, before: Int)
  /// What stands at a place of the chain cannot be read.
  case unreadable(sequence: Int)
  /// An event was changed, put elsewhere, or inserted.
  case changed(sequence: Int, code: String, number: Int)
  /// An event's sealed payload does not open, or is not what the chain binds.
  case unopenable(code: String, number: Int)
  /// A payload is gone without an erasure in the chain.
  case goneWithoutErasure(code: String, number: Int)
  /// Something of an erased case can still be read.
  case leftAfterErasure(code: String)
  /// The row of a case in the queue is missing, or counts other events.
  case row(code: String)
}

extension ChainProblem: CustomStringConvertible {
  /// What is wrong, in words.
  package var description: String {
    switch self {
    case .structure: "the database's structure is broken"
    case .head: "the chain does not end in the signed head"
    case .missing(let after, let before):
      "events are missing between places \(after) and \(before) of the chain"
    case .unreadable(let sequence): "the event at place \(sequence) of the chain cannot be read"
    case .changed(let sequence, let code, let number):
      "event \(number) of \(code), at place \(sequence), was changed, moved or inserted"
    case .unopenable(let code, let number):
      "event \(number) of \(code) cannot be decrypted, or does not match its commitment"
    case .goneWithoutErasure(let code, let number):
      "the payload of event \(number) of \(code) is gone, and no erasure is recorded"
    case .leftAfterErasure(let code): "data of the erased case \(code) remain"
    case .row(let code): "the queue entry for \(code) does not match its events"
    }
  }
}
