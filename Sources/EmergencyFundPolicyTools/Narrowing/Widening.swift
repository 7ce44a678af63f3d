import EmergencyFund

/// A value of a lower layer that allows what the layer above forbids.
struct Widening: Hashable {
  /// The path from the requirement's entry to the value.
  var steps: [Step]
  /// The lower layer's value compared with the upper one's.
  var message: String

  /// One step into an entry of a policy file.
  enum Step: Hashable {
    /// The value under a key.
    case key(String)
    /// The element of a list that has this id, or is this text.
    case element(String)
  }

  init(_ steps: Step..., message: String) {
    self.steps = steps
    self.message = message
  }
}

/// A rule that can be compared with the same rule in the layer above.
protocol NarrowingRule: RequirementRule {
  /// The widenings compared with `upper`; empty proves that there are none.
  func widenings(beyond upper: Self, _ pair: PolicyPair) -> [Widening]

  /// Applications on both sides of each boundary of the rule, made from a model that meets it.
  func edges(around model: ModelApplication) -> [GrantApplication]
}

extension Requirement {
  /// The widenings of the requirement over the one above; empty proves that there are none.
  ///
  /// A rule that only prefers or encourages forbids nothing, so nothing widens it.
  func widenings(beyond upper: Requirement, _ pair: PolicyPair) -> [Widening] {
    if upper.force != .required { return [] }
    if force != .required {
      return [
        Widening(
          .key("force"),
          message: "\(Complaint.quote(id)) is only \(force.rawValue) here, but required in "
            + pair.upperName)
      ]
    }
    if rule.kind != upper.rule.kind {
      return [
        Widening(
          .key("kind"),
          message: "\(Complaint.quote(id)) is of kind \(rule.kind.rawValue) here, but of kind "
            + "\(upper.rule.kind.rawValue) in \(pair.upperName)")
      ]
    }
    return rule.widenings(beyond: upper.rule, pair)
  }
}

extension Rule {
  fileprivate func widenings(beyond upper: Rule, _ pair: PolicyPair) -> [Widening] {
    switch (self, upper) {
    case (.callWindow(let own), .callWindow(let above)): own.widenings(beyond: above, pair)
    case (.applicantType(let own), .applicantType(let above)): own.widenings(beyond: above, pair)
    case (.country(let own), .country(let above)): own.widenings(beyond: above, pair)
    case (.targetGroup(let own), .targetGroup(let above)): own.widenings(beyond: above, pair)
    case (.recentIncident(let own), .recentIncident(let above)): own.widenings(beyond: above, pair)
    case (.costCategory(let own), .costCategory(let above)): own.widenings(beyond: above, pair)
    case (.exclusion(let own), .exclusion(let above)): own.widenings(beyond: above, pair)
    case (.maximum(let own), .maximum(let above)): own.widenings(beyond: above, pair)
    case (.minimum(let own), .minimum(let above)): own.widenings(beyond: above, pair)
    case (.sharePaid(let own), .sharePaid(let above)): own.widenings(beyond: above, pair)
    case (.activityWindow(let own), .activityWindow(let above)): own.widenings(beyond: above, pair)
    case (.references(let own), .references(let above)): own.widenings(beyond: above, pair)
    case (.previousGrants(let own), .previousGrants(let above)): own.widenings(beyond: above, pair)
    case (.requiredDocuments(let own), .requiredDocuments(let above)):
      own.widenings(beyond: above, pair)
    case (.judgement(let own), .judgement(let above)): own.widenings(beyond: above, pair)
    // These three have no parameters, so the same kind is the same rule.
    case (.itemAnswersIncident, .itemAnswersIncident), (.otherFunding, .otherFunding),
      (.positiveAmounts, .positiveAmounts):
      []
    default: [Widening(.key("kind"), message: "the kinds of two requirements differ")]
    }
  }

  /// Applications on both sides of each boundary of the rule, made from a model that meets it.
  func edges(around model: ModelApplication) -> [GrantApplication] {
    switch self {
    case .callWindow(let rule): rule.edges(around: model)
    case .applicantType(let rule): rule.edges(around: model)
    case .country(let rule): rule.edges(around: model)
    case .targetGroup(let rule): rule.edges(around: model)
    case .recentIncident(let rule): rule.edges(around: model)
    case .itemAnswersIncident(let rule): rule.edges(around: model)
    case .costCategory(let rule): rule.edges(around: model)
    case .exclusion(let rule): rule.edges(around: model)
    case .maximum(let rule): rule.edges(around: model)
    case .minimum(let rule): rule.edges(around: model)
    case .sharePaid(let rule): rule.edges(around: model)
    case .activityWindow(let rule): rule.edges(around: model)
    case .references(let rule): rule.edges(around: model)
    case .otherFunding(let rule): rule.edges(around: model)
    case .previousGrants(let rule): rule.edges(around: model)
    case .requiredDocuments(let rule): rule.edges(around: model)
    case .positiveAmounts(let rule): rule.edges(around: model)
    case .judgement: []
    }
  }
}
