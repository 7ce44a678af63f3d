/// What becomes of a past application under another policy.
public struct Reassessment: Hashable, Sendable {
  /// Id of the application.
  public let application: String?
  /// What the rules said.
  public let before: AssessmentOutcome
  /// What they would say.
  public let after: AssessmentOutcome
  /// The rules whose word on the outcome changes; empty where the outcome stays.
  public let reasons: [Reason]
  /// The amount asked, in the new policy's currency; nil where it cannot be told.
  public let requested: Money?
  /// Minutes of work before, see ``Policy/minutes(for:_:)``.
  public let minutesBefore: Int
  /// Minutes of work after.
  public let minutesAfter: Int

  /// Whether the outcome changes.
  public var isChanged: Bool { before != after }

  /// A rule whose word on the outcome changes; nil where it has none.
  public struct Reason: Hashable, Sendable {
    /// Id of the requirement.
    public let rule: String
    /// What it said.
    public let before: FindingOutcome?
    /// What it would say.
    public let after: FindingOutcome?

    /// Creates a reason.
    public init(rule: String, before: FindingOutcome?, after: FindingOutcome?) {
      self.rule = rule
      self.before = before
      self.after = after
    }
  }
}

extension Policy {
  /// Assesses an application under this policy and under another one.
  ///
  /// Complexity: that of two assessments.
  public func reassess(
    _ application: GrantApplication, under new: Policy, rates: RateTable
  ) -> Reassessment {
    let before = verdicts(on: application, rates: rates)
    let after = new.verdicts(on: application, rates: rates)
    let (was, becomes) = (Self.outcome(before), Self.outcome(after))
    let facts = Facts(application: application, policy: new, rates: rates)
    var requested: Money?
    if let sum = facts.amountAsked().sum, case .success(let money) = facts.converted(sum) {
      requested = money
    }
    return Reassessment(
      application: application.id, before: was, after: becomes,
      reasons: was == becomes ? [] : Self.reasons(before, after), requested: requested,
      minutesBefore: minutes(for: application, was),
      minutesAfter: new.minutes(for: application, becomes))
  }

  /// Minutes of work on an application of which the rules say `outcome`.
  ///
  /// What the rules call ineligible is taken to need its decision alone, since only a person
  /// declines; everything else needs a review before it.
  public func minutes(for application: GrantApplication, _ outcome: AssessmentOutcome) -> Int {
    let decision = effort.decision.minutes(for: application)
    return outcome == .ineligible ? decision : decision + effort.review.minutes(for: application)
  }

  /// What each deciding rule says, by its id.
  private func verdicts(
    on application: GrantApplication, rates: RateTable
  ) -> [(rule: String, outcome: FindingOutcome)] {
    let facts = Facts(application: application, policy: self, rates: rates)
    var verdicts: [(rule: String, outcome: FindingOutcome)] = []
    verdicts.reserveCapacity(requirements.count)
    for requirement in requirements where requirement.force == .required {
      if case .judgement = requirement.rule { continue }
      verdicts.append((requirement.id, requirement.rule.judge(facts).outcome))
    }
    return verdicts
  }

  private static func outcome(
    _ verdicts: [(rule: String, outcome: FindingOutcome)]
  ) -> AssessmentOutcome {
    Assessment.outcome(ofDeciding: verdicts.lazy.map { $0.outcome })
  }

  /// Rules whose word differs, in the new policy's order, then those that it no longer has.
  private static func reasons(
    _ before: [(rule: String, outcome: FindingOutcome)],
    _ after: [(rule: String, outcome: FindingOutcome)]
  ) -> [Reassessment.Reason] {
    let rules = (after.map { $0.rule } + before.map { $0.rule }).withoutRepeats
    return rules.compactMap { rule in
      let was = before.first { $0.rule == rule }?.outcome
      let becomes = after.first { $0.rule == rule }?.outcome
      return was == becomes
        ? nil : Reassessment.Reason(rule: rule, before: was, after: becomes)
    }
  }
}
