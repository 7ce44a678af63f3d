package import EmergencyFund

/// An invented application just inside or just outside what a call says, to ask a person about.
package struct EdgeExample: Hashable, Sendable {
  /// The id of the requirement at whose edge it lies.
  package let rule: String
  /// The application; nobody in it exists.
  package let application: GrantApplication
  /// What the policy says of it.
  package let assessment: Assessment

  /// The finding on the requirement.
  package var finding: Finding? { assessment.findings.first { $0.rule == rule } }
}

extension Policy {
  /// An application that meets the policy, and those at the edges of what a call may change.
  ///
  /// At most one inside and one outside each edge, where only that requirement decides; nil where
  /// no application meets the policy.
  package func examples(
    in span: PolicySpan
  ) -> (model: GrantApplication, edges: [EdgeExample])? {
    guard let model = ModelApplication.first(of: self, in: span) else { return nil }
    var edges: [EdgeExample] = []
    for requirement in requirements where requirement.rule.isCalls {
      let around = requirement.rule.edges(around: model).map { application in
        EdgeExample(
          rule: requirement.id, application: application,
          assessment: assess(application, rates: .empty))
      }
      let others = around.filter { $0.application != model.application }
      edges += [others.first { $0.finding?.outcome == .met && $0.isDecidedAlone }]
        .compactMap { $0 }
      edges += [others.first { $0.finding?.outcome != .met && $0.isDecidedAlone }]
        .compactMap { $0 }
    }
    return (model.application, edges)
  }
}

extension EdgeExample {
  /// Whether every other requirement that decides is met.
  fileprivate var isDecidedAlone: Bool {
    assessment.outcome != .incomplete
      && assessment.findings.allSatisfy { finding in
        finding.rule == rule || !finding.decides || finding.outcome == .met
          || finding.outcome == .notApplicable
      }
  }
}

extension Rule {
  /// Whether a call chooses what the rule says, as it does for groups and amounts.
  fileprivate var isCalls: Bool {
    switch self {
    case .callWindow, .country, .targetGroup, .costCategory, .maximum, .minimum, .references: true
    default: false
    }
  }
}
