/// What an auditor finds who checks an exported journal without the key of the file.
package struct JournalCheck: Hashable, Sendable {
  /// What does not hold; empty if everything does.
  package private(set) var problems: [Problem] = []
  /// Who was an officer when, by the records in the journal.
  package private(set) var register = OfficerRegister()
  /// Who changed which policy, by the records in the journal.
  package private(set) var policies = PolicyLedger()
  /// Who signed what, in the order of the chain.
  package private(set) var signed: [ChainVerification.SignedEvents] = []
  /// The officer who vouches that no event of the journal was left out; nil if nobody does.
  package private(set) var voucher: String?
  /// Whether the chain has everything up to a head that was obtained elsewhere.
  package private(set) var completeness = ChainVerification.Completeness.notShown

  /// Checks a journal.
  ///
  /// O(n) in the events.
  ///
  /// - Parameters:
  ///   - lead: The signing key of the first lead, as it is known from elsewhere; nil to take it from
  ///   the journal.
  ///   - exported: A head that was obtained separately, not taken from the journal.
  package init(
    _ journal: ExportedJournal, pinned lead: [UInt8]? = nil, against exported: SignedHead? = nil
  ) {
    let fileID = journal.head.fileID
    let places = 1...HashChain.countMax
    guard
      journal.events.allSatisfy({ places.contains($0.sequence) && places.contains($0.number) }),
      journal.signatures.allSatisfy({
        places.contains($0.signature.to) && places.contains($0.signature.from)
      })
    else {
      problems = [.chain(.misplaced)]
      return
    }
    check(journal.events, among: journal.entries, fileID: fileID)
    let signatures = Dictionary(
      journal.signatures.map { ($0.signature.to, $0) }, uniquingKeysWith: { first, _ in first })
    func valid(_ event: StoredEvent) -> LinkSignature? {
      guard let signed = signatures[event.sequence],
        signed.signature.isValid(link: signed.link, fileID: fileID)
      else { return nil }
      return signed.signature
    }
    for event in journal.events { register.take(event, signature: valid(event)) }
    for event in journal.events where PolicyLedger.concerns(event.kind) {
      policies.take(event, signature: valid(event), register)
    }
    problems += register.unauthorised.map { .chain(.officerRecord(sequence: $0)) }
    problems += policies.unauthorised.map { .chain(.policyRecord(sequence: $0)) }
    if let lead, register.firstLead != lead { problems.append(.otherLead) }
    follow(journal, against: exported)
    if case .complete(let count) = completeness, let length = exported?.journal?.count {
      let found = journal.events.count { $0.sequence <= count }
      if found != length { problems.append(.otherLength(found: found, of: length)) }
    }
    guard let voucher = journal.voucher else {
      if register.since != nil { problems.append(.noVoucher) }
      return
    }
    let grant = register.grant(of: voucher.key, at: journal.head.count)
    // Who may not print a journal cannot vouch for one that they were given, or changed.
    if voucher.isValid(journal.head, events: journal.events.count), let grant,
      grant.rights.mayReadJournal
    {
      self.voucher = grant.officer
    } else {
      problems.append(.noVoucher)
    }
  }

  /// Compares the events of the journal with the chain's entries.
  private mutating func check(
    _ events: [StoredEvent], among entries: [[UInt8]], fileID: [UInt8]
  ) {
    var last = 0
    for (index, event) in events.enumerated() {
      let entry = HashChain.entry(
        fileID: fileID, sequence: event.sequence, code: StoredEvent.journalCode,
        number: event.number, kind: event.kind, on: event.on, commitment: event.commitment)
      if event.number != index + 1 || event.sequence <= last {
        problems.append(.journal(number: index + 1))
      } else if event.sequence > entries.count || entries[event.sequence - 1] != entry {
        problems.append(
          .chain(.changed(sequence: event.sequence, code: event.code, number: event.number)))
      }
      last = event.sequence
    }
  }

  /// Follows the chain from its origin to its head, and checks each signature on the way.
  private mutating func follow(_ journal: ExportedJournal, against exported: SignedHead?) {
    let head = journal.head
    var signatures = SignatureWalk(register, fileID: head.fileID)
    var link = HashChain.origin(fileID: head.fileID)
    var next = 0
    var sound = 0
    func compare(_ place: Int) {
      guard let exported, exported.count == place, completeness == .notShown else { return }
      completeness =
        exported.hash == link ? .complete(count: place) : .otherHistory(count: place)
    }
    if let exported,
      exported.fileID != head.fileID || exported.publicKey != head.publicKey || !exported.isSigned
    {
      completeness = .foreignHead
    }
    compare(0)
    for (index, entry) in journal.entries.enumerated() {
      let place = index + 1
      link = HashChain.link(after: link, entry: entry)
      compare(place)
      guard next < journal.signatures.count else { continue }
      let signed = journal.signatures[next]
      guard signed.signature.to <= place else { continue }
      next += 1
      guard signed.signature.to == place else {
        problems.append(.chain(.signature(sequence: signed.signature.to)))
        continue
      }
      if signed.link != link {
        problems.append(.otherEvents(from: sound + 1, to: place))
        // What follows is checked against the link that was signed.
        link = signed.link
      }
      sound = place
      problems += signatures.take(signed.signature, link: link).map { .chain($0) }
    }
    for signed in journal.signatures[next...] {
      problems.append(.chain(.signature(sequence: signed.signature.to)))
    }
    if let problem = signatures.rest(upTo: journal.entries.count) {
      problems.append(.chain(problem))
    }
    if head.count != journal.entries.count || head.hash != link || !head.isSigned {
      problems.append(.chain(.head))
    }
    if let exported, completeness == .notShown {
      completeness = .cutOff(count: journal.entries.count, of: exported.count)
    }
    signed = signatures.signed
  }

  /// Something that does not hold.
  package enum Problem: Hashable, Sendable {
    /// What the verification of a file would find too.
    case chain(ChainProblem)
    /// Events were changed, cut out, inserted or put in another order, before a position whose link
    /// is signed.
    case otherEvents(from: Int, to: Int)
    /// An event of the journal is missing or not in its place.
    case journal(number: Int)
    /// The first lead is not the one whose key is pinned.
    case otherLead
    /// Nobody who may print a journal at the end of the chain vouches that it is whole.
    case noVoucher
    /// Up to the exported head, the journal has another number of events than the head says.
    case otherLength(found: Int, of: Int)
  }
}

extension JournalCheck.Problem: CustomStringConvertible {
  /// The problem in words.
  package var description: String {
    switch self {
    case .chain(let problem): problem.description
    case .otherEvents(let from, let to):
      "the events at positions \(from) to \(to) of the chain are not those that were signed: "
        + "some were changed, cut out, inserted or moved"
    case .journal(let number): "event \(number) of the journal is missing or was moved"
    case .otherLead: "the first lead is not the one whose key is pinned"
    case .noVoucher:
      "no officer who may print the journal signed that it is whole: events at its end may have "
        + "been left out"
    case .otherLength(let found, let length):
      "of the \(length) events of the journal up to the exported head, there are \(found)"
    }
  }
}
