#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework

/// The cases that an officer may see, as they were last read: they stay as long as the chain does.
struct CachedListing {
  /// The rows, the most urgent first.
  let rows: [CaseRow]
  /// The working days that are left to answer each row, in the same order; nil if nothing is.
  let daysLeft: [Int?]
  /// The group of the queue that each row is in, in the same order.
  let groups: [QueueGroup]
  /// The calls of all cases.
  let calls: [String]
  /// Their regions.
  let regions: [String]
  /// The codes of the cases that the officer reviews or reviewed.
  let own: Set<String>
  /// The list as the case desk gave it.
  let listing: CaseListing
  /// The head of the chain when it was read.
  let version: SignedHead
  /// The day that it was read for.
  let today: Day
  /// The numbers of rows that were counted, by the fields of an address.
  var counts: [String: Int] = [:]

  /// The places of the rows that a filter shows.
  func places(_ filter: CaseFilter) -> [Int] {
    rows.indices.filter { filter.includes(rows[$0], own: own) }
  }
}

/// The groups of the queue, the most urgent first.
enum QueueGroup: CaseIterable {
  case danger, overdue, dueSoon, thisWeek, later, waiting, undated, decided

  init(_ row: CaseRow, _ left: Int?) {
    guard row.state.isOpen else {
      self = .decided
      return
    }
    if row.imminentDanger {
      self = .danger
    } else if let left, left < 0 {
      self = .overdue
    } else if row.state == .waiting {
      self = .waiting
    } else if let left {
      self = left <= 3 ? .dueSoon : left <= 5 ? .thisWeek : .later
    } else {
      self = .undated
    }
  }

  var message: QueueMessage {
    switch self {
    case .danger: .danger
    case .overdue: .overdue
    case .dueSoon: .dueSoon
    case .thisWeek: .thisWeek
    case .later: .later
    case .waiting: .waiting
    case .undated: .undated
    case .decided: .decidedGroup
    }
  }
}
#endif
