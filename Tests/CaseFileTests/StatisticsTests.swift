import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

@Suite struct StatisticsTests {
  private static func statement(
    _ gender: Gender?, _ identities: [Identity]? = nil
  ) -> StatisticalStatement {
    var statement = StatisticalStatement()
    statement.gender = gender
    statement.identities = identities
    return statement
  }

  @Test func `statements are counted by year, and encrypted`() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let days = [try #require(Day("2026-12-31")), try #require(Day("2025-01-01"))]
    let file = try folder.open()
    #expect(try file.read { try $0.statementCounts() }.isEmpty)
    try file.write { writer in
      try writer.count(Self.statement(.woman, [.displaced, .displaced]), on: days[0])
      try writer.count(Self.statement(nil, [.displaced, .disability]), on: days[0])
      try writer.count(Self.statement(.woman), on: days[1])
    }
    let counts = try folder.open().read { try $0.statementCounts() }
    #expect(counts.map { $0.year } == [2025, 2026])
    #expect(counts.map { $0.statements } == [1, 2])
    #expect(counts.map { $0.genders } == [[.woman: 1], [.woman: 1]])
    #expect(counts.map { $0.identities } == [[:], [.displaced: 2, .disability: 1]])
    #expect(try folder.open().verify().problems.isEmpty)
    let bytes = try folder.bytes()
    for text in ["woman", "displaced"] { #expect(bytes.range(of: Data(text.utf8)) == nil) }
  }

  @Test func `totals that were changed are named`() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let day = try #require(Day("2026-12-31"))
    try folder.open().write { try $0.count(Self.statement(.man), on: day) }
    try folder.tamper("UPDATE statistics SET sealed = zeroblob(300)")
    #expect(throws: CaseFileError.damaged(.value)) {
      try folder.open().read { try $0.statementCounts() }
    }
    #expect(try folder.open().verify().problems == [.statistics])
  }
}
