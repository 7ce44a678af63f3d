package import EmergencyFund
package import EmergencyFundScheduling

extension GrantCase {
  /// Applies the next event if the team file allows the officer to record it.
  ///
  /// - Parameter rates: The rates of the receipt, with which an award is compared with the rules.
  /// - Throws: A ``CaseRefusal``; the case then remains unchanged.
  package mutating func enter(
    _ event: CaseEvent, team: Team, rates: RateTable
  ) throws(CaseRefusal) {
    try checkEntry(event, team: team)
    var entered = self
    try entered.apply(event)
    try checkGrounds(of: event, rates)
    self = entered
  }

  /// Checks the role, the region and the team file's conflicts of interest for an event.
  ///
  /// On the command line these protect against mistakes only: a key holder could bypass them.
  package func checkEntry(_ event: CaseEvent, team: Team) throws(CaseRefusal) {
    try Self.checkEntry(event, policy: policy, team: team) { grantApplication }
  }

  /// The same for a receipt, before there is a case.
  ///
  /// The application is only needed if the team file records conflicts.
  package static func checkEntry(
    _ event: CaseEvent, policy: Policy, team: Team, application: () -> GrantApplication
  ) throws(CaseRefusal) {
    // The tool's own events require no role.
    guard let id = event.by else { return }
    func officer(_ id: String) throws(CaseRefusal) -> Officer {
      guard let officer = team.officers.first(where: { $0.id == id }) else {
        throw .unknownOfficer(id)
      }
      if let region = policy.region, let own = officer.regions, !own.contains(region) {
        throw .outsideRegion(id, region: region)
      }
      return officer
    }
    func checkConflicts(_ officer: Officer) throws(CaseRefusal) {
      if officer.conflicts.isEmpty { return }
      let application = application()
      if officer.conflicts.contains(where: { $0.concerns(application) }) {
        throw .conflictInTeam(officer.id)
      }
    }
    let actor = try officer(id)
    var role: Role = [.decided, .erased].contains(event.kind) ? .lead : .officer
    // Whoever is assigned may hand the case back.
    if case .unassigned(let unassigned) = event.content, unassigned.reviewer != id { role = .lead }
    if role == .lead ? !actor.canDecide : !actor.canReview {
      throw .roleMissing(id, role, event.kind)
    }
    // Registering an application decides nothing.
    if event.kind == .conflictDeclared || event.kind == .received { return }
    try checkConflicts(actor)
    if case .assigned(let assigned) = event.content {
      let reviewer = try officer(assigned.reviewer)
      if !reviewer.canReview { throw .roleMissing(reviewer.id, .officer, .reviewed) }
      try checkConflicts(reviewer)
    }
  }

  /// The progress of the case, for planning.
  ///
  /// While a decision is awaiting confirmation, its decider counts as the officer who may not do
  /// the remaining step.
  ///
  /// - Parameter reviewMinutes: The minutes of the review, according to the policy's effort.
  package func progress(reviewMinutes: Int) -> CaseProgress {
    var progress = CaseProgress()
    progress.reviewedBy = proposal?.officer ?? review?.officer
    progress.isDecisionPending = proposal != nil
    if proposal == nil, let assignee {
      progress.inProgress[.review] = CaseProgress.StepInProgress(
        officer: assignee, minutesLeft: reviewMinutes)
    }
    progress.decidedOn = decision?.effectiveOn
    return progress
  }

  /// The facts that determine who may see the case.
  package var facts: CaseFacts {
    CaseFacts(region: policy.region, conflicts: conflicts, isDecided: !decisions.isEmpty)
  }
}

/// The facts that determine who may see a case.
package struct CaseFacts: Hashable, Sendable {
  /// The region of the call; nil if it has none.
  package var region: String?
  /// The ids of officers with a declared conflict of interest.
  package var conflicts: [String]
  /// Whether a decision has taken effect.
  package var isDecided: Bool

  /// Creates the facts.
  package init(region: String?, conflicts: [String], isDecided: Bool) {
    self.region = region
    self.conflicts = conflicts
    self.isDecided = isDecided
  }
}

extension Officer {
  /// Whether the officer may see a case.
  ///
  /// The call's region is one of theirs, they declared no conflict of interest, and if they are
  /// only an auditor, a decision has taken effect.
  package func mayRead(_ facts: CaseFacts) -> Bool {
    if let region = facts.region, let regions, !regions.contains(region) { return false }
    if facts.conflicts.contains(id) { return false }
    return canReview || facts.isDecided
  }
}
