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
    var operation = CaseOperation.record(event.kind)
    // Whoever is assigned may hand the case back.
    if case .unassigned(let unassigned) = event.content, unassigned.reviewer != id {
      operation = .unassignOther
    }
    try check(id, operation, event.kind, policy, team, application)
    if case .assigned(let assigned) = event.content {
      try check(assigned.reviewer, .record(.reviewed), .reviewed, policy, team, application)
    }
  }

  private static func check(
    _ id: String, _ operation: CaseOperation, _ kind: CaseEventKind, _ policy: Policy,
    _ team: Team, _ application: () -> GrantApplication
  ) throws(CaseRefusal) {
    guard let officer = team.officers.first(where: { $0.id == id }) else {
      throw .unknownOfficer(id)
    }
    let hasConflict =
      !officer.conflicts.isEmpty && !operation.isOpenDespiteConflict
      && {
        let application = application()
        return officer.conflicts.contains { $0.concerns(application) }
      }()
    let facts = CaseFacts(
      region: policy.region, conflicts: hasConflict ? [id] : [], isDecided: false)
    switch officer.refusal(of: operation, on: facts) {
    case .outsideRegion(let region): throw .outsideRegion(id, region: region)
    case .roleMissing(let roles): throw .roleMissing(id, roles[0], kind)
    case .conflict: throw .conflictInTeam(id)
    case .regionsMissing, .undecided, nil: break
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
}
