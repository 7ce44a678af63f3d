import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

@Suite struct `Case file: access log` {
  private static let morning = 1_772_438_400

  private func log(_ folder: TestFolder) throws -> [AccessEntry] {
    try folder.open().read { try $0.accessLog() }.entries
  }

  @Test func `an opening is recorded once a day for each officer, all else each time`() throws {
    try withFolder { folder in
      let file = try folder.open()
      for hour in [0, 5, 23, 24] {
        try file.recordAccess(.opened, by: "ana", at: Self.morning + hour * 3_600)
      }
      try file.recordAccess(.opened, by: "ben", at: Self.morning + 24 * 3_600)
      for _ in 1...2 {
        try file.recordAccess(.refused, "a case", by: "ana", at: Self.morning + 25 * 3_600)
      }
      try file.recordAccess(.opened, by: "ana", at: Self.morning + 26 * 3_600)
      let entries = try log(folder)
      #expect(entries.map { $0.number } == [1, 2, 3, 4, 5])
      #expect(entries.map { $0.officer } == ["ana", "ana", "ben", "ana", "ana"])
      #expect(entries.map { $0.kind } == [.opened, .opened, .opened, .refused, .refused])
      #expect(entries[4].at == Self.morning + 25 * 3_600)
      #expect(entries[4].subject == "a case")
      // It does not touch the chain.
      #expect(try folder.open().signedHead().count == 0)
      #expect(try folder.open().verify().isIntact)
    }
  }

  @Test func `entries are kept for twelve months, and positions are not given again`() throws {
    try withFolder { folder in
      let file = try folder.open()
      func record(on day: Day) throws {
        try file.write { writer in
          _ = try writer.append(
            to: StoredEvent.journalCode, kind: "planned", on: day, payload: [1])
        }
      }
      try record(on: .testDay)
      try file.recordAccess(.exported, "all cases", by: "ana", at: Self.morning)
      let end = Self.morning + CaseFile.accessLogPeriod
      // A clock that is years ahead removes nothing: the last event is of today.
      for _ in 1...2 { try file.recordAccess(.refused, "a case", by: "ana", at: 3 * end) }
      #expect(try log(folder).map { $0.number } == [1, 2, 3])
      try folder.tamper("DELETE FROM accessLog WHERE number > 1")
      try record(on: Day.testDay.adding(days: 400))
      try file.recordAccess(.opened, by: "ana", at: end)
      #expect(try log(folder).map { $0.number } == [1, 2])
      try file.recordAccess(.refused, "a case", by: "ana", at: end + 1)
      #expect(try log(folder).map { $0.number } == [2, 3])
      try record(on: Day.testDay.adding(days: 2_000))
      try file.recordAccess(.opened, by: "ana", at: end + 2 * CaseFile.accessLogPeriod)
      #expect(try log(folder).map { $0.number } == [4])
      #expect(try file.read { try $0.accessLog() }.missingCount == 0)
      #expect(try file.verify().isIntact)
    }
  }

  @Test func `without the key, an entry can neither be read nor changed nor moved nor made`() throws
  {
    try withFolder { folder in
      let file = try folder.open()
      for subject in ["C-7K3F9Q", "an export of every invented case"] {
        try file.recordAccess(.refused, subject, by: "ana-the-officer", at: Self.morning)
      }
      let bytes = try folder.bytes()
      for text in ["ana-the-officer", "invented case", "refused"] {
        #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
      }
      // Both have the same size, whatever they say.
      try DatabaseQueue(path: folder.path).read { database in
        let sizes = try Int.fetchAll(database, sql: "SELECT length(sealed) FROM accessLog")
        #expect(Set(sizes).count == 1)
      }
      for number in 3...6 {
        try file.recordAccess(.refused, "\(number)", by: "ana-the-officer", at: Self.morning)
      }
      #expect(try file.verify().isIntact)
      for (sql, left, missing, damaged) in [
        ("DELETE FROM accessLog WHERE number < 3", [3, 4, 5, 6], 2, []),
        ("DELETE FROM accessLog WHERE number = 4", [3, 5, 6], 3, []),
        ("UPDATE accessLog SET sealed = x'00' WHERE number = 3", [5, 6], 3, [3]),
        ("UPDATE accessLog SET number = 9 WHERE number = 6", [5], 3, [3, 9]),
      ] {
        try folder.tamper(sql)
        let log = try folder.open().read { try $0.accessLog() }
        #expect(log.entries.map { $0.number } == left, "\(sql)")
        #expect(log.missingCount == missing, "\(sql)")
        #expect(log.damaged == damaged, "\(sql)")
        let problems = try folder.open().verify().problems
        #expect(problems == [.accessLog(missing: missing, damaged: damaged.count)], "\(sql)")
      }
      // A log that cannot be read does not keep the file closed, and goes on.
      try file.recordAccess(.opened, by: "ana-the-officer", at: Self.morning)
      #expect(try log(folder).map { $0.number } == [5, 10])
      #expect(try folder.open().read { try $0.codes() }.isEmpty)
    }
  }
}

@Suite struct `Case file: drafts` {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `a draft is its officer's alone`() throws {
    try withFolder { folder in
      let officers = try OfficerFolder(folder)
      let ana = try officers.open()
      let code = try ana.addCase("one")
      let ben = try officers.open("ben")
      let text = "what only the officer ben has written so far"
      try ben.write { writer in
        try writer.keepDraft(bytes("before"), "review", of: code, by: "ben")
        try writer.keepDraft(bytes(text), "review", of: code, by: "ben")
      }
      #expect(
        try officers.open("ben").read { try $0.draft("review", of: code, by: "ben") }
          == bytes(text))
      #expect(try ben.read { try $0.draft("decision", of: code, by: "ben") } == nil)
      // Whoever has the fund's key, but not the officer's own, cannot read it.
      #expect(try ana.read { try $0.draft("review", of: code, by: "ben") } == nil)
      #expect(try ana.read { try $0.draft("review", of: code, by: "ana") } == nil)
      #expect(try folder.bytes().range(of: Data(text.utf8)) == nil)
      #expect(try ana.verify().isIntact)
      try ben.write { try $0.discardDraft("review", of: code, by: "ben") }
      #expect(try ben.read { try $0.draft("review", of: code, by: "ben") } == nil)
    }
  }

  @Test func `a draft of before officers had keys of their own is still theirs`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("one")
      try file.write { writer in
        try writer.keepDraft(bytes("shared"), "review", of: code, by: "ana")
      }
      let ana = try OfficerFolder(folder).open()
      #expect(try ana.read { try $0.draft("review", of: code, by: "ana") } == bytes("shared"))
    }
  }

  @Test func `a draft moved to another case opens nothing, and ends with its case`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let one = try file.addCase("one")
      let two = try file.addCase("two")
      try file.write { writer in
        for code in [one, two] {
          try writer.keepDraft(bytes("draft of \(code)"), "review", of: code, by: "ana")
        }
      }
      try folder.tamper(
        """
        UPDATE drafts SET sealed = (SELECT sealed FROM drafts WHERE code = '\(one)')
        WHERE code = '\(two)'
        """)
      #expect(try file.read { try $0.draft("review", of: two, by: "ana") } == nil)
      try file.erase([one])
      #expect(try file.read { try $0.draft("review", of: one, by: "ana") } == nil)
      let left = try DatabaseQueue(path: folder.path).read {
        try String.fetchAll($0, sql: "SELECT code FROM drafts")
      }
      #expect(left == [two])
      #expect(throws: CaseFileError.erased(one)) {
        try file.write { try $0.keepDraft([1], "review", of: one, by: "ana") }
      }
    }
  }
}
