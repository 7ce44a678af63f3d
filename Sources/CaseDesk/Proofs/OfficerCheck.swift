internal import CaseFile
internal import EmergencyFund
internal import EmergencyFundCasework
internal import EmergencyFundScheduling

/// Judges for each event whether the officer who is said to have recorded it signed it, and had the
/// role, the region and no conflict of interest at that moment.
struct OfficerCheck {
  /// The chain with its signatures and who was an officer when.
  private let chain: ChainVerification
  /// The positions at which somebody's rights changed.
  private let changes: [Int]
  private var teams: [Int: Team] = [:]

  init(_ chain: ChainVerification) {
    self.chain = chain
    changes = Set(chain.register.grants.flatMap { [$0.from] + [$0.to].compactMap { $0 } }).sorted()
  }

  /// What is wrong with an event; nil if nothing is, or if it is older than the officers' keys.
  ///
  /// - Parameters:
  ///   - number: The number of the event in its case.
  ///   - sequence: Its position in the chain.
  mutating func problem(
    of event: CaseEvent, number: Int, at sequence: Int, policy: Policy,
    application: () -> GrantApplication
  ) -> String? {
    guard let since = chain.register.since, sequence > since, let officer = event.by else {
      return nil
    }
    // A missing or wrong signature is a problem of the chain.
    guard let signer = chain.signer(of: sequence) else { return nil }
    if signer != officer {
      return "event \(number) says that \(Diagnostic.quote(officer)) recorded it, but "
        + "\(Diagnostic.quote(signer)) signed it"
    }
    do throws(CaseRefusal) {
      try GrantCase.checkEntry(
        event, policy: policy, team: team(at: sequence), application: application)
      return nil
    } catch {
      return "event \(number) was not allowed when it was signed: \(error.message)"
    }
  }

  /// The officers with the rights that they had at a position.
  private mutating func team(at sequence: Int) -> Team {
    let change = changes.last { $0 <= sequence } ?? 0
    if let known = teams[change] { return known }
    let team = chain.register.team(Team(officers: []), at: sequence)
    teams[change] = team
    return team
  }
}
