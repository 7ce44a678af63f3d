import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundScheduling
import EmergencyFundYAML
import Foundation
import TestSupport
import Testing

/// The events of a whole file as an officer sees them, and what leads do with keys, as a desk uses
/// them.
@Suite struct CaseHistoryTests {
  /// The desk of an officer over a folder whose officers have key files.
  private static func open(_ desk: CaseFolder, _ officer: String) throws -> CaseDesk {
    let key = try String(contentsOfFile: "\(desk.folder.path)/\(officer).key", encoding: .utf8)
    let text = try String(contentsOfFile: "\(desk.folder.path)/team.yaml", encoding: .utf8)
    var reader = DocumentReader(
      document: try YAMLReader.read(Array(text.utf8), file: "team.yaml"))
    let team = Team.read(&reader)
    let day = try #require(Day(CaseFolder.today))
    return try CaseDesk(
      at: "\(desk.folder.path)/cases.ief", key: .keyFile(text: key), team: team, actor: officer,
      today: day, clock: day)
  }

  private static func events(
    _ desk: CaseDesk, _ filter: HistoryFilter = HistoryFilter(), skipping: Int = 0,
    atMost count: Int = 100
  ) throws -> [String] {
    try desk.history(filter, skipping: skipping, atMost: count).entries
      .map { "\($0.code ?? "file") \($0.kind) \($0.by ?? "-")" }
  }

  @Test func `a history names no case that is hidden, and tells nothing by its pages`() throws {
    let (folder, code) = try OfficerTests.desk()
    defer { folder.remove() }
    let before = try Self.events(Self.open(folder, "ben"))
    #expect(before.contains { $0.hasPrefix(code) })
    try folder.must(
      ["declare-conflict", code, "A cousin.", "--key-file", "ben.key"], as: "ben")
    let ben = try Self.open(folder, "ben")
    let after = try Self.events(ben)
    #expect(!after.contains { $0.hasPrefix(code) })
    #expect(after.count < before.count)
    var filter = HistoryFilter()
    filter.code = code
    #expect(try Self.events(ben, filter).isEmpty)
    #expect(try !ben.history(HistoryFilter(), skipping: 0, atMost: after.count).hasMore)
    // The lead sees that ben declared it, and who was added.
    let eva = try Self.events(Self.open(folder, "eva"))
    #expect(eva.contains("\(code) conflictDeclared ben"))
    #expect(eva.contains("file officerAdded dev"))
    #expect(!after.contains { $0.hasPrefix("file") })
  }

  @Test func `a history can be read by officer, kind and date, page by page`() throws {
    let (folder, code, _) = try OfficerTests.signedDesk()
    defer { folder.remove() }
    let desk = try Self.open(folder, "dev")
    let all = try Self.events(desk)
    #expect(all.first == "\(code) asked ben")
    #expect(
      try Self.events(desk, skipping: 0, atMost: 2) + Self.events(desk, skipping: 2) == all)
    #expect(try desk.history(HistoryFilter(), skipping: 0, atMost: 2).hasMore)
    var filter = HistoryFilter()
    filter.officer = "ben"
    #expect(try Self.events(desk, filter) == ["\(code) asked ben"])
    #expect(try desk.history(filter, skipping: 0, atMost: 9).entries[0].signer == .officer("ben"))
    filter = HistoryFilter()
    filter.kind = "officerAdded"
    #expect(try Self.events(desk, filter).count == 3)
    filter.to = Day("2026-03-01")
    #expect(try Self.events(desk, filter).isEmpty)
  }

  @Test func `an event that is not what was written stands in its place`() throws {
    let (folder, code, _) = try OfficerTests.signedDesk()
    defer { folder.remove() }
    try folder.tamper("UPDATE events SET sealed = randomblob(200) WHERE kind = 'assigned'")
    let entries = try Self.open(folder, "dev").history(HistoryFilter(), skipping: 0, atMost: 100)
      .entries
    let damaged = entries.filter { $0.isDamaged }
    #expect(damaged.map { $0.kind } == ["assigned"])
    #expect(damaged.map { $0.code } == [code])
  }

  @Test func `a sheet that is shown before an officer is added opens the file afterwards`() throws {
    let (folder, _) = try OfficerTests.desk()
    defer { folder.remove() }
    let dev = try Self.open(folder, "dev")
    let shown = try dev.newCredentials(for: "cho")
    #expect(try !dev.officers().contains { $0.grant.officer == "cho" })
    try dev.addOfficer(
      "cho", opening: .keyFile(text: FundKeySource.newKeyFileText()), recovery: shown.recoveryCode)
    #expect(throws: CaseDeskError.hasKeys("ben")) { try dev.newCredentials(for: "ben") }
    try folder.newKey("cho.key")
    let run = try Tool.run(
      [
        "officer", "passphrase", "--as", "cho", "--recovery-code", "-", "--new-key-file", "cho.key",
      ], input: Array("\(shown.recoveryCode.text)\n".utf8), environment: folder.environment,
      from: folder.folder.path)
    #expect(run.code == 0)
    #expect(try Self.open(folder, "cho").actor.id == "cho")
  }

  @Test func `an officer without the role prepares nothing for another`() throws {
    let (folder, _) = try OfficerTests.desk()
    defer { folder.remove() }
    let ben = try Self.open(folder, "ben")
    #expect(throws: CaseDeskError.self) { try ben.newCredentials(for: "cho") }
    let own = try ben.newCredentials(for: "ben")
    try ben.newRecoveryCode(own.recoveryCode)
    #expect(try ben.officers().first { $0.grant.officer == "ben" }?.hasRecoverySheet == true)
  }

  @Test func `the reason of an erasure stays when all else is gone`() throws {
    let (folder, code) = try OfficerTests.desk()
    defer { folder.remove() }
    _ = try Self.open(folder, "dev").erase(code, reason: "Asked for by telephone.")
    var filter = HistoryFilter()
    filter.code = code
    let entries = try Self.open(folder, "eva").history(filter, skipping: 0, atMost: 9).entries
    #expect(
      entries.first?.document?.member("content")?.text(under: "reason")
        == "Asked for by telephone.")
    #expect(entries.dropFirst().allSatisfy { $0.document == nil && !$0.isDamaged })
    #expect(try folder.run(["verify", "--key-file", "dev.key"]).code == 0)
  }

  @Test func `a verification beside the desk finds the same, and ends when nobody waits`() throws {
    let (folder, _) = try OfficerTests.desk()
    defer { folder.remove() }
    let desk = try Self.open(folder, "dev")
    let verifier = try desk.verifier()
    let found = try verifier.verify(verifying: { _, _ in }, assessing: { _, _ in })
    #expect(found.chain.isIntact)
    #expect(found.assessments.cases == 1)
    #expect(throws: CancellationError.self) {
      try verifier.verify(
        verifying: { _, _ in }, assessing: { _, _ in throw CancellationError() })
    }
    #expect(throws: CaseDeskError.self) { try Self.open(folder, "ben").verifier() }
  }
}
