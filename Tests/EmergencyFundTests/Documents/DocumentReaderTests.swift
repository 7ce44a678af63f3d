import EmergencyFund
import Testing

@Suite struct DocumentReaderTests {
  enum Key: String, FieldKey {
    case name, country, members, urgent, items, kind, code
    case kelvin = "Kelvin"
  }
  enum Sort: String, CaseIterable { case individual, group, organisation }

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let diagnostic: String
    var testDescription: String { text }
  }

  private func reader(_ text: String, _ unknownKeys: UnknownKeys = .refuse) throws
    -> DocumentReader
  {
    DocumentReader(document: try DocumentTestSupport.read(text), unknownKeys: unknownKeys)
  }

  /// Reads each field of one object as what it should be.
  private func diagnostics(_ text: String) throws -> [String] {
    var reader = try reader(text)
    let fields = reader.fields(reader.root, Key.self)
    _ = reader.text(fields[.name])
    _ = reader.code(fields[.code], noun: "an identifier")
    _ = reader.choice(fields[.kind], Sort.self, "an applicant type")
    _ = reader.integer(fields[.members], in: 1...500)
    _ = reader.boolean(fields[.urgent])
    _ = reader.list(fields[.items], atMost: 3) { reader, field in reader.text(field) }
    return reader.diagnostics.map(\.rendered)
  }

  @Test func `reads every kind of value`() throws {
    var reader = try reader(
      #"{"name":"Ana","code":"a-1._z","kind":"group","members":1e2,"urgent":true,"#
        + #""items":["x","y"],"country":null}"#)
    let fields = reader.fields(reader.root, Key.self)
    #expect(reader.text(fields[.name]) == "Ana")
    #expect(reader.code(fields[.code], noun: "an identifier") == "a-1._z")
    #expect(reader.choice(fields[.kind], Sort.self, "a type") == .group)
    #expect(reader.integer(fields[.members], in: 1...500) == 100)
    #expect(reader.boolean(fields[.urgent]) == true)
    #expect(reader.list(fields[.items]) { reader, field in reader.text(field) } == ["x", "y"])
    #expect(fields[.country] == nil)
    #expect(fields[.items]?.path.description == "items")
    #expect(reader.diagnostics.isEmpty)
  }

  @Test func `absent values are nil without a diagnostic`() throws {
    var reader = try reader("{}")
    let fields = reader.fields(reader.root, Key.self)
    #expect(reader.text(fields[.name]) == nil)
    #expect(reader.integer(nil, in: 0...1) == nil)
    #expect(reader.boolean(nil) == nil)
    #expect(reader.code(nil, noun: "a code") == nil)
    #expect(reader.choice(nil, Sort.self, "a type") == nil)
    #expect(reader.list(nil) { _, field in field } == nil)
    #expect(reader.mapping(nil) == nil)
    #expect(reader.diagnostics.isEmpty)
  }

  @Test(arguments: [
    Case(text: "[]", diagnostic: "1:1: error: expected an object, found a list [wrong-type]"),
    Case(text: "null", diagnostic: "1:1: error: expected an object, found null [wrong-type]"),
    Case(
      text: #"{"contry":"PE"}"#,
      diagnostic: "1:2: error: contry: unknown key 'contry'; did you mean 'country'? [unknown-key]"
    ),
    Case(
      text: #"{"odd key":"PE"}"#,
      diagnostic: #"1:2: error: ["odd key"]: unknown key 'odd key'; the keys here are name, "#
        + "country, members, urgent, items, kind, code, Kelvin [unknown-key]"),
    Case(
      text: "{\"\u{212A}elvin\":1}",
      diagnostic: "1:2: error: [\"\u{212A}elvin\"]: unknown key '\u{212A}elvin'; did you mean "
        + "'Kelvin'? [unknown-key]"),
    Case(
      text: #"{"name":12}"#,
      diagnostic: "1:9: error: name: expected text in double quotes, found a number [wrong-type]"),
    Case(
      text: #"{"name":true}"#,
      diagnostic: "1:9: error: name: expected text in double quotes, found true [wrong-type]"),
    Case(
      text: #"{"name":["Ana"]}"#,
      diagnostic: "1:9: error: name: expected text, found a list [wrong-type]"),
    Case(
      text: #"{"code":"A 1"}"#,
      diagnostic: "1:9: error: code: expected an identifier of 1 to 64 lower-case letters, digits, "
        + "'-', '.' and '_', found 'A 1' [unreadable-value]"),
    Case(
      text: #"{"code":""}"#,
      diagnostic: "1:9: error: code: expected an identifier of 1 to 64 lower-case letters, digits, "
        + "'-', '.' and '_', found '' [unreadable-value]"),
    Case(
      text: #"{"kind":"indvidual"}"#,
      diagnostic: "1:9: error: kind: expected an applicant type, found 'indvidual'; did you mean "
        + "'individual'? [unknown-code]"),
    Case(
      text: #"{"kind":"Group"}"#,
      diagnostic: "1:9: error: kind: expected an applicant type, found 'Group'; did you mean "
        + "'group'? [unknown-code]"),
    Case(
      text: #"{"kind":"state"}"#,
      diagnostic: "1:9: error: kind: expected an applicant type (individual, group, "
        + "organisation), found 'state' [unknown-code]"),
    Case(
      text: #"{"kind":3}"#,
      diagnostic: "1:9: error: kind: expected an applicant type in double quotes, found a number "
        + "[wrong-type]"),
    Case(
      text: #"{"members":"12"}"#,
      diagnostic: "1:12: error: members: expected a whole number without quotes, found text "
        + "[wrong-type]"),
    Case(
      text: #"{"members":{}}"#,
      diagnostic: "1:12: error: members: expected a whole number, found an object [wrong-type]"),
    Case(
      text: #"{"members":1.5}"#,
      diagnostic: "1:12: error: members: expected a whole number, found '1.5' [unreadable-value]"),
    Case(
      text: #"{"members":0}"#,
      diagnostic: "1:12: error: members: expected a whole number from 1 to 500, found '0' "
        + "[out-of-range]"),
    Case(
      text: #"{"members":1e400}"#,
      diagnostic: "1:12: error: members: expected a whole number from 1 to 500, found '1e400' "
        + "[out-of-range]"),
    Case(
      text: #"{"urgent":"true"}"#,
      diagnostic: "1:11: error: urgent: expected true or false without quotes, found text "
        + "[wrong-type]"),
    Case(
      text: #"{"urgent":1}"#,
      diagnostic: "1:11: error: urgent: expected true or false, found a number [wrong-type]"),
    Case(
      text: #"{"items":"x"}"#,
      diagnostic: "1:10: error: items: expected a list, found text [wrong-type]"),
    Case(
      text: #"{"items":["x",null]}"#,
      diagnostic: "1:15: error: items[1]: expected an element of the list, found null [wrong-type]"
    ),
    Case(
      text: #"{"items":["x","x","x","x"]}"#,
      diagnostic: "1:10: error: items: expected a list of at most 3, found 4 [out-of-range]"),
    Case(
      text: #"{"items":[{"a":1}]}"#,
      diagnostic: "1:11: error: items[0]: expected text, found an object [wrong-type]"),
  ])
  func `says what is wrong and where`(testCase: Case) throws {
    #expect(try diagnostics(testCase.text) == ["a.json:" + testCase.diagnostic])
  }

  @Test func `reports every problem at once`() throws {
    let all = try diagnostics(
      "{\"name\":1,\n\"kind\":\"x\",\n\"members\":-1,\n\"zzz\":0,\n\"items\":[1,2]}")
    #expect(all.count == 6)
  }

  @Test func `never repeats free text`() throws {
    let all = try diagnostics(#"{"name":["secret"],"items":"secret","urgent":"secret"}"#)
    #expect(all.count == 3)
    #expect(!all.joined().contains("secret"))
  }

  @Test func `passes over unknown keys where told to`() throws {
    var reader = try reader(#"{"zzz":1,"name":"Ana"}"#, .ignore)
    let fields = reader.fields(reader.root, Key.self)
    #expect(reader.text(fields[.name]) == "Ana")
    #expect(reader.diagnostics.isEmpty)
  }

  @Test func `reports a required key that is absent or null`() throws {
    var reader = try reader(#"{"items":[{"name":null}]}"#)
    let fields = reader.fields(reader.root, Key.self)
    #expect(reader.required(.items, in: fields) != nil)
    _ = reader.list(fields[.items]) { reader, field in
      reader.text(reader.required(.name, in: reader.fields(field, Key.self)))
    }
    #expect(
      reader.diagnostics.map(\.rendered)
        == ["a.json:1:11: error: items[0].name: the key 'name' is missing [missing]"])
  }

  @Test func `does not ask for keys of what is no object`() throws {
    var reader = try reader("[]")
    let fields = reader.fields(reader.root, Key.self)
    #expect(reader.required(.name, in: fields) == nil)
    #expect(reader.diagnostics.count == 1)
  }

  @Test func `reads free keys in their order`() throws {
    var reader = try reader(#"{"b":"1","a":"2","none":null}"#)
    let members = reader.mapping(reader.root) ?? []
    #expect(members.map(\.key) == ["b", "a"])
    #expect(members.map(\.field.path.description) == ["b", "a"])
    _ = reader.mapping(members.first?.field)
    #expect(
      reader.diagnostics.map(\.rendered)
        == ["a.json:1:6: error: b: expected an object, found text [wrong-type]"])
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("3.0", 3), ("1e2", 100), ("-12.50e1", -125), ("100e-2", 1),
      ("0e99999999999999999999", 0), ("0.0", 0), ("9223372036854775807", .max),
      ("-9223372036854775808", .min), ("922337203685477580.7e1", .max),
      ("1e18", 1_000_000_000_000_000_000),
    ] as [(String, Int)])
  func `reads integers by their value`(literal: String, value: Int) throws {
    var reader = try reader(literal)
    #expect(reader.integer(reader.root, in: .min ... .max) == value)
  }

  @Test(arguments: [
    ("9223372036854775808", Diagnostic.Kind.outOfRange), ("-9223372036854775809", .outOfRange),
    ("1e19", .outOfRange), ("1e999999999999999999999", .outOfRange),
    ("1e-999999999999999999999", .unreadableValue), ("0.1", .unreadableValue),
    ("1000000000000000000000.5", .unreadableValue),
  ])
  func `refuses what is no integer`(literal: String, kind: Diagnostic.Kind) throws {
    var reader = try reader(literal)
    #expect(reader.integer(reader.root, in: .min ... .max) == nil)
    #expect(reader.diagnostics.map(\.kind) == [kind])
  }

  @Test func `names an open range by its lower end`() throws {
    var reader = try reader("0")
    #expect(reader.integer(reader.root, in: 1 ... .max) == nil)
    #expect(reader.diagnostics[0].message == "expected a whole number of at least 1, found '0'")
  }

  @Test func `keeps the first thousand diagnostics and counts the rest`() throws {
    var reader = try reader("[" + String(repeating: "1,", count: 1_499) + "1]")
    _ = reader.list(reader.root) { reader, field in reader.text(field) }
    #expect(reader.diagnostics.count == DocumentReader.diagnosticsMax)
    #expect(reader.diagnosticsLeftOut == 500)
  }

  @Test func `suggests what was meant a hundred times at most`() throws {
    let keys = (0..<1_500).map { #""name\#($0)": 1"# }
    var reader = try reader("{" + keys.joined(separator: ", ") + "}")
    _ = reader.fields(reader.root, Key.self)
    #expect(reader.diagnostics.count { $0.suggestion == "name" } == 100)
    #expect(reader.diagnostics.count == DocumentReader.diagnosticsMax)
    #expect(reader.diagnosticsLeftOut == 500)
  }

  @Test func `a diagnostic of any kind takes the place and path of its value`() throws {
    for kind in Diagnostic.Kind.allCases {
      var reader = try reader(#"{"name":"Ana"}"#)
      let fields = reader.fields(reader.root, Key.self)
      reader.diagnose(try #require(fields[.name]), kind, "m", found: "f", suggestion: "s")
      #expect(
        reader.diagnostics.map(\.rendered)
          == ["a.json:1:9: error: name: m; did you mean 's'? [\(kind.rawValue)]"])
    }
  }
}
