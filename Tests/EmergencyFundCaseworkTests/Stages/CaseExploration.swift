import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import TestSupport
import Testing

/// Every state that a case with a few officers can reach, and what was seen on the way.
///
/// States are told apart by what the rules read and by what the witness remembers, so that the
/// search ends although histories do not.
struct CaseExploration {
  /// An invented team: the clerk enters what comes in and takes no other part.
  static func team(leads: [String], officers: [String]) -> Team {
    Team(
      officers: leads.map { Officer(id: $0, roles: [.lead]) }
        + (officers + ["clerk"]).map { Officer(id: $0, roles: [.officer]) })
  }

  struct State {
    let grantCase: GrantCase
    let witness: CaseWitness
    let history: [CaseEvent]
  }

  struct Step: Hashable {
    let from: CaseStage
    let event: CaseEventKind
    let to: CaseStage
  }

  let team: Team
  private let rates: RateTable
  private(set) var stateCount = 0
  private(set) var steps: Set<Step> = []
  private(set) var states: Set<CaseState> = []
  private(set) var violations: [String] = []
  /// Open states of which somebody who may decide and a second officer are left.
  private(set) var decidableCount = 0
  private var seen: Set<CaseKey> = []

  /// Whether talk with the applicant and others is explored as well.
  private let withTalk: Bool

  /// Explores histories of at most so many events.
  init(leads: [String], officers: [String], lengthMax: Int = 1_000, withTalk: Bool) throws {
    self.withTalk = withTalk
    rates = try steadyRates()
    team = Self.team(leads: leads, officers: officers)
    let receipt = try CaseHistory.receipt()
    let start = try GrantCase(receipt, policy: CaseHistory.policy())
    var front = [State(grantCase: start, witness: CaseWitness(), history: [receipt])]
    try visit(start, front[0])
    for _ in 1..<lengthMax where !front.isEmpty {
      var next: [State] = []
      for state in front {
        for event in try events(after: state) {
          guard let reached = enter(event, after: state) else { continue }
          let key = CaseKey(reached.grantCase, reached.witness)
          guard seen.insert(key).inserted else { continue }
          try visit(reached.grantCase, reached)
          // Where no lead is left, only what the clerk enters is, until somebody joins the team.
          if team.officers.contains(where: { $0.canDecide && reached.witness.mayTakePart($0.id) }) {
            next.append(reached)
          }
        }
      }
      front = next
    }
  }

  private mutating func enter(_ event: CaseEvent, after state: State) -> State? {
    var grantCase = state.grantCase
    var witness = state.witness
    guard (try? grantCase.enter(event, team: team, rates: rates)) != nil else { return nil }
    steps.insert(Step(from: state.grantCase.stage, event: event.kind, to: grantCase.stage))
    let broken = witness.see(event, from: state.grantCase.stage, to: grantCase.stage, team)
    let history = state.history + [event]
    for rule in broken { violations.append("\(rule): \(Self.words(history))") }
    return State(grantCase: grantCase, witness: witness, history: history)
  }

  /// Looks whether an open state can be decided by whoever is left.
  private mutating func visit(_ grantCase: GrantCase, _ state: State) throws {
    stateCount += 1
    states.insert(grantCase.state)
    guard grantCase.stage.isOpen else { return }
    let allowed = team.officers.filter { state.witness.mayTakePart($0.id) && $0.id != "clerk" }
    let deciders = allowed.filter { $0.canDecide && !state.witness.reviewers.contains($0.id) }
    guard let decider = deciders.first, allowed.count > 1 else { return }
    decidableCount += 1
    var copy = grantCase
    do {
      if let proposal = copy.proposal,
        let second = allowed.first(where: { $0.id != proposal.officer }),
        (try? copy.enter(
          event(second.id, .confirmed(proposal.event)), team: team, rates: rates)) != nil
      {
        return
      }
      if copy.assignee == decider.id, let other = allowed.first(where: { $0.id != decider.id }),
        copy.proposal == nil
      {
        try copy.enter(event("clerk", .assigned(other.id)), team: team, rates: rates)
      }
      let lead = deciders.first { $0.id != copy.assignee } ?? decider
      try copy.enter(event(lead.id, .award), team: team, rates: rates)
      if let proposal = copy.proposal,
        let second = allowed.first(where: { $0.id != proposal.officer })
      {
        try copy.enter(
          event(second.id, .confirmed(proposal.event)), team: team, rates: rates)
      }
      if copy.stage.isOpen { violations.append("dead end: \(Self.words(state.history))") }
    } catch {
      violations.append("dead end: \(Self.words(state.history)): \(error)")
    }
  }

