internal import ArgumentParser
internal import CaseFile
internal import Crypto
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
internal import Foundation

/// An officer at work on a case file: who acts, what they may see, and on which day.
struct CaseDesk {
  let path: String
  let file: CaseFile
  /// Where the fund's key came from, so that nobody is asked twice.
  let key: FundKeySource
  let team: Team
  let actor: Officer
  let today: Day
  let configuration: CaseConfiguration

  /// Opens the file that the options or the configuration name.
  init(_ options: CaseOptions) throws {
    try self.init(
      file: options.file, options.key, actor: options.actor, team: options.team,
      today: options.today)
  }

  init(
    file: String?, _ key: CaseKeyOptions, actor: String?, team: String?, today: Day?
  ) throws {
    let configuration = try CaseConfiguration()
    guard let path = file ?? configuration.file else {
      throw ValidationError("give the case file with --file, or set it in the configuration")
    }
    guard let actor = actor ?? configuration.actor else {
      throw ValidationError("give your officer id with --as, or set it in the configuration")
    }
    guard let teamFile = team ?? configuration.team else {
      throw ValidationError("give the team file with --team, or set it in the configuration")
    }
    var input = InputFiles()
    let officers = input.read(teamFile, Team.read) ?? Team(officers: [])
    try input.stopOnComplaints()
    guard let officer = officers.officers.first(where: { $0.id == actor }) else {
      let near = nearest(to: actor, among: officers.officers.map { $0.id })
      Terminal.diagnose(
        "error: --as: the team has no officer \(Complaint.quote(actor))"
          + (near.map { "; did you mean '\($0)'?" } ?? ""))
      throw ExitCode.usage
    }
    let source = try key.source(configuration)
    self.file = try Self.reporting(path) {
      try CaseFile(at: path, key: source)
    }
    self.path = path
    self.key = source
    self.team = officers
    self.actor = officer
    self.configuration = configuration
    self.today = try today ?? .current(officers, teamFile)
  }

  /// Runs work on a file; what goes wrong is said with the file's name, and ends the tool.
  static func reporting<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CaseFileError {
      switch error {
      case .noSuchCase, .erased:
        Terminal.diagnose("error: \(error)")
        throw ExitCode.notFound
      default:
        Terminal.diagnose("\(Complaint.escaped(path)): error: \(error)")
      }
      switch error {
      case .notFound: throw ExitCode.notFound
      case .locked, .readOnly, .diskFull, .inputOutput, .alreadyExists, .logNotEmptied:
        throw ExitCode.unwritable
      default: throw ExitCode.badInput
      }
    } catch let refusal as CaseRefusal {
      Terminal.diagnose("error: \(refusal.message)")
      throw ExitCode.badInput
    }
  }

  /// Reads from the file.
  func read<Value>(_ body: (CaseFileReader) throws -> Value) throws -> Value {
    try Self.reporting(path) { try file.read(body) }
  }

  /// Writes to the file, all or nothing.
  func write<Value>(_ body: (inout CaseFileWriter) throws -> Value) throws -> Value {
    try Self.reporting(path) { try file.write(body) }
  }
}

extension CaseDesk {
  /// Ends where the actor has none of the roles.
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

/// A case as its events make it, with what stands outside them.
struct OpenCase {
  let entry: QueueEntry
  let stored: [StoredEvent]
  let events: [CaseEvent]
  var grantCase: GrantCase

  var code: String { entry.code }
  var policy: Policy { grantCase.policy }
}

extension CaseFileReader {
  /// Folds the events of a case; nil where no case has the code.
  ///
  /// - Throws: ``CaseFileError`` where the case was erased or is damaged, ``CaseRefusal`` where its
  ///   events do not follow each other as they must.
  func open(_ code: String) throws -> OpenCase? {
    guard let entry = try entry(code) else { return nil }
    let stored = try events(of: code)
    if entry.state == CaseState.erased.rawValue { throw CaseFileError.erased(code) }
    let events = try stored.map { try Self.event($0) }
    guard let first = events.first, case .received(let receipt) = first.content else {
      throw CaseFileError.damaged(.event(code: code, number: 1))
    }
    let policy = try policy(receipt.policyDigest)
    var grantCase = try GrantCase(first, policy: policy)
    for event in events.dropFirst() { try grantCase.apply(event) }
    return OpenCase(entry: entry, stored: stored, events: events, grantCase: grantCase)
  }

  /// The event that a payload holds.
  static func event(_ stored: StoredEvent) throws -> CaseEvent {
    guard let payload = stored.payload, let event = CaseEvent.read(payload).event,
      event.kind.rawValue == stored.kind, event.on == stored.on
    else { throw CaseFileError.damaged(.event(code: stored.code, number: stored.number)) }
    return event
  }

  /// The policy that was kept under a digest.
  func policy(_ digest: String) throws -> Policy {
    guard let document = try kept(digest),
      let policy = try? Policy(kept: document, digest: digest)
    else { throw CaseFileError.damaged(.value) }
    return policy
  }

  /// The rates table that was kept under a digest; the empty one without a digest.
  func rates(_ digest: String?) throws -> RateTable {
    guard let digest else { return .empty }
    guard let document = try kept(digest) else { throw CaseFileError.damaged(.value) }
    var reader = DocumentReader(
      document: Document(
        file: "rates", notation: .yaml, root: document.root.withPlainScalars))
    guard let table = RateTable.read(&reader), reader.complaints.isEmpty else {
      throw CaseFileError.damaged(.value)
    }
    return table
  }

  /// A document that was kept, after a check of its digest.
  private func kept(_ digest: String) throws -> Document? {
    guard let bytes = try document(digest) else { return nil }
    guard Digest.text(bytes) == digest else { throw CaseFileError.damaged(.value) }
    return try? JSONReader.read(bytes, file: "policy")
  }
}

extension CaseEvent {
  /// Reads the payload of an event; nil with complaints.
  static func read(_ payload: [UInt8]) -> (event: CaseEvent?, complaints: [Complaint]) {
    // An application of the largest size fits into an event.
    let document: Document
    do {
      document = try JSONReader.read(payload, file: "event", limits: .largest)
    } catch {
      return (nil, [error])
    }
    var reader = DocumentReader(document: document)
    let event = read(&reader)
    return (reader.complaints.isEmpty ? event : nil, reader.complaints)
  }
}

/// SHA-256 as text.
enum Digest {
  /// 64 lower-case hexadecimal digits.
  static func text(_ bytes: [UInt8]) -> String {
    Hexadecimal.text(SHA256.hash(data: bytes))
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
      // While a question holds the clock, each day moves the day of response.
      guard entry.isPaused, let opened = try reader.open(entry.code) else { return entry }
      return self.entry(of: opened.grantCase, code: entry.code)
    }
  }

  private func entriesAsStored(_ reader: CaseFileReader) throws -> [QueueEntry] {
    let hidden = try hiddenCodes(reader)
    return try reader.entries().filter { mayRead($0, hidden: hidden) }
  }

  /// A case that the actor may see; one that they may not see is as one that is not there.
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
    // Looked up in any case, so that it takes as long whether or not there is such a case.
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
    case .received, .inReview, .reviewed, .toConfirm, .appealed, .waiting, .erased: false
    case .awarded, .paid, .reported, .declined, .referred, .withdrawn: true
    }
  }

  /// Whether a decision is still to be made.
  var isOpen: Bool { !isDecided && self != .erased }
}
