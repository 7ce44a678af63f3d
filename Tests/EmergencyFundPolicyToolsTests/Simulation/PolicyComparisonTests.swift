import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

@Suite struct PolicyComparisonTests {
  private static let fund = """
    {"kind": "maximum", "amount": 10000}, {"kind": "recent-incident", "days": 90},
    {"kind": "references", "minimum": 2}, {"id": "why", "kind": "judgement", "question": "Why?"}
    """

  /// Judging equal rules once must never say anything else than judging all of them twice.
  @Test(arguments: 0..<150)
  func `a comparison says what two assessments say`(seed: Int) throws {
    var generator = ApplicationGenerator(seed: seed, absentPercent: seed % 30)
    let rates = try rates(EveryKind.rates)
    let policies = try EveryKind.policies()
    let application = generator.application()
    for before in policies {
      for after in policies {
        let entry = PolicyComparison(before: before, after: after)
          .reassess(application, rates: rates)
        let (old, new) = (
          before.assess(application, rates: rates), after.assess(application, rates: rates)
        )
        #expect(entry.before == old.outcome)
        #expect(entry.after == new.outcome)
        #expect(entry.isChanged == (old.outcome != new.outcome))
        if entry.isChanged { #expect(entry.reasons == Self.reasons(old, new)) }
      }
    }
  }

  /// The slow way: by id, over all findings of both assessments.
  private static func reasons(_ old: Assessment, _ new: Assessment) -> [Reassessment.Reason] {
    let order: [FindingOutcome] = [.needsPerson, .unknown, .notMet]
    let outcomes: [AssessmentOutcome] = [.eligible, .needsPerson, .incomplete, .ineligible]
    func level(_ outcome: FindingOutcome?) -> Int {
      outcome.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    }
    func word(_ assessment: Assessment, _ id: String) -> FindingOutcome? {
      assessment.findings.first {
        $0.rule == id && $0.decides && $0.message.id != .finding(.question)
      }?
      .outcome
    }
    var ids: [String] = []
    for finding in new.findings + old.findings where !ids.contains(finding.rule) {
      ids.append(finding.rule)
    }
    let was = outcomes.firstIndex(of: old.outcome) ?? 0
    let becomes = outcomes.firstIndex(of: new.outcome) ?? 0
    return ids.compactMap { id in
      let (before, after) = (word(old, id), word(new, id))
      let isNewObstacle = level(after) == becomes && level(before) < becomes
      let isGone = level(before) > becomes
      guard was < becomes ? isNewObstacle : isGone else { return nil }
      return .init(rule: id, before: before, after: after)
    }
  }

  @Test func `a smaller maximum is the reason, and the amount is in the policy's currency`() throws
  {
    let application = try application(
      """
      "applicant": {"references": [{}, {}]}, "incidents": [{"id": "i", "ongoing": true}],
      "budget": {"currency": "PEN", "items": [{"quantity": 1, "unitCost": 20000}]}
      """)
    let before = try policy(requirements: Self.fund)
    let after = try policy(
      requirements: Self.fund.replacingMaximum(with: "4999.99"))
    let entry = PolicyComparison(before: before, after: after)
      .reassess(application, rates: try steadyRates())
    #expect(entry.before == .eligible)
    #expect(entry.after == .ineligible)
    #expect(entry.reasons == [.init(rule: "maximum", before: .met, after: .notMet)])
    #expect(entry.requested?.description == "EUR 5,000.00")
    // An hour to review and twenty minutes to decide; then the decision alone.
    #expect((entry.minutesBefore, entry.minutesAfter) == (80, 20))
  }

  @Test func `a rule that is no longer there is a reason, and one that no longer decides`() throws {
    let application = try application(#""applicant": {"references": []}, "incidents": []"#)
    let before = try policy(requirements: #"{"kind": "references", "minimum": 1}"#)
    let without = try policy(requirements: #"{"kind": "recent-incident", "days": 9}"#)
    let soft = try policy(
      requirements: #"{"kind": "references", "minimum": 1, "force": "preferred"}"#)
    let gone = PolicyComparison(before: before, after: soft)
      .reassess(application, rates: .empty)
    #expect(gone.reasons == [.init(rule: "references", before: .notMet, after: nil)])
    let other = PolicyComparison(before: soft, after: without)
      .reassess(application, rates: .empty)
    #expect(other.reasons == [.init(rule: "recent-incident", before: nil, after: .notMet)])
  }
}

extension String {
  fileprivate func replacingMaximum(with amount: String) -> String {
    split(separator: "10000", omittingEmptySubsequences: false).joined(separator: amount)
  }
}
