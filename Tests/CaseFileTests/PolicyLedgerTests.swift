import EmergencyFund
import EmergencyFundScheduling
import Foundation
import Testing

@testable import CaseFile

/// Changes of the policies of calls: who may propose and confirm them, and what forged ones come to.
@Suite struct `Case file: changes of policies` {
  private static let proposed = PolicyChangeRecord.Proposed(
    region: "asia", file: "asia.yaml", from: Day("2027-01-01"), before: PolicyText.digest("old"))

  /// A file with two leads for all regions, ana and zoe, and ben, who is no lead.
  private static func withLeads(
    _ body: (OfficerFolder, _ zoe: CaseFile) throws -> Void
  ) throws {
    try withFolder { folder in
      let officers = try OfficerFolder(folder)
      let key = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
      try officers.open().add(officer: "zoe", .lead, opening: key, on: .testDay) { _, _ in }
      try body(officers, try CaseFile(at: folder.path, key: key, officer: "zoe"))
    }
  }

  private static func propose(_ file: CaseFile, _ text: String = "new") throws -> Int {
    try file.write { try $0.propose(proposed, of: "asia", text, on: .testDay) }
  }

  private static func end(
    _ file: CaseFile, _ kind: PolicyChangeRecord.Kind, _ number: Int
  ) throws {
    try file.write { writer in
      let change = try writer.reader.policyLedger().changes.first { $0.number == number }
      try writer.end(try #require(change), kind, on: .testDay)
    }
  }

  @Test func `a second lead confirms what one proposed, and the text is kept with its digest`()
    throws
  {
    try Self.withLeads { officers, zoe in
      let number = try Self.propose(try officers.open())
      let pending = try #require(
        try zoe.read { try $0.policyLedger() }.pending(of: "asia"))
      #expect(pending.text == "new" && pending.by == "ana" && pending.number == number)
      #expect(pending.after == PolicyText.digest("new") && pending.proposed == Self.proposed)
      try Self.end(zoe, .policyConfirmed, number)
      let ledger = try officers.open().read { try $0.policyLedger() }
      #expect(ledger.pending(of: "asia") == nil)
      #expect(
        ledger.lastConfirmed(of: "asia")?.end
          == .init(isConfirmed: true, by: "zoe", on: .testDay))
      #expect(ledger.unauthorised == [])
      #expect(try officers.open().verify().problems == [])
    }
  }

  @Test func `refuses the same person, whoever is no lead, and a second change at a time`() throws {
    try Self.withLeads { officers, zoe in
      let refused = CaseFileError.policyRefused("asia")
      #expect(throws: refused) { try Self.propose(try officers.open("ben")) }
      let number = try Self.propose(try officers.open())
      #expect(throws: refused) { try Self.propose(zoe, "other") }
      #expect(throws: refused) {
        try Self.end(try officers.open(), .policyConfirmed, number)
      }
      #expect(throws: refused) {
        try Self.end(try officers.open("ben"), .policyConfirmed, number)
      }
      try Self.end(try officers.open(), .policyWithdrawn, number)
      #expect(throws: refused) { try Self.end(zoe, .policyConfirmed, number) }
      try Self.end(zoe, .policyConfirmed, try Self.propose(try officers.open(), "third"))
      let changes = try zoe.read { try $0.policyLedger() }.changes
      #expect(changes.map { $0.end?.isConfirmed } == [false, true])
    }
  }

  @Test func `a lead of one region changes no other region's calls`() throws {
    try Self.withLeads { officers, zoe in
      let rights = OfficerRights(roles: [.lead], regions: ["latin-america"], conflicts: [])
      try officers.open().change(officer: "zoe", to: rights, on: .testDay)
      #expect(throws: CaseFileError.policyRefused("asia")) { try Self.propose(zoe) }
      let number = try Self.propose(try officers.open())
      #expect(throws: CaseFileError.policyRefused("asia")) {
        try Self.end(zoe, .policyConfirmed, number)
      }
      #expect(!rights.mayChange(nil) && rights.mayChange("latin-america"))
    }
  }

  @Test func `needs officers with keys of their own`() throws {
    try withFolder { folder in
      let file = try folder.open()
      #expect(throws: CaseFileError.noOfficers) { try Self.propose(file) }
      #expect(try file.read { try $0.policyLedger() }.changes == [])
    }
  }

  @Test func `names forged records, and keeps them without effect`() throws {
    try Self.withLeads { officers, zoe in
      let number = try Self.propose(try officers.open())
      let ana = try officers.open()
      func forge(_ file: CaseFile, _ kind: String, _ payload: [UInt8]) throws -> Int {
        _ = try file.write { writer in
          try writer.append(
            to: StoredEvent.journalCode, kind: kind, on: .testDay, payload: payload)
        }
        return try file.signedHead().count
      }
      func end(_ by: String, _ after: String = "new") -> [UInt8] {
        PolicyChangeRecord(
          .policyConfirmed, proposal: number, of: "asia", after: PolicyText.digest(after), by: by
        ).payload
      }
      let kind = PolicyChangeRecord.Kind.policyConfirmed.rawValue
      var places: [Int] = []
      // Her own proposal, under another's name, by somebody who is no lead, and of another file.
      places.append(try forge(ana, kind, end("ana")))
      places.append(try forge(ana, kind, end("zoe")))
      places.append(try forge(try officers.open("ben"), kind, end("ben")))
      places.append(try forge(zoe, kind, end("zoe", "other")))
      // A proposal without its text, and a text without a proposal.
      places.append(
        try forge(
          zoe, PolicyChangeRecord.Kind.policyProposed.rawValue,
          PolicyChangeRecord(
            proposing: Self.proposed, of: "other", after: PolicyText.digest("x"), by: "zoe"
          ).payload))
      places.append(try forge(zoe, PolicyText.kind, PolicyText.payload("x")))
      places.append(try forge(zoe, kind, Array("{}".utf8)))
      let ledger = try ana.read { try $0.policyLedger() }
      #expect(ledger.pending(of: "asia")?.number == number)
      #expect(ledger.unauthorised.sorted() == places)
      #expect(
        Set(try ana.verify().problems) == Set(places.map { .policyRecord(sequence: $0) }))
      let check = JournalCheck(try ana.read { try $0.exportedJournal() })
      #expect(Set(check.problems) == Set(places.map { .chain(.policyRecord(sequence: $0)) }))
    }
  }

  @Test func `an exported journal tells who changed which call, and not the new text`() throws {
    try Self.withLeads { officers, zoe in
      let number = try Self.propose(try officers.open())
      try Self.end(zoe, .policyConfirmed, number)
      let journal = try officers.open().read { try $0.exportedJournal() }
      let check = JournalCheck(journal, pinned: officers.leadKey)
      #expect(check.problems == [])
      #expect(check.policies.changes.map { $0.end?.by } == ["zoe"])
      #expect(check.policies.changes.first?.text == nil)
      #expect(journal.events.first { $0.kind == PolicyText.kind }?.payload == nil)
      var events = journal.events
      let place = try #require(events.firstIndex { $0.kind == "policyConfirmed" })
      events[place] = events[place].closed
      #expect(
        JournalCheck(
          ExportedJournal(
            head: journal.head, entries: journal.entries, events: events,
            signatures: journal.signatures, voucher: journal.voucher)
        ).problems == [.chain(.policyRecord(sequence: events[place].sequence))])
    }
  }
}
