#if Desk
/// What if somebody were absent, somebody more were there, or more cases came in.
enum WhatIfMessage: String, DeskMessage {
  static let group = "whatif"

  case title, intro, today, absent, extra, surge, work, working, failed
  case absentWho, from, to, like, likeHint, languages, languagesHint, regions, regionsHint, joins
  case nobody, none, count, region, anyRegion, received, half, same, twice, number
  case noOfficer, noDays, daysReversed, noLanguages, noCount, noRegion
  case absentText, officerText, leadText, allRegions, surgeText, surgeRegion
  case cases, inTime, late, latest, firstLate, noDifference, noneLate, becomeLate, inTimeAgain
  case lookAgain, compared

  var english: String {
    switch self {
    case .title: "What if …"
    case .intro:
      "Nothing is recorded or published. Each change is planned by itself and compared with the plan as it is today."
    case .today: "Today"
    case .absent: "Absent"
    case .extra: "One more officer"
    case .surge: "More cases"
    case .work: "Compare"
    case .working: "being worked out"
    case .failed: "cannot be planned"
    case .absentWho: "Who is absent"
    case .from: "From"
    case .to: "Until"
    case .like: "An officer like"
    case .likeHint: "The same role, hours, languages and regions, but no conflicts of interest."
    case .languages: "Other languages"
    case .languagesHint: "Codes such as ar, fr; empty for the same"
    case .regions: "Other regions"
    case .regionsHint: "Codes such as asia; * for all; empty for the same"
    case .joins: "From which day"
    case .nobody: "Nobody"
    case .none: "None"
    case .count: "Number of cases"
    case .region: "Region"
    case .anyRegion: "As now"
    case .received:
      "{count|one=One case|other=# cases} came in during the last {days} days. Further ones arrive today and are like those that are open now."
    case .half: "half as many ({count})"
    case .same: "as many ({count})"
    case .twice: "twice as many ({count})"
    case .number: "another number"
    case .noOfficer: "Choose an officer of the team."
    case .noDays: "Give the first and the last day."
    case .daysReversed: "The last day is before the first one."
    case .noLanguages: "Write codes of languages, such as ar, fr."
    case .noCount: "Give a number from 1 to {count}."
    case .noRegion: "Choose a region of an open case."
    case .absentText: "{name} is absent from {from} until {to}."
    case .officerText: "One more officer from {day}: {languages}; {regions}."
    case .leadText: "One more lead from {day}: {languages}; {regions}."
    case .allRegions: "all regions"
    case .surgeText: "{count|one=One more case arrives|other=# more cases arrive} today."
    case .surgeRegion:
      "{count|one=One more case|other=# more cases} from {region} {count|one=arrives|other=arrive} today."
    case .cases: "Open cases"
    case .inTime: "In time"
    case .late: "Late"
    case .latest: "Latest answer"
    case .firstLate: "First to become late"
    case .noDifference: "No answer becomes late."
    case .noneLate: "No answer becomes late."
    case .becomeLate: "{count|one=One answer becomes|other=# answers become} late."
    case .inTimeAgain:
      "{count|one=One answer comes|other=# answers come} in time that {count|one=is|other=are} late today: {cases}."
    case .lookAgain: "Look again"
    case .compared: "Side by side with today"
    }
  }
}
#endif
