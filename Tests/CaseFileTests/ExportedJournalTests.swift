import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

/// What an auditor without the key finds in a journal, whole and spoilt.
@Suite struct `Case file: a journal for somebody without the key` {
  /// A file in which ana recorded, ben recorded twice, and ben was removed.
  private static func withJournal<Value>(
    _ body: (OfficerFolder, ExportedJournal) throws -> Value
  ) throws -> Value {
    try withFolder { folder in
      let officers = try OfficerFolder(folder)
      try officers.open("ben").addCase("one")
      try officers.open("ben").addCase("two")
      try officers.open().remove(officer: "ben", on: .testDay)
      return try body(officers, try officers.open().read { try $0.exportedJournal() })
    }
  }

  @Test func `holds as it is, and tells no conflict of interest`() throws {
    try Self.withJournal { officers, journal in
      let file = try officers.open()
      let head = try file.signedHead()
      let check = JournalCheck(journal, pinned: officers.leadKey, against: head)
      #expect(check.problems == [])
      #expect(check.completeness == .complete(count: head.count))
      #expect(check.voucher == "ana")
      let verification = try file.verify()
      #expect(check.signed == verification.signatures)
      #expect(check.signed.map { $0.officer } == ["ana", "ana", "ben", "ben", "ana"])
      #expect(check.register.since == verification.register.since)
      #expect(check.register.current.map { $0.officer } == ["ana"])
      #expect(check.register.grants.allSatisfy { $0.rights.conflicts.isEmpty })
      let shown = journal.events.filter { $0.payload != nil }.map { $0.kind }
      #expect(shown == ["officerAdded", "officerAdded", "officerRemoved"])
      #expect(journal.events.contains { $0.kind == OfficerRecord.conflictsKind })
    }
  }

  @Test func `without keys of officers, shows the chain alone`() throws {
    try withFolder { folder in
      let file = try folder.open()
      try file.addCase("one")
      let journal = try file.read { try $0.exportedJournal() }
      let check = JournalCheck(journal)
      #expect(check.problems == [])
      #expect(check.register.since == nil)
      #expect(check.voucher == nil)
      #expect(JournalCheck(journal, pinned: [1]).problems == [.otherLead])
    }
  }

