package import CaseFile
package import EmergencyFund
package import EmergencyFundCasework
import EmergencyFundScheduling

/// One case in a list.
package struct CaseRow: Comparable {
  package let entry: QueueEntry
  package let state: CaseState
  /// Days until the response date; negative when it has passed, nil if there is none or the case is
  /// answered.
  package let slack: Int?
  /// What is inside the case, if that was asked for.
  package var summary: CaseSummary?

  /// Computed once: a long list is compared many times.
  private let order: (danger: Int, slack: Int, weight: Int)

  /// Creates the row of a case as of a day; nil if its state is unknown.
  package init?(_ entry: QueueEntry, today: Day) {
    guard let state = CaseState(rawValue: entry.state) else { return nil }
    self.entry = entry
    self.state = state
    slack = state.isOpen ? entry.respondBy.map { $0.days(since: today) } : nil
    let isUrgent = entry.weight >= QueuedCase.imminentDangerWeight && state.isOpen
    order = (isUrgent ? 0 : 1, slack ?? .max, -entry.weight)
  }

  /// Whether the application says that a person is in imminent danger.
  package var imminentDanger: Bool { entry.weight >= QueuedCase.imminentDangerWeight }

  /// Imminent danger first, then the least time left, then the most weight, then the code.
  package static func < (left: CaseRow, right: CaseRow) -> Bool {
    left.order == right.order ? left.entry.code < right.entry.code : left.order < right.order
  }

  package static func == (left: CaseRow, right: CaseRow) -> Bool { left.entry == right.entry }
}
