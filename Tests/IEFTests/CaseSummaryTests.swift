import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation
import GRDB
import Testing

@testable import CaseDesk

/// The summary that is kept of each case: what lists show from inside, without opening it.
@Suite struct CaseSummaryTests {
  private static let columns = [
    "list", "--state", "all", "--format", "json", "--columns", "id,reviewer,amount,outcome",
  ]

  /// The summaries of a file's cases, as a lead sees them.
  private static func summaries(_ desk: CaseFolder, _ name: String) throws -> [CaseSummary?] {
    var filter = CaseFilter()
    filter.states = .all
    return try open(desk, name).cases(filter, summarized: true).rows.map { $0.summary }
  }

  private static func open(_ desk: CaseFolder, _ name: String) throws -> CaseDesk {
    let key = try String(contentsOfFile: "\(desk.folder.path)/cases.key", encoding: .utf8)
    return try CaseDesk(
      at: "\(desk.folder.path)/\(name)", key: .keyFile(text: key),
      team: Team(officers: [Officer(id: "dev", roles: [.lead])]), actor: "dev",
      today: try #require(Day(CaseFolder.today)), clock: nil)
  }

  /// The summaries in a file, and those of a copy whose cases all have to be opened for them.
  private static func summaries(
    _ desk: CaseFolder
  ) throws -> (kept: [CaseSummary?], opened: [CaseSummary?]) {
    let path = "\(desk.folder.path)/opened.ief"
    try? FileManager.default.removeItem(atPath: path)
    let queue = try DatabaseQueue(path: "\(desk.folder.path)/cases.ief")
    try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO '\(path)'") }
    try queue.close()
    let copy = try DatabaseQueue(path: path)
    try copy.writeWithoutTransaction { try $0.execute(sql: "DELETE FROM summaries") }
    try copy.close()
    return (try summaries(desk, "cases.ief"), try summaries(desk, "opened.ief"))
  }

  @Test func `at each step of a case, its summary is what opening it tells`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let other = try desk.receive(2)
    let steps: [([String], String)] = [
      (["ask", code, "How many?"], "dev"), (["answer", code, "Two."], "dev"),
      (["assign", code, "ben"], "dev"), (["review", code] + CaseFolder.review, "ben"),
      (["recommend", code, "award"], "ben"),
      (["decide", code, "award"], "dev"),
      (["erase", other, "--yes"], "dev"),
    ]
    for (step, officer) in steps {
      try desk.must(step, as: officer)
      let summaries = try Self.summaries(desk)
      #expect(summaries.kept == summaries.opened, "\(step)")
      #expect(summaries.kept.count == 2)
      #expect(try desk.run(["verify"]).code == 0, "\(step)")
    }
    let last = try #require(try Self.summaries(desk).kept.compactMap { $0 }.first)
    #expect(last.lastEvent == .decided)
    #expect(last.proposedBy == "dev" || last.reviewer == "ben")
  }

