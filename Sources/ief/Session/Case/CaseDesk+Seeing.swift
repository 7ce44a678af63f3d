internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// Ends the tool if the actor has none of the roles.
  func require(_ roles: [Role], allRegions: Bool = false, _ what: String) throws {
    if allRegions, actor.regions != nil {
      Terminal.diagnose(
        "error: \(what) applies to the whole file, but '\(actor.id)' covers only some regions")
      throw ExitCode.badInput
    }
    if roles.contains(where: { actor.roles.contains($0) }) { return }
    let names = roles.map { $0.rawValue }.joined(separator: " or ")
    Terminal.diagnose(
      "error: \(what) requires the role \(names), which '\(actor.id)' does not have")
    throw ExitCode.badInput
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
    let state = CaseState(rawValue: entry.state)
    return actor.mayRead(
      CaseFacts(
        region: entry.region, conflicts: hidden.contains(entry.code) ? [actor.id] : [],
        isDecided: state?.isDecided ?? false))
  }

  /// The rows of the queue that the actor may see, in the order of their codes, as of today.
  func visibleEntries(_ reader: CaseFileReader) throws -> [QueueEntry] {
    try entriesAsStored(reader).map { entry in
      // While a question pauses the clock, the response date moves every day.
      guard entry.isPaused, let opened = try reader.open(entry.code) else { return entry }
      return self.entry(of: opened.grantCase, code: entry.code)
    }
  }

  private func entriesAsStored(_ reader: CaseFileReader) throws -> [QueueEntry] {
    let hidden = try hiddenCodes(reader)
    return try reader.entries().filter { mayRead($0, hidden: hidden) }
  }

  /// A case that the actor may see; one that they may not see is treated as not found.
  func open(_ code: String, _ reader: CaseFileReader) throws -> OpenCase {
    let entry = try entry(code, reader)
    guard let opened = try reader.open(entry.code) else {
      throw CaseFileError.noSuchCase(entry.code)
    }
    return opened
  }

  /// The row of a case that the actor may see.
  func entry(_ code: String, _ reader: CaseFileReader) throws -> QueueEntry {
    let code = code.uppercased()
    // Always looked up, so that timing does not show whether a case exists.
    let hidden = try hiddenCodes(reader)
    guard let entry = try reader.entry(code), mayRead(entry, hidden: hidden) else {
      throw CaseFileError.noSuchCase(code)
    }
    return entry
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
  var isDecided: Bool {
    switch self {
    case .received, .inReview, .reviewed, .pendingConfirmation, .appealed, .waiting, .erased: false
    case .awarded, .paid, .reported, .declined, .referred, .withdrawn: true
    }
  }

  /// Whether a decision is still to be made.
  var isOpen: Bool { !isDecided && self != .erased }
}
