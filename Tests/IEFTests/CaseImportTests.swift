import EmergencyFund
import Foundation
import Testing

@testable import CaseFile

/// Cases that come from another case file, and what is said about them.
@Suite struct CaseImportTests {
  /// An export of a decided case from another file, and the code that it had there.
  private static func export() throws -> (text: String, code: String) {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.review(code, recommending: ["award"])
    try desk.must(["decide", code, "award"])
    return (try desk.run(["export"]).output, code)
  }

  @Test func `an imported case is marked, with the officers who are in no team here`() throws {
    let (text, former) = try Self.export()
    let desk = try CaseFolder()
    defer { desk.remove() }
    let strange = text.replacingOccurrences(of: #""by":"ben""#, with: #""by":"zoe""#)
      .replacingOccurrences(of: #""reviewer":"ben""#, with: #""reviewer":"zoe""#)
      .replacingOccurrences(
        of: #""by":"dev","content":{"decision"#, with: #""by":"max","content":{"decision"#)
    try desk.folder.write("cases.ndjson", strange)
    let output = try desk.must(["import", "cases.ndjson"], today: "2026-04-01")
    let code = String(output.dropFirst("\(former) is now ".count).prefix(8))
    #expect(
      output == """
        \(former) is now \(code)
                  officers not in this team: max, zoe
        signatures there: \(text.components(separatedBy: "ief-case-event/1").count - 1) unsigned

        """)
    let shown = try desk.must(["show", code])
    #expect(
      shown.contains(
        "  imported    from another case file on 2026-04-01; not in this team: max, zoe\n"))
    let words = shown.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    #expect(
      words.contains(
        "dev: imported on 2026-04-01 from another case file, where it was \(former); officers not "
          + "in this team: max, zoe"))
    let json = try desk.must(["show", code, "--format", "json"])
    #expect(json.contains(#""unknownOfficers":["max","zoe"]"#))
    #expect(try desk.run(["verify"]).code == 0)
    // It is kept no longer than where it came from, and can be exported again.
    #expect(json.contains(#""kind":"imported","on":"2026-03-09""#))
    #expect(try desk.run(["export"]).code == 0)
  }

