package import EmergencyFund

/// A difference between two policies, by its effect on applications.
package struct PolicyDifference: Hashable, Sendable {
  /// The id of the requirement, or the key of another part of the policy, such as `promise`.
  package let name: String
  /// The effect.
  package let meaning: Meaning
  /// The old requirement; nil if it is new.
  package let old: PolicySentence?
  /// The new requirement; nil if it was removed.
  package let new: PolicySentence?
  /// The applications with a different outcome; empty if there are none.
  package let examples: [Example]

  /// The effect of a difference on applications.
  package enum Meaning: String, CaseIterable, Hashable, Sendable {
    /// A requirement that was not there.
    case added
    /// A requirement that is no longer there.
    case removed
    /// Nothing passes that did not pass before.
    case narrowed
    /// Something passes that did not pass before, and nothing is newly rejected.
    case widened
    /// Some applications pass that did not, and some no longer do.
    case moved
    /// Another wording, another source, or a rule that does not decide: no outcome changes.
    case reworded
  }

  /// An application with its outcome under both policies.
  package struct Example: Hashable, Sendable {
    /// The application.
    package let application: GrantApplication
    /// The outcome before.
    package let before: AssessmentOutcome
    /// The outcome with this difference alone.
    package let after: AssessmentOutcome
  }
}

extension PolicyDifference {
  /// All differences between two policies: first the general settings, then each requirement.
  package static func all(from old: Policy, to new: Policy) -> [PolicyDifference] {
    let ids = (old.requirements + new.requirements).map { $0.id }.withoutRepeats
    return heads(old, new)
      + ids.compactMap { id in
        requirement(
          id, old.requirements.first { $0.id == id }, new.requirements.first { $0.id == id },
          old, new)
      }
  }

  private static func requirement(
    _ id: String, _ before: Requirement?, _ after: Requirement?, _ old: Policy, _ new: Policy
  ) -> PolicyDifference? {
    let readsGroups = after?.rule.termsRead.contains(.groups) ?? false
    if before == after, !(readsGroups && old.groups != new.groups) { return nil }
    var changed = old
    changed.fund = new.fund
    changed.id = new.id
    if readsGroups { changed.groups = new.groups }
    changed.requirements = old.requirements.filter { $0.id != id } + [after].compactMap { $0 }
    let span = PolicySpan(first: nil, last: nil)
    let forward = PolicyPair(old: old, new: changed, span: span)
    let backward = PolicyPair(old: changed, new: old.renamed(new.id), span: span)
    var examples: [Example] = []
    if let before, let found = example(forward, before, after ?? before) {
      examples.append(
        Example(application: found.application, before: found.above, after: found.below))
    }
    if let after, let found = example(backward, after, before ?? after) {
      examples.append(
        Example(application: found.application, before: found.below, after: found.above))
    }
    let meaning = meaning(before, after, forward, backward)
    if before == after, meaning == .reworded { return nil }
    return PolicyDifference(
      name: id, meaning: meaning, old: before?.sentence(in: old), new: after?.sentence(in: new),
      examples: examples)
  }

  private static func example(
    _ pair: PolicyPair, _ upper: Requirement, _ lower: Requirement
  ) -> SlippingApplication? {
    // A rule that only prefers or asks a question decides nothing.
    if upper.force != .required { return nil }
    return SlippingApplication.search(pair, upper: upper, lower: lower, models: pair.models)
  }

  private static func meaning(
    _ before: Requirement?, _ after: Requirement?, _ forward: PolicyPair, _ backward: PolicyPair
  ) -> Meaning {
    guard let before else { return .added }
    guard let after else { return .removed }
    if before.rule.isJudgement, after.rule.isJudgement { return .reworded }
    // A rule of which a value is assumed no longer decides alone.
    let isWider =
      !after.widenings(beyond: before, forward.layers).isEmpty
      || (after.isAssumed && !before.isAssumed)
    let isNarrower =
      !before.widenings(beyond: after, backward.layers).isEmpty
      || (before.isAssumed && !after.isAssumed)
    switch (isWider, isNarrower) {
    case (true, true): return .moved
    case (true, false): return .widened
    case (false, true): return .narrowed
    case (false, false): return .reworded
    }
  }

  /// The differences in the general settings of a policy.
  private static func heads(_ old: Policy, _ new: Policy) -> [PolicyDifference] {
    var found: [PolicyDifference] = []
    func add(_ name: String, _ meaning: Meaning, _ old: PolicySentence?, _ new: PolicySentence?) {
      found.append(
        PolicyDifference(name: name, meaning: meaning, old: old, new: new, examples: []))
    }
    if old.promise != new.promise {
      let span = PolicySpan(first: nil, last: nil)
      let later = old.promise.flatMap { new.promise?.laterDay(than: $0, in: span) }
      let sooner = new.promise.flatMap { old.promise?.laterDay(than: $0, in: span) }
      let pause =
        (new.promise?.questionsPauseMax ?? 0) - (old.promise?.questionsPauseMax ?? 0)
      let meaning: Meaning =
        switch (old.promise, new.promise) {
        case (nil, _): .added
        case (_, nil): .removed
        default:
          switch (later != nil || pause > 0, sooner != nil || pause < 0) {
          case (true, true): .moved
          case (true, false): .widened
          case (false, true): .narrowed
          case (false, false): .reworded
          }
        }
      add("promise", meaning, old.promise?.sentence, new.promise?.sentence)
    }
    if old.currency != new.currency {
      add("currency", .moved, .words(old.currency.code), .words(new.currency.code))
    }
    if old.fund != new.fund { add("fund", .moved, .words(old.fund), .words(new.fund)) }
    if old.title != new.title {
      add("title", .reworded, .words(old.title), .words(new.title))
    }
    if old.languages != new.languages {
      add(
        "languages", .reworded, .words(old.languages.joined(separator: ", ")),
        .words(new.languages.joined(separator: ", ")))
    }
    if old.scoring != new.scoring {
      add("score", .reworded, old.scoring?.sentence, new.scoring?.sentence)
    }
    if old.effort != new.effort {
      add("effort", .reworded, old.effort.sentence, new.effort.sentence)
    }
    if old.apply != new.apply {
      let meaning: Meaning =
        switch (old.apply, new.apply) {
        case (nil, _): .added
        case (_, nil): .removed
        case (let old?, let new?):
          old.recipients == new.recipients && old.channels == new.channels ? .reworded : .moved
        }
      add("apply", meaning, old.apply?.sentence, new.apply?.sentence)
    }
    if old.casework != new.casework {
      add("casework", .reworded, old.casework.sentence, new.casework.sentence)
    }
    return found
  }
}

extension Policy {
  fileprivate func renamed(_ id: String) -> Policy {
    var policy = self
    policy.id = id
    return policy
  }
}

extension PolicySentence {
  fileprivate static func words(_ text: String) -> PolicySentence {
    words(LocalizedString(english: text))
  }

  /// Text that the policy gives itself.
  fileprivate static func words(_ text: LocalizedString) -> PolicySentence {
    PolicySentence(Message(.question, .words("question", text)))
  }
}
