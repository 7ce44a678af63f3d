package import CaseFile
import EmergencyFund
package import EmergencyFundCasework
package import EmergencyFundScheduling

extension CaseDesk {
  /// Checks that the actor has one of the roles.
  ///
  /// - Parameter allRegions: Whether the operation reveals or changes something of every region.
  package func require(
    _ roles: [Role], allRegions: Bool = false, _ operation: String
  ) throws(CaseDeskError) {
    if allRegions, actor.regions != nil {
      throw .regionsMissing(officer: actor.id, operation: operation)
    }
    if roles.contains(where: { actor.roles.contains($0) }) { return }
    throw .roleMissing(officer: actor.id, roles, operation: operation)
  }
}

extension CaseDesk {
  /// The codes that the actor may not see: conflicts of interest, declared or in the team file.
  package func hiddenCodes(_ reader: CaseFileReader) throws -> Set<String> {
    var hidden = Set(try reader.cases(with: .conflict(actor.id)))
    for conflict in actor.conflicts {
      switch conflict {
      case .application(let id): hidden.formUnion(try reader.cases(with: .application(id)))
      case .applicant(let name): hidden.formUnion(try reader.cases(with: .applicant(name)))
      case .organisation(let name):
        hidden.formUnion(try reader.cases(with: .applicant(name)))
        hidden.formUnion(try reader.cases(with: .organisation(name)))
      case .reference(let name):
        hidden.formUnion(try reader.cases(with: .reference(name)))
      }
    }
    return hidden
  }

  /// Whether the actor may see a row of the queue.
  package func mayRead(_ entry: QueueEntry, hidden: Set<String>) -> Bool {
    let state = CaseState(rawValue: entry.state)
    return actor.mayRead(
      CaseFacts(
        region: entry.region, conflicts: hidden.contains(entry.code) ? [actor.id] : [],
        isDecided: state?.isDecided ?? false))
  }

  /// The rows of the queue that the actor may see, in the order of their codes, as of today.
  package func visibleEntries(_ reader: CaseFileReader) throws -> [QueueEntry] {
    try entriesAsStored(reader).map { entry in
      // While a question pauses the clock, the response date moves every day; one that counts
      // weekdays alone is not stored.
      let isOpen = CaseState(rawValue: entry.state)?.isOpen ?? false
      guard entry.isPaused || (isOpen && entry.respondBy == nil),
        let opened = try reader.open(entry.code, today: today)
      else {
        return entry
      }
      return opened.entry
    }
  }

  private func entriesAsStored(_ reader: CaseFileReader) throws -> [QueueEntry] {
    let hidden = try hiddenCodes(reader)
    return try reader.entries().filter { mayRead($0, hidden: hidden) }
  }

  /// A case that the actor may see; one that they may not see is treated as not found.
  ///
  /// The row decides first, and then the events: a row that was changed opens nothing.
  package func open(_ code: String, _ reader: CaseFileReader) throws -> OpenCase {
    // Always looked up, so that timing does not show whether a case exists.
    let hidden = try hiddenCodes(reader)
    let code = try resolve(code, hidden: hidden, reader)
    guard let entry = try reader.entry(code), mayRead(entry, hidden: hidden) else {
      throw CaseFileError.noSuchCase(code)
    }
    guard let opened = try reader.open(code, today: today), mayRead(opened.grantCase) else {
      throw CaseFileError.noSuchCase(code)
    }
    guard opened.entry.agrees(with: entry, events: opened.events.count) else {
      throw CaseFileError.damaged(.row(code: code))
    }
    return opened
  }

  /// Whether the actor may see a case, by what its events say.
  func mayRead(_ grantCase: GrantCase) -> Bool {
    actor.mayRead(
      CaseFacts(
        region: grantCase.policy.region, conflicts: barred(grantCase),
        isDecided: grantCase.state.isDecided))
  }

  /// Officers who may not see a case: conflicts of interest, declared or in the team file.
  func barred(_ grantCase: GrantCase) -> [String] {
    let application = grantCase.grantApplication
    return grantCase.conflicts
      + team.officers.filter { $0.conflicts.contains { $0.concerns(application) } }.map { $0.id }
  }
}

extension CaseState {
  /// Whether a decision took effect.
  package var isDecided: Bool {
    switch self {
    case .received, .inReview, .reviewed, .pendingConfirmation, .appealed, .waiting, .erased: false
    case .awarded, .paid, .reported, .declined, .referred, .withdrawn: true
    }
  }

  /// Whether a decision is still to be made.
  package var isOpen: Bool { !isDecided && self != .erased }
}
