import EmergencyFund
import EmergencyFundScheduling

extension GrantCase {
  /// Checks that an officer may decide: neither reviewer nor involved before an appeal.
  func checkDecider(_ officer: String) throws(CaseRefusal) {
    if earlierParticipants.contains(officer) { throw .tookPart(officer) }
    if reviewers.contains(officer) { throw .reviewerDecides(officer) }
    if assignee == officer { throw .assigneeDecides(officer) }
  }

  /// Checks the reasons of a decision, and calculates what it awards.
  func check(_ decided: CaseEvent.Decided) throws(CaseRefusal) -> CaseAward? {
    let kind = decided.decision.kind
    for reason in decided.reasons { try check(reason, for: kind) }
    if kind == .decline, !decided.reasons.contains(where: { isGrounded($0) }) {
      throw .declinedWithoutGrounds
    }
    if kind == .withdraw { try check(withdrawal: decided) }
    switch decided.decision {
    case .award: return try wholeAward()
    case .partialAward(let items): return try partialAward(items)
    case .decline, .refer, .withdraw: return nil
    }
  }

  /// Checks that a reason is the policy's, fits the kind of decision, and has a valid citation.
  func check(_ reason: DecisionReason, for kind: DecisionKind) throws(CaseRefusal) {
    let known = policy.casework.reasons
    guard let meant = known.first(where: { $0.id == reason.code }) else {
      throw .unknownReason(reason.code, known: known.map { $0.id })
    }
    guard meant.decisions.contains(kind) else {
      throw .unfitReason(
        reason.code, kind, fitting: known.filter { $0.decisions.contains(kind) }.map { $0.id })
    }
    switch (meant.cites, reason.cites) {
    case (.none, nil): return
    case (.none, _?): throw .citesNeedlessly(reason.code)
    case (.finding, nil), (.judgement, nil): throw .citesNothing(reason.code, meant.cites)
    case (.finding, let rule?):
      if !isFound(rule) { throw .notFound(rule, code: reason.code) }
    case (.judgement, let id?):
      if ratings[id] == nil { throw .notRated(id, code: reason.code) }
    }
  }

  /// Checks that a withdrawal says why, if it says whose it is.
  private func check(withdrawal decided: CaseEvent.Decided) throws(CaseRefusal) {
    guard case .withdraw(let withdrawal) = decided.decision, decided.note == nil else { return }
    switch withdrawal {
    case .byApplicant: throw .withdrawnWithoutReason
    case .byFund: if decided.reasons.isEmpty { throw .withdrawnWithoutReason }
    case .unstated: break
    }
  }

  /// Whether a reason has a citation, which was checked.
  private func isGrounded(_ reason: DecisionReason) -> Bool { reason.cites != nil }

  /// Whether a rule is not met or needs review in the latest assessment.
  package func isFound(_ rule: String) -> Bool {
    switch assessment?.outcome(of: rule) {
    case .notMet, .needsPerson: true
    case .met, .unknown, .notApplicable, nil: false
    }
  }

  /// What an award in full comes to: the items at their cost, in all at most what was requested.
  package func wholeAward() throws(CaseRefusal) -> CaseAward {
    let budget = grantApplication.budget
    guard let currency = budget.currency, let cost = budget.totalCost else { throw .amountUnknown }
    var items: [ItemAward] = []
    for (index, item) in (budget.items ?? []).enumerated() {
      guard let cost = item.cost else { throw .amountUnknown }
      items.append(
        ItemAward(item: index, amount: Money(roundingHalfUp: cost, currency: currency)))
    }
    var total = Money(roundingHalfUp: cost, currency: currency)
    if let requested = budget.requested {
      // The award never exceeds the cost of the items.
      guard let asked = try? Money(decimal: requested, currency: currency) else {
        throw .amountUnknown
      }
      if asked.minorUnits < total.minorUnits { total = asked }
    }
    if total.minorUnits <= 0 { throw .amountUnknown }
    return CaseAward(items: items, total: total)
  }

  func partialAward(_ awards: [ItemAward]) throws(CaseRefusal) -> CaseAward {
    let budget = grantApplication.budget
    let items = budget.items ?? []
    guard let currency = budget.currency else { throw .amountUnknown }
    guard !awards.isEmpty else { throw .nothingAwarded }
    var total = Money(minorUnits: 0, currency: currency)
    var seen: [Int] = []
    for award in awards {
      guard items.indices.contains(award.item) else {
        throw .noItem(award.item, count: items.count)
      }
      if seen.contains(award.item) { throw .itemTwice(award.item) }
      seen.append(award.item)
      guard award.amount.currency == currency else {
        throw .otherCurrency(award.amount.currency, expected: currency)
      }
      guard award.amount.minorUnits > 0 else { throw .nothingFor(award.item) }
      if let cost = items[award.item].cost {
        let asked = Money(roundingHalfUp: cost, currency: currency)
        if award.amount.minorUnits > asked.minorUnits {
          throw .beyondItem(award.item, award.amount, cost: asked)
        }
      }
      guard let sum = try? total.adding(award.amount) else { throw .amountUnknown }
      total = sum
    }
    let sorted = awards.sorted { $0.item < $1.item }
    return CaseAward(items: sorted, total: total)
  }
}
