/// The result of assessing an application: a suggestion with its reasons, never a decision.
public struct Assessment: Hashable, Sendable {
  /// The format's name and version.
  public static let format = "ief-assessment/1"

  /// The id of the application.
  public let application: String?
  /// The id of the policy; if the call is not known, the application's call, or nil.
  public let call: String
  /// The overall outcome.
  public let outcome: AssessmentOutcome
  /// The findings, in the policy's order.
  public let findings: [Finding]
  /// The additional questions for the reviewer.
  public let judgements: [OpenQuestion]
  /// The fund's response date.
  public let respondBy: Day?
  /// The year whose holidays are missing, if ``respondBy`` counts its weekdays alone.
  public let respondByGap: WorkingCalendarGap?
  /// The cost of all items in the budget's currency; nil while a part is missing.
  public let total: Money?
  /// The same in the policy's currency.
  public let totalConverted: Money?
  /// The rates with which the total was converted; nil if it was not.
  public let rates: AppliedRates?
  /// The SHA-256 of the effective policy, if it was computed.
  public let policyDigest: String?

  /// Creates an assessment from its parts.
  package init(
    application: String?, call: String, outcome: AssessmentOutcome, findings: [Finding],
    judgements: [OpenQuestion], respondBy: Day?, respondByGap: WorkingCalendarGap?, total: Money?,
    totalConverted: Money?, rates: AppliedRates?, policyDigest: String?
  ) {
    self.application = application
    self.call = call
    self.outcome = outcome
    self.findings = findings
    self.judgements = judgements
    self.respondBy = respondBy
    self.respondByGap = respondByGap
    self.total = total
    self.totalConverted = totalConverted
    self.rates = rates
    self.policyDigest = policyDigest
  }

  /// The combined outcome of the findings that decide.
  package static func outcome(of findings: [Finding]) -> AssessmentOutcome {
    outcome(ofDeciding: findings.lazy.filter { $0.decides }.map { $0.outcome })
  }

  /// The combined outcome of the results of deciding rules.
  package static func outcome(
    ofDeciding outcomes: some Sequence<FindingOutcome>
  ) -> AssessmentOutcome {
    if outcomes.contains(.notMet) { return .ineligible }
    if outcomes.contains(.unknown) { return .incomplete }
    if outcomes.contains(.needsPerson) { return .needsPerson }
    return .eligible
  }
}

extension Policy {
  /// Assesses an application; the same application, policy and rates always give the same result.
  ///
  /// Complexity: O(n) in the number of items times the incidents that each relates to.
  public func assess(_ application: GrantApplication, rates: RateTable) -> Assessment {
    Facts.with(application, under: terms, rates) { assess($0) }
  }
}

extension Policy {
  private func assess(_ facts: Facts) -> Assessment {
    var findings: [Finding] = []
    findings.reserveCapacity(requirements.count)
    for requirement in requirements where !requirement.rule.isJudgement {
      let verdict = facts.verdict(on: requirement.rule, requirement.assumption, isOpen: false)
      findings.append(
        Finding(
          rule: requirement.id, force: requirement.force, outcome: verdict.outcome,
          reads: verdict.reads, message: verdict.message, remedies: verdict.remedies,
          basis: requirement.basis))
    }
    return withUnsafePointer(to: self) {
      facts.assessment(under: $0, Assessment.outcome(of: findings), findings)
    }
  }
}

extension Facts {
  /// The assessment with these findings; a copy of the policy would cost more than some of its rules.
  func assessment(
    under policy: UnsafePointer<Policy>, _ outcome: AssessmentOutcome, _ findings: [Finding]
  ) -> Assessment {
    let total = application.budget.totalCost
    let promised = application.receivedOn.flatMap { receipt in
      policy.pointee.promise.map { $0.respondBy(receivedOn: receipt) }
    }
    return Assessment(
      application: application.id,
      call: isCallKnown ? policy.pointee.id : application.call ?? "",
      outcome: outcome, findings: findings, judgements: questions(of: policy.pointee.requirements),
      respondBy: promised?.day, respondByGap: promised?.gap,
      total: total.flatMap { sum in
        application.budget.currency.flatMap { Money(roundingHalfUp: sum, currency: $0) }
      },
      totalConverted: totalConverted, rates: appliedRates, policyDigest: policy.pointee.digest)
  }

  /// The questions for the reviewer, in the policy's order.
  private func questions(of requirements: [Requirement]) -> [OpenQuestion] {
    var questions: [OpenQuestion] = []
    for index in requirements.indices where requirements[index].rule.asksQuestions {
      questions += requirements[index].rule.questions(self, of: requirements[index])
    }
    return questions
  }

  /// The result of a rule, with its reasons; open if it needs a known call.
  func verdict(on rule: Rule, _ assumption: Assumption?, isOpen: Bool) -> Verdict {
    if isOpen {
      return .missing([FieldPath(.call)], [ReadValue(FieldPath(.call), application.call)])
    }
    if let assumption { return assumption.verdict(rule, self) }
    var verdict: Verdict = rule.judge(self)
    if !rule.readsEachPlaceOnce { verdict.reads.removeRepeatedPaths() }
    return verdict
  }

  /// The cost of all items in the policy's currency; nil while a part is missing.
  var totalConverted: Money? {
    guard let total = cost(), case .success(let money) = converted(total) else { return nil }
    return money
  }
}
