#if Desk
/// How the date to answer by is counted.
enum ClockMessage: String, DeskMessage {
  static let group = "clock"

  case afterReceipt, afterAppeal, noDeadline, byWeekdays, before, receipt, appeal, counted, last
  case paused, weekend, holiday, decidedInTime, decidedLate, late, clause, reading, day, role
  case today, intro

  var english: String {
    switch self {
    case .afterReceipt: "After receipt: answer by {day}"
    case .afterAppeal: "After the appeal: answer by {day}"
    case .noDeadline: "The policy of this call does not set an answer date."
    case .byWeekdays:
      "By weekdays alone, since no holidays are listed for {year} yet: the date can still move."
    case .before:
      "By weekdays alone it was {day}; holidays that were listed since have been counted."
    case .receipt: "received, not counted"
    case .appeal: "appeal received, not counted"
    case .counted: "day {number} of {count}"
    case .last: "day {number} of {count}, the answer date"
    case .paused: "not counted: question {question} is open; day {number} of at most {count}"
    case .weekend: "weekend, not counted"
    case .holiday: "holiday, not counted"
    case .decidedInTime: "decided in time"
    case .decidedLate: "decided {count|one=# day|other=# days} late"
    case .late: "today, {count|one=# day|other=# days} late"
    case .clause: "Source of the response time"
    case .reading: "Interpretation"
    case .day: "Day"
    case .role: "How it counts"
    case .today: "today"
    case .intro: "Each day from the first to the answer date, and how it counts."
    }
  }
}
#endif
