extension GrantCase {
  /// Applies the next event when the team lets the officer enter it.
  ///
  /// - Throws: A ``CaseRefusal``; the case then stays as it was.
  public mutating func enter(_ event: CaseEvent, team: Team) throws(CaseRefusal) {
    try checkEntry(event, team: team)
    try apply(event)
  }

  /// Checks the role, the region and the team file's conflicts of interest for an event.
  ///
  /// On a command line these guard against slips: whoever holds the key could do without.
  public func checkEntry(_ event: CaseEvent, team: Team) throws(CaseRefusal) {
    try Self.checkEntry(event, policy: policy, team: team) { grantApplication }
  }

  /// The same for a receipt, before there is a case.
  ///
  /// The application is asked for only where the team file names conflicts.
  public static func checkEntry(
    _ event: CaseEvent, policy: Policy, team: Team, application: () -> GrantApplication
  ) throws(CaseRefusal) {
    // What the tool does asks for no role.
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
    let role: Role = [.decided, .erased].contains(event.kind) ? .lead : .officer
    if role == .lead ? !actor.canDecide : !actor.canReview {
      throw .roleMissing(id, role, event.kind)
    }
    // Taking an application in judges nothing.
    if event.kind == .conflictDeclared || event.kind == .received { return }
    try checkConflicts(actor)
    if case .assigned(let assigned) = event.content {
      let reviewer = try officer(assigned.reviewer)
      if !reviewer.canReview { throw .roleMissing(reviewer.id, .officer, .reviewed) }
      try checkConflicts(reviewer)
    }
  }

  /// How far the case has come, for planning.
  ///
  /// While a decision waits for confirmation, its decider counts as the one who may not do the
  /// step that is left.
  ///
  /// - Parameter reviewMinutes: minutes of the review, as the policy's effort gives them.
  public func progress(reviewMinutes: Int) -> CaseProgress {
    var progress = CaseProgress()
    progress.reviewedBy = proposal?.officer ?? review?.officer
    if proposal == nil, let assignee {
      progress.underWay[.review] = CaseProgress.UnderWay(
        officer: assignee, minutesLeft: reviewMinutes)
    }
    progress.decidedOn = decision?.effectiveOn
    return progress
  }

  /// What tells who may see the case.
  public var facts: CaseFacts {
    CaseFacts(region: policy.region, conflicts: conflicts, isDecided: !decisions.isEmpty)
  }
}

/// What tells who may see a case.
public struct CaseFacts: Hashable, Sendable {
  /// Region of the call; nil if it has none.
  public var region: String?
  /// Ids of officers with a declared conflict of interest.
  public var conflicts: [String]
  /// Whether a decision took effect.
  public var isDecided: Bool

  /// Creates the facts.
  public init(region: String?, conflicts: [String], isDecided: Bool) {
    self.region = region
    self.conflicts = conflicts
    self.isDecided = isDecided
  }
}

extension Officer {
  /// Whether the officer may see a case.
  ///
  /// The call's region is one of theirs, they declared no conflict of interest, and who is an
  /// auditor alone sees it only once a decision took effect.
  public func mayRead(_ facts: CaseFacts) -> Bool {
    if let region = facts.region, let regions, !regions.contains(region) { return false }
    if facts.conflicts.contains(id) { return false }
    return canReview || facts.isDecided
  }
}
