internal import CaseFile
internal import EmergencyFund
internal import Foundation
internal import GRDB

/// Changes a case file as someone without the key could, and does with it all that the tool would
/// do; must never trap, and a change to an event must never go unnoticed.
public struct CaseFileExercise {
  /// What was accepted although it had been changed, or an error that is none of a case file.
  public struct Violation: Error, CustomStringConvertible {
    /// The promise that was broken, and by what.
    public let description: String
  }

  private let path: String
  private let key: FundKeySource
  /// The file as it was written, and the events of its cases.
  private let template: Data
  private let events: [String: [StoredEvent]]

  /// Writes a case file with a few cases, one of them erased, in a folder.
  public init(folder: String) throws {
    path = folder + "/fuzzed.ief"
    key = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
    CaseFile.remove(path)
    try CaseFile.create(at: path, key: key)
    let file = try CaseFile(at: path, key: key)
    var codes: [String] = []
    for text in ["one", "two", "three"] { codes.append(try Self.addCase(text, to: file)) }
    try file.erase([codes[2]], on: Self.day) { code, reader in
      CaseErasure(entry: try reader.entry(code) ?? Self.entry(code), payload: [1], traces: [])
    }
    try file.write { writer in
      try writer.append(
        to: StoredEvent.journalCode, kind: "planned", on: Self.day, payload: [2])
      try writer.keep([1, 2], digest: Self.digest)
    }
    events = try file.read { reader in
      try Dictionary(
        uniqueKeysWithValues: reader.codes().map { ($0, try reader.events(of: $0)) })
    }
    template = try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private static let day = Day("2026-03-02") ?? .min
  /// SHA-256 of the bytes 1 and 2.
  private static let digest = "a12871fee210fb8619291eaea194581cbd2531e4b23759d225f6806923f63222"

  private static func entry(_ code: String) -> QueueEntry {
    QueueEntry(
      code: code, call: "asia", region: nil, receivedOn: day, respondBy: day, isPaused: false,
      state: "received", weight: 1)
  }

  @discardableResult
  private static func addCase(_ text: String, to file: CaseFile) throws -> String {
    try file.write { writer in
      let code = try writer.open(Array(text.utf8), receivedOn: day)
      for kind in ["received", "asked", "answered"] {
        try writer.append(to: code, kind: kind, on: day, payload: Array("\(text) \(kind)".utf8))
      }
      try writer.set(entry(code), summary: Array("summary of \(text)".utf8))
      try writer.setTraces([Trace(kind: "reference", text: text)], of: code)
      return code
    }
  }

  /// Changes bytes of the file and reads it.
  ///
  /// - Parameter changes: Groups of four bytes: the place, most significant byte first, and the
  ///   value there.
  public func run(changes: [UInt8]) throws {
    var bytes = template
    for start in stride(from: 0, to: changes.count - 3, by: 4) {
      let place = changes[start..<start + 3].reduce(0) { $0 << 8 | Int($1) }
      bytes[place % bytes.count] = changes[start + 3]
    }
    removeLog()
    try bytes.write(to: URL(fileURLWithPath: path))
    do { _ = try read() } catch is CaseFileError {}
  }

  private func removeLog() {
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  /// Changes the file and reads it; returns whether it was still accepted.
  public func run(seed: UInt64) throws -> Bool {
    var random = SplitMix64(seed: seed)
    removeLog()
    var bytes = template
    if random.below(3) == 0 {
      for _ in 0...random.below(4) {
        bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.next())
      }
    }
    try bytes.write(to: URL(fileURLWithPath: path))
    if bytes == template { try changeRows(&random) }
    do {
      return try read()
    } catch is CaseFileError {
      return false
    }
  }

  /// Values at the edges of what a column holds, or of another kind.
  private static let values = [
    "9223372036854775807", "-9223372036854775808", "-1", "0", "1", "2", "1099511627776",
    "1099511627777", "2147483648", "NULL", "''", "'erased'", "'journal'", "'2026-02-30'",
    "'2199-12-31'", "x''", "x'00'", "zeroblob(12)", "zeroblob(32)", "zeroblob(70000)", "char(0)",
    "'C-000000'", "'\u{202E}'", "CAST(x'FF' AS TEXT)",
  ]

  private static let tables: [(String, [String])] = [
    (
      "cases",
      [
        "code", "call", "region", "receivedOn", "respondBy", "isPaused", "state", "weight",
        "events",
      ]
    ),
    (
      "events",
      ["sequence", "code", "number", "kind", "day", "sealed", "commitment", "link"]
    ),
    ("keys", ["code", "wrapped"]), ("traces", ["hash", "code"]),
    ("summaries", ["code", "sealed"]),
    ("documents", ["digest", "content"]),
    (
      "file",
      [
        "fileID", "derivation", "rounds", "blockSize", "parallelism", "salt", "secrets",
        "headCount", "headHash", "headSignature",
      ]
    ),
  ]

  private func changeRows(_ random: inout SplitMix64) throws {
    let queue = try DatabaseQueue(path: path)
    for _ in 0...random.below(3) {
      guard let (table, columns) = random.pick(Self.tables), let column = random.pick(columns),
        let other = random.pick(columns), let value = random.pick(Self.values)
      else { continue }
      let offset = random.below(5)
      let chosen = "(SELECT \(column) FROM \(table) LIMIT 1 OFFSET \(offset))"
      let sql =
        switch random.below(6) {
        case 0: "DELETE FROM \(table) WHERE \(column) = \(chosen)"
        case 1: "UPDATE \(table) SET \(column) = \(chosen)"
        case 2: "UPDATE \(table) SET \(column) = \(column) + \(value) WHERE \(column) = \(chosen)"
        case 3: "UPDATE \(table) SET \(column) = \(other) WHERE \(column) = \(chosen)"
        default: "UPDATE \(table) SET \(column) = \(value) WHERE \(column) = \(chosen)"
        }
      // What the tables themselves refuse is no change.
      try? queue.write { try $0.execute(sql: sql) }
    }
    try queue.close()
  }

  /// Opens the file, looks at everything in it, and adds and erases; returns whether nothing in it
  /// was found to be changed.
  private func read() throws -> Bool {
    let file = try CaseFile(at: path, key: key)
    let verification = try file.verify()
    for problem in verification.problems where problem.description.isEmpty {
      throw Violation(description: "a problem has no words")
    }
    let read = try file.read { reader in
      for entry in try reader.entries() {
        let summary = try reader.summary(of: entry)
        if summary.map({ !$0.starts(with: "summary of ".utf8) }) ?? false {
          throw Violation(description: "a changed summary is read")
        }
      }
      _ = try reader.journal()
      _ = try reader.chain(from: 1)
      _ = try reader.cases(with: Trace(kind: "reference", text: "one"))
      _ = try reader.document(Self.digest)
      return try Dictionary(
        uniqueKeysWithValues: reader.codes().map { code in
          _ = try reader.holding(code)
          _ = try reader.hasTraces([], of: code)
          return (code, try reader.events(of: code))
        })
    }
    if verification.isIntact, read != events {
      throw Violation(description: "changed events verify")
    }
    for code in read.keys.sorted() {
      let proof = try file.read { reader in
        let chain = try reader.chain(from: 1)
        return CaseProof(
          code: code, events: read[code] ?? [], before: chain.before, entries: chain.entries,
          head: try reader.head(),
          signatures: try reader.signatures(over: read[code] ?? []))
      }
      _ = proof.problems(against: proof.head)
    }
    try Self.addCase("four", to: file)
    for code in read.keys.sorted() {
      try file.erase([code], on: Self.day) { code, _ in
        CaseErasure(entry: Self.entry(code), payload: [1], traces: [])
      }
      let left = try file.read { try $0.holding(code) }
      if left != .erased { throw Violation(description: "\(code) was erased and is still there") }
    }
    return verification.isIntact
  }
}
