internal import CaseFile
import EmergencyFund
package import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// Checks that the actor may do what concerns no single case.
  package func require(_ operation: CaseOperation) throws(CaseDeskError) {
    let error: CaseDeskError
    switch actor.refusal(of: operation) {
    case nil: return
    case .regionsMissing: error = .regionsMissing(officer: actor.id, operation: operation.words)
    case .roleMissing(let roles):
      error = .roleMissing(officer: actor.id, roles, operation: operation.words)
    // These are of a case.
    case .outsideRegion, .conflict, .undecided: error = .ownFault
    }
    recordRefusal(error)
    throw error
  }
}

extension CaseOperation {
  /// What is done, as the subject of a sentence.
  fileprivate var words: String {
    switch self {
    case .see: "seeing a case"
    case .record(let kind): "recording '\(kind.rawValue)'"
    case .unassignOther: "ending another's assignment"
    case .erase: "an erasure"
    case .purge: "purging"
    case .export: "an export"
    case .publishPlan: "publishing a plan"
    case .verify: "verifying the whole file"
    case .checkpoint: "a checkpoint"
    case .readJournal: "the journal"
    case .readAccessLog: "the access log"
    case .proveCase: "an evidence bundle"
    case .backUp: "a backup"
    case .changeKey: "changing the key"
    case .importCases: "an import"
    case .manageOfficers: "adding, changing or removing an officer"
    case .changePolicy: "changing a call's policy"
    case .manageIntakeKeys: "making or destroying an intake key"
    }
  }
}

extension CaseDesk {
  /// The codes that the actor may not see: conflicts of interest, declared or in the team file.
  func hiddenCodes(_ reader: CaseFileReader) throws -> Set<String> {
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
  func mayRead(_ entry: QueueEntry, hidden: Set<String>) -> Bool {
    mayRead(
      region: entry.region, isDecided: CaseState(rawValue: entry.state)?.isDecided ?? false,
      isHidden: hidden.contains(entry.code))
  }

  /// Whether the actor may see a case, by what decides on it.
  ///
  /// - Parameter isHidden: Whether it is among ``hiddenCodes(_:)``.
  func mayRead(region: String?, isDecided: Bool, isHidden: Bool) -> Bool {
    actor.refusal(
      of: .see,
      on: CaseFacts(
        region: region, conflicts: isHidden ? [actor.id] : [], isDecided: isDecided)) == nil
  }

  /// The rows of the queue that the actor may see, in the order of their codes, as of today.
  func visibleEntries(_ reader: CaseFileReader) throws -> [QueueEntry] {
    try entriesAsStored(reader).map { try current($0, reader) }
  }

  /// A row of the queue as of today.
  ///
  /// While a question pauses the clock, the response date moves every day; one that counts weekdays
  /// alone is not stored.
  func current(_ entry: QueueEntry, _ reader: CaseFileReader) throws -> QueueEntry {
    let isOpen = CaseState(rawValue: entry.state)?.isOpen ?? false
    guard entry.isPaused || (isOpen && entry.respondBy == nil),
      let opened = try reader.open(entry.code, today: today, calendars: calendars)
    else { return entry }
    var current = opened.entry
    current.events = entry.events
    return current
  }

  /// The rows of the queue that the actor may see, in the order of their codes, as they are stored.
  func entriesAsStored(_ reader: CaseFileReader) throws -> [QueueEntry] {
    let hidden = try hiddenCodes(reader)
    return try reader.entries().filter { mayRead($0, hidden: hidden) }
  }

  /// A case that the actor may see; one that they may not see is treated as not found.
  ///
  /// The row decides first, and then the events: a row that was changed opens nothing.
  func open(_ code: String, _ reader: CaseFileReader) throws -> OpenCase {
    // Always looked up, so that timing does not show whether a case exists.
    let hidden = try hiddenCodes(reader)
    let code = try resolveBeyondDamage(code, hidden: hidden, reader)
    let entry: QueueEntry?
    do {
      entry = try reader.entry(code)
    } catch CaseFileError.damaged {
      throw withoutRow(code, hidden: hidden, reader)
    }
    guard let entry, mayRead(entry, hidden: hidden) else { throw CaseFileError.noSuchCase(code) }
    let opened: OpenCase?
    do {
      opened = try reader.open(code, today: today, calendars: calendars)
    } catch CaseFileError.erased where entry.state != CaseState.erased.rawValue {
      // Nothing is left of the case, and no erasure is recorded.
      throw CaseFileError.damaged(.row(code: code))
    }
    guard let opened, mayRead(opened.grantCase) else { throw CaseFileError.noSuchCase(code) }
    guard opened.entry.agrees(with: entry, events: opened.events.count) else {
      throw CaseFileError.damaged(.row(code: code))
    }
    return opened
  }

  /// Why a case cannot be opened whose row is missing or not as it was written: damage to whoever
  /// may see the case, and to nobody else.
  private func withoutRow(
    _ code: String, hidden: Set<String>, _ reader: CaseFileReader
  ) -> CaseFileError {
    let isVisible =
      if let opened = try? reader.open(code, today: today) {
        mayRead(opened.grantCase)
      } else {
        // Nobody can tell any more whose region it was.
        actor.regions == nil && !hidden.contains(code)
          && (try? reader.holding(code)) ?? .nothing != .nothing
      }
    return isVisible ? .damaged(.row(code: code)) : .noSuchCase(code)
  }

  /// Whether the actor may see a case, by what its events say.
  func mayRead(_ grantCase: GrantCase) -> Bool {
    actor.refusal(
      of: .see,
      on: CaseFacts(
        region: grantCase.policy.region, conflicts: barred(grantCase),
        isDecided: grantCase.state.isDecided)) == nil
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
