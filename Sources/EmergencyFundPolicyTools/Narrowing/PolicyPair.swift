package import EmergencyFund

/// A policy and its parent policy, both in force on the days of a span.
struct PolicyPair {
  /// The parent policy, its rules read as for an application to the one below.
  let upper: Policy
  /// The policy below.
  let lower: Policy
  /// The id of the parent policy.
  let upperID: String
  /// The days on which both are in force.
  let span: PolicySpan

  init(upper: Policy, lower: Policy, span: PolicySpan) {
    upperID = upper.id
    self.upper = upper.applied(to: lower)
    self.lower = lower
    self.span = span
  }

  /// An earlier and a later policy, each with the groups that it defines itself.
  init(old: Policy, new: Policy, span: PolicySpan) {
    upperID = old.id
    var old = old
    old.id = new.id
    upper = old
    lower = new
    self.span = span
  }

  /// The name of the parent policy in a diagnostic.
  var upperName: String { Diagnostic.quote(upperID) }

  /// What the rules of both compare.
  var layers: LayerPair {
    LayerPair(
      upper: upper.terms, named: upperName, lower: lower.terms,
      acceptedTypes: ModelNeeds(of: lower.requirements).acceptedTypes, span: span)
  }

  /// The widenings of the requirements below compared with those above; empty proves that there are
  /// none.
  ///
  /// Every merged policy has the requirements of its parent, by id.
  var widenings: [(upper: Requirement, lower: Requirement, widening: Widening)] {
    var wider: [(upper: Requirement, lower: Requirement, widening: Widening)] = []
    let layers = layers
    for above in upper.requirements {
      guard let own = lower.requirements.first(where: { $0.id == above.id }) else { continue }
      wider += own.widenings(beyond: above, layers).map { (above, own, $0) }
    }
    return wider
  }
}

extension Policy {
  /// The rules as applied to applications to a call below: its id, and its links between groups.
  ///
  /// A group of the call that is narrower than one of the fund's counts as that one, and "per call"
  /// means the call of the application.
  package func applied(to call: Policy) -> Policy {
    var policy = self
    policy.id = call.id
    policy.groups = call.groups
    return policy
  }
}

extension AssessmentOutcome {
  /// The strictness of an outcome: rejects, needs review, allows; nil while incomplete.
  var permission: Int? {
    switch self {
    case .ineligible: 0
    case .needsPerson: 1
    case .eligible: 2
    case .incomplete: nil
    }
  }
}
