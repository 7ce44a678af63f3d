/// A policy made ready to judge many applications, one after the other.
struct PreparedPolicy: Sendable {
  /// One requirement, with what an output line needs of it.
  struct Entry: Sendable {
    let rule: Rule
    /// The requirement's id as a JSON string.
    let quotedID: [UInt8]
    let decides: Bool
    /// Whether only a known call can answer it.
    let isOpen: Bool
  }

  /// The policy with its rates, and room for the application in hand.
  var facts: Facts
  let entries: [Entry]
  /// Ids of the requirements that only a known call can answer.
  let open: [String]

  init(_ policy: Policy, rates: RateTable) {
    self.init(
      Facts(application: GrantApplication(), policy: policy, rates: rates), open: [])
  }

  /// What all calls have in common, for applications that name none that is known.
  ///
  /// Source: an answer not given never decides. Which fund and which call are meant is not known
  /// either, so that no previous grant is surely of the same fund. Nil without any call.
  init?(commonTo policies: [Policy], rates: RateTable) {
    guard var common = policies.first else { return nil }
    let others = policies.dropFirst()
    let ids = policies.flatMap { $0.requirements.map { $0.id } }.withoutRepeats
    var open: [String] = []
    common.requirements = ids.compactMap { id in
      let own = policies.compactMap { policy in policy.requirements.first { $0.id == id } }
      guard let first = own.first else { return nil }
      let isShared =
        own.count == policies.count
        && own.allSatisfy { $0.rule == first.rule && $0.force == first.force }
        && others.allSatisfy { $0.groups == common.groups && $0.currency == common.currency }
      if !isShared { open.append(id) }
      return first
    }
    if others.contains(where: { $0.scoring != common.scoring }) { common.scoring = nil }
    if others.contains(where: { $0.promise != common.promise }) { common.promise = nil }
    common.digest = nil
    self.init(
      Facts(application: GrantApplication(), policy: common, rates: rates, isCallKnown: false),
      open: open)
  }

  private init(_ facts: Facts, open: [String]) {
    self.facts = facts
    self.open = open
    entries = facts.policy.requirements.compactMap { requirement in
      if case .judgement = requirement.rule { return nil }
      return Entry(
        rule: requirement.rule, quotedID: JSONWriter.quoted(requirement.id),
        decides: requirement.force == .required, isOpen: open.contains(requirement.id))
    }
  }
}

extension PreparedPolicy {
  /// Assesses the application in hand.
  func assess() -> Assessment { facts.assess(open: open) }

  /// What an entry says of the application in hand.
  @inline(__always)
  private func outcome(of index: Int) -> FindingOutcome {
    entries[index].isOpen ? .unknown : entries[index].rule.outcome(facts)
  }

  /// Writes the verdict on the application in hand as one object.
  ///
  /// - Parameters:
  ///   - writer: where it is written.
  ///   - outcomes: room for the outcomes of the rules.
  func writeVerdict(to writer: inout JSONWriter, _ outcomes: inout [FindingOutcome]) {
    outcomes.removeAll(keepingCapacity: true)
    for index in entries.indices {
      outcomes.append(entries[index].decides ? outcome(of: index) : .met)
    }
    let outcome = Assessment.outcome(ofDeciding: outcomes)
    writer.object { writer in
      writer.member("id", orNull: facts.application.id)
      writer.member("outcome", outcome.rawValue)
      writer.key("notMet")
      write(.notMet, outcomes, to: &writer)
      writer.key("unknown")
      write(.unknown, outcomes, to: &writer)
      writer.member("total" + facts.policy.currency.code, orNull: facts.totalConverted?.plain)
      writer.key("score")
      if outcome == .eligible, let points = facts.points {
        writer.number(points)
      } else {
        writer.null()
      }
    }
  }

  private func write(
    _ wanted: FindingOutcome, _ outcomes: [FindingOutcome], to writer: inout JSONWriter
  ) {
    writer.list { writer in
      for index in entries.indices where outcomes[index] == wanted {
        writer.written(entries[index].quotedID)
      }
    }
  }
}