  @Test func `another application with the same code is another case`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let key = try FundKeySource.keyFile(
      text: String(contentsOfFile: "\(desk.folder.path)/cases.key", encoding: .utf8))
    let file = try CaseFile(at: "\(desk.folder.path)/cases.ief", key: key)
    let (first, second) = try Self.applications(withOneCodeIn: file)
    try desk.folder.write("first.json", first)
    let code = try desk.must(["receive", "first.json"]).prefix(8)
    let other = try CaseFolder()
    defer { other.remove() }
    try other.folder.write("second.json", second)
    try other.must(["receive", "second.json"])
    try desk.folder.write("export.ndjson", try other.run(["export"]).output)
    let imported = try desk.must(["import", "export.ndjson"])
    #expect(!imported.contains("is now \(code)"))
    // The same application is still found to be here, under its second code.
    let again = try desk.run(["import", "export.ndjson"])
    #expect(again.code == 65)
    #expect(again.errors.contains("is already here, as \(imported.dropFirst(16).prefix(8))"))
    #expect(try desk.run(["verify"]).code == 0)
  }

  /// Two applications that a file gives one code: about forty thousand are tried.
  private static func applications(
    withOneCodeIn file: CaseFile
  ) throws -> (first: String, second: String) {
    let place = "invented-0000000"
    let desk = try CaseFolder()
    defer { desk.remove() }
    _ = try desk.receive(1, changing: ["Invented Collective 1": place])
    let line = try #require(
      try desk.run(["export"]).output.split(separator: "\n").first { $0.contains(place) })
    let export = try JSONReader.read(Array(line.utf8), file: "export")
    var writer = JSONWriter()
    writer.node(try #require(export.node(at: "events[0].content.application")))
    let text = String(decoding: writer.bytes, as: UTF8.self)
    let halves = text.components(separatedBy: place)
    try #require(halves.count == 2)
    var numbers: [String: Int] = [:]
    for number in 0..<1_000_000 {
      let application = halves[0] + "invented-\(1_000_000 + number)" + halves[1]
      var transcript = Transcript(.code)
      transcript.add("2026-03-02")
      transcript.add(application)
      transcript.add(0)
      let code = CaseCode.text(transcript.keyedHash(file.secrets.searchKey))
      if let before = numbers[code] {
        return (halves[0] + "invented-\(1_000_000 + before)" + halves[1], application)
      }
      numbers[code] = number
    }
    throw CancellationError()
  }

  @Test func `a code that has not the form of one is refused, and quoted in part`() throws {
    let (text, former) = try Self.export()
    let desk = try CaseFolder()
    defer { desk.remove() }
    for code in [String(repeating: "C", count: 100_000), "", "C-00000I", "c-000000", "C-000000\\n"]
    {
      let changed = text.replacingOccurrences(of: former, with: code)
      let run = try desk.run(["import", "-"], input: changed)
      #expect(run.code == 65)
      #expect(run.output == "")
      #expect(run.errors.contains("case: expected the code of a case such as C-7K3F9Q, found '"))
      #expect(run.errors.utf8.count < 1_000)
    }
    let own = try desk.receive(1)
    let bundle = try desk.run(["evidence", own]).output
    let changed = bundle.replacingOccurrences(of: own, with: String(repeating: "C", count: 9_000))
    let run = try Tool.run(["case", "recheck", "-"], input: Array(changed.utf8))
    #expect(run.code == 65)
    #expect(run.errors.contains("case: expected the code of a case such as C-7K3F9Q"))
  }

  @Test func `officers of the team are not named`() throws {
    let (text, former) = try Self.export()
    let desk = try CaseFolder()
    defer { desk.remove() }
    try desk.folder.write("cases.ndjson", text)
    let output = try desk.must(["import", "cases.ndjson"])
    #expect(output.hasPrefix("\(former) is now C-"))
    #expect(output.split(separator: "\n").count == 2)
    let shown = try desk.must(["show", String(output.dropFirst(former.count + 8).prefix(8))])
    #expect(shown.contains("  imported    from another case file on \(CaseFolder.today)\n"))
  }

  @Test func `a case that is here or was erased here is not imported again`() throws {
    let (text, former) = try Self.export()
    let desk = try CaseFolder()
    defer { desk.remove() }
    try desk.folder.write("cases.ndjson", text)
    let code = String(
      try desk.must(["import", "cases.ndjson"]).dropFirst("\(former) is now ".count).prefix(8))
    let again = try desk.run(["import", "cases.ndjson"])
    #expect(again.code == 65)
    #expect(
      again.errors == """
        error: '\(former)' is already here, as \(code): the same application, received on the \
        same date
        nothing was imported; remove the lines of these cases from the export

        """)
    try desk.must(["erase", code, "--yes"])
    let erased = try desk.run(["import", "cases.ndjson"])
    #expect(erased.code == 65)
    #expect(erased.errors.hasPrefix("error: '\(former)' was erased here, as \(code): "))
    #expect(try desk.must(["list", "--state", "all"]).hasSuffix("\n1 case\n"))
    // Also where someone made the row disappear.
    try desk.tamper("DELETE FROM cases")
    #expect(try desk.run(["import", "cases.ndjson"]).code == 65)
  }

  @Test func `one application that was sent twice is imported twice`() throws {
    let other = try CaseFolder()
    defer { other.remove() }
    _ = try other.receive(1)
    try other.must(["receive", "application-1.yaml", "--again"])
    let text = try other.run(["export"]).output
    let desk = try CaseFolder()
    defer { desk.remove() }
    try desk.folder.write("cases.ndjson", text)
    #expect(try desk.must(["import", "cases.ndjson"]).split(separator: "\n").count == 3)
  }

  @Test func `events after today are imported with --future alone`() throws {
    let (text, _) = try Self.export()
    let desk = try CaseFolder()
    defer { desk.remove() }
    try desk.folder.write(
      "cases.ndjson",
      text.replacingOccurrences(of: "\"on\":\"2026-03-09\"", with: "\"on\":\"2199-03-09\""))
    let run = try desk.run(["import", "cases.ndjson"])
    #expect(run.code == 65)
    #expect(run.errors.hasPrefix("error: the date 2199-03-09 is after today, "))
    #expect(try desk.must(["list", "--state", "all"]) == "no cases\n")
    try desk.must(["import", "cases.ndjson", "--future"])
  }

  @Test func `an event after today needs --future, since it closes the case to all others`() throws
  {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let run = try desk.run(["ask", code, "How many?"], today: "2199-12-31")
    #expect(run.code == 65)
    #expect(run.errors.contains("until then the case could take no other event"))
    #expect(try desk.run(["receive", "application-1.yaml"], today: "2199-12-31").code == 65)
    try desk.must(["ask", code, "How many?", "--future"], today: "2199-12-31")
    // What is only looked at changes nothing.
    try desk.must(["list"], today: "2199-12-31")
  }
}
