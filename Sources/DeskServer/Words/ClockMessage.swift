#if Desk
import EmergencyFund

/// How the date to answer by is counted.
enum ClockMessage: String, DeskMessage {
  static let group = "clock"

  case afterReceipt, afterAppeal, noDeadline, byWeekdays, before, receipt, appeal, counted, last
  case paused, weekend, holiday, decidedInTime, decidedLate, late, clause, reading, day, role
  case today, intro

  func text(in language: Language) -> String {
    switch language {
    default: english
    }
  }

  private var english: String {
    switch self {
    case .afterReceipt: "After receipt: answer by {day}"
    case .afterAppeal: "After the appeal: answer by {day}"
    case .noDeadline: "The policy of this call sets no date to answer by."
    case .byWeekdays:
      "By weekdays alone, since no list of holidays for {year} is known: the date can still move."
    case .before:
      "By weekdays alone it was {day}; holidays that were listed since have been counted."
    case .receipt: "received, not counted"
    case .appeal: "appeal received, not counted"
    case .counted: "day {number} of {count}"
    case .last: "day {number} of {count}, the date to answer by"
    case .paused: "not counted: question {question} is open, {number} of at most {count} such days"
    case .weekend: "weekend, not counted"
    case .holiday: "holiday, not counted"
    case .decidedInTime: "decided in time"
    case .decidedLate: "decided {count|one=# day|other=# days} late"
    case .late: "today, {count|one=# day|other=# days} late"
    case .clause: "Where the promise is written"
    case .reading: "How it is read"
    case .day: "Day"
    case .role: "What it counts as"
    case .today: "today"
    case .intro: "Each day from the first to the date to answer by, and what it counts as."
    }
  }
}
#endif
