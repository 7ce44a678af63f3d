package import EmergencyFund
import EmergencyFundScheduling

/// A rule that an award breaks.
package struct BrokenRule: Hashable, Sendable {
  /// The id of the requirement.
  package let rule: String
  /// Whether an assumed value alone stands against the award.
  package let isAssumed: Bool
}

extension GrantCase {
  /// The required rules that an award breaks, in the policy's order; none for other decisions.
  ///
  /// The award's own amounts count: a partial award within the maximum does not break it.
  package func findings(against decision: CaseDecision, rates: RateTable) -> [Finding] {
    var application = grantApplication
    switch decision {
    case .award: break
    case .partialAward(let items):
      guard (try? partialAward(items)) != nil else { return [] }
      application.budget.award(items)
    case .decline, .refer, .withdraw: return []
    }
    return findings(against: application, rates)
  }

  private func findings(against application: GrantApplication, _ rates: RateTable) -> [Finding] {
    policy.assess(application, rates: rates).findings.filter { finding in
      finding.decides && (finding.outcome == .notMet || finding.isAssumed)
    }
  }

  /// Checks what is only asked of new events: that an award says why it overrides each rule that it
  /// breaks, that a withdrawal says whose it is, that a review rates everything and has a word on
  /// each veiled threat, that a payment or a request is dated when it can have happened, and that a
  /// changed application is not another applicant's.
  ///
  /// Events from before that was asked can still be replayed.
  func checkGrounds(of event: CaseEvent, _ rates: RateTable) throws(CaseRefusal) {
    switch event.content {
    case .decided(let decided):
      if case .withdraw(.byApplicant(let request)) = decided.decision {
        try check(request.askedOn, from: receivedOn, to: event.on)
      }
      try checkGrounds(of: decided, rates)
    case .reviewed(let reviewed):
      try checkThreats(of: reviewed)
      let unrated = policy.ratedIDs.filter { reviewed.ratings[$0] == nil }
      if !unrated.isEmpty { throw .unrated(unrated) }
    case .paid(let paid): try check(paid.paidOn, from: receivedOn, to: event.on)
    case .paymentCorrected(let paid): try check(paid.paidOn, from: receivedOn, to: event.on)
    case .answered(let answered): try checkApplicant(of: answered.application)
    case .corrected(let corrected): try checkApplicant(of: corrected.application)
    case .recommended(let recommended): try checkOverrides(of: recommended, rates)
    case .confirmed:
      guard let proposal else { return }
      // A correction may have changed what the award breaks.
      do throws(CaseRefusal) { try checkGrounds(of: proposal.decided, rates) } catch {
        throw .proposalOutdated(proposal.event, because: error.message)
      }
    default: break
    }
  }

  private func check(_ day: Day, from earliest: Day, to latest: Day) throws(CaseRefusal) {
    if day < earliest || day > latest {
      throw .dateOutside(day, earliest: earliest, latest: latest)
    }
  }

  /// An id alone may be corrected, and so may a name.
  private func checkApplicant(of changed: Node?) throws(CaseRefusal) {
    guard let changed else { return }
    let (before, after) = (grantApplication, GrantApplication(kept: changed))
    guard let id = before.id, let newID = after.id, id != newID,
      let name = before.applicant.name, let newName = after.applicant.name,
      NameKey(name) != NameKey(newName)
    else { return }
    throw .otherApplicant
  }

  private func checkThreats(of reviewed: CaseEvent.Reviewed) throws(CaseRefusal) {
    let incidents = grantApplication.incidents ?? []
    let asked = incidents.indices.filter { incidents[$0].needsThreatJudgement }
    var judged: [Int] = []
    for threat in reviewed.threats {
      if !asked.contains(threat.incident) { throw .noThreatAsked(threat.incident) }
      if judged.contains(threat.incident) { throw .threatTwice(threat.incident) }
      judged.append(threat.incident)
    }
    let missing = asked.filter { !judged.contains($0) }
    if !missing.isEmpty { throw .threatsUnjudged(missing) }
  }

  private func checkGrounds(
    of decided: CaseEvent.Decided, _ rates: RateTable
  ) throws(CaseRefusal) {
    if decided.decision == .withdraw(.unstated) { throw .withdrawalUnstated }
    let broken = findings(against: decided.decision, rates: rates)
    try check(decided.overrides, broken, required: broken)
  }

  /// The required rules that a recommended award breaks, and those of them that it has to override: a
  /// partial one has no amounts yet, so it may still meet rules that read the budget.
  package func findings(
    againstRecommending kind: DecisionKind, rates: RateTable
  ) -> (broken: [Finding], required: [Finding]) {
    switch kind {
    case .award:
      let broken = findings(against: grantApplication, rates)
      return (broken, broken)
    case .partialAward:
      let broken = findings(against: grantApplication, rates)
      return (broken, broken.filter { !$0.readsBudget })
    case .decline, .refer, .withdraw: return ([], [])
    }
  }

  private func checkOverrides(
    of recommended: CaseEvent.Recommended, _ rates: RateTable
  ) throws(CaseRefusal) {
    let (broken, required) = findings(againstRecommending: recommended.decision, rates: rates)
    try check(recommended.overrides, broken, required: required)
  }

  private func check(
    _ overrides: [RuleOverride], _ broken: [Finding], required: [Finding]
  ) throws(CaseRefusal) {
    var seen: [String] = []
    for override in overrides {
      if seen.contains(override.rule) { throw .overriddenTwice(override.rule) }
      seen.append(override.rule)
      guard broken.contains(where: { $0.rule == override.rule }) else {
        throw .overridesNothing(override.rule)
      }
    }
    let missing = required.filter { !seen.contains($0.rule) }
    if missing.isEmpty { return }
    throw .breaksRules(missing.map { BrokenRule(rule: $0.rule, isAssumed: $0.isAssumed) })
  }
}

extension Incident {
  /// Whether only its targets may understand the threat, so that the reviewer says what it is.
  package var needsThreatJudgement: Bool {
    coded == true || syntheticMedia == .suspected || syntheticMedia == .confirmed
  }
}

extension Finding {
  /// Whether it depends on the budget, which a partial award changes.
  fileprivate var readsBudget: Bool {
    reads.contains { $0.path.field.rawValue.utf8.starts(with: "budget.".utf8) }
  }
}

extension Budget {
  /// Leaves the items that are awarded, each with what it is awarded.
  fileprivate mutating func award(_ awards: [ItemAward]) {
    requested = nil
    items = items?.enumerated().compactMap { index, item in
      guard let award = awards.first(where: { $0.item == index }) else { return nil }
      var item = item
      item.quantity = 1
      item.unitCost = ExactDecimal(award.amount)
      return item
    }
  }
}
