internal import CaseDesk
internal import EmergencyFund
import EmergencyFundScheduling

/// The cases to plan, and their previous plan.
struct CaseQueue {
  var cases: [QueuedCase]
  let unplanned: [OutputText]
  let previous: PreviousPlan?

  /// The open cases of a case file.
  init(_ open: OpenCases) {
    cases = open.cases
    unplanned = open.unplanned.map { "\($0)" }
    previous = open.previous
  }

  init(_ queue: Queue, previous: PreviousPlan?) throws {
    var cases: [QueuedCase] = []
    var unplanned: [OutputText] = []
    for entry in queue.entries {
      let priority = entry.score?.priority ?? 0
      if var item = QueuedCase(
        entry.application, entry.assessment, policy: entry.submission.policy, priority: priority)
      {
        if let previous { item.progress = previous.progress(of: item.id, on: queue.today) }
        cases.append(item)
      } else {
        unplanned.append(entry.name)
      }
    }
    self.cases = cases
    self.unplanned = unplanned
    self.previous = previous
  }
}
