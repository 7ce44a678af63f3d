#if Desk
import EmergencyFund

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

  func text(in language: Language) -> String {
    switch language {
    default: english
    }
  }

  private var english: String {
    switch self {
    case .severalCases: "Several cases have this id. Use the code of one of them."
    case .ownFault: "The desk made a mistake. Nothing was changed."
    case .erased: "The case was erased."
    case .nothingWaits: "Nothing waits for confirmation."
    case .decisionWaits: "A decision waits for confirmation first."
    case .decidedAlready: "The case is decided."
    case .notReviewedYet: "Nobody has reviewed the case yet."
    case .noReviewer: "Nobody is assigned to review the case."
    case .noOpenQuestion: "No question to the applicant is open."
    case .noDecisionYet: "No decision is in effect yet."
    case .nothingAwardedYet: "Nothing has been awarded."
    case .paidWhole: "The whole award is paid."
    case .nothingPaidYet: "Nothing has been paid."
    case .notPaidWhole: "The award is not wholly paid yet."
    case .notAppealable: "This outcome cannot be appealed."
    case .notNow: "This is not possible while the case stands as it does: {state}."
    case .dayGoesBack: "Something later is recorded already. The date has to be {day} or later."
    case .dateOutside: "The date has to be from {earliest} to {latest}."
    case .hasConflict:
      "{name} declared a conflict of interest in this case. Another officer has to act."
    case .youHaveConflict:
      "You declared a conflict of interest in this case. Another officer has to act."
    case .tookPart: "{name} took part before the appeal. Choose somebody who did not."
    case .youTookPart: "You took part before the appeal. Somebody who did not has to act."
    case .unknownOfficer: "Nobody on the team is called {name}."
    case .needsLead: "Only a lead can do this."
    case .needsOfficer: "Only an officer or a lead can do this."
    case .outsideRegion: "{name} does not cover the region of this case."
    case .youOutsideRegion: "You do not cover the region of this case."
    case .otherApplicant:
      "This is the application of another applicant. Receive it as a case of its own."
    case .questionNumber: "Another question was asked meanwhile. Send yours again."
    case .noQuestion: "There is no open question of this number."
    case .answeredAlready:
      "This question is answered. If the answer was recorded wrongly, correct the application."
    case .noEvent: "The case has no such entry."
    case .assignedAlready: "{name} is assigned to review this case already."
    case .youAssignedAlready: "You are assigned to review this case already."
    case .reviewedAlready: "{name} reviewed this case. Assign somebody else for a second review."
    case .youReviewedAlready: "You reviewed this case. Somebody else has to for a second review."
    case .notAssigned: "{name} is assigned now, not whom you named."
    case .assignedToOther: "{name} is assigned to review this case."
    case .reviewedByOther:
      "{name} reviewed this case. For a second review, have yourself assigned first."
    case .notRatable: "The policy of this case asks for no rating of “{title}”."
    case .unrated: "Not rated yet: {titles}."
    case .threatsUnjudged: "Say what you take these incidents for: {numbers}."
    case .noThreatAsked: "Incident {number} has neither a veiled threat nor synthetic media."
    case .threatTwice: "There are two words on incident {number}. Give one."
    case .recommendsForOther: "Only {name}, who reviewed the case, can recommend."
    case .reviewerDecides: "You reviewed this case. Another lead has to decide it."
    case .assigneeDecides:
      "You are assigned to review this case. Another lead has to decide it, or another officer has to review it."
    case .unknownReason: "The policy of this case does not have this reason."
    case .unfitReason: "The reason “{reason}” is not for this kind of decision: {decision}."
    case .citesNoRating: "The reason “{reason}” has to cite a rating. Choose one."
    case .citesNoRule: "The reason “{reason}” has to cite a rule. Choose one."
    case .citesNeedlessly: "The reason “{reason}” cites nothing."
    case .notFound:
      "The rule “{rule}” cannot be cited: the rules do not find that it is not met, or that a person has to judge it."
    case .notRated: "“{title}” cannot be cited: no review in force has rated it."
    case .declinedWithoutGrounds:
      "A decline needs a reason that cites a rule or a rating. Choose one."
    case .breaksRules:
      "The award breaks {count|one=the rule|other=these rules}: {rules}. If it is still right, say why."
    case .overridesNothing: "The decision does not break the rule “{rule}”: no reason is needed."
    case .overriddenTwice: "There are two reasons for the rule “{rule}”. Give one."
    case .withdrawalUnstated: "Say who withdraws the application: the applicant or the fund."
    case .withdrawnWithoutReason: "A withdrawal needs its reason, in the note for the file."
    case .notPending: "Another decision waits by now. Read that one."
    case .takesBackOther:
      "{name} made this decision, and alone can take it back. You can return it."
    case .returnsOwn: "You made this decision. Take it back instead."
    case .confirmsOwn: "You made this decision. A second officer has to confirm it."
    case .proposalOutdated:
      "What this decision rests on has changed since it was made. Return it, so that it is decided anew."
    case .amountUnknown: "What is asked for cannot be added up. Correct the application first."
    case .nothingAwarded: "Award something for at least one item."
    case .noItem: "The application has no item {number}."
    case .itemTwice: "Item {number} is there twice. Give one amount."
    case .nothingFor: "Item {number} gets nothing. Leave it out, or give an amount."
    case .beyondItem: "Item {number} costs {cost}. Award at most that."
    case .otherCurrency: "The amount has to be in {currency}."
    case .nothingPaid: "A payment has to be more than zero."
    case .noPayment: "This is not one of the payments."
    case .paymentUnchanged: "The payment has this amount and this date already."
    case .paidBeyond: "{amount} of the award is left. Pay at most that."
    case .appealedAlready:
      "The case was appealed before, which is possible once. A new application is always possible."
    case .awardedInWhole: "Everything that was asked for was awarded."
    case .paidAlready:
      "Part of the award is paid, so that it can no longer be appealed. A new application is possible."
    }
  }
}
#endif
