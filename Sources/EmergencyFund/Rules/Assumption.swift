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

extension Finding {
  /// Whether an assumed value alone stands against the application, so that a person decides.
  public var isAssumed: Bool {
    message.id == .finding(.assumedNotMet) || message.id == .finding(.assumedUnanswered)
  }
}

extension Node {
  /// A requirement's entry with the values that texts give in place of the assumed ones.
  ///
  /// - Parameters:
  ///   - assumed: The keys of the assumed values.
  ///   - sourced: The values of the nearest layers above that have a source, by key.
  ///   - isStricter: Whether the rule is stricter without a key than with it.
  /// - Returns: Nil if no text asks for the requirement, or makes it decide.
  func replacing(
    assumed: [String], with sourced: Node?, isStricter: (String) -> Bool
  ) -> Node? {
    guard case .mapping(let members) = content else { return nil }
    let lacking = assumed.filter { sourced?.member($0) == nil }
    if lacking.contains("kind") || lacking.contains(where: isStricter) { return nil }
    if assumed.contains("force"), sourced?.text(under: "force") != Force.required.rawValue {
      return nil
    }
    let replaced = members.compactMap { member -> Member? in
      if member.key == "assumed" { return nil }
      guard assumed.contains(member.key) else { return member }
      return sourced?.member(member.key).map { member.with($0) }
    }
    return Node(position: position, content: .mapping(replaced))
  }

  /// The members `assumed` and `sourced` of a layer's entry merged with the one above it.
  ///
  /// A value that the layer sets anew with a source of its own is no longer assumed.
  func assumptions(over above: Node) -> [Member] {
    let (own, before) = (members(under: "assumed"), members(under: "assumed", of: above))
    let sourcedBefore = members(under: "sourced", of: above)
    let isSourced = member("source") != nil
    let kept = before.filter { mark in
      !own.contains { $0.key == mark.key } && !(isSourced && member(mark.key) != nil)
    }
    let sourced = (kept + own).compactMap { mark -> Member? in
      if before.contains(where: { $0.key == mark.key }) {
        return sourcedBefore.first { $0.key == mark.key }
      }
      if let value = above.member(mark.key) { return mark.with(value) }
      // A requirement without a level is required.
      guard mark.key == "force" else { return nil }
      return mark.with(Node(position: above.position, content: .plain(Force.required.rawValue)))
    }
    return [("assumed", kept + own), ("sourced", sourced)].compactMap { key, members in
      guard let first = members.first else { return nil }
      return Member(
        key: key, keyPosition: first.keyPosition,
        value: Node(position: first.keyPosition, content: .mapping(members)))
    }
  }

  private func members(under key: String, of node: Node? = nil) -> [Member] {
    guard case .mapping(let members) = (node ?? self).member(key)?.content else { return [] }
    return members
  }
}
