import EmergencyFund
import Testing

@Suite struct JSONReaderTests {
  typealias Support = DocumentTestSupport

  @Test func `keeps every kind of value`() throws {
    let document = try Support.read(#"{"a":[null,true,false,-1.50e+2,"x"],"b":{}}"#)
    #expect(document.notation == .json)
    #expect(document.file == "a.json")
    let shape = "\(Support.Shape(document.root))"
    #expect(shape == #"{a: [null, true, false, -1.50e+2, "x"], b: {}}"#)
  }

  @Test(arguments: [
    (#""\u0041\u00e9\ud83d\ude00""#, "Aé😀"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0000""#, "\u{0}"),
    (#""a\nb\n""#, "a\nb\n"),
    (#""é\u00e9é""#, "ééé"),
    (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
  ])
  func `unescapes strings`(text: String, expected: String) throws {
    let content = try Support.read(text).root.content
    #expect(content == .string(expected))
  }

  /// The reader skips eight bytes at a time, so every place in such a word is tried.
  @Test(arguments: 0..<20)
  func `finds the end of a string at any place`(length: Int) throws {
    let run = String(repeating: "x", count: length)
    for (written, meant) in [
      ("", ""), ("\\\\", "\\"), ("\\\"", "\""), ("é", "é"), ("!", "!"), ("\u{7F}", "\u{7F}"),
      (" ", " "), ("#]", "#]"), ("\u{10FFFF}", "\u{10FFFF}"), ("\\u0022", "\""),
    ] {
      let root = try Support.read("[\"\(run)\(written)\(run)\", 1]").root
      guard case .list(let list) = root.content else { return }
      #expect(list[0].content == .string(run + meant + run))
      #expect(list[1].position.column == 6 + 2 * length + written.unicodeScalars.count)
    }
    for control in ["\u{0}", "\u{1F}", "\n", "\t"] {
      #expect(
        Support.diagnostic("\"\(run)\(control)\(run)\"").hasPrefix("a.json:1:\(length + 2): "))
    }
    #expect(Support.diagnostic("\"\(run)").hasPrefix("a.json:1:1: "))
  }

  @Test func `knows the line and column of every key and value`() throws {
    let text = "{\n  \"é😀\": [1,\r\n \"日本\", true],\r\t\"b\" :{}\n}"
    let root = try Support.read(text).root
    guard case .mapping(let members) = root.content,
      case .list(let list) = members[0].value.content
    else {
      Issue.record("the shape is wrong")
      return
    }
    #expect(root.position == SourcePosition(line: 1, column: 1))
    #expect(members[0].keyPosition == SourcePosition(line: 2, column: 3))
    #expect(members[0].value.position == SourcePosition(line: 2, column: 9))
    #expect(list[0].position == SourcePosition(line: 2, column: 10))
    #expect(list[1].position == SourcePosition(line: 3, column: 2))
    #expect(list[2].position == SourcePosition(line: 3, column: 8))
    #expect(members[1].keyPosition == SourcePosition(line: 4, column: 2))
    #expect(members[1].value.position == SourcePosition(line: 4, column: 7))
  }

  @Test func `counts lines from where the text begins in a larger file`() throws {
    let document = try JSONReader.read(Array("{\n\"a\":1}".utf8), file: "b.jsonl", firstLine: 7)
    #expect(document.root.position.line == 7)
    guard case .mapping(let members) = document.root.content else { return }
    #expect(members[0].keyPosition.line == 8)
    let diagnostic = #expect(throws: Diagnostic.self) {
      try JSONReader.read([0x0A, 0xFF], file: "b.jsonl", firstLine: 7)
    }
    #expect(diagnostic?.position?.line == 8)
    #expect(throws: Diagnostic.self) { try JSONReader.read([], file: "b.jsonl", firstLine: .max) }
  }

  @Test func `accepts 64 levels and refuses 65`() {
    let deep = { (count: Int) in
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(Support.diagnostic(deep(64)) == "accepted")
    #expect(
      Support.diagnostic(deep(65)).hasSuffix(
        "lists and mappings are nested beyond the limit of 64 levels [too-deep]"))
    #expect(Support.diagnostic(deep(1_000_000)).hasSuffix("[too-deep]"))
  }

  @Test func `accepts 4 MiB and refuses a byte more`() {
    let space = [UInt8](repeating: 0x20, count: 4 << 20)
    #expect(Support.diagnostic(space.dropLast() + [0x31]) == "accepted")
    #expect(
      Support.diagnostic(space + [0x31])
        == "a.json: error: the file has 4194305 bytes, more than the limit of 4194304 [too-large]"
    )
  }

  @Test func `finds a repeated key among 100,000`() throws {
    let keys = (0..<100_000).map { "\"key\($0)\":0" }
    let good = "{\n" + keys.joined(separator: ",\n") + "}"
    #expect(Support.diagnostic(good) == "accepted")
    let bad = "{\n" + (keys + ["\"key99999\":1", "\"key77\":1"]).joined(separator: ",\n") + "}"
    #expect(
      Support.diagnostic(bad)
        == "a.json:100002:1: error: key99999: duplicate key 'key99999': on line 100001 and again on line 100002 [duplicate-key]"
    )
  }

  @Test func `limits that would exhaust the stack are clamped`() {
    #expect(Limits(bytesMax: .max, depthMax: .max) == Limits(bytesMax: 256 << 20, depthMax: 512))
    #expect(Limits(bytesMax: -1, depthMax: -1) == Limits(bytesMax: 0, depthMax: 0))
    let text = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    let wide = Limits(bytesMax: .max, depthMax: .max)
    #expect(Support.diagnostic(text, limits: wide) == "accepted")
    #expect(Support.diagnostic("[\(text)]", limits: wide).hasSuffix("512 levels [too-deep]"))
  }
}
