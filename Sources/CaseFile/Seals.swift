internal import Crypto
internal import EmergencyFund
internal import Foundation
internal import GRDB

/// The seals of what is not encrypted: the rows of the queue, and the traces.
///
/// Rows are divided into parts by the beginning of their code, traces by that of their hash. Each
/// part has a keyed hash, and all of them together one that is bound to the head of the chain: who
/// does not have the file's secrets can neither change, remove or add a row or a trace, nor put back
/// one of an earlier state. What is read or changed needs only the hash of its part.
final class Seals {
  /// The first version of the file that has them.
  static let since = 3
  /// Two letters or digits of a code, or ten bits of a hash.
  private static let partCount = 1 << 10
  private static let size = 16

  /// Some rows of the queue, or some traces.
  enum Part: Hashable {
    case queue(Int)
    case traces(Int)
  }

  private let database: Database
  private let fileID: [UInt8]
  private let key: SymmetricKey
  /// The seals of all parts as they were written last, those of the queue first.
  private var parts: [UInt8]
  /// Whether a part was as it was written last, before this transaction changed it.
  private var isSound: [Part: Bool] = [:]
  private var changed: Set<Part> = []

  /// Reads the seals of a file, whose head was checked.
  init(of database: Database, _ head: SignedHead, _ secrets: FileSecrets) throws {
    self.database = database
    fileID = head.fileID
    key = secrets.searchKey
    guard let row = try Row.fetchOne(database, sql: "SELECT parts, seal FROM seals") else {
      throw CaseFileError.damaged(.seals)
    }
    parts = try row.bytes(0)
    guard parts.count == 2 * Self.partCount * Self.size, try seal(head) == row.bytes(1) else {
      throw CaseFileError.damaged(.seals)
    }
  }

  /// Seals the rows and traces of a file as they are, when they are written.
  init(sealing database: Database, fileID: [UInt8], _ secrets: FileSecrets) throws {
    self.database = database
    self.fileID = fileID
    key = secrets.searchKey
    parts = [UInt8](repeating: 0, count: 2 * Self.partCount * Self.size)
    for part in Part.all {
      isSound[part] = true
      changed.insert(part)
    }
  }

  /// Checks a part, unless that was done before.
  func check(_ part: Part) throws {
    guard try isIntact(part) else { throw CaseFileError.damaged(.seals) }
  }

  /// Checks all parts.
  func checkAll() throws {
    for part in Part.all { try check(part) }
  }

  /// Checks a part before it is changed for the first time.
  func willChange(_ part: Part) throws {
    guard !changed.contains(part) else { return }
    try check(part)
    changed.insert(part)
  }

  /// Allows what is left of a case to be erased, also from parts that were damaged; they stay so,
  /// unless it was this case's row alone that was changed.
  ///
  /// - Parameters:
  ///   - original: The row that the case had, if it is known.
  ///   - hashes: The traces that it has.
  func willErase(_ code: String, as original: QueueEntry?, hashes: Set<[UInt8]>) throws {
    if let part = Part(code: code) {
      if let original, try !isIntact(part) {
        isSound[part] = (try? seal(of: part, with: original)) == stored(part)
      } else {
        _ = try isIntact(part)
      }
      changed.insert(part)
    }
    for hash in hashes {
      _ = try isIntact(Part(hash: hash))
      changed.insert(Part(hash: hash))
    }
  }

  /// Seals what was changed, under the new head of the chain; a damaged part keeps its old seal.
  func write(_ head: SignedHead) throws {
    for part in changed where isSound[part] == true {
      parts.replaceSubrange(part.range(Self.size), with: try seal(of: part))
    }
    changed = []
    try database.execute(
      sql: """
        INSERT INTO seals VALUES (1, ?, ?)
        ON CONFLICT (id) DO UPDATE SET parts = excluded.parts, seal = excluded.seal
        """, arguments: [parts.stored, try seal(head).stored])
  }

  private func isIntact(_ part: Part) throws -> Bool {
    if let known = isSound[part] { return known }
    let isIntact: Bool
    do {
      isIntact = try seal(of: part) == stored(part)
    } catch CaseFileError.damaged {
      // Whose row cannot be read may be nobody's business who looks for another.
      isIntact = false
    }
    isSound[part] = isIntact
    return isIntact
  }

