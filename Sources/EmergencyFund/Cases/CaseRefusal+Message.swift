extension CaseRefusal: CustomStringConvertible {
  /// What is wrong and what to do instead, on one line.
  ///
  /// It names officers by their ids, and nothing that an applicant said.
  public var message: String {
    switch self {
    case .notReceived(let kind): "a case begins with a receipt, not with \(kind.noun)"
    case .otherPolicy(let expected, let found):
      "the case was received under the policy of digest \(expected.prefix(12)), not \(found.prefix(12)); "
        + "use the policy as it was on the day of receipt"
    case .notNow(let kind, let stage): Self.notNow(kind, stage)
    case .dayGoesBack(let day, let last):
      "the day \(day) is before that of the last event; use \(last) or a later day"
    case .officerMissing(let kind): "\(kind.noun) needs an officer; name who acts"
    case .officerNamed(let officer):
      "an assessment is made by the tool, not by \(Self.quote(officer)); name no officer"
    case .hasConflict(let officer):
      "\(Self.quote(officer)) declared a conflict of interest in this case; "
        + "another officer has to act"
    case .tookPart(let officer):
      "\(Self.quote(officer)) took part before the appeal; name an officer who did not"
    case .unknownOfficer(let officer):
      "the team has no officer \(Self.quote(officer)); name one of the team file"
    case .roleMissing(let officer, .lead, let kind):
      "\(kind.noun) is for a lead, which \(Self.quote(officer)) is not; ask a lead"
    case .roleMissing(let officer, _, let kind):
      "\(kind.noun) is for an officer or a lead, which \(Self.quote(officer)) is not; ask one"
    case .outsideRegion(let officer, let region):
      "\(Self.quote(officer)) does not cover the region \(Self.quote(region)); "
        + "ask an officer who does"
    case .conflictInTeam(let officer):
      "the team file names a conflict of interest of \(Self.quote(officer)) with this application; "
        + "another officer has to act"
    default: workMessage
    }
  }

  /// Questions, corrections and reviews.
  private var workMessage: String {
    switch self {
    case .questionNumber(let number, let next):
      "question \(number) is out of order; the next question is number \(next)"
    case .noQuestion(let number, let open):
      "there is no question \(number); "
        + (open.isEmpty ? "none is open" : "open are \(Self.list(open.map { "\($0)" }))")
    case .answeredAlready(let number):
      "question \(number) is answered; put the application right with a correction"
    case .noEvent(let number, let count):
      "the case has no event \(number); name one from 1 to \(count)"
    case .assignedAlready(let officer): "\(Self.quote(officer)) is already to review this case"
    case .reviewedAlready(let officer):
      "\(Self.quote(officer)) reviewed this case; assign another officer for a second review"
    case .assignedToOther(let officer, let assignee):
      "\(Self.quote(assignee)) is to review this case; assign \(Self.quote(officer)) first"
    case .reviewedByOther(let officer, let reviewer):
      "\(Self.quote(reviewer)) reviewed this case; "
        + "assign \(Self.quote(officer)) first for a second review"
    case .notRatable(let id, let known):
      "the policy asks no rating of \(Self.quote(id)); "
        + (known.isEmpty ? "it asks none" : "it asks \(Self.list(known))")
    case .recommendsForOther(_, let reviewer):
      "only who reviewed recommends, which is \(Self.quote(reviewer))"
    default: decisionMessage
    }
  }

  /// Decisions and their reasons.
  private var decisionMessage: String {
    switch self {
    case .reviewerDecides(let officer):
      "\(Self.quote(officer)) reviewed this case; another lead has to decide it"
    case .assigneeDecides(let officer):
      "\(Self.quote(officer)) is to review this case; another lead has to decide it, "
        + "or another officer has to review it"
    case .unknownReason(let code, let known):
      "the policy has no reason \(Self.quote(code)); "
        + (known.isEmpty ? "it has none" : "it has \(Self.list(known))")
    case .unfitReason(let code, let kind, let fitting):
      "the reason \(Self.quote(code)) is not for \(kind.noun); "
        + (fitting.isEmpty ? "none is" : "for it there are \(Self.list(fitting))")
    case .citesNothing(let code, .judgement):
      "the reason \(Self.quote(code)) must cite what the review rated; name the criterion"
    case .citesNothing(let code, _):
      "the reason \(Self.quote(code)) must cite a finding; name the requirement"
    case .citesNeedlessly(let code):
      "the reason \(Self.quote(code)) stands for itself; cite nothing with it"
    case .notFound(let rule, let code):
      "the latest assessment does not say that \(Self.quote(rule)) is not met or asks a person, "
        + "as the reason \(Self.quote(code)) needs; assess the case again or give another reason"
    case .notRated(let id, let code):
      "no review that counts rated \(Self.quote(id)), as the reason \(Self.quote(code)) needs; "
        + "review it first or give another reason"
    case .declinedWithoutGrounds:
      "a decline needs a reason that cites a finding or what the review rated; add one"
    case .confirmsOther(let number, let proposal):
      "event \(number) is not the decision that waits; confirm event \(proposal)"
    case .confirmsOwn(let officer):
      "\(Self.quote(officer)) decided this; a second officer has to confirm it"
    case .proposalOutdated(let number, let cause):
      "the decision of event \(number) no longer holds: \(cause); a lead has to decide anew"
    default: moneyMessage
    }
  }

  /// Awards, payments and appeals.
  private var moneyMessage: String {
    switch self {
    case .amountUnknown:
      "the amount asked for cannot be computed; put the budget right with a correction"
    case .nothingAwarded: "an award in part names no item; name at least one"
    case .noItem(let item, let count):
      "the budget has no item \(item + 1); it has \(count == 1 ? "one" : "\(count)")"
    case .itemTwice(let item): "item \(item + 1) stands twice in the award; name it once"
    case .nothingFor(let item):
      "item \(item + 1) is awarded nothing; leave it out or name an amount above zero"
    case .beyondItem(let item, let amount, let cost):
      "\(amount) for item \(item + 1) is more than the \(cost) that it costs; award at most that"
    case .otherCurrency(let found, let expected):
      "an amount in \(found.code) where \(expected.code) is due; give it in \(expected.code)"
    case .nothingPaid(let amount): "a payment is above zero, which \(amount) is not"
    case .paidBeyond(let amount, let left):
      "a payment of \(amount) is more than the \(left) left of the award; pay at most that"
    case .appealedAlready:
      "the case was appealed before; an appeal is possible once, a new application always"
    case .awardedInWhole: "everything asked for was awarded; there is nothing to appeal against"
    case .paidAlready:
      "a part of the award is paid, so an appeal is no longer possible; a new application is"
    default: ""
    }
  }

  /// The same as ``message``.
  public var description: String { message }

  private static func notNow(_ kind: CaseEventKind, _ stage: CaseStage) -> String {
    let possible = CaseTransition.events(in: stage)
    let help =
      possible.isEmpty
      ? "nothing more can happen to it"
      : "what can happen now is \(list(possible.map { $0.noun }))"
    return "\(kind.noun) cannot happen while the case is \(stage.words); \(help)"
  }

  private static func quote(_ id: String) -> String { Complaint.quote(id) }

  private static func list(_ entries: [String]) -> String { entries.joined(separator: ", ") }
}