  @Test func `every summary reads back as it was written`() throws {
    let day = try #require(Day("2026-03-02"))
    var full = CaseSummary(lastEventOn: day)
    #expect(CaseSummary(full.bytes) == full)
    full.id = "\u{202E}\"\\\n имя"
    full.country = Country("PH")
    full.groups = ["women", ""]
    full.incidents = IncidentType.allCases
    full.language = "pt-BR"
    // More than a number can say that is read, and a currency that is none any more.
    full.amount = Money(minorUnits: .max, currency: .euro)
    full.converted = Money(minorUnits: .min, currency: try #require(Currency("HRK", on: .min)))
    full.outcome = .incomplete
    full.unmetCount = 3
    full.openCount = .max
    full.score = 100
    full.reviewer = "ben"
    full.proposedBy = "dev"
    full.waitingSince = day
    full.lastEvent = .asked
    #expect(CaseSummary(full.bytes) == full)
    for kind in CaseEventKind.allCases {
      full.lastEvent = kind
      #expect(CaseSummary(full.bytes) == full)
    }
    // Anything else is none.
    for changed in ["", "{}", "[]", "{\"lastEventOn\":\"2026-03-02\"}"] {
      #expect(CaseSummary(Array(changed.utf8)) == nil)
    }
    #expect(CaseSummary(full.bytes.dropLast()) == nil)
    let text = String(decoding: full.bytes, as: UTF8.self)
    for (old, new) in [
      ("\"PH\"", "\"ZZ\""), ("\"open\":", "\"opened\":"), ("conn.shutdown", "conn.other"),
      ("2026-03-02", "2026-02-30"), ("\"EUR\"", "\"euro\""), ("\"score\":100", "\"score\":101"),
    ] {
      #expect(CaseSummary(Array(text.replacing(old, with: new).utf8)) == nil, "\(new)")
    }
  }

  @Test func `verification names each case whose summary is not what its events make of it`()
    throws
  {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let codes = try (1...3).map { try desk.receive($0) }
    let list = try desk.must(Self.columns)
    try desk.tamper(
      """
      DELETE FROM summaries WHERE code = '\(codes[0])';
      UPDATE summaries SET sealed = (SELECT sealed FROM summaries WHERE code = '\(codes[2])')
      WHERE code = '\(codes[1])'
      """)
    // The list opens those cases, and says the same.
    #expect(try desk.must(Self.columns) == list)
    let text = try desk.run(["verify"])
    #expect(text.code == 1)
    let json = try desk.run(["verify", "--format", "json"])
    #expect(json.code == 1)
    for code in codes.prefix(2) {
      #expect(text.output.contains("  - \(code): its summary is missing or cannot be read\n"))
      #expect(json.output.contains("\"\(code): its summary is missing or cannot be read\""))
    }
    #expect(!text.output.contains(codes[2]))
    // The next event of the case makes it anew.
    for code in codes { try desk.must(["assign", code, "ben"]) }
    #expect(try desk.run(["verify"]).code == 0)
  }

  @Test func `a summary that says something else is named, whoever sealed it`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let key = try String(contentsOfFile: "\(desk.folder.path)/cases.key", encoding: .utf8)
    let file = try CaseFile(at: "\(desk.folder.path)/cases.ief", key: .keyFile(text: key))
    try file.write { writer in
      let entry = try #require(try writer.reader.entry(code))
      try writer.set(
        entry, summary: Array(#"{"groups":[],"incidents":[],"unmet":0,"open":0}"#.utf8))
    }
    let verified = try desk.run(["verify"])
    #expect(verified.code == 1)
    #expect(verified.output.contains("  - \(code): its summary does not match its events\n"))
    // It is none, as it lacks a date, and the case is opened instead.
    #expect(try desk.must(Self.columns).contains("\"application\":\"T-1\""))
  }

  @Test func `a file of version 4 gets a summary of each case, and verifies`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let erased = try desk.receive(2)
    try desk.must(["review", code] + CaseFolder.review, as: "ben")
    try desk.must(["erase", erased, "--yes"])
    let list = try desk.must(Self.columns)
    try desk.tamper(
      """
      DROP TABLE summaries; DROP TABLE secondSteps; DROP TABLE intakeKeys; DROP TABLE statistics;
      PRAGMA user_version = 4
      """
    )
    let upgraded = try desk.run(Self.columns)
    #expect(upgraded.output == list)
    #expect(upgraded.errors.contains("cases.ief: note: upgraded"))
    #expect(try desk.must(Self.columns) == list)
    #expect(try desk.run(["verify"]).code == 0)
    let queue = try DatabaseQueue(path: "\(desk.folder.path)/cases.ief")
    defer { try? queue.close() }
    #expect(try queue.read { try String.fetchAll($0, sql: "SELECT code FROM summaries") } == [code])
  }

  @Test func `what a colleague may not see is not decrypted for them`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let seen = try desk.receive(1)
    let hidden = try desk.receive(2)
    try desk.must(["declare-conflict", hidden, "an old friend"], as: "ana")
    let list = try desk.must(Self.columns, as: "ana")
    #expect(list.contains(seen))
    #expect(!list.contains(hidden))
    // Whoever would look inside finds that nothing can be read.
    try desk.tamper(
      """
      UPDATE summaries SET sealed = x'00' WHERE code = '\(hidden)';
      UPDATE events SET sealed = x'00' WHERE code = '\(hidden)'
      """)
    #expect(try desk.must(Self.columns, as: "ana") == list)
    #expect(try desk.run(Self.columns).code == 65)
  }

  @Test func `an import makes the summary of what it brings`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.must(["review", code] + CaseFolder.review, as: "ben")
    try desk.folder.write("export.ndjson", try desk.run(["export"]).output)
    let made = try Tool.run(
      ["case", "init", "other.ief", "--key-file", "cases.key"], environment: desk.environment,
      from: desk.folder.path)
    #expect(made.code == 0)
    #expect(try desk.run(["import", "export.ndjson", "--case-file", "other.ief"]).code == 0)
    let list = try desk.must(Self.columns + ["--case-file", "other.ief"])
    #expect(list.contains("\"reviewer\":\"ben\""))
    #expect(try desk.run(["verify", "--case-file", "other.ief"]).code == 0)
  }
}
