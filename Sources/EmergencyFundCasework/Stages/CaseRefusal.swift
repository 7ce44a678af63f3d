package import EmergencyFund
package import EmergencyFundScheduling

/// A reason why an event cannot happen to a case.
package enum CaseRefusal: Error, Hashable, Sendable {
  /// The id that the applicant gave is that of several cases.
  case severalCases(String, codes: [String])

  // Stages, dates and officers.

  /// The first event must be the receipt.
  case notReceived(CaseEventKind)
  /// The policy is not the one recorded in the receipt.
  case otherPolicy(expected: String, found: String)
  /// The event is not possible in this stage.
  case notNow(CaseEventKind, CaseStage)
  /// The event is dated before the last one.
  case dayGoesBack(Day, last: Day)
  /// A person has to act, and none was given.
  case officerMissing(CaseEventKind)
  /// The tool makes assessments, not a person.
  case officerNamed(String)
  /// The officer declared a conflict of interest.
  case hasConflict(String)
  /// The officer was involved before the appeal.
  case tookPart(String)

  /// The date lies outside of those that it can be.
  case dateOutside(Day, earliest: Day, latest: Day)

  // Questions and corrections.

  /// The changed application has both another id and another applicant's name.
  case otherApplicant
  /// The question is out of order.
  case questionNumber(Int, next: Int)
  /// The question does not exist.
  case noQuestion(Int, open: [Int])
  /// The question has been answered.
  case answeredAlready(Int)
  /// The event does not exist.
  case noEvent(Int, count: Int)

  // Reviews.

  /// The officer is already assigned.
  case assignedAlready(String)
  /// The officer has already reviewed the case.
  case reviewedAlready(String)
  /// The officer is not the one who is assigned.
  case notAssigned(String, assignee: String)
  /// Another officer is assigned to review the case.
  case assignedToOther(String, assignee: String)
  /// Another officer reviewed the case.
  case reviewedByOther(String, reviewer: String)
  /// The policy has no such criterion for reviewers.
  case notRatable(String, known: [String])
  /// A review does not rate everything that the policy asks for.
  case unrated([String])
  /// A review has no word on incidents with a veiled threat or synthetic media.
  case threatsUnjudged([Int])
  /// The incident has neither a veiled threat nor synthetic media.
  case noThreatAsked(Int)
  /// A review has two words on an incident.
  case threatTwice(Int)
  /// Only the reviewer can make a recommendation.
  case recommendsForOther(String, reviewer: String)

  // Decisions.

  /// The decider reviewed the case.
  case reviewerDecides(String)
  /// The decider is assigned to review the case.
  case assigneeDecides(String)
  /// The policy has no such reason.
  case unknownReason(String, known: [String])
  /// The reason cannot be used for the kind of decision.
  case unfitReason(String, DecisionKind, fitting: [String])
  /// The reason needs a citation.
  case citesNothing(String, CaseReason.Citation)
  /// The reason does not take a citation.
  case citesNeedlessly(String)
  /// The latest assessment does not support the citation.
  case notFound(String, code: String)
  /// No valid review has rated the cited criterion.
  case notRated(String, code: String)
  /// A decline has no reason with a citation.
  case declinedWithoutGrounds
  /// An award breaks rules, and does not say why.
  case breaksRules([BrokenRule])
  /// A decision says why it overrides a rule that it does not break.
  case overridesNothing(String)
  /// A decision says twice why it overrides a rule.
  case overriddenTwice(String)
  /// A withdrawal does not say whose it is.
  case withdrawalUnstated
  /// A withdrawal does not say why.
  case withdrawnWithoutReason
  /// The event is not the pending decision.
  case notPending(Int, proposal: Int)
  /// Only whoever decided can take the decision back.
  case takesBackOther(String, decider: String)
  /// Whoever decided cannot return the decision to themselves.
  case returnsOwn(String)
  /// A second officer is needed.
  case confirmsOwn(String)
  /// The grounds of the decision have changed.
  case proposalOutdated(Int, because: String)

  // Money.

  /// The requested amount cannot be calculated.
  case amountUnknown
  /// A partial award has no items.
  case nothingAwarded
  /// The item does not exist.
  case noItem(Int, count: Int)
  /// An item is listed twice in an award.
  case itemTwice(Int)
  /// An item has an award of zero.
  case nothingFor(Int)
  /// An item's award exceeds its cost.
  case beyondItem(Int, Money, cost: Money)
  /// The amount is in another currency.
  case otherCurrency(Currency, expected: Currency)
  /// A payment of zero.
  case nothingPaid(Money)
  /// The event is not a payment.
  case noPayment(Int, payments: [Int])
  /// A correction changes nothing.
  case paymentUnchanged(Int)
  /// A payment exceeds the unpaid part of the award.
  case paidBeyond(Money, Money)

  // Appeals.

  /// The case was appealed before.
  case appealedAlready
  /// Everything was awarded.
  case awardedInWhole
  /// A part of the award has been paid.
  case paidAlready

  // Roles and regions.

  /// The team has no such officer.
  case unknownOfficer(String)
  /// The officer's roles do not allow it.
  case roleMissing(String, Role, CaseEventKind)
  /// The officer does not cover the region of the call.
  case outsideRegion(String, region: String)
  /// The team file records a conflict of interest.
  case conflictInTeam(String)
}