  private func event(_ by: String?, _ content: CaseEvent.Content) -> CaseEvent {
    CaseEvent(on: .max, by: by, content)
  }

  /// Everything that somebody could try next, allowed or not.
  private func events(after state: State) throws -> [CaseEvent] {
    let grantCase = state.grantCase
    var events = [
      event(nil, .assessed(maximum: .met)), event(nil, .assessed(maximum: .notMet)),
      event("clerk", .appeal), event("clerk", try .paid(100)), event("clerk", try .paid(900)),
    ]
    if withTalk {
      events += [
        event("clerk", .answered(1)), event("clerk", .vouched(.init(voucher: "x"))),
        event("clerk", .referenceChecked(.init(reference: 0, result: .confirmed))),
        event("clerk", .letterMade(.init(language: .english, sha256: digest("e")))),
        event("clerk", .reported(.init(note: "x"))), event("clerk", try .paid(1_000)),
        event(
          "clerk",
          .corrected(.init(application: grantCase.receipt.application, why: "x", event: 1))),
        event(
          "clerk",
          .imported(.init(importedOn: .max, code: "C-0A1B2C", unknownOfficers: []))),
      ]
      if grantCase.questions.isEmpty { events.append(event("clerk", .asked(1))) }
    }
    if let lead = team.officers.first {
      events.append(event(lead.id, .erased(.init(cause: .request))))
    }
    for officer in team.officers.map({ $0.id }) where officer != "clerk" {
      events.append(event(officer, .reviewed(.init(ratings: CaseEvent.Content.ratings))))
      events.append(event(officer, .recommended(.award)))
      events.append(event(officer, .recommended(.decline)))
      for content in [
        CaseEvent.Content.award, .part([0: 100]), .decline, .declineByReview, .refer, .withdraw,
        .closeByFund,
      ] {
        events.append(event(officer, content))
      }
      events.append(event(officer, .confirmed(grantCase.proposal?.event ?? 1)))
      events.append(event(officer, .takenBack(grantCase.proposal?.event ?? 1)))
      events.append(event(officer, .returned(grantCase.proposal?.event ?? 1)))
      if let assignee = grantCase.assignee {
        events.append(event(officer, .unassigned(.init(reviewer: assignee, reason: "x"))))
      }
      events.append(event("clerk", .assigned(officer)))
      events.append(event("clerk", .conflict(officer)))
    }
    return events
  }

  private static func words(_ history: [CaseEvent]) -> String {
    history.map { event in
      var words = "\(event.by ?? "tool") \(event.kind)"
      if case .decided(let decided) = event.content { words += " \(decided.decision.kind)" }
      if case .assigned(let assigned) = event.content { words += " \(assigned.reviewer)" }
      if case .conflictDeclared(let conflict) = event.content { words += " \(conflict.officer)" }
      return words
    }.joined(separator: ", ")
  }
}

/// What the rules still read of a case; two cases of the same key behave the same from here on.
private struct CaseKey: Hashable {
  var words: [String]
  var people: [[String]] = []
  var witness: CaseWitness?

  init(_ grantCase: GrantCase, _ witness: CaseWitness) {
    words = [grantCase.stage.rawValue]
    if grantCase.stage == .erased { return }
    words.append("paid \(grantCase.payments.count) \(witness.paid)")
    words.append(grantCase.decision?.decided.decision.kind.rawValue ?? "")
    words.append("\(grantCase.questions.count) \(grantCase.openQuestions.count)")
    // Nothing but payments and reports follows a decision that cannot be appealed.
    if !grantCase.stage.isOpen, grantCase.hasAppeal || grantCase.stage == .withdrawn { return }
    words.append("\(grantCase.assessment?.outcome.rawValue ?? "")")
    words.append("\(grantCase.review?.officer ?? "") \(grantCase.assignee ?? "")")
    words.append("\(grantCase.recommendation?.decision.rawValue ?? "") \(grantCase.hasAppeal)")
    if let proposal = grantCase.proposal {
      words += [proposal.officer, proposal.decided.decision.kind.rawValue]
      words += proposal.decided.reasons.map { $0.code }
    }
    people = [
      grantCase.conflicts.sorted(), grantCase.hasAppeal ? [] : grantCase.participants.sorted(),
      grantCase.earlierParticipants.sorted(),
    ]
    self.witness = witness
  }
}
