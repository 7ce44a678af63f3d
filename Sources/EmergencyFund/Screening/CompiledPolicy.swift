/// A policy prepared for assessing many applications, one after the other.
struct CompiledPolicy: Sendable {
  /// A requirement with the parts of an output line that it needs.
  struct Entry: Sendable {
    let rule: Rule
    /// The requirement's id as a JSON string.
    let quotedID: [UInt8]
    /// The constant parts of a finding.
    let frame: FindingFrame
    let decides: Bool
    /// Whether ``assumption`` is given; looked at first, since it costs less.
    let isAssumed: Bool
    let assumption: Assumption?
    /// Whether only a known call can answer it.
    let isOpen: Bool
  }

  /// Whether the policy is that of a known call, not the requirements common to all calls.
  let isCallKnown: Bool
  let entries: [Entry]
  /// The sentences of findings.
  private static var catalogue: MessageCatalogue { MessageCatalogue(.english) }
  /// The text between the list of unknown rules and the total in a verdict line.
  private let totalKey: [UInt8]
  /// How points are earned; nil where the policy does not score.
  private let scoring: ScoringPolicy?

  /// The requirements common to all calls, for applications without a known call.
  ///
  /// Source: a missing answer never decides. The fund and the call are not known
  /// either, so no previous grant is certain to be from the same fund. Nil without any call.
  static func common(to policies: [Policy]) -> (policy: Policy, prepared: CompiledPolicy)? {
    guard var common = policies.first else { return nil }
    let others = policies.dropFirst()
    let ids = policies.flatMap { $0.requirements.map { $0.id } }.withoutRepeats
    let isSameCurrency = others.allSatisfy { $0.currency == common.currency }
    let areSameGroups = others.allSatisfy { $0.groups == common.groups }
    var open: [String] = []
    common.requirements = ids.compactMap { id in
      let own = policies.compactMap { policy in policy.requirements.first { $0.id == id } }
      guard let first = own.first else { return nil }
      let isShared =
        own.count == policies.count
        && own.allSatisfy { $0.decides(like: first) }
      // Besides its own parameters, a rule reads the policy's currency and links between groups.
      if !isShared || !isSameCurrency || (first.rule.termsRead.contains(.groups) && !areSameGroups)
      {
        open.append(id)
      }
      return first
    }
    if others.contains(where: { $0.scoring != common.scoring }) { common.scoring = nil }
    if others.contains(where: { $0.promise != common.promise }) { common.promise = nil }
    if others.contains(where: { $0.terms.utcOffset != common.terms.utcOffset }) {
      common.terms.utcOffset = nil
    }
    common.digest = nil
    return (common, CompiledPolicy(common, isCallKnown: false, open: open))
  }

  init(_ policy: Policy, isCallKnown: Bool = true, open: [String] = []) {
    self.isCallKnown = isCallKnown
    scoring = policy.scoring
    totalKey = Array("],\"total\(policy.currency.code)\":".utf8)
    entries = policy.requirements.compactMap { requirement in
      if requirement.rule.isJudgement { return nil }
      return Entry(
        rule: requirement.rule, quotedID: JSONWriter.quoted(requirement.id),
        frame: FindingFrame(
          rule: requirement.id, requirement.force, requirement.basis, Self.catalogue.language),
        decides: requirement.force == .required, isAssumed: requirement.assumption != nil,
        assumption: requirement.assumption, isOpen: open.contains(requirement.id))
    }
  }
}

extension CompiledPolicy {
  /// Writes the verdict on an application as one object.
  ///
  /// - Parameters:
  ///   - facts: The application under this policy.
  ///   - writer: The writer of the output.
  ///   - outcomes: Room for the outcomes of the rules.
  func writeVerdict(
    _ facts: Facts, to writer: inout JSONWriter, _ outcomes: inout [FindingOutcome]
  ) {
    outcomes.removeAll(keepingCapacity: true)
    // Through a pointer, so that entries are neither copied nor reference counted.
    entries.withUnsafeBufferPointer { entries in
      for index in entries.indices {
        let outcome: FindingOutcome
        if !entries[index].decides {
          outcome = .met
        } else if entries[index].isOpen {
          outcome = .unknown
        } else if entries[index].isAssumed {
          outcome = entries[index].assumption?.outcome(entries[index].rule, facts) ?? .met
        } else {
          outcome = entries[index].rule.outcome(facts)
        }
        outcomes.append(outcome)
      }
    }
    let outcome = Assessment.outcome(ofDeciding: outcomes)
    writer.raw("{\"id\":")
    if let id = facts.application.id { writer.rawString(id) } else { writer.raw("null") }
    switch outcome {
    case .eligible: writer.raw(",\"outcome\":\"eligible\",\"notMet\":[")
    case .ineligible: writer.raw(",\"outcome\":\"ineligible\",\"notMet\":[")
    case .incomplete: writer.raw(",\"outcome\":\"incomplete\",\"notMet\":[")
    case .needsPerson: writer.raw(",\"outcome\":\"needsPerson\",\"notMet\":[")
    }
    writeRules(.notMet, outcomes, to: &writer)
    writer.raw("],\"unknown\":[")
    writeRules(.unknown, outcomes, to: &writer)
    writer.raw(totalKey)
    if let total = facts.totalConverted {
      writer.raw("\"")
      writer.rawDecimal(total.minorUnits, decimals: total.currency.decimals)
      writer.raw("\",\"score\":")
    } else {
      writer.raw("null,\"score\":")
    }
    if outcome == .eligible, let points = scoring?.points(facts) {
      writer.rawDecimal(Int128(points), decimals: 0)
    } else {
      writer.raw("null")
    }
    writer.raw("}")
  }

  /// Writes the whole assessment of an application as one object.
  ///
  /// - Parameters:
  ///   - policy: the policy.
  ///   - facts: The application under this policy.
  ///   - writer: The writer of the output.
  ///   - outcomes: Room for the outcomes of the rules.
  func writeAssessment(
    _ policy: UnsafePointer<Policy>, _ facts: Facts, to writer: inout JSONWriter,
    _ outcomes: inout [FindingOutcome]
  ) {
    outcomes.removeAll(keepingCapacity: true)
    // The entries alone: a closure that took them from here would copy the whole.
    let entries = entries
    facts.assessment(under: policy, .eligible, []).write(to: &writer, Self.catalogue) {
      writer in
      // Through a pointer, so that entries are neither copied nor reference counted.
      entries.withUnsafeBufferPointer { entries in
        for index in entries.indices {
          let verdict = facts.verdict(
            on: entries[index].rule, entries[index].isAssumed ? entries[index].assumption : nil,
            isOpen: entries[index].isOpen)
          if entries[index].decides { outcomes.append(verdict.outcome) }
          if index > 0 { writer.raw(",") }
          entries[index].frame.rawWrite(
            verdict.outcome, verdict.message, verdict.remedies, verdict.reads, to: &writer,
            Self.catalogue)
        }
      }
      return Assessment.outcome(ofDeciding: outcomes)
    }
  }

  private func writeRules(
    _ wanted: FindingOutcome, _ outcomes: [FindingOutcome], to writer: inout JSONWriter
  ) {
    var isFirst = true
    for index in entries.indices where outcomes[index] == wanted {
      if !isFirst { writer.raw(",") }
      isFirst = false
      writer.raw(entries[index].quotedID)
    }
  }
}
