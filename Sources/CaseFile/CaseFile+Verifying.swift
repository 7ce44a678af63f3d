internal import Crypto
internal import Digests
internal import EmergencyFund
internal import Foundation
internal import GRDB

extension CaseFile {
  /// Verifies every event: that it is as it was written, and that none is missing.
  ///
  /// O(n) in the events. If the database itself is damaged, what could be read is verified.
  ///
  /// - Parameter exported: A head that was kept elsewhere; without it, the file alone cannot show
  /// that it was not truncated.
  /// - Parameter progress: Called from time to time with the events verified and their number; ends
  ///   the verification if it throws.
  package func verify(
    against exported: SignedHead? = nil, progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> ChainVerification {
    try Self.translating {
      try database.read { database in
        var walk = ChainWalk(database, self, exported)
        do {
          try walk.run(progress)
        } catch let error as DatabaseError
          where [.SQLITE_CORRUPT, .SQLITE_TOOBIG].contains(error.resultCode)
        {
          walk.found(.structure)
        } catch is RowDecodingError {
          walk.found(.structure)
        } catch CaseFileError.damaged {
          walk.found(.structure)
        }
        return walk.result
      }
    }
  }
}

/// One walk along the chain.
private struct ChainWalk {
  private(set) var result = ChainVerification()

  private let database: Database
  private let file: CaseFile
  private let reader: CaseFileReader
  private let exported: SignedHead?
  private var keys: [String: DataKey?] = [:]
  private var cases: [String: Case] = [:]
  /// The problems found so far.
  private var known: Set<ChainProblem> = []
  private var sequence = 0
  private var link: [UInt8]
  /// Every signature by its position.
  private var signatures: [Int: LinkSignature] = [:]
  private var signatureWalk: SignatureWalk?

  /// What was found about one case so far.
  private struct Case {
    var events = 0
    /// The first event whose payload is gone.
    var gone: Int?
    /// The last event whose payload is present.
    var readable: Int?
    var isErased = false
  }

  init(_ database: Database, _ file: CaseFile, _ exported: SignedHead?) {
    self.database = database
    self.file = file
    self.exported = exported
    reader = CaseFileReader(database, file)
    link = HashChain.origin(fileID: file.fileID)
  }

  mutating func found(_ problem: ChainProblem) {
    if known.insert(problem).inserted { result.problems.append(problem) }
  }

  mutating func run(_ progress: (Int, Int) throws -> Void) throws {
    defer { result.signatures = signatureWalk?.signed ?? [] }
    let structure = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
    if structure != ["ok"] { found(.structure) }
    let head = try? reader.head()
    if head == nil { found(.head) }
    if let exported {
      let own = Array(file.secrets.signingKey.publicKey.rawRepresentation)
      if exported.fileID != file.fileID || exported.publicKey != own || !exported.isSigned {
        result.completeness = .foreignHead
      }
    }
    checkExported(at: 0)
    readSignatures()
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM events ORDER BY sequence")
    while let row = try rows.next() {
      try look(at: row)
      if result.events.isMultiple(of: 1_000) { try progress(result.events, head?.count ?? 0) }
    }
    if let head, head.count != sequence || head.hash != link { found(.head) }
    if let exported, case .notShown = result.completeness {
      result.completeness = .cutOff(count: sequence, of: exported.count)
    }
    if let problem = signatureWalk?.rest(upTo: sequence) { found(problem) }
    for place in signatures.keys.sorted() where place > sequence {
      found(.signature(sequence: place))
    }
    try checkCases()
    if let head { checkSeals(head) }
    try checkBesideChain()
  }

  /// Checks what is kept beside the chain, as far as it is not an officer's alone.
  private mutating func checkBesideChain() throws {
    let version = try FileHead(database).version
    if version >= AccessLog.since {
      let log = try reader.accessLog()
      if log.missingCount > 0 || !log.damaged.isEmpty {
        found(.accessLog(missing: log.missingCount, damaged: log.damaged.count))
      }
      try checkKeys(of: "drafts", ChainProblem.draftWithoutCase(code:))
    }
    if version >= SealedSummary.since {
      try checkKeys(of: "summaries", ChainProblem.summaryWithoutCase(code:))
    }
    if version >= SecondStepPlace.since, try !reader.hasSoundSecondSteps(result.register) {
      found(.secondStep)
    }
    if version >= IntakeKey.since, try !reader.hasSoundIntakeKeys() { found(.intakeKey) }
    if version >= StatementCounts.since, !reader.hasSoundStatistics() { found(.statistics) }
    for grant in result.register.current {
      let id = OfficerSlot.id(fileID: file.fileID, officer: grant.officer, .own)
      if try OfficerSlot(database, id: id) == nil { found(.officerSlot(officer: grant.officer)) }
    }
  }

