#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskWords {
  /// Why something cannot be done with a case.
  ///
  /// - Parameters:
  ///   - policy: The policy of the case, which has the titles of its rules.
  ///   - reader: The id of the officer who reads it, and is spoken to as such.
  func sentence(
    _ refusal: CaseRefusal, in policy: Policy? = nil, to reader: String? = nil
  ) -> String {
    func of(
      _ officer: String, _ other: RefusalMessage, _ you: RefusalMessage
    ) -> String {
      officer == reader ? self[you] : text(other, .text("name", officer))
    }
    switch refusal {
    case .severalCases: return self[RefusalMessage.severalCases]
    case .notReceived, .otherPolicy, .officerMissing, .officerNamed:
      return self[RefusalMessage.ownFault]
    case .notNow(let kind, let stage): return notNow(kind, stage)
    case .dayGoesBack(_, let last): return text(RefusalMessage.dayGoesBack, .day("day", last))
    case .dateOutside(_, let earliest, let latest):
      return text(
        RefusalMessage.dateOutside, .day("earliest", earliest), .day("latest", latest))
    case .hasConflict(let officer), .conflictInTeam(let officer):
      return of(officer, .hasConflict, .youHaveConflict)
    case .tookPart(let officer): return of(officer, .tookPart, .youTookPart)
    case .unknownOfficer(let officer):
      return text(RefusalMessage.unknownOfficer, .text("name", officer))
    case .roleMissing(_, .lead, _): return self[RefusalMessage.needsLead]
    case .roleMissing: return self[RefusalMessage.needsOfficer]
    case .outsideRegion(let officer, _): return of(officer, .outsideRegion, .youOutsideRegion)
    case .assignedAlready(let officer): return of(officer, .assignedAlready, .youAssignedAlready)
    case .reviewedAlready(let officer): return of(officer, .reviewedAlready, .youReviewedAlready)
    case .notAssigned(_, let name): return text(RefusalMessage.notAssigned, .text("name", name))
    case .assignedToOther(_, let name):
      return text(RefusalMessage.assignedToOther, .text("name", name))
    case .reviewedByOther(_, let name):
      return text(RefusalMessage.reviewedByOther, .text("name", name))
    case .recommendsForOther(_, let name):
      return text(RefusalMessage.recommendsForOther, .text("name", name))
    default: return ofWork(refusal, policy) ?? ofMoney(refusal)
    }
  }

  /// What a stage does not allow.
  private func notNow(_ kind: CaseEventKind, _ stage: CaseStage) -> String {
    let message: RefusalMessage? =
      switch (kind, stage) {
      case (_, .erased): .erased
      case (.confirmed, _), (.takenBack, _), (.returned, _): .nothingWaits
      case (.assigned, .pendingConfirmation), (.reviewed, .pendingConfirmation),
        (.recommended, .pendingConfirmation), (.unassigned, .pendingConfirmation):
        .decisionWaits
      case (.recommended, let stage) where stage.isOpen: .notReviewedYet
      case (.unassigned, let stage) where stage.isOpen: .noReviewer
      case (.answered, let stage) where stage.isOpen: .noOpenQuestion
      case (.asked, _), (.answered, _), (.referenceChecked, _), (.vouched, _), (.assigned, _),
        (.unassigned, _), (.reviewed, _), (.recommended, _), (.decided, _):
        stage.isOpen ? nil : .decidedAlready
      case (.letterMade, _): .noDecisionYet
      case (.paid, .paid), (.paid, .reported): .paidWhole
      case (.paid, _): .nothingAwardedYet
      case (.paymentCorrected, _): .nothingPaidYet
      case (.reported, .awarded): .notPaidWhole
      case (.reported, _): .nothingAwardedYet
      case (.appealed, let stage): stage.isOpen ? .noDecisionYet : .notAppealable
      default: nil
      }
    if let message { return self[message] }
    return text(
      RefusalMessage.notNow,
      .rendered("state", self[StateMessage(CaseState(stage, isWaiting: false))]))
  }

  /// Questions, corrections, reviews and decisions; nil for anything else.
  private func ofWork(_ refusal: CaseRefusal, _ policy: Policy?) -> String? {
    func rule(_ id: String) -> Message.Argument {
      .text("rule", policy.map { title(ofRated: id, in: $0) } ?? "–")
    }
    func reason(_ code: String) -> Message.Argument {
      let known = policy?.casework.reasons.first { $0.id == code }
      return .text("reason", known?.title.text(in: language) ?? "–")
    }
    switch refusal {
    case .otherApplicant: return self[RefusalMessage.otherApplicant]
    case .questionNumber: return self[RefusalMessage.questionNumber]
    case .noQuestion: return self[RefusalMessage.noQuestion]
    case .answeredAlready: return self[RefusalMessage.answeredAlready]
    case .noEvent: return self[RefusalMessage.noEvent]
    case .notRatable(let id, _):
      return text(
        RefusalMessage.notRatable, .text("title", policy.map { title(ofRated: id, in: $0) } ?? id))
    case .unrated(let ids):
      let titles = ids.map { id in policy.map { title(ofRated: id, in: $0) } ?? id }
      return text(RefusalMessage.unrated, .rendered("titles", language.listed(titles, .neither)))
    case .threatsUnjudged(let incidents):
      let numbers = incidents.map { language.text($0 + 1) }
      return text(
        RefusalMessage.threatsUnjudged, .rendered("numbers", language.listed(numbers, .neither)))
    case .noThreatAsked(let incident):
      return text(RefusalMessage.noThreatAsked, .count("number", incident + 1))
    case .threatTwice(let incident):
      return text(RefusalMessage.threatTwice, .count("number", incident + 1))
    case .reviewerDecides: return self[RefusalMessage.reviewerDecides]
    case .assigneeDecides: return self[RefusalMessage.assigneeDecides]
    case .unknownReason: return self[RefusalMessage.unknownReason]
    case .unfitReason(let code, let kind, _):
      return text(
        RefusalMessage.unfitReason, reason(code),
        .rendered("decision", self[DecisionMessage(kind)]))
    case .citesNothing(let code, .judgement):
      return text(RefusalMessage.citesNoRating, reason(code))
    case .citesNothing(let code, _): return text(RefusalMessage.citesNoRule, reason(code))
    case .citesNeedlessly(let code): return text(RefusalMessage.citesNeedlessly, reason(code))
    case .notFound(let id, _): return text(RefusalMessage.notFound, rule(id))
    case .notRated(let id, _):
      return text(
        RefusalMessage.notRated, .text("title", policy.map { title(ofRated: id, in: $0) } ?? id))
    case .declinedWithoutGrounds: return self[RefusalMessage.declinedWithoutGrounds]
    case .breaksRules(let rules):
      let titles = rules.map { broken in
        policy.map { title(ofRated: broken.rule, in: $0) } ?? "–"
      }
      return text(
        RefusalMessage.breaksRules, .count("count", rules.count),
        .rendered("rules", language.listed(titles, .neither)))
    case .overridesNothing(let id): return text(RefusalMessage.overridesNothing, rule(id))
    case .overriddenTwice(let id): return text(RefusalMessage.overriddenTwice, rule(id))
    case .withdrawalUnstated: return self[RefusalMessage.withdrawalUnstated]
    case .withdrawnWithoutReason: return self[RefusalMessage.withdrawnWithoutReason]
    case .notPending: return self[RefusalMessage.notPending]
    case .takesBackOther(_, let decider):
      return text(RefusalMessage.takesBackOther, .text("name", decider))
    case .returnsOwn: return self[RefusalMessage.returnsOwn]
    case .confirmsOwn: return self[RefusalMessage.confirmsOwn]
    case .proposalOutdated: return self[RefusalMessage.proposalOutdated]
    default: return nil
    }
  }

  /// Awards, payments and appeals.
  private func ofMoney(_ refusal: CaseRefusal) -> String {
    switch refusal {
    case .amountUnknown: self[RefusalMessage.amountUnknown]
    case .nothingAwarded: self[RefusalMessage.nothingAwarded]
    case .noItem(let item, _): text(RefusalMessage.noItem, .count("number", item + 1))
    case .itemTwice(let item): text(RefusalMessage.itemTwice, .count("number", item + 1))
    case .nothingFor(let item): text(RefusalMessage.nothingFor, .count("number", item + 1))
    case .beyondItem(let item, _, let cost):
      text(RefusalMessage.beyondItem, .count("number", item + 1), .money("cost", cost))
    case .otherCurrency(_, let expected):
      text(RefusalMessage.otherCurrency, .rendered("currency", expected.code))
    case .nothingPaid: self[RefusalMessage.nothingPaid]
    case .noPayment: self[RefusalMessage.noPayment]
    case .paymentUnchanged: self[RefusalMessage.paymentUnchanged]
    case .paidBeyond(_, let left): text(RefusalMessage.paidBeyond, .money("amount", left))
    case .appealedAlready: self[RefusalMessage.appealedAlready]
    case .awardedInWhole: self[RefusalMessage.awardedInWhole]
    case .paidAlready: self[RefusalMessage.paidAlready]
    default: self[RefusalMessage.ownFault]
    }
  }

  /// What a rating or a citation is about: a criterion, a judgement or another rule of a policy.
  func title(ofRated id: String, in policy: Policy) -> String {
    if let criterion = policy.scoring?.criteria.first(where: { $0.id == id }) {
      return capitalised(criterion.title.text(in: language))
    }
    if case .judgement(let judgement) = policy.requirements.first(where: { $0.id == id })?.rule,
      let title = judgement.title
    {
      return capitalised(title.text(in: language))
    }
    return policy.title(ofRequirement: id).map { heading($0) } ?? id
  }
}
#endif
