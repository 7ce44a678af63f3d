package import EmergencyFund
package import EmergencyFundScheduling

/// Why an event cannot happen to a case, with what to do instead.
package enum CaseRefusal: Error, Hashable, Sendable {
  // What may happen when, and by whom.

  /// A case begins with its receipt.
  case notReceived(CaseEventKind)
  /// The policy is not the one that the receipt names.
  case otherPolicy(expected: String, found: String)
  /// The event does not happen in this stage.
  case notNow(CaseEventKind, CaseStage)
  /// The event's day is before that of the last one.
  case dayGoesBack(Day, last: Day)
  /// A person has to act, and none is named.
  case officerMissing(CaseEventKind)
  /// The tool assesses, not a person.
  case officerNamed(String)
  /// The officer declared a conflict of interest.
  case hasConflict(String)
  /// The officer took part before the appeal.
  case tookPart(String)

  // Questions and corrections.

  /// Questions are numbered in their order.
  case questionNumber(Int, next: Int)
  /// There is no such question.
  case noQuestion(Int, open: [Int])
  /// The question was answered.
  case answeredAlready(Int)
  /// There is no such event.
  case noEvent(Int, count: Int)

  // Reviews.

  /// The officer is assigned already.
  case assignedAlready(String)
  /// The officer's review counts already.
  case reviewedAlready(String)
  /// Another officer is to review.
  case assignedToOther(String, assignee: String)
  /// Another officer reviewed.
  case reviewedByOther(String, reviewer: String)
  /// The policy does not ask the reviewer this.
  case notRatable(String, known: [String])
  /// Only the reviewer recommends.
  case recommendsForOther(String, reviewer: String)

  // Decisions.

  /// The decider reviewed the case.
  case reviewerDecides(String)
  /// The decider is to review the case.
  case assigneeDecides(String)
  /// The policy has no such reason.
  case unknownReason(String, known: [String])
  /// The reason is for other decisions.
  case unfitReason(String, DecisionKind, fitting: [String])
  /// The reason needs something to rest on.
  case citesNothing(String, CaseReason.Citation)
  /// The reason rests on nothing but itself.
  case citesNeedlessly(String)
  /// The latest assessment does not say so of the rule.
  case notFound(String, code: String)
  /// No review that counts rated this.
  case notRated(String, code: String)
  /// A decline without a reason that rests on something.
  case declinedWithoutGrounds
  /// The event is not the decision that waits.
  case confirmsOther(Int, proposal: Int)
  /// Two officers are needed.
  case confirmsOwn(String)
  /// What the decision rested on has changed.
  case proposalOutdated(Int, because: String)

  // Money.

  /// What is asked for cannot be computed.
  case amountUnknown
  /// An award in part names no item.
  case nothingAwarded
  /// There is no such item.
  case noItem(Int, count: Int)
  /// An item stands twice in an award.
  case itemTwice(Int)
  /// An item gets nothing.
  case nothingFor(Int)
  /// An item gets more than it costs.
  case beyondItem(Int, Money, cost: Money)
  /// The amount is in another currency.
  case otherCurrency(Currency, expected: Currency)
  /// A payment of nothing.
  case nothingPaid(Money)
  /// A payment of more than is left of the award.
  case paidBeyond(Money, Money)

  // Appeals.

  /// The case was appealed before.
  case appealedAlready
  /// Everything was awarded.
  case awardedInWhole
  /// A part of the award was paid.
  case paidAlready

  // Who may enter an event.

  /// The team has no such officer.
  case unknownOfficer(String)
  /// The officer's roles do not allow it.
  case roleMissing(String, Role, CaseEventKind)
  /// The officer does not cover the region of the call.
  case outsideRegion(String, region: String)
  /// The team file names a conflict of interest.
  case conflictInTeam(String)
}
