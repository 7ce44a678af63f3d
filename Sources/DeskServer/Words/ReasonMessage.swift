#if Desk
/// Why somebody must wait for an answer, and what would help.
enum ReasonMessage: String, DeskMessage {
  static let group = "reason"

  case missing, noRegionReview, noRegionDecision, noLanguageReview, noLanguageDecision
  case allConflictReview, allConflictDecision, othersFirst, dueBefore, overtime, oneMore

  var english: String {
    switch self {
    case .missing: "{time} is missing."
    case .noRegionReview: "{case}: no officer who may review covers the region {region}."
    case .noRegionDecision: "{case}: nobody who may decide covers the region {region}."
    case .noLanguageReview:
      "{case}: no officer who may review and covers its region reads {language}."
    case .noLanguageDecision:
      "{case}: nobody who may decide and covers its region reads {language}."
    case .allConflictReview:
      "{case}: everyone who could review it has a conflict of interest or took part in it before."
    case .allConflictDecision:
      "{case}: everyone who could decide it has a conflict of interest or took part in it before."
    case .othersFirst:
      "There is not enough time for all. Cases that weigh more, or that are due sooner, come first."
    case .dueBefore: "It was due before today."
    case .overtime:
      "{name} works {time} more until {day}. Then fewer or less urgent cases are late."
    case .oneMore:
      "One more officer for this work, {time} a day on {count|one=the first day|other=the first # days}. Then fewer or less urgent cases are late."
    }
  }
}
#endif
