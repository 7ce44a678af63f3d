package import EmergencyFund

/// The requirements of a policy that its tests cover, and for which outcomes.
package struct PolicyCoverage: Hashable, Sendable {
  /// The id of the policy.
  package let policy: String
  /// The requirements that can be tested, in the policy's order.
  package private(set) var requirements: [Covered]

  /// The coverage of one requirement.
  package struct Covered: Hashable, Sendable {
    /// The id of the requirement.
    package let rule: String
    /// Whether any application can meet it: false for a suspended call.
    package let canBeMet: Bool
    /// Whether any application can fail it: false if every country is covered.
    package let canFail: Bool
    /// Whether an assumed value alone decides it, so that who fails it is left to a person.
    let isAssumed: Bool
    /// Whether a test expects it to be met, or not to apply.
    package var isMet = false
    /// Whether a test expects it not to be met, or left to a person if it is assumed.
    package var isNotMet = false
    /// Whether a test expects an answer to be missing.
    package var isUnknown = false

    /// Whether tests cover every possible outcome.
    package var isFull: Bool { (isMet || !canBeMet) && (isNotMet || !canFail) }
  }

  /// Creates an empty count; judgements decide nothing and are left out.
  package init(_ policy: Policy) {
    self.policy = policy.id
    requirements = policy.requirements.compactMap { requirement in
      if requirement.rule.isJudgement { return nil }
      return Covered(
        rule: requirement.id, canBeMet: requirement.rule.canBeMet,
        canFail: requirement.rule.canFail, isAssumed: requirement.isDecidedByAssumption)
    }
  }

  /// Counts the expectations of a test.
  ///
  /// An application that must be eligible must meet every requirement.
  package mutating func add(_ expectation: PolicyTest.Expectation, in policy: Policy) {
    for index in requirements.indices {
      let rule = requirements[index].rule
      let isRequired = policy.requirements.contains { $0.id == rule && $0.force == .required }
      if expectation.outcome == .eligible, isRequired { requirements[index].isMet = true }
      for expected in expectation.findings where expected.rule == rule {
        switch expected.outcome {
        case .met, .notApplicable: requirements[index].isMet = true
        case .notMet: requirements[index].isNotMet = true
        case .unknown: requirements[index].isUnknown = true
        case .needsPerson:
          if requirements[index].isAssumed { requirements[index].isNotMet = true }
        }
      }
    }
  }
}