  private func stored(_ part: Part) -> [UInt8] { Array(parts[part.range(Self.size)]) }

  /// The seal over the seals of all parts, the head of the chain, and the length of the journal.
  private func seal(_ head: SignedHead) throws -> [UInt8] {
    let statement = try database.cachedStatement(
      sql: "SELECT COALESCE(MAX(number), 0) FROM events WHERE code = ?")
    let journal = try Row.fetchOne(statement, arguments: [StoredEvent.journalCode])
    var transcript = Transcript(.seals)
    transcript.add(fileID)
    transcript.add(head.count)
    transcript.add(head.hash)
    transcript.add(try journal?.number(0, in: 0...HashChain.countMax) ?? 0)
    transcript.add(parts)
    return transcript.keyedHash(key)
  }

  /// The seal of a part as it is now, in which a row may have been put right.
  private func seal(of part: Part, with original: QueueEntry? = nil) throws -> [UInt8] {
    var content = PartContent(part, fileID: fileID)
    switch part {
    case .queue:
      let statement = try database.cachedStatement(
        sql: "SELECT * FROM cases WHERE code >= ? AND code < ? ORDER BY code")
      try statement.setArguments(part.codes)
      var missing = original
      try statement.withRowsInPlace { row in
        if let original {
          let code = String(decoding: try row.text(0), as: UTF8.self)
          if let entry = missing, entry.code < code {
            content.add(entry)
            missing = nil
          }
          // What is put right may be unreadable.
          if code == original.code { return }
        }
        try content.add(row)
      }
      if let missing { content.add(missing) }
    case .traces:
      let statement = try database.cachedStatement(
        sql: "SELECT hash, code FROM traces WHERE hash >= ? AND hash < ? ORDER BY hash, code")
      try statement.setArguments(part.hashes)
      try statement.withRowsInPlace { row in
        content.add(try row.bytes(0), of: try row.text(1))
      }
    }
    return content.seal(key, size: Self.size)
  }
}

extension Seals {
  /// A check of the whole queue while its rows are read in the order of their codes.
  struct QueueCheck {
    fileprivate let seals: Seals
    private var part = 0
    /// What the part has so far; nil if that is nothing.
    private var content: PartContent?

    fileprivate init(_ seals: Seals) { self.seals = seals }

    /// Checks the parts before a row's, and adds the row to its own.
    mutating func add(_ row: RowInPlace) throws {
      guard let own = Part.index(ofCode: try row.text(0)), own >= part else {
        throw CaseFileError.damaged(.seals)
      }
      while part < own { try next() }
      var content = self.content ?? PartContent(.queue(part), fileID: seals.fileID)
      self.content = nil
      try content.add(row)
      self.content = content
    }

    /// Checks what is left after the last row.
    mutating func finish() throws {
      while part < Seals.partCount { try next() }
    }

    private mutating func next() throws {
      let stored = seals.parts[Part.queue(part).range(Seals.size)]
      let isIntact =
        content.map { stored.elementsEqual($0.seal(seals.key, size: Seals.size)) }
        ?? stored.allSatisfy { $0 == 0 }
      guard isIntact else { throw CaseFileError.damaged(.seals) }
      part += 1
      content = nil
    }
  }

  /// Begins a check of the whole queue.
  func queueCheck() -> QueueCheck { QueueCheck(self) }
}

/// What is sealed of one part.
private struct PartContent {
  private var transcript: Transcript
  private var isEmpty = true

  init(_ part: Seals.Part, fileID: [UInt8]) {
    switch part {
    case .queue(let index):
      transcript = Transcript(.queuePart)
      transcript.add(fileID)
      transcript.add(index)
    case .traces(let index):
      transcript = Transcript(.indexPart)
      transcript.add(fileID)
      transcript.add(index)
    }
  }

  mutating func add(_ entry: QueueEntry) {
    isEmpty = false
    transcript.add(entry.code)
    transcript.add(entry.call)
    transcript.add(entry.region)
    transcript.add(entry.receivedOn.description)
    transcript.add(entry.respondBy?.description)
    transcript.add(entry.isPaused ? 1 : 0)
    transcript.add(entry.state)
    transcript.add(entry.weight)
    transcript.add(entry.events)
  }

