/// A value of a requirement that no public text gives.
public struct AssumedValue: Hashable, Sendable {
  /// The key of the value, such as `days`: `force` is the level, `kind` the requirement as a whole.
  public package(set) var key: String
  /// Why a value had to be assumed: a clause, without a capital or a full stop.
  public package(set) var reason: LocalizedString
}

/// How a required rule is judged of which a value is assumed.
///
/// A value that no public text gives never decides alone: where it does, a person is asked.
struct Assumption: Hashable, Sendable {
  /// The assumed values.
  let values: [AssumedValue]
  /// The rule with the values that the texts of this layer or one above give; nil if they give none.
  let sourced: Rule?

  /// The outcome of a rule, given its own and that of the sourced rule.
  private static func outcome(
    _ own: FindingOutcome, _ sourced: FindingOutcome?
  ) -> (outcome: FindingOutcome, isSourced: Bool) {
    switch (sourced, own) {
    case (.notMet?, _): (.notMet, true)
    case (.unknown?, _): (.unknown, true)
    case (_, .notMet), (_, .unknown): (.needsPerson, false)
    case (.needsPerson?, _): (.needsPerson, true)
    case (_, .met), (_, .needsPerson), (_, .notApplicable): (own, false)
    }
  }

  /// The outcome of a rule for an application, without its reasons.
  func outcome(_ rule: Rule, _ facts: Facts) -> FindingOutcome {
    Self.outcome(rule.outcome(facts), sourced?.outcome(facts)).outcome
  }

  /// The result of a rule for an application; it lists what both forms of the rule read.
  func verdict(_ rule: Rule, _ facts: Facts) -> Verdict {
    let own: Verdict = rule.judge(facts)
    let above: Verdict? = sourced.map { $0.judge(facts) }
    let (outcome, isSourced) = Self.outcome(own.outcome, above?.outcome)
    var verdict = isSourced ? above ?? own : own
    if outcome != verdict.outcome {
      let id = own.outcome == .unknown ? FindingMessage.assumedUnanswered : .assumedNotMet
      verdict = .needsPerson(
        Message(
          id, .sentence("finding", own.message), .clauses("reason", values.map { $0.reason })),
        own.reads)
    }
    verdict.reads = own.reads + (above?.reads ?? [])
    verdict.reads.removeRepeatedPaths()
    return verdict
  }
}

extension Requirement {
  /// How the rule is judged if a value of it is assumed; nil if none is, or it does not decide.
  var assumption: Assumption? {
    guard force == .required, !basis.assumed.isEmpty else { return nil }
    return Assumption(values: basis.assumed, sourced: sourced)
  }

  /// The outcome of the requirement for an application, without its reasons.
  package func outcome(_ facts: Facts) -> FindingOutcome {
    assumption?.outcome(rule, facts) ?? rule.outcome(facts)
  }

  /// Whether the rule decides, and a value of it is assumed.
  package var isAssumed: Bool { assumption != nil }

  /// Whether no public text can decide the requirement against an application.
  package var isDecidedByAssumption: Bool {
    assumption.map { $0.sourced?.canFail != true } ?? false
  }

  /// Whether another requirement comes to the same outcome for every application.
  package func decides(like other: Requirement) -> Bool {
    rule == other.rule && force == other.force && assumption?.sourced == other.assumption?.sourced
      && isAssumed == other.isAssumed
  }
}
