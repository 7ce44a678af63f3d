import CaseDesk
import CaseFile
import EmergencyFund
import Foundation
import TestSupport
import Testing

@testable import ief

/// The journal of a file whose officers have keys, checked by somebody who has no key.
@Suite struct CaseJournalTests {
  /// The journal of a desk at which ben asked something and was removed, and the first lead's key.
  private static func journal() throws -> (text: String, lead: String, head: String) {
    let (desk, code) = try OfficerTests.desk()
    defer { desk.remove() }
    try desk.folder.write(
      "team.yaml",
      try String(contentsOfFile: "\(desk.folder.path)/team.yaml", encoding: .utf8)
        .replacingOccurrences(
          of: "id: eva, roles: [lead]",
          with: "id: eva, roles: [lead], conflicts: [{applicant: An Invented Cousin}]"))
    try desk.officer(["update", "eva"], key: "dev")
    try desk.must(["ask", code, "How many people?", "--key-file", "ben.key"], as: "ben")
    try desk.officer(["remove", "ben", "--yes"], key: "dev")
    let lead = try OfficerTests.leadKey(of: desk)
    let dev = ["--key-file", "dev.key"]
    return (
      try desk.must(["journal", "--format", "json"] + dev), lead,
      try desk.must(["checkpoint"] + dev)
    )
  }

  /// Runs a recheck where there is neither a case file nor a key nor a configuration.
  private static func recheck(
    _ journal: String, _ options: [String] = [], head: String? = nil
  ) throws -> Tool.Run {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("journal.json", journal)
    try head.map { _ = try folder.write("head.json", $0) }
    return try Tool.run(
      ["case", "recheck", "journal.json"] + options
        + (head == nil ? [] : ["--head", "head.json"]),
      environment: ["HOME": folder.path], from: folder.path)
  }

