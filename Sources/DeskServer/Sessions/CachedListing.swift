#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// The cases that an officer may see, as they were last read: they stay as long as the chain, the day,
/// the officer's rights and the working days of calls do.
struct CachedListing {
  /// The rows, the most urgent first.
  let rows: [CaseRow]
  /// The calls of all cases.
  let calls: [String]
  /// Their regions.
  let regions: [String]
  /// The codes of the cases that the officer reviews or reviewed.
  let own: Set<String>
  /// The numbers of rows that were counted, by the fields of an address.
  var counts: [String: Int] = [:]
  /// The head of the chain when it was read.
  let version: SignedHead
  private let today: Day
  private let officer: Officer
  private let calendarsVersion: Int

  /// Reads the cases of a desk.
  init(_ desk: CaseDesk) throws {
    let all = try desk.allCases()
    rows = all.listing.rows
    calls = all.listing.calls.sorted()
    regions = all.listing.regions.sorted()
    own = all.own
    version = all.version
    today = desk.today
    officer = desk.actor
    calendarsVersion = desk.calendarsVersion
  }

  /// Whether nothing of it can have changed.
  func isCurrent(_ desk: CaseDesk) throws -> Bool {
    try today == desk.today && officer == desk.actor && calendarsVersion == desk.calendarsVersion
      && version == desk.version()
  }

  /// The places of the rows that a filter shows.
  func places(_ filter: CaseFilter) -> [Int] {
    rows.indices.filter { filter.includes(rows[$0], own: own) }
  }
}

/// The groups of the queue, the most urgent first.
enum QueueGroup: CaseIterable {
  case danger, overdue, dueSoon, thisWeek, later, waiting, undated, decided

  init(_ row: CaseRow) {
    guard row.state.isOpen else {
      self = .decided
      return
    }
    let left = row.workingSlack
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
