import EmergencyFund
import EmergencyFundScheduling

extension CaseRefusal: CustomStringConvertible {
  /// The reason and the remedy, on one line.
  ///
  /// It identifies officers by their ids, and contains nothing that an applicant said.
  package var message: String {
    switch self {
    case .severalCases(let id, let codes):
      "\(Self.quote(id)) is the id of several cases; use the code of one: \(Self.list(codes))"
    case .notReceived(let kind): "the first event of a case must be the receipt, not \(kind.noun)"
    case .otherPolicy(let expected, let found):
      "the case was received under policy digest \(expected.prefix(12)), not \(found.prefix(12)); "
        + "use the policy in force on the date of receipt"
    case .notNow(let kind, let stage): Self.notNow(kind, stage)
    case .dayGoesBack(let day, let last):
      "the date \(day) is earlier than the last event; use \(last) or a later date"
    case .dateOutside(let day, let earliest, let latest):
      "the date \(day) cannot be right: it has to be from \(earliest) to \(latest)"
    case .officerMissing(let kind): "\(kind.noun) requires an officer; say who is acting (--as)"
    case .officerNamed(let officer):
      "an assessment is made by the tool, not by \(Self.quote(officer)); do not give an officer"
    case .hasConflict(let officer):
      "\(Self.quote(officer)) declared a conflict of interest in this case; "
        + "another officer has to act"
    case .tookPart(let officer):
      "\(Self.quote(officer)) was involved before the appeal; choose an officer who was not"
    case .unknownOfficer(let officer):
      "the team has no officer \(Self.quote(officer)); use an id from the team file"
    case .roleMissing(let officer, .lead, let kind):
      "\(kind.noun) requires the role lead; \(Self.quote(officer)) is not a lead"
    case .roleMissing(let officer, _, let kind):
      "\(kind.noun) requires the role officer or lead; \(Self.quote(officer)) has neither"
    case .outsideRegion(let officer, let region):
      "\(Self.quote(officer)) does not cover the region \(Self.quote(region)); "
        + "ask an officer who does"
    case .conflictInTeam(let officer):
      "the team file records a conflict of interest between \(Self.quote(officer)) "
        + "and this application; another officer has to act"
    default: workMessage
    }
  }

  /// Questions, corrections and reviews.
  private var workMessage: String {
    switch self {
    case .questionNumber(let number, let next):
      "question \(number) is out of order; the next question is number \(next)"
    case .otherApplicant:
      "the application has another id and another applicant's name than this case; give that of this "
        + "case, or receive it as a case of its own"
    case .noQuestion(let number, let open):
      "question \(number) not found; "
        + (open.isEmpty ? "none is open" : "open questions: \(Self.list(open.map { "\($0)" }))")
    case .answeredAlready(let number):
      "question \(number) has been answered; use 'ief case amend' to correct the application"
    case .noEvent(let number, let count):
      "the case has no event \(number); use a number from 1 to \(count)"
    case .assignedAlready(let officer):
      "\(Self.quote(officer)) is already assigned to review this case"
    case .reviewedAlready(let officer):
      "\(Self.quote(officer)) reviewed this case; assign another officer for a second review"
    case .notAssigned(let officer, let assignee):
      "\(Self.quote(officer)) is not assigned to this case; \(Self.quote(assignee)) is"
    case .assignedToOther(let officer, let assignee):
      "\(Self.quote(assignee)) is assigned to review this case; "
        + "assign \(Self.quote(officer)) first"
    case .reviewedByOther(let officer, let reviewer):
      "\(Self.quote(reviewer)) reviewed this case; "
        + "assign \(Self.quote(officer)) first for a second review"
    case .notRatable(let id, let known):
      "\(Self.quote(id)) is not a criterion that reviewers rate under this policy; "
        + (known.isEmpty ? "there are none" : "criteria: \(Self.list(known))")
    case .unrated(let ids):
      "not rated yet: \(Self.list(ids)); rate everything, or keep what you have as a draft (--draft)"
    case .threatsUnjudged(let incidents):
      "say in your own words whether these incidents are threats (threat, unclear or harmless): "
        + incidents.map { "--threat \"\($0 + 1)=unclear: why\"" }.joined(separator: " ")
    case .noThreatAsked(let incident):
      "incident \(incident + 1) has no veiled threat or synthetic media; leave its --threat out"
    case .threatTwice(let incident):
      "incident \(incident + 1) has two --threat options; give one"
    case .recommendsForOther(_, let reviewer):
      "only the reviewer can make a recommendation; the reviewer is \(Self.quote(reviewer))"
    default: decisionMessage
    }
  }

