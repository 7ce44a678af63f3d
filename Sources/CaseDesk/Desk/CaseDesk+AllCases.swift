package import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
internal import Synchronization

/// All cases that an officer may see, in all states and with what is inside them.
package struct VisibleCases {
  package let listing: CaseListing
  /// The codes of the cases that the officer reviews or reviewed.
  package let own: Set<String>
  /// The head of the chain that they are as of.
  package let version: SignedHead
}

extension CaseDesk {
  /// All cases that the actor may see, as the officers of this process share them; of a case that
  /// has not changed, nothing is decrypted or calculated again on the same day.
  package func allCases() throws -> VisibleCases {
    guard let shared else { throw CaseDeskError.ownFault }
    // Somebody may have read what was written after a snapshot; the next one has it too.
    var attempt = 1
    while true {
      let found = try read { reader -> VisibleCases? in
        let rows = try shared.index.withLock { index in
          try index.advance(to: reader, basis, isLast: attempt >= Self.attemptsMax) {
            try indexed($0, $1, &$2, reader)
          } ? index.rows : nil
        }
        guard let rows else { return nil }
        return VisibleCases(
          listing: try visible(rows, reader),
          own: Set(try reader.cases(with: .assigned(actor.id))), version: try reader.head())
      }
      if let found { return found }
      attempt += 1
    }
  }

  /// How many snapshots are tried.
  private static var attemptsMax: Int { 5 }

  /// The signed head of the chain, with which all that lists show changes; drafts and the access log
  /// change without it.
  ///
  /// Cheap: a process that runs for long can keep a list as long as the head stays the same.
  package func version() throws -> SignedHead { try read { try $0.head() } }

  private var basis: CaseIndex.Basis {
    CaseIndex.Basis(fileID: file.id, today: today, calendars: calendarsVersion)
  }

  /// The row of a case, whoever may see it; without a summary if anything of it cannot be read.
  private func indexed(
    _ stored: QueueEntry, _ kept: CaseSummary?, _ parts: inout RowParts, _ reader: CaseFileReader
  ) throws -> CaseRow? {
    let current = try? current(stored, reader)
    let entry = parts.sharing(current ?? stored)
    let summary =
      current == nil
      ? nil
      : try kept
        ?? reader.summary(of: stored).flatMap({ CaseSummary($0) }).map { parts.sharing($0) }
    let isOpen = CaseState(rawValue: entry.state)?.isOpen ?? false
    return CaseRow(
      entry, today: today,
      workingSlack: isOpen ? parts.workingSlack(of: entry) { workingSlack(of: $0) } : nil,
      summary: summary)
  }

  /// The rows that the actor may see, by the rules of every list.
  private func visible(_ rows: [CaseRow], _ reader: CaseFileReader) throws -> CaseListing {
    let hidden = try hiddenCodes(reader)
    var places: [Place: (isOpen: Bool, isSeen: Bool)] = [:]
    var seen: [CaseRow] = []
    var isAll = true
    for (index, row) in rows.enumerated() {
      let place = Place(
        call: row.entry.call, region: row.entry.region, isDecided: row.state.isDecided)
      var found =
        places[place]
        ?? (mayRead(region: place.region, isDecided: place.isDecided, isHidden: false), false)
      let isHidden = !hidden.isEmpty && hidden.contains(row.entry.code)
      let isVisible =
        isHidden
        ? mayRead(region: place.region, isDecided: place.isDecided, isHidden: true) : found.isOpen
      found.isSeen = found.isSeen || isVisible
      places[place] = found
      // Most officers see all, and share the list itself.
      if isAll, !isVisible {
        isAll = false
        seen = Array(rows[..<index])
      } else if !isAll, isVisible {
        seen.append(row)
      }
    }
    let visible = try whole(isAll ? rows : seen, reader)
    let named = places.filter { $0.value.isSeen }.keys
    return CaseListing(
      rows: visible, calls: Set(named.map { $0.call }), regions: Set(named.compactMap { $0.region })
    )
  }

  /// What decides on who may see a case, apart from conflicts of interest.
  private struct Place: Hashable {
    let call: String
    let region: String?
    let isDecided: Bool
  }

  /// The rows with what could not be read before; fails if the case cannot be read at all.
  private func whole(_ rows: [CaseRow], _ reader: CaseFileReader) throws -> [CaseRow] {
    guard rows.contains(where: { $0.isLacking }) else { return rows }
    return try rows.map { row in
      guard row.isLacking, let stored = try reader.entry(row.entry.code) else { return row }
      let entry = try current(stored, reader)
      return CaseRow(
        entry, today: today, workingSlack: workingSlack(of: entry),
        summary: try summary(of: entry, reader)) ?? row
    }.sorted()
  }
}

extension CaseRow {
  /// Whether something of the case could not be read.
  fileprivate var isLacking: Bool { summary == nil && state != .erased }
}
