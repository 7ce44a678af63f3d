import EmergencyFund
import EmergencyFundYAML
import Testing

@Suite struct YAMLReaderTests {
  typealias Support = YAMLTestSupport

  @Test(arguments: [
    ("country: NO", "{country: NO}"),
    ("id: 0012", "{id: 0012}"),
    ("a: 1.50\nb: 1e3\nc: 0x10\nd: 12:30:45", "{a: 1.50, b: 1e3, c: 0x10, d: 12:30:45}"),
    ("day: 2026-03-02", "{day: 2026-03-02}"),
    ("- yes\n- true\n- .inf", "[yes, true, .inf]"),
    ("a: 'NO'\nb: \"NO\"", #"{a: "NO", b: "NO"}"#),
    ("a: ''\nb: 'null'\nc: \"~\"", #"{a: "", b: "null", c: "~"}"#),
    ("a:\nb: ~\nc: null\nd: Null", "{a: null, b: null, c: null, d: Null}"),
    ("a: |\n  x\n  y\nb: >-\n  x\n  y\n", #"{a: "x\ny\n", b: "x y"}"#),
    (#"a: "\u00e9\n\x41""#, #"{a: "é\nA"}"#),
    ("a: 'it''s'", #"{a: "it's"}"#),
    ("a: x y\n  z", "{a: x y z}"),
    ("a: {b: [1, {c: 2}], d: }", "{a: {b: [1, {c: 2}], d: null}}"),
    ("a:\n- 1\n-\n  - 2\n- b: 3\n  c: 4", "{a: [1, [2], {b: 3, c: 4}]}"),
    ("'a b': 1\n\"c\": 2\n? d\n: 3\n~: 4\n\"<<\": 5", "{a b: 1, c: 2, d: 3, ~: 4, <<: 5}"),
    ("# note\n---\na: 1 # note\n...\n", "{a: 1}"),
    ("a: 'x\n%y'", #"{a: "x %y"}"#),
    ("\u{FEFF}a: 1", "{a: 1}"),
    ("a: http://example.org/x?y#z", "{a: http://example.org/x?y#z}"),
    ("a: x & y * z ! w", "{a: x & y * z ! w}"),
    ("a:b", "a:b"),
    ("--- ~", "null"),
    ("a: 1\r\nb: |\r\n  x\r\n", #"{a: 1, b: "x\n"}"#),
    (#"{"a": [true, null, 1.5, "x"]}"#, #"{a: [true, null, 1.5, "x"]}"#),
  ])
  func `keeps what was written`(text: String, outline: String) throws {
    #expect(Support.outline(try Support.read(text).root) == outline)
  }

  @Test func `knows the line and column of every key and value`() throws {
    let root = try Support.read(
      "# é\nclé😀: 'x'\nlist:\n  - {é: 1, b: [2]}\n  - |\n    y\nempty:\r\n\"q\":  z\n"
    ).root
    guard case .mapping(let members) = root.content,
      case .list(let list) = members[1].value.content,
      case .mapping(let flow) = list[0].content
    else {
      Issue.record("the shape is wrong")
      return
    }
    let places = [
      root.position, members[0].keyPosition, members[0].value.position, members[1].keyPosition,
      members[1].value.position, list[0].position, flow[0].keyPosition, flow[0].value.position,
      flow[1].keyPosition, flow[1].value.position, list[1].position, members[2].value.position,
      members[3].keyPosition, members[3].value.position,
    ].map { "\($0.line):\($0.column)" }
    #expect(
      places == [
        "2:1", "2:1", "2:7", "3:1", "4:3", "4:5", "4:6", "4:9", "4:12", "4:15", "5:5", "7:7",
        "8:1", "8:7",
      ])
  }

  @Test func `counts lines as an editor does`() throws {
    let root = try Support.read("a: 'x\u{2028}y\u{85}z'\nb: 1").root
    guard case .mapping(let members) = root.content else { return }
    #expect(members[1].value.position == SourcePosition(line: 2, column: 4))
  }

  @Test func `gives the fields of a format the type that they expect`() throws {
    enum Key: String, FieldKey { case country, id, members, urgent, story }
    var reader = DocumentReader(
      document: try Support.read(
        "country: NO\nid: 0012\nmembers: -12\nurgent: true\nstory: true\n"))
    let fields = reader.fields(reader.root, Key.self)
    #expect(reader.text(fields[.country]) == "NO")
    #expect(reader.text(fields[.id]) == "0012")
    #expect(reader.integer(fields[.members], in: -20...0) == -12)
    #expect(reader.boolean(fields[.urgent]) == true)
    #expect(reader.text(fields[.story]) == "true")
    #expect(reader.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("yes", "; did you mean 'true'?"), ("no", "; did you mean 'false'?"),
    ("ON", "; did you mean 'true'?"), ("off", "; did you mean 'false'?"),
    ("True", "; did you mean 'true'?"), ("ture", "; did you mean 'true'?"), ("maybe", ""),
  ])
  func `asks for true or false`(written: String, suggestion: String) throws {
    var reader = DocumentReader(document: try Support.read(written))
    #expect(reader.boolean(reader.root) == nil)
    #expect(
      reader.diagnostics.map(\.rendered) == [
        "a.yaml:1:1: error: expected true or false, found '\(written)'\(suggestion) "
          + "[unreadable-value]"
      ])
  }

  @Test(arguments: [
    ("12", 12), ("-1", -1), ("007", 7), ("0", 0),
  ])
  func `reads digits as an integer`(written: String, value: Int) throws {
    var reader = DocumentReader(document: try Support.read(written))
    #expect(reader.integer(reader.root, in: -100...100) == value)
  }

  @Test(arguments: [
    ("1.5", "unreadable-value"), ("1e2", "unreadable-value"), ("+1", "unreadable-value"),
    ("1_000", "unreadable-value"), ("0x10", "unreadable-value"), ("१", "unreadable-value"),
    ("-a", "unreadable-value"), ("99999999999999999999", "out-of-range"), ("101", "out-of-range"),
    ("'12'", "wrong-type"), ("[1]", "wrong-type"),
  ])
  func `refuses what is no integer`(written: String, kind: String) throws {
    var reader = DocumentReader(document: try Support.read(written))
    #expect(reader.integer(reader.root, in: -100...100) == nil)
    #expect(reader.diagnostics.map(\.kind.rawValue) == [kind])
  }

  @Test func `calls an object by the name that it has in YAML`() throws {
    enum Key: String, FieldKey { case name }
    var reader = DocumentReader(document: try Support.read("- a"))
    _ = reader.fields(reader.root, Key.self)
    #expect(
      reader.diagnostics[0].message == "expected a mapping of keys to values, found a list")
  }
}