  /// Decisions and their reasons.
  private var decisionMessage: String {
    switch self {
    case .reviewerDecides(let officer):
      "\(Self.quote(officer)) reviewed this case; another lead has to decide it"
    case .assigneeDecides(let officer):
      "\(Self.quote(officer)) is assigned to review this case; another lead has to decide it, "
        + "or another officer has to review it"
    case .unknownReason(let code, let known):
      "the policy has no reason \(Self.quote(code)); "
        + (known.isEmpty ? "it has none" : "it has \(Self.list(known))")
    case .unfitReason(let code, let kind, let fitting):
      "the reason \(Self.quote(code)) cannot be used for \(kind.noun); "
        + (fitting.isEmpty ? "there are none for it" : "use one of \(Self.list(fitting))")
    case .citesNothing(let code, .judgement):
      "the reason \(Self.quote(code)) must cite a rated criterion; give its id"
    case .citesNothing(let code, _):
      "the reason \(Self.quote(code)) must cite a finding; give the id of the requirement"
    case .citesNeedlessly(let code):
      "the reason \(Self.quote(code)) does not take a citation"
    case .notFound(let rule, let code):
      "the latest assessment does not say that \(Self.quote(rule)) is not met or needs review, "
        + "as the reason \(Self.quote(code)) needs; give another reason, or correct the application first ('ief case amend')"
    case .notRated(let id, let code):
      "no valid review has rated \(Self.quote(id)), as the reason \(Self.quote(code)) needs; "
        + "review it first or give another reason"
    case .declinedWithoutGrounds:
      "a decline needs a reason that cites a finding or what the review rated; add one"
    case .breaksRules(let rules): Self.breaks(rules)
    case .overridesNothing(let rule):
      "the decision does not break the rule \(Self.quote(rule)); leave its --override out"
    case .overriddenTwice(let rule):
      "the rule \(Self.quote(rule)) is overridden twice; give one --override for it"
    case .withdrawalUnstated:
      "say whose withdrawal it is: with --asked-by who asked for the applicant, or --by-fund"
    case .withdrawnWithoutReason:
      "a withdrawal needs its reason; say why with --note, or with --reason if the fund withdraws it"
    case .notPending(let number, let proposal):
      "event \(number) is not the pending decision, which is event \(proposal)"
    case .takesBackOther(let officer, let decider):
      "\(Self.quote(decider)) made this decision and alone can take it back; "
        + "\(Self.quote(officer)) can return it with a reason"
    case .returnsOwn(let officer):
      "\(Self.quote(officer)) made this decision; take it back instead"
    case .confirmsOwn(let officer):
      "\(Self.quote(officer)) decided this; a second officer has to confirm it"
    case .proposalOutdated(let number, let cause):
      "the decision of event \(number) is no longer valid: \(cause); "
        + "a lead has to make a new decision"
    default: moneyMessage
    }
  }

  /// Awards, payments and appeals.
  private var moneyMessage: String {
    switch self {
    case .amountUnknown:
      "the requested amount cannot be calculated; use 'ief case amend' to correct the budget"
    case .nothingAwarded: "a partial award needs at least one item (--item)"
    case .noItem(let item, let count):
      "the budget has no item \(item + 1); it has \(count == 1 ? "one" : "\(count)")"
    case .itemTwice(let item): "item \(item + 1) is listed twice in the award; list it once"
    case .nothingFor(let item):
      "item \(item + 1) has an award of zero; leave it out or give an amount above zero"
    case .beyondItem(let item, let amount, let cost):
      "\(amount) for item \(item + 1) exceeds its cost of \(cost); award at most that"
    case .otherCurrency(let found, let expected):
      "the amount is in \(found.code), but the award is in \(expected.code); "
        + "give the amount in \(expected.code)"
    case .nothingPaid(let amount): "a payment must be greater than zero; \(amount) is not"
    case .noPayment(let number, let payments):
      "event \(number) is not a payment; "
        + (payments.isEmpty
          ? "nothing was paid" : "payments: \(Self.list(payments.map { "event \($0)" }))")
    case .paymentUnchanged(let number):
      "the payment of event \(number) has this amount and date already"
    case .paidBeyond(let amount, let left):
      "a payment of \(amount) is more than the \(left) left of the award; pay at most that"
    case .appealedAlready:
      "the case was appealed before, and only one appeal is possible; "
        + "a new application can be made at any time"
    case .awardedInWhole: "everything requested was awarded; there is nothing to appeal against"
    case .paidAlready:
      "part of the award has been paid, so an appeal is no longer possible; a new application is"
    default: ""
    }
  }

  /// The same as ``message``.
  package var description: String { message }

  private static func notNow(_ kind: CaseEventKind, _ stage: CaseStage) -> String {
    // An import is marked by the tool alone.
    let possible = CaseTransition.events(in: stage).filter { $0 != .imported }
    let help =
      possible.isEmpty
      ? "no further events are possible"
      : "possible next events: \(list(possible.map { $0.noun }))"
    return "\(kind.noun) cannot happen while the case is \(stage.words); \(help)"
  }

  private static func breaks(_ rules: [BrokenRule]) -> String {
    let names = rules.map { rule in
      quote(rule.rule)
        + (rule.isAssumed ? " (of which a value is assumed, since no public text gives it)" : "")
    }
    let options = rules.map { "--override \"\($0.rule)=why\"" }.joined(separator: " ")
    return "the award breaks the \(rules.count == 1 ? "rule" : "rules") \(list(names)); "
      + "if it is still right, say why: \(options)"
  }

  private static func quote(_ id: String) -> String { Diagnostic.quote(id) }

  private static func list(_ entries: [String]) -> String { entries.joined(separator: ", ") }
}
