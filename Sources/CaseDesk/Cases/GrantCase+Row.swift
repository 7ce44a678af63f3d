package import CaseFile
package import EmergencyFund
package import EmergencyFundCasework
import EmergencyFundScheduling

extension GrantCase {
  /// The row of the case in the queue: what is not encrypted, all of it a result of the events.
  ///
  /// A response date that counts weekdays alone is not stored, and so is calculated anew each time.
  ///
  /// - Parameter today: The day up to which the response clock is counted; nil for that of the last
  /// event, as the row is stored.
  package func row(_ code: String, today: Day? = nil) -> QueueEntry {
    let application = grantApplication
    let priority =
      policy.score(application, ratings: ratings, today: lastEventOn)?.priority ?? 0
    let danger = application.imminentDanger == true ? QueuedCase.imminentDangerWeight : 0
    var own = self
    // What is stored depends on the events alone.
    if today == nil { own.laterCalendar = nil }
    let clock = ResponseClock(own, today: today ?? lastEventOn)
    let isPaused =
      stage.isOpen && !openQuestions.isEmpty && clock?.promise.questionsPauseMax ?? 0 > 0
    var entry = QueueEntry(
      code: code, call: receipt.call, region: policy.region, receivedOn: receivedOn,
      respondBy: nil, isPaused: isPaused, state: state.rawValue,
      weight: min(max(1, priority), 9_999) + danger)
    if today != nil { entry.holidaysMissingFor = clock?.gap?.year }
    if today != nil || clock?.gap == nil { entry.respondBy = clock?.respondBy }
    return entry
  }
}

extension QueueEntry {
  /// The names of the columns in which another row of the same case differs.
  ///
  /// - Parameter events: The number of events that there are.
  func differences(from row: QueueEntry, events: Int) -> [String] {
    [
      ("call", call == row.call), ("region", region == row.region),
      ("receivedOn", receivedOn == row.receivedOn), ("respondBy", respondBy == row.respondBy),
      ("isPaused", isPaused == row.isPaused), ("state", state == row.state),
      ("weight", weight == row.weight), ("events", events == row.events),
    ].filter { !$0.1 }.map { $0.0 }
  }

  /// Whether what decides who may see the case, and what becomes of it, is as its events have it.
  ///
  /// The other columns are calculated anew from the events wherever a case is opened.
  func agrees(with row: QueueEntry, events: Int) -> Bool {
    let derived = ["respondBy", "isPaused", "weight"]
    return differences(from: row, events: events).allSatisfy { derived.contains($0) }
  }
}
