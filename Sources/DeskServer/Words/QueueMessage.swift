#if Desk
/// The queue of cases.
enum QueueMessage: String, DeskMessage {
  static let group = "queue"

  case title, mineAndFree, all, everyState, waiting, toConfirm, danger, overdue, changed
  case dueSoon, thisWeek, later, undated, decidedGroup, filters, filter, call, region, state
  case anyCall, anyRegion, days, daysLate, cases, casesWorth, empty, free, take, unmet, open, fits
  case person, incomplete, score, received, answerBy, lastEvent, waitingSince, proposedBy
  case select, assignTo, assign, found, searchTitle, more, dangerMark, reviewer
  case assigned

  var english: String {
    switch self {
    case .title: "Queue"
    case .mineAndFree: "Mine and unassigned"
    case .all: "All open"
    case .everyState: "All states"
    case .waiting: "Waiting for the applicant"
    case .toConfirm: "To confirm"
    case .danger: "Imminent danger"
    case .overdue: "Overdue"
    case .changed: "Changed since {day}"
    case .dueSoon: "Due within three working days"
    case .thisWeek: "Due within a week"
    case .later: "Later"
    case .undated: "Without an answer date"
    case .decidedGroup: "Decided"
    case .filters: "Filters"
    case .filter: "Show"
    case .call: "Call"
    case .region: "Region"
    case .state: "State"
    case .anyCall: "All calls"
    case .anyRegion: "All regions"
    case .days: "{count|one=day|other=days}"
    case .daysLate: "{count|one=day late|other=days late}"
    case .cases: "{count} {count|one=case|other=cases}"
    case .casesWorth: "{count} {count|one=case|other=cases}, {amount}"
    case .empty: "No case matches these filters."
    case .free: "Unassigned"
    case .take: "Take"
    case .unmet: "{count} {count|one=rule not met|other=rules not met}"
    case .open: "{count} {count|one=open point|other=open points}"
    case .fits: "Eligible"
    case .person: "Needs review"
    case .incomplete: "Incomplete"
    case .score: "score {count}"
    case .received: "received {day}"
    case .answerBy: "Answer by"
    case .lastEvent: "{event} {day}"
    case .waitingSince: "since {day}"
    case .proposedBy: "decided by {name}"
    case .select: "Select {code}"
    case .assignTo: "Assign the selected cases to"
    case .assign: "Assign"
    case .found: "Found by {places}"
    case .searchTitle: "Search"
    case .more: "Show {count} more"
    case .dangerMark: "danger"
    case .reviewer: "Reviewer"
    case .assigned: "{count|one=# case was|other=# cases were} assigned to {name}."
    }
  }
}
#endif