  /// Checks that nothing is kept of a case without a key, such as one that was erased.
  private mutating func checkKeys(
    of table: String, _ problem: (String) -> ChainProblem
  ) throws {
    let codes = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT code FROM \(table) WHERE code NOT IN (SELECT code FROM keys) ORDER BY code
        """)
    // What officers keep of no case is under the code of the journal.
    for code in codes where code != StoredEvent.journalCode { found(problem(code)) }
  }

  /// Checks that rows and traces are those that were written last.
  private mutating func checkSeals(_ head: SignedHead) {
    do {
      try Seals(of: database, head, file.secrets).checkAll()
    } catch { found(.seals) }
  }

  /// Reads who was an officer when, who changed which policy, and every signature.
  private mutating func readSignatures() {
    do {
      for place in try reader.policyLedger().unauthorised { found(.policyRecord(sequence: place)) }
      guard file.hasOfficers else { return }
      result.register = try reader.register()
      signatureWalk = SignatureWalk(result.register, fileID: file.fileID)
      for place in result.register.unauthorised { found(.officerRecord(sequence: place)) }
      let places = try Int.fetchAll(
        database, sql: "SELECT sequence FROM signatures ORDER BY sequence")
      for place in places {
        do {
          signatures[place] = try reader.signature(at: place)
        } catch { found(.signature(sequence: place)) }
      }
    } catch { found(.structure) }
  }

  /// Checks the signature over the link at a position, if there is one, and what it covers.
  private mutating func checkSignature(at place: Int) {
    guard let signature = signatures[place] else { return }
    for problem in signatureWalk?.take(signature, link: link) ?? [] { found(problem) }
  }

  private mutating func look(at row: Row) throws {
    // A position out of range is none: nothing can be said of what comes before and after it.
    guard let place = try? row.number(0, in: 1...HashChain.countMax) else {
      found(.misplaced)
      return
    }
    if place != sequence + 1 {
      found(.missing(after: sequence, before: place))
    }
    sequence = place
    result.events += 1
    guard let code = try? row.text(1), let number = try? row.number(2, in: 1...HashChain.countMax),
      let kind = try? row.text(3), let day = try? row.day(4), let commitment = try? row.bytes(6),
      let stored = try? row.bytes(7)
    else {
      found(.unreadable(sequence: place))
      return
    }
    let entry = HashChain.entry(
      fileID: file.fileID, sequence: place, code: code, number: number, kind: kind, on: day,
      commitment: commitment)
    link = HashChain.link(after: link, entry: entry)
    if link != stored {
      found(.changed(sequence: place, code: code, number: number))
      // What follows is checked against the link that it was written after.
      link = stored
    }
    checkExported(at: place)
    checkSignature(at: place)
    open(row, code, number, isErasure: kind == StoredEvent.erasedKind)
  }

  private mutating func open(_ row: Row, _ code: String, _ number: Int, isErasure: Bool) {
    var seen = cases[code] ?? Case()
    if number != seen.events + 1 {
      found(.changed(sequence: sequence, code: code, number: number))
    }
    seen.events = number
    if keys[code] == nil { keys[code] = try? reader.dataKey(of: code) }
    if isErasure { seen.isErased = true }
    if let event = try? reader.opened(row, keys[code] ?? nil) {
      if event.payload == nil {
        seen.gone = seen.gone ?? number
      } else if !isErasure {
        seen.readable = number
      }
    } else {
      found(.unopenable(code: code, number: number))
    }
    cases[code] = seen
  }

  private mutating func checkExported(at place: Int) {
    guard let exported, exported.count == place, result.completeness == .notShown else { return }
    result.completeness =
      exported.hash == link ? .complete(count: place) : .otherHistory(count: place)
  }

  /// Compares what the chain records about each case with its row, its key and its payloads.
  private mutating func checkCases() throws {
    for (code, seen) in cases.sorted(by: { $0.key < $1.key }) {
      if let gone = seen.gone, !seen.isErased {
        found(.goneWithoutErasure(code: code, number: gone))
      }
      if code == StoredEvent.journalCode { continue }
      if seen.isErased {
        if seen.readable != nil || keys[code] ?? nil != nil { found(.leftAfterErasure(code: code)) }
      }
      let row = try? reader.entry(code)
      if row?.events != seen.events { found(.row(code: code)) }
      if row.map({ ($0.state == StoredEvent.erasedKind) != seen.isErased }) ?? false {
        found(.row(code: code))
      }
    }
    for (table, problem) in [
      ("cases", ChainProblem.row(code:)), ("keys", ChainProblem.keyWithoutCase(code:)),
      ("traces", ChainProblem.traceWithoutCase(code:)),
    ] {
      let codes = try Row.fetchAll(
        database, sql: "SELECT DISTINCT code FROM \(table) ORDER BY code")
      for row in codes {
        guard let code = try? row.text(0) else {
          found(.structure)
          continue
        }
        if cases[code] == nil || code == StoredEvent.journalCode { found(problem(code)) }
      }
    }
    try checkDocuments()
  }

  /// Compares the public documents with their digests: anything might have been hidden among them.
  private mutating func checkDocuments() throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT digest, content FROM documents ORDER BY digest")
    while let row = try rows.next() {
      guard let digest = try? row.text(0), let content = try? row.bytes(1),
        Hexadecimal.text(SHA256.hash(data: content)) == digest
      else {
        found(.document)
        continue
      }
    }
  }
}
