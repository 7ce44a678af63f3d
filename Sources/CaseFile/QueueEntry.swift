package import EmergencyFund

/// The unencrypted data of a case, for the queue.
package struct QueueEntry: Hashable, Sendable {
  /// The code of the case.
  package var code: String
  /// The call that the case belongs to.
  package var call: String
  /// The region of the call; nil if it has none.
  package var region: String?
  /// The date of receipt.
  package var receivedOn: Day
  /// The response deadline; nil if there is none, or none that is final.
  package var respondBy: Day?
  /// The year whose holidays are missing, if the deadline counts its weekdays alone; never stored.
  package var holidaysMissingFor: Int?
  /// Whether a question pauses the clock, so that the deadline is not final yet.
  package var isPaused: Bool
  /// The state of the case.
  package var state: String
  /// The weight of tardiness in plans.
  package var weight: Int
  /// The number of events.
  package var events: Int

  /// Creates the row of a case without events.
  package init(
    code: String, call: String, region: String?, receivedOn: Day, respondBy: Day?,
    isPaused: Bool, state: String, weight: Int
  ) {
    self.code = code
    self.call = call
    self.region = region
    self.receivedOn = receivedOn
    self.respondBy = respondBy
    self.isPaused = isPaused
    self.state = state
    self.weight = weight
    events = 0
  }

  init(_ row: RowInPlace, _ days: inout KnownDays) throws(CaseFileError) {
    code = try row.string(0)
    do {
      call = try row.string(1)
      region = row.isNull(2) ? nil : try row.string(2)
      receivedOn = try days.day(row, 3)
      respondBy = row.isNull(4) ? nil : try days.day(row, 4)
      isPaused = try row.number(5, in: 0...1) != 0
      state = try row.string(6)
      weight = try row.number(7, in: 0...Self.weightMax)
      events = try row.number(8, in: 0...HashChain.countMax)
    } catch {
      throw CaseFileError.damaged(.row(code: code))
    }
  }

  /// More than any weight that a plan gives.
  private static let weightMax = 1 << 30
}

/// Days that were read already: a queue has many rows and few days.
struct KnownDays {
  private var known: [String: Day] = [:]

  /// The day of a column.
  mutating func day(_ row: RowInPlace, _ column: Int32) throws(CaseFileError) -> Day {
    let text = try row.string(column)
    if let day = known[text] { return day }
    guard let day = Day(text) else { throw .damaged(.value) }
    known[text] = day
    return day
  }
}

/// What a file holds of a case.
package enum CaseHolding: Hashable, Sendable {
  /// No case has the code.
  case nothing
  /// The case was erased: its key and its payloads are gone, and its last event says so.
  case erased
  /// The case, or some of what should have been erased with it.
  case content
}
