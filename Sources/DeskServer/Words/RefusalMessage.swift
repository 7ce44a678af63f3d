#if Desk
/// Why something cannot be done with a case, for an officer in front of a screen.
enum RefusalMessage: String, DeskMessage {
  static let group = "refusal"

  case severalCases, ownFault, erased, nothingWaits, decisionWaits, decidedAlready
  case notReviewedYet, noReviewer, noOpenQuestion, noDecisionYet, nothingAwardedYet
  case paidWhole, nothingPaidYet, notPaidWhole, notAppealable, notNow, dayGoesBack
  case dateOutside, hasConflict, youHaveConflict, tookPart, youTookPart, unknownOfficer
  case needsLead, needsOfficer, outsideRegion, youOutsideRegion, otherApplicant
  case questionNumber, noQuestion, answeredAlready, noEvent, assignedAlready
  case youAssignedAlready, reviewedAlready, youReviewedAlready, notAssigned, assignedToOther
  case reviewedByOther, notRatable, unrated, threatsUnjudged, noThreatAsked, threatTwice
  case recommendsForOther, reviewerDecides, assigneeDecides, unknownReason, unfitReason
  case citesNoRating, citesNoRule, citesNeedlessly, notFound, notRated
  case declinedWithoutGrounds, breaksRules, overridesNothing, overriddenTwice
  case withdrawalUnstated, withdrawnWithoutReason, notPending, takesBackOther, returnsOwn
  case confirmsOwn, proposalOutdated, amountUnknown, nothingAwarded, noItem, itemTwice
  case nothingFor, beyondItem, otherCurrency, nothingPaid, noPayment, paymentUnchanged
  case paidBeyond, appealedAlready, awardedInWhole, paidAlready

  var english: String {
    switch self {
    case .severalCases: "Several cases have this id. Use the code of one of them."
    case .ownFault: "The desk made a mistake. Nothing was changed."
    case .erased: "The case has been erased."
    case .nothingWaits: "Nothing is awaiting confirmation."
    case .decisionWaits: "A decision is awaiting confirmation; that comes first."
    case .decidedAlready: "The case has been decided."
    case .notReviewedYet: "No one has reviewed the case yet."
    case .noReviewer: "No one is assigned to review the case."
    case .noOpenQuestion: "There is no open question to the applicant."
    case .noDecisionYet: "No decision is in effect yet."
    case .nothingAwardedYet: "Nothing has been awarded."
    case .paidWhole: "The whole award has been paid."
    case .nothingPaidYet: "Nothing has been paid."
    case .notPaidWhole: "The award has not been fully paid yet."
    case .notAppealable: "This outcome cannot be appealed."
    case .notNow: "This is not possible in the case’s present state: {state}."
    case .dayGoesBack:
      "Something later has already been recorded. The date has to be {day} or later."
    case .dateOutside: "The date has to be from {earliest} to {latest}."
    case .hasConflict:
      "{name} declared a conflict of interest in this case. Another officer has to act."
    case .youHaveConflict:
      "You have a conflict of interest in this case. Another officer has to act."
    case .tookPart: "{name} was involved before the appeal. Choose someone who was not."
    case .youTookPart: "You were involved before the appeal. Someone who was not has to act."
    case .unknownOfficer: "No one on the team has the id {name}."
    case .needsLead: "Only a lead can do this."
    case .needsOfficer: "Only a reviewing officer or a lead can do this."
    case .outsideRegion: "{name} does not cover the region of this case."
    case .youOutsideRegion: "You do not cover the region of this case."
    case .otherApplicant:
      "This application is from another applicant. Receive it as a case of its own."
    case .questionNumber: "Another question has been asked meanwhile. Send yours again."
    case .noQuestion: "There is no open question with this number."
    case .answeredAlready:
      "This question has been answered. If the answer was recorded wrongly, correct the application."
    case .noEvent: "The case has no such event."
    case .assignedAlready: "{name} is already assigned to review this case."
    case .youAssignedAlready: "You are already assigned to review this case."
    case .reviewedAlready: "{name} reviewed this case. Assign someone else for a second review."
    case .youReviewedAlready: "You reviewed this case. A second review has to be by someone else."
    case .notAssigned: "The case is now assigned to {name}, not to the person you named."
    case .assignedToOther: "{name} is assigned to review this case."
    case .reviewedByOther:
      "{name} reviewed this case. For a second review, have yourself assigned first."
    case .notRatable: "The policy of this case does not ask for a rating of “{title}”."
    case .unrated: "Not rated yet: {titles}."
    case .threatsUnjudged: "Say how you understand these incidents: {numbers}."
    case .noThreatAsked: "Incident {number} has neither a veiled threat nor synthetic media."
    case .threatTwice: "Incident {number} has two answers. Give one."
    case .recommendsForOther: "Only {name}, who reviewed the case, can make a recommendation."
    case .reviewerDecides: "You reviewed this case. Another lead has to decide it."
    case .assigneeDecides:
      "You are assigned to review this case. Another lead has to decide it, or another officer has to review it."
    case .unknownReason: "The policy of this case does not have this reason."
    case .unfitReason: "The reason “{reason}” is not for this kind of decision: {decision}."
    case .citesNoRating: "The reason “{reason}” has to cite a rating. Choose one."
    case .citesNoRule: "The reason “{reason}” has to cite a rule. Choose one."
    case .citesNeedlessly: "The reason “{reason}” does not cite anything."
    case .notFound:
      "The rule “{rule}” cannot be cited: the assessment does not say that it is not met or needs review."
    case .notRated: "“{title}” cannot be cited: no valid review has rated it."
    case .declinedWithoutGrounds:
      "A decision to decline needs a reason that cites a rule or a rating. Choose one."
    case .breaksRules:
      "The award breaks {count|one=the rule|other=these rules}: {rules}. If it is still right, say why."
    case .overridesNothing: "The decision does not break the rule “{rule}”: no reason is needed."
    case .overriddenTwice: "There are two reasons for the rule “{rule}”. Give one."
    case .withdrawalUnstated: "Say who withdraws the application: the applicant or the fund."
    case .withdrawnWithoutReason: "A withdrawal needs a reason, in the note for the file."
    case .notPending: "A different decision is now awaiting confirmation. Read that one."
    case .takesBackOther:
      "{name} made this decision, and no one else can take it back. You can return it."
    case .returnsOwn: "You made this decision. Take it back instead."
    case .confirmsOwn: "You made this decision. A second officer has to confirm it."
    case .proposalOutdated:
      "What this decision is based on has changed since it was made. Return it so that a new decision can be made."
    case .amountUnknown: "The amount requested cannot be added up. Correct the application first."
    case .nothingAwarded: "Award something for at least one item."
    case .noItem: "The application has no item {number}."
    case .itemTwice: "Item {number} appears twice. Give one amount."
    case .nothingFor: "Item {number} gets nothing. Leave it out, or give an amount."
    case .beyondItem: "Item {number} costs {cost}. Award no more than that."
    case .otherCurrency: "The amount has to be in {currency}."
    case .nothingPaid: "A payment has to be more than zero."
    case .noPayment: "This is not one of the payments."
    case .paymentUnchanged: "The payment already has this amount and this date."
    case .paidBeyond: "Only {amount} of the award is left. Pay no more than that."
    case .appealedAlready:
      "The case has been appealed before, which is possible only once. A new application is always possible."
    case .awardedInWhole: "Everything requested was awarded."
    case .paidAlready:
      "Part of the award has been paid, so the decision can no longer be appealed. A new application is possible."
    }
  }
}
#endif
