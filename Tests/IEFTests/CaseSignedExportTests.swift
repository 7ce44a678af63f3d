import Foundation
import Testing

/// Cases that come from a file whose officers have keys, with their signatures.
@Suite struct CaseSignedExportTests {
  /// An export with signatures, the journal of its file, and its first lead's key.
  private struct Exported {
    let text, journal, lead: String

    init() throws {
      let (desk, _, lead) = try OfficerTests.signedDesk()
      defer { desk.remove() }
      self.lead = lead
      let dev = ["--key-file", "dev.key"]
      text = try desk.run(["export", "--signed"] + dev).output
      journal = try desk.must(["journal", "--format", "json"] + dev)
    }

    /// Imports the export, or one that was made of it, into a new file.
    func imported(_ text: String? = nil, _ options: [String] = []) throws -> Tool.Run {
      let desk = try CaseFolder()
      defer { desk.remove() }
      try desk.folder.write("cases.ndjson", text ?? self.text)
      try desk.folder.write("journal.json", journal)
      let run = try desk.run(["import", "cases.ndjson"] + options)
      let list = try desk.must(["list", "--state", "all"])
      #expect((list == "no cases\n") == (run.code != 0))
      if run.code == 0 { #expect(try desk.run(["verify"]).code == 0) }
      return run
    }
  }

  @Test func `an import says whose signatures the export carries`() throws {
    let exported = try Exported()
    #expect(
      exported.text.split(separator: "\n").filter { $0.contains("\"transaction\"") }.count == 2)
    let alone = try exported.imported()
    #expect(
      alone.output.hasSuffix(
        "signatures there: 2 with 2 keys, 2 unsigned; whose keys they are was not checked: see "
          + "--journal\n"))
    let named = try exported.imported(
      nil, ["--journal", "journal.json", "--lead", exported.lead])
    #expect(named.output.hasSuffix("signatures there: 1 by ben, 1 by dev, 2 unsigned\n"))
    let unpinned = try exported.imported(nil, ["--journal", "journal.json"])
    #expect(unpinned.output.hasSuffix("2 unsigned; the first lead was not checked: see --lead\n"))
    #expect(try exported.imported(nil, ["--lead", exported.lead]).code == 64)
  }

  @Test func `nothing is imported if an event is not what was signed`() throws {
    let exported = try Exported()
    func expect(
      _ text: String, _ words: String, _ options: [String] = [], _ line: Int = #line
    ) throws {
      let run = try exported.imported(text, options)
      #expect(run.code == 65, "line \(line)")
      #expect(run.errors.contains(words), "line \(line): \(run.errors)")
      #expect(run.errors.hasSuffix("nothing was imported\n"), "line \(line)")
    }
    let text = exported.text
    let journal = ["--journal", "journal.json", "--lead", exported.lead]
    try expect(
      text.replacingOccurrences(of: "How many people?", with: "How few people?"),
      "event 4 of C-")
    // The event of one officer under the signature of another.
    try expect(
      text.replacingOccurrences(of: #""by":"ben""#, with: #""by":"dev""#), "is not what was signed")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map { String($0) }
    let signed = lines.indices.filter { lines[$0].contains("\"transaction\"") }
    var spoilt = lines
    spoilt[signed[0]] = spoilt[signed[0]].replacing(/"key":"[0-9a-f]{64}"/) { _ in
      #""key":"\#(String(repeating: "a", count: 64))""#
    }
    try expect(spoilt.joined(separator: "\n"), "of the chain is not valid")
    spoilt = lines
    spoilt[signed[0]] = spoilt[signed[0]].replacing(/"from":\d+,"to":\d+/) { _ in
      #""from":1099511627776,"to":1"#
    }
    try expect(spoilt.joined(separator: "\n"), "of the chain is not valid")
    // Without its signature, an event that needs one.
    spoilt = lines
    spoilt.remove(at: signed[1])
    try expect(spoilt.joined(separator: "\n"), "is not signed by an officer of then", journal)
    try expect(
      text, "the journal: the first lead is not the one whose key is pinned",
      [
        "--journal", "journal.json", "--lead", String(exported.lead.reversed()),
      ])
    let other = try Exported()
    try expect(
      (lines + other.text.split(separator: "\n").map { String($0) }).joined(separator: "\n"),
      "signatures of several files")
    let foreign = try other.imported(exported.text, ["--journal", "journal.json"])
    #expect(foreign.errors.contains("the journal belongs to another file than positions"))
    try expect(
      lines.filter { !$0.contains("\"transaction\"") }.joined(separator: "\n"),
      "is not signed by an officer of then", journal)
    // Places without events.
    let places = try exported.imported(
      text.replacing(/"places":\[\{[^}]*\},/) { _ in #""places":["# })
    #expect(places.code == 65)
    #expect(places.errors.contains("there is not one place for each event"))
  }

  @Test func `events cannot be changed by moving or removing their places`() throws {
    let exported = try Exported()
    let journal = ["--journal", "journal.json", "--lead", exported.lead]
    func refused(
      _ text: String, _ words: String, _ options: [String] = [], _ line: Int = #line
    ) throws {
      try #require(text != exported.text, "line \(line)")
      let run = try exported.imported(text, options)
      #expect(run.code == 65, "line \(line): \(run.output)")
      #expect(run.errors.contains(words), "line \(line): \(run.errors)")
    }
    let places = try exported.text.matches(of: /"sequence":(\d+)/).map {
      try #require(Int($0.output.1))
    }
    try #require(places.count == 4)
    func moved(_ text: String, _ number: Int, to place: Int) -> String {
      text.replacingOccurrences(
        of: #"{"sequence":\#(places[number - 1]),"#, with: #"{"sequence":\#(place),"#)
    }
    let forged = exported.text.replacingOccurrences(of: "How many people?", with: "How few people?")
    let unplaced = forged.replacing(/,"places":\[[^\]]*\]/) { _ in "" }
    for options in [journal, []] {
      // To a place before the first lead, where nobody had to sign, or to one beyond the end.
      try refused(moved(forged, 4, to: places[0]), "event 4 of C-", options)
      try refused(
        moved(moved(forged, 4, to: places[1]), 2, to: places[3]), "has a place before", options)
      try refused(moved(forged, 4, to: 9_999), "event 4 of C-", options)
      try refused(unplaced, "have no places", options)
      try refused(moved(exported.text, 4, to: places[2]), "has the place of another", options)
    }
    // Without transactions either, it is no export with signatures: only the journal is missed.
    let plain = unplaced.split(separator: "\n").filter { !$0.contains("\"transaction\"") }
      .joined(separator: "\n")
    try refused(plain, "have no places", journal)
    // All of a case moved to before the first lead.
    var before = forged
    for number in 1...4 { before = moved(before, number, to: places[0] + number - 1) }
    try refused(before, "is not what the journal has at its place", journal)
    // An event of before officers had keys.
    let received = exported.text.replacing(#""on":"2026-03-02""#, with: #""on":"2026-03-01""#)
    try refused(received, "event 1 of C-", journal)
    // What nobody signed is named.
    let alone = try exported.imported()
    #expect(alone.output.contains("          unsigned there: events 1 to 2\n"))
  }
}
