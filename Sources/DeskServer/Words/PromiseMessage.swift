#if Desk
/// Whether everybody can be answered in time.
enum PromiseMessage: String, DeskMessage {
  static let group = "promise"

  case title, why, allInTime, someInTime, overdue, working, failed, tooMany, stale, proved, unproved
  case tightest, left, leftLate, needsReader, onlyReviewer, onlyDecider, noCases, unplanned
  case caseColumn, answerBy, answeredOn, byWhom, result, review, decision, confirmation, reviewed
  case inTime, late, notPlanned, reasons, wasDueBefore, nobodyReviews, nobodyDecides
  case noSecond, shortage, shortageNone, cannotOne, cannotAll, reviewOf, decisionOn, hours,
    wholeHours, minutes, intro

  var english: String {
    switch self {
    case .title: "Can everyone be answered in time?"
    case .why: "Why"
    case .allInTime: "{count|one=The open case|other=All # open cases} can be answered in time."
    case .someInTime:
      "{number} of {count} open {count|one=case|other=cases} can be answered in time."
    case .overdue: "{count|one=One was|other=# were} due before today."
    case .working: "The desk is working out whether every open case can be answered in time."
    case .failed: "The desk could not work out whether every open case can be answered in time."
    case .tooMany:
      "With more than {count} open cases, the desk does not work out whether all can be answered in time; ‘ief schedule’ does."
    case .stale: "Cases have changed since this was worked out; it is being worked out again."
    case .proved: "No plan with this team does better."
    case .unproved: "A longer search may find a plan that does better."
    case .tightest: "Tightest: {case}, {left}"
    case .left: "{count|one=# working day|other=# working days} left"
    case .leftLate: "due today"
    case .needsReader: "needs a reader of {language}"
    case .onlyReviewer: "only {name} can review it"
    case .onlyDecider: "only {name} can decide it"
    case .noCases: "No case is open."
    case .unplanned: "Without an answer date, and so not planned"
    case .caseColumn: "Case"
    case .answerBy: "Answer by"
    case .answeredOn: "Can be answered"
    case .byWhom: "By whom"
    case .result: "In time"
    case .review: "{name} reviews, {day}"
    case .decision: "{name} decides, {day}"
    case .confirmation: "{name} confirms, {day}"
    case .reviewed: "reviewed by {name}"
    case .inTime: "in time"
    case .late: "{count|one=# day late|other=# days late}"
    case .notPlanned: "nobody can answer it"
    case .reasons: "Why some cannot be answered in time"
    case .wasDueBefore: "{cases}: due before today."
    case .nobodyReviews:
      "{case}: no officer who may review covers its region, reads its language and has no conflict of interest."
    case .nobodyDecides:
      "{case}: nobody who may decide covers its region, reads its language and has no conflict of interest."
    case .noSecond:
      "{case}: there is no second officer. The only one who could decide is the only one who can review."
    case .shortage:
      "{steps}: {needed} of work. Until {day}, {officers} {count|one=has|other=together have} {capacity} for it."
    case .shortageNone:
      "{steps}: {needed} of work. Until {day}, {officers} {count|one=has|other=have} no working hours."
    case .cannotOne:
      "{case} cannot be answered in time by any officer, even if it were the only case."
    case .cannotAll: "{cases} cannot all be answered in time, however they are assigned."
    case .reviewOf: "review of {case}"
    case .decisionOn: "decision on {case}"
    case .hours: "{hours} h {minutes} min"
    case .wholeHours: "{hours} h"
    case .minutes: "{minutes} min"
    case .intro:
      "A plan of who reviews and decides which case on which day, with the hours and absences of the team file. It is worked out for this page only: nothing is published or assigned."
    }
  }
}
#endif
