#if Desk
import EmergencyFund

/// An officer's day.
enum MyDayMessage: String, DeskMessage {
  static let group = "day"

  case today, nothingToday, noPlan, ended, planOf, week, review, decision, confirmation, total
  case done, toConfirm, noneToConfirm, decidedBy, answers, noAnswers, answered, mine, noneMine
  case draft, changed, noneChanged, noVisit, allChanged, questions, noQuestions, openFor, print
  case handOver, startWith, calls, callWaitsFor, callWaitsForNobody

  var english: String {
    switch self {
    case .today: "Planned for today"
    case .nothingToday: "The published plan gives you nothing to do today."
    case .noPlan: "No plan is published for today."
    case .ended: "The plan of {day} gives you nothing from today on."
    case .planOf: "According to the plan of {day}"
    case .week: "The next seven days"
    case .review: "Review"
    case .decision: "Decision"
    case .confirmation: "Confirmation"
    case .total: "{time} in all"
    case .done: "done"
    case .toConfirm: "Waiting for your confirmation"
    case .noneToConfirm: "No decision is waiting for your confirmation."
    case .decidedBy: "decided by {name}"
    case .answers: "Answers that came in"
    case .noAnswers: "There are no new answers in the cases that you review."
    case .answered: "answered {day}"
    case .mine: "My reviews"
    case .noneMine: "You are not reviewing any case now."
    case .draft: "Draft, not recorded: {form}"
    case .changed: "Changed since {day}"
    case .noneChanged: "No case has changed since {day}."
    case .noVisit: "Changed since your last visit"
    case .allChanged: "Show all {count} cases"
    case .questions: "Questions open for a week or longer"
    case .noQuestions: "No question has been open for a week."
    case .openFor: "{count|one=open for # day|other=open for # days}"
    case .print: "Printed, this page is your day sheet."
    case .handOver: "Hand over"
    case .startWith: "You have not opened this case file before today."
    case .calls: "Changes of calls that wait for a second person"
    case .callWaitsFor: "One of these leads can confirm it: {names}"
    case .callWaitsForNobody: "No other lead covers this region, so nobody can confirm it yet."
    }
  }
}

/// The days of the week; the names are those of `Weekday`.
enum WeekdayMessage: String, DeskMessage {
  static let group = "weekday"

  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  init(_ weekday: Weekday) { self = WeekdayMessage(rawValue: weekday.rawValue) ?? .monday }

  var english: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
#endif
