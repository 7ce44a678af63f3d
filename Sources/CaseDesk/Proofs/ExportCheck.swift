package import CaseFile
internal import EmergencyFund
internal import EmergencyFundCasework

/// Who signed the events of an export in the file that it comes from.
package struct ExportCheck {
  /// Who signed each event of each case, in their order.
  package private(set) var signers: [EventSigner] = []
  /// How many events at the beginning of a case nobody signed, by its code; of an export with
  /// signatures.
  package private(set) var unsigned: [String: Int] = [:]
  /// Whether the first lead of the journal is known from elsewhere; nil without a journal.
  package let isPinned: Bool?
  /// What does not hold.
  package private(set) var problems: [String] = []

  private let journal: ExportedJournal?
  private let register: OfficerRegister?
  /// What was signed, by the last position.
  private var transactions: [Int: SignedTransaction] = [:]
  /// The first position that is signed; from there on, officers sign everything.
  private var since: Int?
  /// The positions that events of the export have.
  private var taken: Set<Int> = []

  /// Checks the lines of an export.
  ///
  /// O(n log n) in the events.
  ///
  /// - Parameters:
  ///   - journal: A journal of the other file; nil if there is none.
  ///   - lead: The signing key of its first lead, as it is known from elsewhere.
  package init(_ lines: [ExportLine], _ journal: ExportedJournal?, pinned lead: [UInt8]?) {
    let check = journal.map { JournalCheck($0, pinned: lead) }
    isPinned = journal == nil ? nil : lead != nil
    self.journal = journal
    register = check?.register
    problems = check?.problems.map { "the journal: \($0.description)" } ?? []
    var files: Set<[UInt8]> = []
    for case .transaction(let transaction) in lines {
      let places = "positions \(transaction.signature.from) to \(transaction.signature.to)"
      guard transaction.isValid else {
        problems.append("the signature over \(places) of the chain is not valid")
        continue
      }
      files.insert(transaction.fileID)
      if let journal, transaction.fileID != journal.head.fileID {
        problems.append("the journal belongs to another file than \(places)")
      } else if let journal, !transaction.agrees(with: journal) {
        problems.append("the journal has another history at \(places), or is older")
      }
      transactions[transaction.signature.to] = transaction
    }
    guard files.count <= 1 else {
      problems.append("the export has signatures of several files; import each on its own")
      return
    }
    since = transactions.values.map { $0.signature.from }.min()
    let needsPlaces = journal != nil || lines.contains { $0.isOfSigned }
    let index = SignatureIndex(transactions.values.map { $0.signature })
    for case .events(let code, let events, let stored) in lines {
      guard let stored else {
        signers += events.map { _ in .nobody }
        if needsPlaces {
          problems.append(
            "the events of \(code) have no places, so nobody can tell who signed them")
        }
        continue
      }
      checkPlaces(stored, of: code)
      for (event, place) in zip(events, stored) { judge(event, place, of: code, index) }
    }
  }

  /// Checks that each event of a case has a position of its own, after the one before it.
  private mutating func checkPlaces(_ stored: [StoredEvent], of code: String) {
    var last = 0
    for place in stored {
      if !taken.insert(place.sequence).inserted {
        problems.append("event \(place.number) of \(code) has the place of another event")
      } else if place.sequence < last {
        problems.append("event \(place.number) of \(code) has a place before an earlier event")
      }
      last = place.sequence
    }
  }

  private mutating func judge(
    _ event: CaseEvent, _ place: StoredEvent, of code: String, _ index: SignatureIndex
  ) {
    let signature = index.signature(over: place.sequence)
    if let signature, transactions[signature.to]?.signs(place) == false {
      problems.append("event \(place.number) of \(code) is not what was signed")
    } else if let journal, !journal.has(place) {
      problems.append("event \(place.number) of \(code) is not what the journal has at its place")
    }
    let signer = EventSigner(signature, of: place.sequence, register)
    signers.append(signer)
    switch signer {
    case .missing:
      problems.append("event \(place.number) of \(code) is not signed by an officer of then")
    case .officer(let officer):
      if let by = event.by, by != officer {
        problems.append(
          "event \(place.number) of \(code) says that \(Diagnostic.quote(by)) recorded it, but "
            + "\(Diagnostic.quote(officer)) signed it")
      }
    case .nobody:
      if let since, place.sequence > since {
        problems.append(
          "event \(place.number) of \(code) is not signed, though one before it in the chain is")
      }
      unsigned[code, default: 0] += 1
    case .key: break
    }
  }
}

extension ExportLine {
  /// Whether only an export with signatures has such a line.
  fileprivate var isOfSigned: Bool {
    switch self {
    case .transaction: true
    case .events(_, _, let stored): stored != nil
    case .document: false
    }
  }
}
