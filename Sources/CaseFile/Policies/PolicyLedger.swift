package import EmergencyFund
internal import EmergencyFundCasework
internal import EmergencyFundScheduling

/// A change of a call's policy, from its proposal to what became of it.
package struct PolicyChange: Hashable, Sendable {
  /// The number of the proposal within the journal.
  package let number: Int
  /// The position of the proposal in the chain.
  package let sequence: Int
  /// The date of the proposal.
  package let on: Day
  /// The id of the lead who proposed it.
  package let by: String
  /// The id of the call.
  package let call: String
  /// What was proposed.
  package let proposed: PolicyChangeRecord.Proposed
  /// SHA-256 of the new file, 64 hexadecimal digits.
  package let after: String
  /// The new file; nil where it is not shown.
  package let text: String?
  /// What became of it; nil while it waits for a second person.
  package fileprivate(set) var end: End?

  /// What became of a proposal.
  package struct End: Hashable, Sendable {
    /// Whether it was confirmed; else it was withdrawn.
    package let isConfirmed: Bool
    /// The id of the lead who did it.
    package let by: String
    /// The date.
    package let on: Day
  }
}

/// The changes of policies that the journal records, each signed by leads who may change the call.
package struct PolicyLedger: Hashable, Sendable {
  /// All changes, in the order of their proposals.
  package private(set) var changes: [PolicyChange] = []
  /// The positions of records that nobody was allowed to make; they have no effect.
  package var unauthorised: [Int] { refused + (waiting.map { [$0.sequence] } ?? []) }

  private var refused: [Int] = []
  /// A text that waits for the proposal that it belongs to.
  private var waiting: StoredEvent?

  /// Creates a ledger without changes.
  package init() {}

  /// The change of a call that waits for a second person; nil if none does.
  package func pending(of call: String) -> PolicyChange? {
    changes.last { $0.call == call && $0.end == nil }
  }

  /// The change of a call that was confirmed last; nil if none was.
  package func lastConfirmed(of call: String) -> PolicyChange? {
    changes.filter { $0.call == call && $0.end?.isConfirmed == true }
      .max { ($0.end?.on ?? .min, $0.number) < ($1.end?.on ?? .min, $1.number) }
  }

  /// Whether an event is about a change of a policy.
  static func concerns(_ kind: String) -> Bool {
    kind == PolicyText.kind || PolicyChangeRecord.Kind(rawValue: kind) != nil
  }

  /// Takes the next event of the journal, if it is about a policy.
  ///
  /// - Parameters:
  ///   - event: The event; without a payload if it is a text that is kept back.
  ///   - signature: The signature over its link, if there is one that is valid.
  ///   - register: Who was an officer when.
  mutating func take(
    _ event: StoredEvent, signature: LinkSignature?, _ register: OfficerRegister
  ) {
    if event.kind == PolicyText.kind {
      refuseText()
      waiting = event
      return
    }
    guard let kind = PolicyChangeRecord.Kind(rawValue: event.kind) else { return }
    var text: StoredEvent?
    if kind == .policyProposed, let before = waiting, before.sequence == event.sequence - 1,
      let signature, signature.from <= before.sequence
    {
      text = before
      waiting = nil
    } else {
      refuseText()
    }
    let grant = signature.flatMap { register.grant(of: $0.key, at: event.sequence) }
    guard let payload = event.payload, let record = PolicyChangeRecord(kind, payload: payload),
      let grant, grant.officer == record.by,
      apply(
        record, number: event.number, at: event.sequence, on: event.on, text: text, grant.rights)
    else {
      refused.append(event.sequence)
      return
    }
  }

  private mutating func refuseText() {
    if let waiting { refused.append(waiting.sequence) }
    waiting = nil
  }

  /// Takes the next record; false if nobody with these rights may make it.
  mutating func apply(
    _ record: PolicyChangeRecord, number: Int, at sequence: Int, on day: Day, text: StoredEvent?,
    _ rights: OfficerRights
  ) -> Bool {
    if let proposed = record.proposed {
      guard let text, rights.mayChange(proposed.region), pending(of: record.call) == nil else {
        return false
      }
      // A text that is kept back is known by its commitment alone.
      let content = text.payload.map { PolicyText.read($0) }
      if let content, content.map({ PolicyText.digest($0) }) != record.after { return false }
      changes.append(
        PolicyChange(
          number: number, sequence: sequence, on: day, by: record.by, call: record.call,
          proposed: proposed, after: record.after, text: content ?? nil))
      return true
    }
    guard let index = changes.firstIndex(where: { $0.number == record.proposal }),
      changes[index].end == nil, changes[index].call == record.call,
      changes[index].after == record.after, rights.mayChange(changes[index].proposed.region)
    else { return false }
    let isConfirmed = record.kind == .policyConfirmed
    // A second person is another person.
    if isConfirmed, changes[index].by == record.by { return false }
    changes[index].end = .init(isConfirmed: isConfirmed, by: record.by, on: day)
    return true
  }
}

extension OfficerRights {
  /// Whether the officer may change the policies of calls of a region; nil for one of none.
  package func mayChange(_ region: String?) -> Bool {
    guard CaseOperation.changePolicy.roles.contains(where: { roles.contains($0) }) else {
      return false
    }
    guard let regions else { return true }
    return region.map { regions.contains($0) } ?? false
  }
}
