#if Desk
/// Who does what on which day.
enum PlanMessage: String, DeskMessage {
  static let group = "plan"

  case title, working, lookAgain, failed, tooMany, stale, noCases, cut
  case nonePublished, asPublished, differs, publish, whatIf, sheets, calendar, table
  case waits, waitsIntro, moreWait, helps
  case chart, chartIntro, officer, review, decision, lateMark, away, noHours, ofTime, moreSteps
  case earlier, later, load, planned, free, everyCase
  case ownTitle, ownIntro, ownNone, dayTitle, dayPrint, officerTitle, nothing, sheetOf, notOnDay
  case proposal, language, call, afterReview, wholePlan, nextDay, dayBefore
  case publishTitle, publishIntro, publishButton, published, changedMeanwhile, sameAsPublished
  case newSteps, movedSteps, otherOfficer, droppedSteps
  case newReview, newDecision, movedReview, movedDecision, givenReview, givenDecision
  case droppedReview, droppedDecision, leftTeam, notEligible, lessTime, others

  var english: String {
    switch self {
    case .title: "Plan"
    case .working:
      "The plan of the open cases is being worked out. This page looks again by itself."
    case .lookAgain: "Look again"
    case .failed: "The desk could not plan the open cases."
    case .tooMany:
      "With more than {count} open cases, the desk does not plan; ‘ief schedule’ does."
    case .stale: "Something has changed since this plan was worked out; a new one is being made."
    case .noCases: "No case is open."
    case .cut: "The search for a better plan was cut short."
    case .nonePublished: "No plan has been published for your regions."
    case .asPublished: "This is the plan that was published on {day}."
    case .differs:
      "{count|one=One step differs|other=# steps differ} from the plan that was published on {day}."
    case .publish: "Publish this plan"
    case .whatIf: "What if …"
    case .sheets: "Day sheets"
    case .calendar: "Calendar (.ics)"
    case .table: "Table (.csv)"
    case .waits: "Who must wait, and why"
    case .waitsIntro: "Answer by {due}"
    case .moreWait: "{count|one=One more case|other=# more cases} below"
    case .helps: "What would help, the smallest change first"
    case .chart: "Who does what on which day"
    case .chartIntro: "Each bar shows how full a day is."
    case .officer: "Officer"
    case .review: "Review"
    case .decision: "Decision"
    case .lateMark: "late"
    case .away: "away"
    case .noHours: "no hours"
    case .ofTime: "{planned} of {available}"
    case .moreSteps: "{count|one=and one more|other=and # more}"
    case .earlier: "Earlier days"
    case .later: "Later days"
    case .load: "Work until {day}"
    case .planned: "Planned"
    case .free: "Free"
    case .everyCase: "Every open case"
    case .ownTitle: "My days in the plan"
    case .ownIntro: "According to the plan that was published on {day}"
    case .ownNone: "The published plan gives you nothing from today on."
    case .dayTitle: "Day sheets of {day}"
    case .dayPrint: "Printed, each officer’s sheet is on a page of its own."
    case .officerTitle: "Day sheets of {name}"
    case .nothing: "Nothing is planned."
    case .sheetOf: "{planned} of {available}"
    case .notOnDay: "Nobody works on this day."
    case .proposal: "This plan is not published as it stands here."
    case .language: "in {language}"
    case .call: "call {call}"
    case .afterReview: "after the review by {name}"
    case .wholePlan: "Whole plan"
    case .nextDay: "Next day"
    case .dayBefore: "Day before"
    case .publishTitle: "Publish the plan"
    case .publishIntro:
      "Officers see it in My day at once. Nothing else changes: no case is assigned, and what has begun stays."
    case .publishButton: "Publish"
    case .published: "The plan is published."
    case .changedMeanwhile:
      "The plan has changed since you opened this page. Nothing was published. This is what it would change now."
    case .sameAsPublished: "It is the same as the plan that was published on {day}."
    case .newSteps: "New"
    case .movedSteps: "On other days"
    case .otherOfficer: "To somebody else"
    case .droppedSteps: "No longer planned"
    case .newReview: "{name} reviews {case}, {days}"
    case .newDecision: "{name} decides {case}, {days}"
    case .movedReview: "{name} reviews {case}: before {before}, now {days}"
    case .movedDecision: "{name} decides {case}: before {before}, now {days}"
    case .givenReview: "Review of {case}: before {former}, {before}; now {name}, {days}"
    case .givenDecision: "Decision on {case}: before {former}, {before}; now {name}, {days}"
    case .droppedReview: "Review of {case}: before {former}, {before}"
    case .droppedDecision: "Decision on {case}: before {former}, {before}"
    case .leftTeam: "{former} is no longer in the team"
    case .notEligible: "{former} can no longer do it"
    case .lessTime: "{former} has {time} on {day}"
    case .others: "so that other cases are answered sooner"
    }
  }
}
#endif
