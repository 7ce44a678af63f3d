internal import CaseFile
internal import EmergencyFund
internal import EmergencyFundCasework

/// All cases of a file as lists show them, as of an event of the chain and a day.
///
/// Brought up to a later event, only the cases are read again that have changed.
struct CaseIndex: Sendable {
  /// What the rows depend on besides the events.
  struct Basis: Hashable, Sendable {
    let fileID: [UInt8]
    /// The day that they are for.
    let today: Day
    /// The version of the working days.
    let calendars: Int
  }

  /// The rows, the most urgent first.
  private(set) var rows: [CaseRow] = []
  /// The same by the code.
  private var byCode: [String: CaseRow] = [:]
  private var basis: Basis?
  /// The events that they are made from.
  private var head: SignedHead?
  private var parts = RowParts()

  /// Makes the row of a case from that of the queue, and from what was inside it if nothing has
  /// changed since.
  typealias MakeRow = (QueueEntry, CaseSummary?, inout RowParts) throws -> CaseRow?

  /// Brings the rows up to a snapshot; returns whether they are not those of a later one already.
  ///
  /// O(n) in the cases the first time and on another day, else in those that have changed.
  ///
  /// - Parameter isLast: Whether rows of a later snapshot are given up: the file was put back.
  mutating func advance(
    to reader: CaseFileReader, _ basis: Basis, isLast: Bool, _ row: MakeRow
  ) throws -> Bool {
    let head = try reader.head()
    let isSameChain: Bool
    if let known = self.head, self.basis?.fileID == basis.fileID {
      if head.count < known.count, !isLast { return false }
      isSameChain = try reader.continues(known)
    } else {
      isSameChain = false
    }
    if isSameChain, let known = self.head, self.basis == basis {
      if head.count == known.count { return true }
      let changed = try reader.codes(changedAfter: known.count)
      // Many are read faster in one go.
      if changed.count <= rows.count / 8 {
        for code in changed { try replace(code, reader, row) }
        self.head = head
        return true
      }
    }
    try remake(reader, keeping: isSameChain ? byCode : [:], row)
    self.head = head
    self.basis = basis
    return true
  }

  private mutating func replace(
    _ code: String, _ reader: CaseFileReader, _ row: MakeRow
  ) throws {
    let new = try reader.entry(code).flatMap { try row($0, nil, &parts) }
    // Nothing that could fail comes between the removal and the insertion.
    if let old = byCode.removeValue(forKey: code) { rows.remove(at: rows.place(of: old)) }
    guard let new else { return }
    rows.insert(new, at: rows.place(of: new))
    byCode[code] = new
  }

  private mutating func remake(
    _ reader: CaseFileReader, keeping known: [String: CaseRow], _ row: MakeRow
  ) throws {
    self = CaseIndex()
    for stored in try reader.entries() {
      let kept = known[stored.code].flatMap { $0.entry.events == stored.events ? $0.summary : nil }
      guard let new = try row(stored, kept, &parts) else { continue }
      rows.append(new)
      byCode[stored.code] = new
    }
    rows.sort()
  }
}

/// What many rows have in common, kept and calculated once.
struct RowParts: Sendable {
  private struct Deadline: Hashable, Sendable {
    let call: String
    let end: Day
  }

  private var texts: Set<String> = []
  private var groups: Set<[String]> = []
  private var incidents: Set<[IncidentType]> = []
  private var workingSlacks: [Deadline: Int] = [:]

  /// The same row of the queue, whose texts are those of others.
  mutating func sharing(_ entry: QueueEntry) -> QueueEntry {
    var entry = entry
    entry.call = texts.insert(entry.call).memberAfterInsert
    entry.region = entry.region.map { texts.insert($0).memberAfterInsert }
    entry.state = texts.insert(entry.state).memberAfterInsert
    return entry
  }

  /// The same summary, whose texts and lists are those of others.
  mutating func sharing(_ summary: CaseSummary) -> CaseSummary {
    var summary = summary
    summary.groups = groups.insert(summary.groups).memberAfterInsert
    summary.incidents = incidents.insert(summary.incidents).memberAfterInsert
    summary.language = summary.language.map { texts.insert($0).memberAfterInsert }
    summary.reviewer = summary.reviewer.map { texts.insert($0).memberAfterInsert }
    summary.proposedBy = summary.proposedBy.map { texts.insert($0).memberAfterInsert }
    return summary
  }

  /// The working days until a deadline, calculated once for each date of a call.
  mutating func workingSlack(of entry: QueueEntry, _ calculate: (QueueEntry) -> Int?) -> Int? {
    guard let end = entry.respondBy else { return nil }
    let deadline = Deadline(call: entry.call, end: end)
    if let known = workingSlacks[deadline] { return known }
    let slack = calculate(entry)
    workingSlacks[deadline] = slack
    return slack
  }
}

extension [CaseRow] {
  /// The place of a row among those that are in order.
  fileprivate func place(of row: CaseRow) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
