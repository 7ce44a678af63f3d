#if Desk
import EmergencyFund

/// Short dates, for lists.
enum DateMessage: String, DeskMessage {
  static let group = "date"

  case january, february, march, april, may, june, july, august, september, october, november
  case december, short, shortWithYear

  var english: String {
    switch self {
    case .january: "Jan"
    case .february: "Feb"
    case .march: "Mar"
    case .april: "Apr"
    case .may: "May"
    case .june: "Jun"
    case .july: "Jul"
    case .august: "Aug"
    case .september: "Sep"
    case .october: "Oct"
    case .november: "Nov"
    case .december: "Dec"
    case .short: "{day} {month}"
    case .shortWithYear: "{day} {month} {year}"
    }
  }
}

extension DeskWords {
  /// A date as lists have it: without its year within half a year of today.
  func shortDay(_ day: Day, today: Day) -> String {
    let isNear = abs(day.days(since: today)) < 183
    return text(
      isNear ? DateMessage.short : .shortWithYear, .rendered("day", "\(day.dayOfMonth)"),
      .rendered("month", self[DateMessage.allCases[day.month - 1]]),
      .rendered("year", "\(day.year)"))
  }
}
#endif
