package import CaseFile
package import EmergencyFund
package import EmergencyFundCasework
import EmergencyFundScheduling

/// One case in a list: the same for every officer who may see it.
package final class CaseRow: Comparable, Sendable {
  /// The row of the queue as of today.
  package let entry: QueueEntry
  package let state: CaseState
  /// Days until the response date; negative when it has passed, nil if there is none or the case is
  /// answered.
  package let slack: Int?
  /// Working days until the response date, in the same way; nil if they were not asked for.
  package let workingSlack: Int?
  /// What is inside the case, if that was asked for.
  package let summary: CaseSummary?

  /// Creates the row of a case as of a day; nil if its state is unknown.
  package init?(
    _ entry: QueueEntry, today: Day, workingSlack: Int? = nil, summary: CaseSummary? = nil
  ) {
    guard let state = CaseState(rawValue: entry.state) else { return nil }
    self.entry = entry
    self.state = state
    self.summary = summary
    self.workingSlack = workingSlack
    slack = state.isOpen ? entry.respondBy.map { $0.days(since: today) } : nil
  }

  private init(_ row: CaseRow, summary: CaseSummary) {
    entry = row.entry
    state = row.state
    slack = row.slack
    workingSlack = row.workingSlack
    self.summary = summary
  }

  /// The row with what is inside the case.
  func with(_ summary: CaseSummary) -> CaseRow { CaseRow(self, summary: summary) }

  /// Whether the application says that a person is in imminent danger.
  package var imminentDanger: Bool { entry.weight >= QueuedCase.imminentDangerWeight }

  private var order: (danger: Int, slack: Int, weight: Int) {
    (imminentDanger && state.isOpen ? 0 : 1, slack ?? .max, -entry.weight)
  }

  /// Imminent danger first, then the least time left, then the most weight, then the code.
  package static func < (left: CaseRow, right: CaseRow) -> Bool {
    let (first, second) = (left.order, right.order)
    return first == second ? left.entry.code < right.entry.code : first < second
  }

  package static func == (left: CaseRow, right: CaseRow) -> Bool { left.entry == right.entry }
}
