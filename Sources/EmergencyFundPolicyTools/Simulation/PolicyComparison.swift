public import EmergencyFund

/// Two policies, of which rules that are the same in both are evaluated once.
///
/// ```swift
/// let comparison = PolicyComparison(before: old, after: new)
/// let entry = comparison.reassess(application, rates: rates)
/// print(entry.before, entry.after, entry.reasons)
/// ```
public struct PolicyComparison: Hashable, Sendable {
  /// The old policy.
  public let before: Policy
  /// The new policy.
  public let after: Policy
  private let oldRules: [Requirement]
  private let newRules: [Requirement]
  /// The position of the same rule in the old policy, for each new rule; -1 if there is none.
  private let sames: [Int]

  /// Creates a comparison of two policies.
  public init(before: Policy, after: Policy) {
    self.before = before
    self.after = after
    oldRules = before.decidingRules
    newRules = after.decidingRules
    let oldRules = oldRules
    sames = newRules.map { requirement in
      // A rule is the same if what it reads of its policy is, too.
      let terms = requirement.rule.termsRead
      if !terms.allSatisfy({ after.terms.has($0, of: before.terms) }) { return -1 }
      return oldRules.firstIndex { $0.decides(like: requirement) } ?? -1
    }
  }

  /// Assesses an application under both policies.
  public func reassess(_ application: GrantApplication, rates: RateTable) -> Reassessment {
    Facts.with(application, under: before.terms, rates) { old in
      Facts.with(application, under: after.terms, rates) { new in reassess(old, new) }
    }
  }

  private func reassess(_ old: Facts, _ new: Facts) -> Reassessment {
    let oldWords = oldRules.map { $0.outcome(old) }
    let newWords = zip(newRules, sames).map { requirement, same in
      same >= 0 ? oldWords[same] : requirement.outcome(new)
    }
    let was = Assessment.outcome(ofDeciding: oldWords)
    let becomes = Assessment.outcome(ofDeciding: newWords)
    return Reassessment(
      application: new.application.id, before: was, after: becomes,
      reasons: was == becomes ? [] : reasons(oldWords, newWords, becomes), requested: new.requested,
      minutesBefore: before.effort.minutes(old, was),
      minutesAfter: after.effort.minutes(new, becomes))
  }

  /// The rules that change the outcome, in the new policy's order, then those it dropped.
  ///
  /// They are obstacles now and were not before, or no longer are.
  private func reasons(
    _ oldWords: [FindingOutcome], _ newWords: [FindingOutcome], _ becomes: AssessmentOutcome
  ) -> [Reassessment.Reason] {
    let isWorse = Assessment.outcome(ofDeciding: oldWords).obstacle < becomes.obstacle
    let ids = (newRules + oldRules).map { $0.id }.withoutRepeats
    return ids.compactMap { id in
      let was = oldRules.firstIndex { $0.id == id }.map { oldWords[$0] }
      let now = newRules.firstIndex { $0.id == id }.map { newWords[$0] }
      let (before, after) = (was?.obstacle ?? 0, now?.obstacle ?? 0)
      let isReason =
        isWorse
        ? after == becomes.obstacle && before < after : before > becomes.obstacle
      return isReason ? Reassessment.Reason(rule: id, before: was, after: now) : nil
    }
  }
}

extension FindingOutcome {
  /// The weight of an obstacle to a grant: most for an unmet rule, least for a question.
  fileprivate var obstacle: Int {
    switch self {
    case .met, .notApplicable: 0
    case .needsPerson: 1
    case .unknown: 2
    case .notMet: 3
    }
  }
}

extension AssessmentOutcome {
  /// The highest weight of its findings.
  fileprivate var obstacle: Int {
    switch self {
    case .eligible: 0
    case .needsPerson: 1
    case .incomplete: 2
    case .ineligible: 3
    }
  }
}

extension Policy {
  /// The requirements that affect the outcome.
  fileprivate var decidingRules: [Requirement] {
    requirements.filter { !$0.rule.isJudgement && $0.force == .required }
  }
}

extension Facts {
  /// The requested amount in the policy's currency; nil if it cannot be calculated.
  fileprivate var requested: Money? { amountAsked.flatMap { money($0) } }

  fileprivate func money(_ sum: ExactSum) -> Money? {
    guard case .success(let money) = converted(sum) else { return nil }
    return money
  }
}

extension EffortPolicy {
  /// The minutes of work for an outcome, without translation.
  fileprivate func minutes(_ facts: Facts, _ outcome: AssessmentOutcome) -> Int {
    let usesAmount = !(review.amountClasses + decision.amountClasses).isEmpty
    let amount = usesAmount ? facts.application.totalCost.flatMap { facts.money($0) } : nil
    let decision = decision.minutes(for: facts.application, amount: amount)
    if !outcome.needsReview { return decision }
    return decision + review.minutes(for: facts.application, amount: amount)
  }
}
