package import CaseFile
package import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// Which events a history shows.
package struct HistoryFilter: Hashable, Sendable {
  /// The officer who recorded them; nil for all.
  package var officer: String?
  /// Their kind; nil for all.
  package var kind: String?
  /// The code of their case; nil for all.
  package var code: String?
  /// The earliest date; nil for any.
  package var from: Day?
  /// The latest date; nil for any.
  package var to: Day?

  /// Creates a filter that shows everything.
  package init() {}

  /// Whether an event is shown, as far as that is in the clear.
  fileprivate func includes(_ event: EventOutline) -> Bool {
    if let kind, event.kind != kind { return false }
    if let code, event.code != code { return false }
    if let from, event.on < from { return false }
    if let to, event.on > to { return false }
    return true
  }
}

/// An event of a case, or of the file itself, as a history shows it.
package struct HistoryEntry {
  /// The code of the case; nil for an event of the file itself.
  package let code: String?
  /// The number within the case, or within the journal.
  package let number: Int
  /// The kind of event.
  package let kind: String
  /// The date of the event.
  package let on: Day
  /// Who recorded it; nil if nobody did, or if its content was erased.
  package let by: String?
  /// Its content; nil if it was erased.
  package let document: Node?
  /// Who signed it; nil while officers have no keys of their own.
  package let signer: EventSigner?
  /// Whether it is not what was written.
  package let isDamaged: Bool
}

/// A part of a history.
package struct HistoryPage {
  /// The events, the latest first.
  package let entries: [HistoryEntry]
  /// Whether there are earlier ones.
  package let hasMore: Bool
  /// The codes of cases that may be named.
  package let named: Set<String>

  /// Creates a part.
  package init(entries: [HistoryEntry], hasMore: Bool, named: Set<String>) {
    self.entries = entries
    self.hasMore = hasMore
    self.named = named
  }
}

extension CaseDesk {
  /// The events that the actor may see, the latest first: those of the cases that they may see, and
  /// those of the file itself if they may read its journal.
  ///
  /// O(n) in the events up to the last one that is shown.
  ///
  /// - Parameters:
  ///   - skipped: How many of them come before the part.
  ///   - count: The most events of the part.
  package func history(
    _ filter: HistoryFilter, skipping skipped: Int, atMost count: Int
  ) throws -> HistoryPage {
    let readsJournal = actor.refusal(of: .readJournal) == nil
    return try read { reader in
      let hidden = try hiddenCodes(reader)
      // An erased case tells nothing; any other is named only for those who may see it.
      let named = Set(
        try reader.entries().filter { entry in
          readsJournal && entry.state == CaseState.erased.rawValue
            ? !hidden.contains(entry.code) : mayRead(entry, hidden: hidden)
        }.map { $0.code })
      var found: [(EventOutline, StoredEvent?)] = []
      var left = skipped
      var hasMore = false
      try reader.eventsFromLatest { outline, open in
        let isVisible =
          outline.code == StoredEvent.journalCode ? readsJournal : named.contains(outline.code)
        guard isVisible, filter.includes(outline) else { return true }
        if let officer = filter.officer {
          guard let event = try? open(), event.document?.text(under: "by") == officer else {
            return true
          }
        }
        if left > 0 {
          left -= 1
          return true
        }
        if found.count == count {
          hasMore = true
          return false
        }
        found.append((outline, try? open()))
        return true
      }
      let signers = try signers(of: found.compactMap { $0.1 }.reversed(), reader)
      return HistoryPage(
        entries: found.map { HistoryEntry($0, $1, signers[$0.sequence]) }, hasMore: hasMore,
        named: named)
    }
  }

  /// Who signed each event, by its position; empty while officers have no keys of their own.
  private func signers(
    of events: [StoredEvent], _ reader: CaseFileReader
  ) throws -> [Int: EventSigner] {
    guard file.hasOfficers else { return [:] }
    let signers =
      (try? reader.signers(of: events))
      // Where one signature cannot be read, the others still say something.
      ?? events.map { (try? reader.signers(of: [$0]))?.first ?? .missing }
    return Dictionary(uniqueKeysWithValues: zip(events.map { $0.sequence }, signers))
  }
}

extension HistoryEntry {
  fileprivate init(_ outline: EventOutline, _ event: StoredEvent?, _ signer: EventSigner?) {
    code = outline.code == StoredEvent.journalCode ? nil : outline.code
    number = outline.number
    kind = outline.kind
    on = outline.on
    document = event?.document
    by = document?.text(under: "by")
    self.signer = signer
    isDamaged = event == nil
  }
}

extension StoredEvent {
  /// The content as a document; nil if it was erased, or is none.
  fileprivate var document: Node? {
    payload.flatMap { try? JSONReader.read($0, file: "event", limits: .largest).root }
  }
}