  @Test func `an auditor without the key sees what holds`() throws {
    let (text, lead, head) = try Self.journal()
    let run = try Self.recheck(text, ["--lead", lead], head: head)
    #expect(run.errors == "")
    #expect(run.code == 0)
    #expect(
      run.output == """
        chain         valid: 9 events up to the signed head
        completeness  valid: all 9 events up to the exported head are present
        first lead    dev, as pinned
        signatures    valid: 1 by ben, 6 by dev; 2 from before officers had keys are
                      unsigned
        officers      dev, eva
        whole         as dev signs, who printed it

        """)
    // It tells nothing of any case, and no name but the officers'.
    #expect(!text.contains("Cousin"))
    #expect(!text.contains("C-"))
    #expect(!text.contains("people"))
  }

  @Test func `without a pinned lead, says what to compare`() throws {
    let (text, lead, _) = try Self.journal()
    let run = try Self.recheck(text)
    #expect(run.code == 0)
    #expect(run.output.contains("dev, not checked: compare with a recovery sheet"))
    #expect(run.output.contains(lead))
    #expect(run.output.contains("completeness  not checked"))
  }

  @Test func `another lead, and changes of every kind, end with 1 and are named`() throws {
    let (text, lead, _) = try Self.journal()
    func expect(
      _ changed: String, _ words: String, _ options: [String] = [], _ line: Int = #line
    ) throws {
      let run = try Self.recheck(changed, options)
      #expect(run.code == 1, "line \(line)")
      let flat = run.output.split(separator: " ").joined(separator: " ")
        .replacingOccurrences(of: "\n ", with: " ")
      #expect(flat.contains(words), "line \(line): \(run.output)")
    }
    let other = String(lead.reversed())
    try expect(text, "the first lead is not the one whose key is pinned", ["--lead", other])
    let whole = try #require(Self.read(Self.sample(text)))
    func changed(
      entries: [[UInt8]]? = nil, events: [StoredEvent]? = nil,
      signatures: [ExportedJournal.SignedLink]? = nil, voucher: ExportedJournal.Voucher?
    ) -> String {
      var writer = JSONWriter()
      JournalDocument.write(
        ExportedJournal(
          head: whole.head, entries: entries ?? whole.entries, events: events ?? whole.events,
          signatures: signatures ?? whole.signatures, voucher: voucher), to: &writer)
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    let (entries, voucher) = (whole.entries, whole.voucher)
    #expect(changed(voucher: voucher) + "\n" == text)
    try expect(changed(entries: entries.dropLast(), voucher: voucher), "chain broken")
    try expect(
      changed(entries: [entries[1], entries[0]] + entries.dropFirst(2), voucher: voucher),
      "events at positions 1 to 3 of the chain are not those that were signed")
    try expect(
      changed(signatures: whole.signatures.dropLast(), voucher: voucher),
      "the event at position 9 of the chain is not signed")
    try expect(
      changed(events: whole.events.dropLast(), voucher: voucher),
      "no officer who may print the journal signed that it is whole")
    try expect(
      changed(voucher: nil), "no officer who may print the journal signed that it is whole")
    try expect(
      text.replacingOccurrences(of: "\"signingKey\":\"\(lead)", with: "\"signingKey\":\"\(other)"),
      "event 1 of journal, at position 3, was changed, moved or inserted")
  }

  @Test func `the lead may be pinned in the configuration; a key that is none is refused`() throws {
    let (text, lead, _) = try Self.journal()
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("journal.json", text)
    for (key, code) in [(lead, 0), (String(lead.reversed()), 1)] as [(String, Int32)] {
      try folder.write("config.yaml", "leadKey: \(key)\n")
      let run = try Tool.run(
        ["case", "recheck", "journal.json"],
        environment: ["IEF_CONFIG": "\(folder.path)/config.yaml"], from: folder.path)
      #expect(run.code == code)
    }
    for key in ["", "ana", String(lead.dropLast()), lead.uppercased()] {
      let run = try Self.recheck(text, ["--lead", key])
      #expect(run.code == 64)
      #expect(run.errors.contains("expected 64 hexadecimal digits in lower case"))
    }
  }

  @Test func `a journal from before officers had keys has no signatures`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    _ = try desk.receive(1)
    let text = try desk.must(["journal", "--format", "json"])
    let run = try Self.recheck(text)
    #expect(run.code == 0)
    #expect(run.output.contains("signatures    none: officers have no keys of their own\n"))
    let pinned = try Self.recheck(text, ["--lead", String(repeating: "0", count: 64)])
    #expect(pinned.code == 1)
    #expect(pinned.output.contains("the first lead is not the one whose key is pinned"))
  }

  @Test func `no mutated journal traps, and none with something else in it is valid`() throws {
    let text = try Self.journal().text
    let sample = Self.sample(text)
    let mutator = Mutator(corpus: [sample])
    let first = try #require(Self.read(sample))
    #expect(JournalCheck(first).problems == [])
    var read = 0
    for seed in 1...UInt64(400) {
      var random = SplitMix64(seed: seed)
      guard let journal = Self.read(mutator.mutate(sample, using: &random)) else { continue }
      read += 1
      let check = JournalCheck(journal, against: first.head)
      let report = JournalReport(check: check, events: journal.entries.count, isPinned: false)
      #expect(!report.text.isEmpty, "seed \(seed)")
      if journal != first { #expect(!report.holds, "seed \(seed)") }
    }
    #expect(read > 10)
  }

  private static func sample(_ text: String) -> SampleDocument {
    // The kind is not used: the reader is called directly.
    SampleDocument(file: "journal.json", kind: .application, bytes: Array(text.utf8))
  }

  private static func read(_ sample: SampleDocument) -> ExportedJournal? {
    guard
      let document = try? JSONReader.read(sample.bytes, file: sample.file, limits: .largest)
    else { return nil }
    var reader = DocumentReader(document: document)
    let journal = JournalDocument.read(&reader)
    return reader.diagnostics.isEmpty ? journal : nil
  }
}

/// A bundle whose events officers signed, checked by somebody who has no key.
@Suite struct CaseSignatureTests {
  /// A bundle, the journal of its file, the first lead's key, and what `case show` printed.
  private struct Printed {
    let bundle, journal, lead, shown, json: String

    init() throws {
      let (desk, code, lead) = try OfficerTests.signedDesk()
      defer { desk.remove() }
      self.lead = lead
      let dev = ["--key-file", "dev.key"]
      bundle = try desk.run(["evidence", code] + dev).output
      journal = try desk.must(["journal", "--format", "json"] + dev)
      shown = try desk.must(["show", code] + dev)
      json = try desk.must(["show", code, "--format", "json"] + dev)
    }

    /// Rechecks the bundle, or one that was made of it, where there is no configuration.
    func recheck(_ options: [String], bundle: String? = nil, journal: String? = nil) throws
      -> Tool.Run
    {
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      try folder.write("bundle.json", bundle ?? self.bundle)
      try folder.write("journal.json", journal ?? self.journal)
      return try Tool.run(
        ["case", "recheck", "bundle.json"] + options, environment: ["HOME": folder.path],
        from: folder.path)
    }
  }

