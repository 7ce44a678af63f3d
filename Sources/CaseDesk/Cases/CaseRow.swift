package import CaseFile
package import EmergencyFund
package import EmergencyFundCasework
import EmergencyFundScheduling

/// One case in a list.
package struct CaseRow: Comparable {
  /// The row of the queue as of today.
  package let entry: QueueEntry
  /// The row of the queue as it is stored.
  let stored: QueueEntry
  package let state: CaseState
  /// Days until the response date; negative when it has passed, nil if there is none or the case is
  /// answered.
  package let slack: Int?
  /// What is inside the case, if that was asked for.
  package var summary: CaseSummary? {
    get {
      guard case .known(let summary) = inside else { return nil }
      return summary
    }
    set { inside = newValue.map { .known($0) } ?? .unknown }
  }

  /// Kept beside the row, which is small without it: a list has many.
  private var inside = Inside.unknown

  private indirect enum Inside {
    case unknown
    case known(CaseSummary)
  }

  /// Computed once: a long list is compared many times.
  private let order: (danger: Int, slack: Int, weight: Int)

  /// Creates the row of a case as of a day; nil if its state is unknown.
  ///
  /// - Parameter stored: The row of the queue as it is stored; nil if that is the same.
  package init?(_ entry: QueueEntry, stored: QueueEntry? = nil, today: Day) {
    guard let state = CaseState(rawValue: entry.state) else { return nil }
    self.entry = entry
    self.stored = stored ?? entry
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
