import EmergencyFund

/// A counterexample to narrowing: an application that one policy allows and another does not.
struct SlippingApplication: Hashable {
  var application: GrantApplication
  /// The assessment under the policy above.
  var above: AssessmentOutcome
  /// The assessment under the policy below.
  var below: AssessmentOutcome
  /// Whether it fails only one requirement above.
  var hasOneCause: Bool

  /// Searches for a counterexample for one requirement.
  ///
  /// The search walks the boundaries of both versions of the requirement, from models of the policy
  /// below. It finds nothing if another requirement of that policy closes the gap. Of several it
  /// returns one that shows the widening alone.
  static func search(
    _ pair: PolicyPair, upper: Requirement, lower: Requirement, for widening: Widening? = nil,
    models: [ModelApplication]
  ) -> SlippingApplication? {
    var best: (found: SlippingApplication, rank: Int)?
    for model in models {
      let edges = upper.rule.edges(around: model) + lower.rule.edges(around: model)
      for application in [model.application] + edges {
        guard let found = judged(application, pair, upper.id) else { continue }
        let isShown = widening?.trait?.isShared(by: application) ?? true
        let rank = (isShown ? 2 : 0) + (found.hasOneCause ? 1 : 0)
        if rank == 3 { return found }
        if rank > best?.rank ?? -1 { best = (found, rank) }
      }
      // Further models rarely show it better than one that shows it at all.
      if let best { return best.found }
    }
    return nil
  }

  /// The counterexample, if it is one; `rule` must be what the policy above does not meet.
  static func judged(
    _ application: GrantApplication, _ pair: PolicyPair, _ rule: String? = nil
  ) -> SlippingApplication? {
    if let receipt = application.receivedOn, !pair.span.contains(receipt) { return nil }
    let below = pair.lower.assess(application, rates: .empty).outcome
    guard let allowed = below.permission, allowed > 0 else { return nil }
    let assessment = pair.upper.assess(application, rates: .empty)
    guard let permitted = assessment.outcome.permission, permitted < allowed else { return nil }
    let causes = assessment.findings.filter { finding in
      finding.decides && (finding.outcome == .notMet || finding.outcome == .needsPerson)
    }
    if let rule, !causes.contains(where: { $0.rule == rule }) { return nil }
    return SlippingApplication(
      application: application, above: assessment.outcome, below: below,
      hasOneCause: causes.count == 1)
  }
}

extension PolicyPair {
  /// Models that meet both policies if there are any, or otherwise models of the one below.
  var models: [ModelApplication] {
    var both = lower
    both.requirements += upper.requirements
    let found = ModelApplication.all(of: both, in: span)
    return found.isEmpty ? ModelApplication.all(of: lower, in: span) : found
  }
}