  @Test func `names what was changed, cut out, inserted or moved`() throws {
    try Self.withJournal { _, journal in
      let last = try #require(journal.signatures.last).signature.to
      let ben = try #require(journal.signatures.dropFirst(2).first).signature
      // An entry that ben signed is another.
      var entries = journal.entries
      entries[ben.from] = entries[ben.from - 1]
      #expect(
        JournalCheck(journal.with(entries: entries)).problems
          == [.otherEvents(from: ben.from, to: ben.to)])
      // Two are in another order.
      entries = journal.entries
      entries.swapAt(ben.from - 1, ben.from)
      #expect(
        JournalCheck(journal.with(entries: entries)).problems
          == [.otherEvents(from: ben.from, to: ben.to)])
      // One is cut out, or added: everything after it is not where it was signed.
      entries = journal.entries
      entries.remove(at: ben.from)
      #expect(
        JournalCheck(journal.with(entries: entries)).problems
          .contains(.otherEvents(from: ben.from, to: ben.to)))
      entries = journal.entries
      entries.append(entries[0])
      let longer = JournalCheck(journal.with(entries: entries)).problems
      #expect(longer.contains(.chain(.unsigned(from: last + 1, to: last + 1))))
      #expect(longer.contains(.chain(.head)))
      // The end is cut off, with the signature and without it.
      let shorter = JournalCheck(journal.with(entries: Array(journal.entries.dropLast())))
      #expect(shorter.problems.contains(.chain(.signature(sequence: last))))
      #expect(shorter.problems.contains(.chain(.head)))
    }
  }

  @Test func `names what of the journal was left out`() throws {
    try Self.withJournal { _, journal in
      // Without the record of ben's removal, ben would still be an officer.
      let shorter = JournalCheck(journal.with(events: Array(journal.events.dropLast())))
      #expect(shorter.problems == [.noVoucher])
      var events = journal.events
      events.remove(at: 0)
      #expect(JournalCheck(journal.with(events: events)).problems.contains(.journal(number: 1)))
      events = journal.events
      events[0] = events[0].closed
      #expect(
        JournalCheck(journal.with(events: events)).problems
          .contains(.chain(.officerRecord(sequence: events[0].sequence))))
      events = journal.events
      events[0] = StoredEvent(
        journal: events[0].sequence, number: 1, kind: "planned", on: .testDay,
        commitment: events[0].commitment)
      #expect(
        JournalCheck(journal.with(events: events)).problems
          .contains(.chain(.changed(sequence: events[0].sequence, code: "journal", number: 1))))
    }
  }

  @Test func `who was removed cannot hide it, whatever they vouch for`() throws {
    try withFolder { folder in
      let officers = try OfficerFolder(folder)
      let key = try FundKeySource.keyFile(text: FundKeySource.newKeyFileText())
      try officers.open().add(officer: "zoe", .lead, opening: key, on: .testDay) { _, _ in }
      let zoe = try #require(try CaseFile(at: folder.path, key: key, officer: "zoe").officerKeys)
      let ben = try #require(try officers.open("ben").officerKeys)
      try officers.open().remove(officer: "zoe", on: .testDay)
      try officers.open().remove(officer: "ben", on: .testDay)
      let head = try officers.open().signedHead()
      let journal = try officers.open().read { try $0.exportedJournal() }
      #expect(JournalCheck(journal, against: head).problems == [])
      let count = journal.events.count
      #expect(head.journal?.count == count)
      // Ben may print no journal; nor may somebody who covers one region.
      let withBen = Array(journal.events.dropLast())
      let byBen = try ExportedJournal.Voucher(ben, journal.head, events: count - 1)
      let hidden = JournalCheck(journal.with(events: withBen, voucher: byBen))
      #expect(hidden.problems == [.noVoucher])
      #expect(hidden.voucher == nil)
      // Zoe might, and only the length of the journal at a head that was kept shows it.
      let withZoe = Array(journal.events.dropLast(2))
      let byZoe = try ExportedJournal.Voucher(zoe, journal.head, events: count - 2)
      let shorter = journal.with(events: withZoe, voucher: byZoe)
      #expect(
        JournalCheck(shorter, against: head).problems
          == [.otherLength(found: count - 2, of: count)])
      // The head keeps being one of later, and the number cannot be another.
      try officers.open().addCase("three")
      let later = try officers.open().read { try $0.exportedJournal() }
      #expect(JournalCheck(later, against: head).problems == [])
      let changed = SignedHead(
        fileID: head.fileID, count: head.count, hash: head.hash, signature: head.signature,
        publicKey: head.publicKey,
        journal: head.journal.map { .init(count: count - 2, signature: $0.signature) })
      #expect(!changed.isSigned)
      #expect(JournalCheck(shorter, against: changed).completeness == .foreignHead)
      // A head of before the number was part of it is still one.
      let old = try officers.open().read { try $0.head() }
      #expect(old.isSigned && old.journal == nil)
      #expect(JournalCheck(later, against: old).problems == [])
    }
  }

  @Test func `names a signature that is missing, replayed or by an unknown key`() throws {
    try Self.withJournal { officers, journal in
      let ben = try #require(journal.signatures.dropFirst(2).first)
      var signatures = journal.signatures
      signatures.remove(at: 2)
      #expect(
        JournalCheck(journal.with(signatures: signatures)).problems
          == [.chain(.unsigned(from: ben.signature.from, to: ben.signature.to))])
      signatures = journal.signatures
      signatures[3] = .init(
        signature: LinkSignature(
          from: signatures[3].signature.from, to: signatures[3].signature.to,
          key: ben.signature.key, signature: ben.signature.signature),
        link: signatures[3].link)
      #expect(
        JournalCheck(journal.with(signatures: signatures)).problems.first
          == .chain(.signature(sequence: signatures[3].signature.to)))
      signatures = journal.signatures
      let stranger = try LinkSignature(
        OfficerKeys(new: "ben"), from: ben.signature.from, to: ben.signature.to, link: ben.link,
        fileID: journal.head.fileID)
      signatures[2] = .init(signature: stranger, link: ben.link)
      #expect(
        JournalCheck(journal.with(signatures: signatures)).problems.first
          == .chain(.unknownSigner(sequence: ben.signature.to)))
    }
  }

  @Test func `names an officer whom no lead made one, and another first lead`() throws {
    try withFolder { folder in
      let officers = try OfficerFolder(folder)
      let ghost = OfficerKeys(new: "zoe")
      try officers.open("ben").write { writer in
        let record = OfficerRecord(
          .officerAdded, by: "ana", officer: "zoe", rights: .lead, keys: ghost.publicKeys)
        try writer.append(
          to: StoredEvent.journalCode, kind: record.kind.rawValue, on: .testDay,
          payload: record.payload)
      }
      let journal = try officers.open().read { try $0.exportedJournal() }
      let check = JournalCheck(journal, pinned: officers.leadKey)
      #expect(check.problems == [.chain(.officerRecord(sequence: journal.head.count))])
      #expect(check.register.current.map { $0.officer } == ["ana", "ben"])
      #expect(JournalCheck(journal, pinned: ghost.publicKeys.signing).problems.contains(.otherLead))
    }
  }

  @Test func `a file rolled back is not the one of an exported head, nor is another`() throws {
    try Self.withJournal { officers, journal in
      let before = journal
      try officers.open().addCase("three")
      let head = try officers.open().signedHead()
      #expect(
        JournalCheck(before, against: head).completeness
          == .cutOff(count: before.entries.count, of: head.count))
      _ = try withFolder { folder in
        let other = try OfficerFolder(folder).open().signedHead()
        #expect(JournalCheck(before, against: other).completeness == .foreignHead)
      }
    }
  }

  @Test func `finds the signature over a position, wherever it begins`() {
    func signature(_ from: Int, _ to: Int) -> LinkSignature {
      LinkSignature(from: from, to: to, key: [], signature: [])
    }
    let index = SignatureIndex([signature(7, 9), signature(3, 4), signature(99, 5)])
    #expect(
      (1...10).map { index.signature(over: $0)?.from } == [
        nil, nil, 3, 3, nil, nil, 7, 7, 7, nil,
      ])
    #expect(SignatureIndex([]).signature(over: 1) == nil)
  }

  @Test func `positions that no chain has are no positions`() throws {
    try Self.withJournal { _, journal in
      for place in [Int.min, 0, -1, Int.max] {
        let signature = LinkSignature(from: place, to: place, key: [], signature: [])
        let event = StoredEvent(
          journal: place, number: place, kind: "planned", on: .testDay, commitment: [])
        let spoilt = [.init(signature: signature, link: [])] + journal.signatures
        #expect(
          JournalCheck(journal.with(signatures: spoilt)).problems == [.chain(.misplaced)])
        #expect(JournalCheck(journal.with(events: [event])).problems == [.chain(.misplaced)])
      }
    }
  }
}

extension ExportedJournal {
  /// The journal with something else in it.
  fileprivate func with(
    entries: [[UInt8]]? = nil, events: [StoredEvent]? = nil, signatures: [SignedLink]? = nil,
    voucher: Voucher? = nil
  ) -> ExportedJournal {
    ExportedJournal(
      head: head, entries: entries ?? self.entries, events: events ?? self.events,
      signatures: signatures ?? self.signatures, voucher: voucher ?? self.voucher)
  }
}
