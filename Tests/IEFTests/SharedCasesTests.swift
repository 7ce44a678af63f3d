import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation
import Testing

@testable import CaseDesk

/// The cases that the officers of one process share: each sees of them what they would see alone.
@Suite struct SharedCasesTests {
  private static let officers = [
    Officer(id: "dev", roles: [.lead]), Officer(id: "ben", roles: [.officer]),
    Officer(id: "fay", roles: [.auditor]),
    with(Officer(id: "ana", roles: [.officer])) {
      $0.regions = ["asia"]
    },
    with(Officer(id: "gus", roles: [.lead])) { $0.regions = ["latin-america"] },
    with(Officer(id: "cho", roles: [.officer])) {
      $0.conflicts = [.applicant("Invented Collective 3")]
    },
  ]

  private static func with(_ officer: Officer, _ change: (inout Officer) -> Void) -> Officer {
    var officer = officer
    change(&officer)
    return officer
  }

  /// Every officer of the team, at work on the same file.
  private struct Room {
    let folder: CaseFolder
    let shared: SharedCaseFile

    /// Everybody begins anew, of whom nobody has read anything yet.
    init(_ folder: CaseFolder) throws {
      self.folder = folder
      shared = try SharedCaseFile(at: "\(folder.folder.path)/cases.ief")
    }

    func desk(_ officer: String, isAlone: Bool = false, today: String = CaseFolder.today) throws
      -> CaseDesk
    {
      let key = try String(contentsOfFile: "\(folder.folder.path)/cases.key", encoding: .utf8)
      return try CaseDesk(
        at: "\(folder.folder.path)/cases.ief", key: .keyFile(text: key),
        team: Team(officers: officers), actor: officer, today: try #require(Day(today)),
        clock: nil, sharing: isAlone ? nil : shared)
    }

    /// What an officer sees of the cases that all share, as text.
    func seen(_ desk: CaseDesk) throws -> [String] {
      let all = try desk.allCases()
      return describe(all.listing) + ["own \(all.own.sorted())"]
    }

    /// What the same officer sees alone.
    func seenAlone(_ officer: String, today: String = CaseFolder.today) throws -> [String] {
      let desk = try desk(officer, isAlone: true, today: today)
      var filter = CaseFilter()
      filter.states = .all
      var mine = filter
      mine.isMine = true
      let own = try desk.read { Set(try $0.cases(with: .assigned(officer))) }
      return describe(try desk.cases(filter, summarized: true)) + ["own \(own.sorted())"]
    }

    private func describe(_ listing: CaseListing) -> [String] {
      listing.rows.map { "\($0.entry) \($0.state) \($0.slack as Any) \($0.summary as Any)" }
        + ["\(listing.calls.sorted()) \(listing.regions.sorted())"]
    }
  }

  @Test func `after each step, every officer sees what they would see alone`() throws {
    let room = try Room(CaseFolder())
    defer { room.folder.remove() }
    let desks = try Self.officers.map { (officer: $0.id, desk: try room.desk($0.id)) }
    let codes = try (1...4).map {
      try room.folder.receive($0, call: $0.isMultiple(of: 2) ? "latin-america" : "asia")
    }
    let steps: [([String], String)] = [
      (["ask", codes[0], "How many?"], "dev"), (["answer", codes[0], "Two."], "dev"),
      (["ask", codes[3], "How many?"], "dev"),
      (["assign", codes[0], "ben"], "dev"),
      (["review", codes[0]] + CaseFolder.review, "ben"),
      (["declare-conflict", codes[1], "A cousin."], "ben"),
      (["recommend", codes[0], "award"], "ben"), (["decide", codes[0], "award"], "dev"),
      (["erase", codes[3], "--yes"], "dev"),
    ]
    for (step, officer) in [([], "dev")] + steps {
      if !step.isEmpty { try room.folder.must(step, as: officer) }
      // Some look after each step and some after a few, in another order each time.
      for (officer, desk) in desks.shuffled() where step.isEmpty || Bool.random() {
        #expect(try room.seen(desk) == room.seenAlone(officer), "\(officer) after \(step)")
      }
    }
    for (officer, desk) in desks {
      #expect(try room.seen(desk) == room.seenAlone(officer), "\(officer)")
    }
    let ben = try room.seen(desks[1].desk)
    #expect(!ben.contains { $0.contains(codes[1]) })
    #expect(try room.seen(desks[5].desk).allSatisfy { !$0.contains(codes[2]) })
  }