  /// Adds a row of the queue as it is stored: what no entry can be has another seal.
  mutating func add(_ row: RowInPlace) throws(CaseFileError) {
    isEmpty = false
    transcript.add(try row.text(0))
    transcript.add(try row.text(1))
    try addOptional(row, 2)
    transcript.add(try row.text(3))
    try addOptional(row, 4)
    transcript.add(try row.number(5))
    transcript.add(try row.text(6))
    transcript.add(try row.number(7))
    transcript.add(try row.number(8))
  }

  private mutating func addOptional(_ row: RowInPlace, _ column: Int32) throws(CaseFileError) {
    let isMissing = row.isNull(column)
    transcript.add(isMissing ? 0 : 1)
    if !isMissing { transcript.add(try row.text(column)) }
  }

  mutating func add(_ hash: UnsafeRawBufferPointer, of code: UnsafeRawBufferPointer) {
    isEmpty = false
    transcript.add(hash)
    transcript.add(code)
  }

  /// The keyed hash of the content; zeros if there is none.
  func seal(_ key: SymmetricKey, size: Int) -> [UInt8] {
    if isEmpty { return [UInt8](repeating: 0, count: size) }
    return Array(transcript.keyedHash(key).prefix(size))
  }
}

extension Seals.Part {
  static let all =
    (0..<1 << 10).map { Seals.Part.queue($0) } + (0..<1 << 10).map { Seals.Part.traces($0) }

  /// The part of a case's row; nil if the text is no code.
  init?(code: String) {
    var code = code
    guard let index = code.withUTF8({ Self.index(ofCode: UnsafeRawBufferPointer($0)) }) else {
      return nil
    }
    self = .queue(index)
  }

  /// The number of the part of a case's row; nil if the text is no code.
  static func index(ofCode code: UnsafeRawBufferPointer) -> Int? {
    guard code.count == 8, code[0] == UInt8(ascii: "C"), code[1] == UInt8(ascii: "-") else {
      return nil
    }
    var index = 0
    for place in 2..<8 {
      let symbol = symbolIndices[Int(code[place])]
      if symbol < 0 { return nil }
      if place < 4 { index = index << 5 | symbol }
    }
    return index
  }

  /// What each byte counts as a letter or digit of a code; -1 for one that is none.
  private static let symbolIndices: [Int] = {
    var indices = [Int](repeating: -1, count: 256)
    for (index, symbol) in CaseCode.symbols.enumerated() { indices[Int(symbol)] = index }
    return indices
  }()

  /// The part of a trace.
  init(hash: [UInt8]) {
    let bytes = hash + [0, 0]
    self = .traces(Int(bytes[0]) << 2 | Int(bytes[1]) >> 6)
  }

  /// The place of the part's seal among all.
  fileprivate func range(_ size: Int) -> Range<Int> {
    switch self {
    case .queue(let index): index * size..<(index + 1) * size
    case .traces(let index): (1 << 10 + index) * size..<(1 << 10 + index + 1) * size
    }
  }

  /// The first code of the part, and the first after it.
  fileprivate var codes: StatementArguments {
    guard case .queue(let index) = self else { return [] }
    func first(_ index: Int) -> String {
      // After the last code comes what follows "C-" and any letter.
      if index == 1 << 10 { return "C-[" }
      let digits = [CaseCode.symbols[index >> 5], CaseCode.symbols[index & 31]]
      return "C-" + String(decoding: digits, as: UTF8.self)
    }
    return [first(index), first(index + 1)]
  }

  /// The first hash of the part, and the first after it.
  fileprivate var hashes: StatementArguments {
    guard case .traces(let index) = self else { return [] }
    func first(_ index: Int) -> Data {
      switch index {
      case 0: Data()
      // After the last hash.
      case 1 << 10: Data(repeating: 255, count: 17)
      default: Data([UInt8(index >> 2), UInt8(index & 3) << 6])
      }
    }
    return [first(index), first(index + 1)]
  }
}
