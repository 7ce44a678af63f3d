internal import CaseFile
package import EmergencyFund
package import EmergencyFundCasework
import EmergencyFundScheduling

/// Which cases a list shows.
package struct CaseFilter: Hashable, Sendable {
  /// The states of the cases.
  package enum States: Hashable, Sendable {
    /// Those in which a decision is still to be made.
    case open
    /// All states.
    case all
    /// One state.
    case state(CaseState)

    /// Whether a case in a state is shown.
    package func includes(_ state: CaseState) -> Bool {
      switch self {
      case .open: state.isOpen
      case .all: true
      case .state(let wanted): state == wanted
      }
    }
  }

  /// The states of the cases.
  package var states = States.open
  /// Whether only cases past their response date are shown.
  package var isOverdue = false
  /// The most days until the response date; nil for any number.
  package var dueWithin: Int?
  /// Whether only cases that are waiting for the applicant are shown.
  package var isWaiting = false
  /// Whether only cases are shown that the actor reviews or reviewed; with ``isFree``, those too.
  package var isMine = false
  /// Whether only cases are shown that wait for a reviewer; with ``isMine``, those too.
  package var isFree = false
  /// Whether only cases are shown in which a person is in imminent danger.
  package var isInDanger = false
  /// The date of the last event from which on cases are shown; nil for any.
  package var changedSince: Day?
  /// The only call that is shown; nil for all.
  package var call: String?
  /// The only region that is shown; nil for all.
  package var region: String?

  /// Creates a filter that shows all open cases.
  package init() {}

  /// Whether a row is shown.
  ///
  /// - Parameter own: The codes of the cases that the actor reviews or reviewed.
  package func includes(_ row: CaseRow, own: Set<String>) -> Bool {
    let isFree = row.state == .received || row.state == .appealed
    switch (isMine, self.isFree) {
    case (true, true): if !own.contains(row.entry.code), !isFree { return false }
    case (true, false): if !own.contains(row.entry.code) { return false }
    case (false, true): if !isFree { return false }
    case (false, false): break
    }
    if isInDanger, !row.imminentDanger { return false }
    if let changedSince, row.summary.map({ $0.lastEventOn < changedSince }) ?? true {
      return false
    }
    if isWaiting, row.state != .waiting { return false }
    if let call, row.entry.call != call { return false }
    if let region, row.entry.region != region { return false }
    if isOverdue, row.slack.map({ $0 >= 0 }) ?? true { return false }
    if let dueWithin, row.slack.map({ $0 > dueWithin }) ?? true { return false }
    return states.includes(row.state)
  }
}

/// A list of cases.
package struct CaseListing {
  /// The rows, the most urgent first.
  package let rows: [CaseRow]
  /// The calls of all cases that the actor may see, whatever is shown of them.
  package let calls: Set<String>
  /// Their regions.
  package let regions: Set<String>
}

extension CaseDesk {
  /// The cases that the actor may see and that a filter shows.
  ///
  /// - Parameter isSummarized: Whether to decrypt what each of them says of its inside.
  package func cases(
    _ filter: CaseFilter, summarized isSummarized: Bool = false
  ) throws -> CaseListing {
    try read { reader in
      let own = filter.isMine ? Set(try reader.cases(with: .assigned(actor.id))) : []
      // What is inside a case is looked up only where the rest of the filter does not decide.
      var outside = filter
      outside.changedSince = nil
      var (calls, regions): (Set<String>, Set<String>) = ([], [])
      var rows: [CaseRow] = []
      for stored in try entriesAsStored(reader) {
        calls.insert(stored.call)
        if let region = stored.region { regions.insert(region) }
        guard let row = CaseRow(try current(stored, reader), today: today),
          outside.includes(row, own: own)
        else { continue }
        rows.append(row)
      }
      rows.sort()
      if isSummarized || filter.changedSince != nil {
        rows = try rows.map { row in
          row.state == .erased ? row : row.with(try summary(of: row.entry, reader))
        }
      }
      if filter.changedSince != nil { rows = rows.filter { filter.includes($0, own: own) } }
      return CaseListing(rows: rows, calls: calls, regions: regions)
    }
  }

  /// What is inside a case that the actor may see: as it was kept with its row, or made anew from
  /// its events if that cannot be read.
  func summary(of entry: QueueEntry, _ reader: CaseFileReader) throws -> CaseSummary {
    if let kept = try reader.summary(of: entry).flatMap({ CaseSummary($0) }) { return kept }
    let opened = try open(entry.code, reader)
    return CaseSummary(
      opened.grantCase, lastEvent: opened.events.lastKindByOfficer,
      rates: try reader.rates(opened.grantCase.receipt.ratesDigest))
  }
}