  @Test func `on another day, every date is counted from that day`() throws {
    let room = try Room(CaseFolder())
    defer { room.folder.remove() }
    let codes = try (1...3).map { try room.folder.receive($0) }
    try room.folder.must(["ask", codes[0], "How many?"], as: "dev")
    let before = try room.seen(room.desk("dev"))
    let after = try room.seen(room.desk("dev", today: "2026-03-20"))
    #expect(before != after)
    #expect(try after == room.seenAlone("dev", today: "2026-03-20"))
    #expect(try room.seen(room.desk("dev")) == before)
  }

  @Test
  func `a case that cannot be read is named to those who may see it, and hinders nobody else`()
    throws
  {
    let room = try Room(CaseFolder())
    defer { room.folder.remove() }
    let codes = try (1...2).map { try room.folder.receive($0) }
    try room.folder.must(["declare-conflict", codes[0], "A cousin."], as: "ben")
    try room.folder.tamper(
      """
      DELETE FROM summaries WHERE code = '\(codes[0])';
      UPDATE events SET sealed = zeroblob(300) WHERE code = '\(codes[0])' AND number = 1
      """)
    let ben = try room.seen(room.desk("ben"))
    #expect(ben.count == 3)
    #expect(throws: CaseDeskError.self) { try room.desk("dev").allCases() }
    #expect(try room.seen(room.desk("ben")) == ben)
  }

  @Test func `a summary that is missing is made from the events, for those who may see the case`()
    throws
  {
    let room = try Room(CaseFolder())
    defer { room.folder.remove() }
    let codes = try (1...3).map { try room.folder.receive($0) }
    let before = try room.seen(room.desk("dev"))
    try room.folder.tamper("DELETE FROM summaries WHERE code = '\(codes[1])'")
    let other = try Room(room.folder)
    #expect(try other.seen(other.desk("dev")) == before)
    #expect(try other.seen(other.desk("gus")).count == 2)
  }

  @Test func `what is known is not decrypted again, and each event makes another version`() throws {
    let room = try Room(CaseFolder())
    defer { room.folder.remove() }
    let codes = try (1...3).map { try room.folder.receive($0) }
    let desk = try room.desk("dev")
    var version = try desk.version()
    #expect(try desk.version() == version)
    for step in [["ask", codes[0], "How many?"], ["assign", codes[1], "ben"]] {
      try room.folder.must(step)
      #expect(try desk.version() != version, "\(step)")
      version = try desk.version()
      #expect(try desk.allCases().version == version)
    }
    let known = try room.seen(desk)
    // Nothing of it can be read any more.
    try room.folder.tamper("DELETE FROM summaries; UPDATE events SET sealed = x'00'")
    #expect(try room.seen(desk) == known)
    #expect(try room.seen(room.desk("ben")).count == known.count)
    #expect(throws: CaseDeskError.self) { try Room(room.folder).desk("dev").allCases() }
  }

  @Test func `with the last officer, everything that was shared is gone`() throws {
    let folder = try CaseFolder()
    defer { folder.remove() }
    _ = try folder.receive(1)
    weak var gone: SharedCaseFile?
    do {
      let shared = try SharedCaseFile(at: "\(folder.folder.path)/cases.ief")
      let key = try String(contentsOfFile: "\(folder.folder.path)/cases.key", encoding: .utf8)
      let desk = try CaseDesk(
        at: "\(folder.folder.path)/cases.ief", key: .keyFile(text: key),
        team: Team(officers: Self.officers), actor: "dev",
        today: try #require(Day(CaseFolder.today)), clock: nil, sharing: shared)
      gone = shared
      #expect(try desk.allCases().listing.rows.count == 1)
      #expect(gone?.isCurrent == true)
    }
    #expect(gone == nil)
  }
}