  /// What was printed, in one line.
  private static func flat(_ run: Tool.Run) -> String {
    run.output.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  @Test func `show says of each event who signed it`() throws {
    let printed = try Printed()
    let shown = printed.shown.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    #expect(shown.contains("1. 2026-03-02 dev: received"))
    #expect(shown.contains("(unsigned) 2. 2026-03-02"))
    #expect(shown.contains("(signed by dev)"))
    #expect(shown.hasSuffix("How many people? (signed by ben)"))
    #expect(
      printed.json.contains(
        #""signed":[{"event":1,"state":"unsigned"},{"event":2,"state":"unsigned"},"#
          + #"{"event":3,"state":"signed","officer":"dev"},"#
          + #"{"event":4,"state":"signed","officer":"ben"}]"#))
    // Where officers have no keys, nothing is said of signatures.
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    #expect(try !desk.must(["show", code]).contains("signed"))
    #expect(try !desk.must(["show", code, "--format", "json"]).contains("\"signed\""))
  }

  @Test func `a bundle carries the signatures, and a journal says whose they are`() throws {
    let printed = try Printed()
    let alone = try printed.recheck([])
    #expect(alone.code == 0)
    #expect(
      Self.flat(alone).contains(
        "signatures 2 with 2 keys, 2 unsigned; whose keys they are was not checked: give a"))
    let named = try printed.recheck(["--journal", "journal.json", "--lead", printed.lead])
    #expect(named.code == 0)
    #expect(named.output.contains("signatures    valid: 1 by ben, 1 by dev, 2 unsigned\n"))
    let unpinned = try printed.recheck(["--journal", "journal.json"])
    #expect(unpinned.code == 0)
    #expect(Self.flat(unpinned).contains("the first lead was not checked"))
  }

  @Test func `a bundle with other signatures than its own is not valid`() throws {
    let printed = try Printed()
    let journal = ["--journal", "journal.json", "--lead", printed.lead]
    let marker = #","signatures":"#
    let start = try #require(printed.bundle.range(of: marker))
    let end = try #require(
      printed.bundle.range(of: "]", range: start.upperBound..<printed.bundle.endIndex))
    var without = printed.bundle
    without.removeSubrange(start.lowerBound..<end.upperBound)
    // Without a journal, nobody can tell that they are missing.
    #expect(try printed.recheck([], bundle: without).output.contains("signatures    4 unsigned\n"))
    let stripped = try printed.recheck(journal, bundle: without)
    #expect(stripped.code == 1)
    #expect(stripped.output.contains("event 3 is not signed by an officer of then"))
    let signatures = String(printed.bundle[start.lowerBound..<end.upperBound])
    let digits = try #require(signatures.range(of: #""signature":""#)).upperBound
    var spoilt = signatures
    spoilt.replaceSubrange(digits...digits, with: spoilt[digits] == "0" ? "1" : "0")
    let changed = try printed.recheck(
      [], bundle: printed.bundle.replacingOccurrences(of: signatures, with: spoilt))
    #expect(changed.code == 1)
    #expect(changed.output.contains("of the chain is not valid there"))
    for (from, to) in [("9999999", "1"), ("1099511627776", "1099511627776")] {
      let moved = signatures.replacing(/"from":\d+,"to":\d+/) { _ in #""from":\#(from),"to":\#(to)"#
      }
      let run = try printed.recheck(
        journal, bundle: printed.bundle.replacingOccurrences(of: signatures, with: moved))
      #expect(run.code == 1)
    }
    // The officer whom an event names is not the one who signed it.
    let other = try Printed()
    let foreign = try printed.recheck(journal, journal: other.journal)
    #expect(foreign.code == 1)
    #expect(foreign.output.contains("the journal belongs to another file"))
    let lead = try printed.recheck(["--journal", "journal.json", "--lead", other.lead])
    #expect(lead.code == 1)
    #expect(lead.output.contains("the journal: the first lead is not the one whose key is pinned"))
    #expect(try printed.recheck(["--journal", "bundle.json"]).code == 65)
    let both = try printed.recheck(["--journal", "journal.json"], bundle: printed.journal)
    #expect(both.code == 64)
  }
}
