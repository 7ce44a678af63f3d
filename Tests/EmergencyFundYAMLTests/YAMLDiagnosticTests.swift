import EmergencyFund
import EmergencyFundYAML
import Testing

/// The exact wording of the diagnostics about YAML.
@Suite struct YAMLDiagnosticTests {
  typealias Support = YAMLTestSupport

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let diagnostic: String
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ diagnostic: String) {
      self.text = text
      self.diagnostic = diagnostic
    }
  }

  @Test(arguments: [
    Case("", "1:1: error: expected a YAML document, found an empty file [syntax]"),
    Case("# only\n", "1:1: error: expected a YAML document, found an empty file [syntax]"),
    Case(
      "a: 1\n---\nb: 2",
      "2:1: error: a file contains one document; found a second one [unsupported]"),
    Case(
      "---\n---\na: 1",
      "2:1: error: a file contains one document; found a second one [unsupported]"),
    Case(
      "a: &x 1",
      "1:4: error: anchors are not supported; put text that begins with '&' in quotes "
        + "[unsupported]"),
    Case(
      "a: [*x]",
      "1:5: error: aliases are not supported; put text that begins with '*' in quotes "
        + "[unsupported]"),
    Case("a: **bold**", "1:4: error: put text that begins with '&' or '*' in quotes [syntax]"),
    Case(
      "<<: {a: 1}",
      "1:1: error: merge keys ('<<') are not supported; write the keys out [unsupported]"),
    Case(
      "a: 1\nb: 2\na: 3",
      "3:1: error: a: duplicate key 'a': on line 1 and again on line 3 [duplicate-key]"),
    Case(
      "x:\n- {a: 1, 'a': 2}",
      "2:10: error: x[0].a: duplicate key 'a': on line 2 and again on line 2 [duplicate-key]"),
    Case(
      "[a]: 1",
      "1:1: error: a key must be text, found a list or a mapping; put a key that begins with "
        + "'[' or '{' in quotes [unsupported]"),
    Case(
      "x:\n  ? {a: 1}\n  : 2",
      "2:5: error: x: a key must be text, found a list or a mapping; put a key that begins with "
        + "'[' or '{' in quotes [unsupported]"),
    Case("{: 1}", "1:2: error: a key is missing before ':' [syntax]"),
    Case(": 1", "1:1: error: a key is missing before ':' [syntax]"),
    Case(
      "a:\n\tb: 1",
      "2:1: error: a tab cannot be used for indentation in YAML; use spaces [syntax]"),
    Case(
      "a: |\n\t b\n c",
      "2:1: error: a tab cannot be used for indentation in YAML; use spaces [syntax]"),
    Case(
      "a: b: c",
      "1:5: error: ':' is not allowed here; put text that contains ': ' in quotes, or check the "
        + "indentation [syntax]"),
    Case(
      "a: 1\nb\nc: 2",
      "2:1: error: expected ':' after a key; check the indentation, or put the text in quotes "
        + "[syntax]"),
    Case(
      "a:\n  b: 1\n c: 2",
      "3:2: error: expected a key in the same column as the keys since line 1; check the "
        + "indentation [syntax]"),
    Case(
      "a: 'it's'",
      "1:8: error: expected the end of the line after the value; check the quotes [syntax]"),
    Case(
      "- a\nb: 1",
      "2:1: error: expected '-' in the same column as the entries since line 1; check the "
        + "indentation [syntax]"),
    Case(
      "\na: [1, 2", "2:9: error: expected ',' or ']' in the list that begins on line 2 [syntax]"),
    Case(
      "a: {b: 1", "1:9: error: expected ',' or '}' in the mapping that begins on line 1 [syntax]"),
    Case("a: [1,,2]", "1:7: error: expected a value [syntax]"),
    Case(
      "a: - b",
      "1:4: error: a list entry ('- ') is not allowed here; start the list on the next line "
        + "[syntax]"),
    Case(
      "a: ? b",
      "1:4: error: a key with '? ' is not allowed here; put text that begins with it in quotes "
        + "[syntax]"),
    Case(
      "a: @x", "1:4: error: text must not begin with '@', '`' or '%'; put it in quotes [syntax]"),
    Case(
      "a: 1\nb: \"x", "2:4: error: the quoted text that begins here has no closing quote [syntax]"),
    Case(
      "a: \"x\n---\ny\"",
      "2:1: error: the quoted text that begins on line 1 has no closing quote before '---' or "
        + "'...' [syntax]"),
    Case(
      "a: \"\\q\"",
      "1:5: error: a backslash in double quotes begins an escape; write \\\\ or use single quotes "
        + "[syntax]"),
    Case(
      "a: \"\\u00zz\"",
      "1:7: error: expected hexadecimal digits after \\x, \\u or \\U [syntax]"),
    Case("a: \"\\ud83d\"", "1:7: error: the escape is not a Unicode character [encoding]"),
    Case("a: |x\n b", "1:4: error: the text after '|' or '>' begins on the next line [syntax]"),
    Case("a: |0\n b", "1:5: error: expected a number from 1 to 9 after '|' or '>' [syntax]"),
    Case(
      "é: \u{7}",
      "1:4: error: a control character is not allowed in YAML; write it as an escape in double "
        + "quotes [encoding]"),
    Case(
      "a: x\u{2028}b: 2",
      "1:6: error: the line contains U+0085, U+2028 or U+2029, at which YAML "
        + "ends a line; remove it [unsupported]"),
  ])
  func `says what is wrong and where`(testCase: Case) {
    #expect(Support.diagnostic(testCase.text) == "a.yaml:" + testCase.diagnostic)
  }

  @Test(arguments: [
    "a: !!str 1", "a: !x 1", "a: ! 1", "a: ! [1]", "a: !!map {b: 1}", "a: !<tag:x,2000:y> 1",
  ])
  func `refuses tags`(text: String) {
    #expect(
      Support.diagnostic(text) == "a.yaml:1:4: error: tags are not supported; put text that begins "
        + "with '!' in quotes [unsupported]")
  }

  @Test(arguments: [
    ("%YAML 1.2\n---\na: 1", "1:1"), ("%TAG !e! tag:example.org,2000:\n--- a", "1:1"),
    ("%x\n---\na: 1", "1:1"), ("\n \t\n # note\n%TAG", "4:1"), ("# note\u{2028}%TAG", "1:8"),
    ("\u{FEFF}\u{FEFF}%TAG", "1:2"), ("a: 1\n...\n%TAG", "3:1"),
    ("[1]\n%TAG !e! tag:example.org,2000:\n--- a", "2:1"),
    ("a: 1\n... # end\u{2029}#\n%TAG", "3:1"),
  ])
  func `refuses directives`(text: String, place: String) {
    #expect(
      Support.diagnostic(text) == "a.yaml:\(place): error: directives are not supported; remove "
        + "the line that begins with '%', or put the text in quotes [unsupported]")
  }

  @Test func `refuses what is not UTF-8`() {
    #expect(
      Support.diagnostic([0x61, 0x0A, 0xFF]) == "a.yaml:2:1: error: expected UTF-8, found the byte "
        + "0xFF, which is beyond the last character [encoding]")
    #expect(
      Support.diagnostic([0xFF, 0xFE, 0x61, 0x00]) == "a.yaml:1:1: error: expected UTF-8, found a "
        + "UTF-16 byte order mark; save the file as UTF-8 [encoding]")
  }

  @Test(arguments: ["[", "{a: ", "- ", "[{a: ", "? "])
  func `refuses deep nesting without exhausting the stack`(opening: String) {
    for count in [65, 1_100, 100_000] {
      let diagnostic = Support.diagnostic(String(repeating: opening, count: count))
      #expect(diagnostic.hasSuffix(opening == "? " ? "[unsupported]" : "[too-deep]"))
    }
  }

  @Test func `accepts 64 levels and refuses 65`() {
    let deep = { (count: Int) in
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(Support.diagnostic(deep(64)) == "accepted")
    #expect(Support.diagnostic(deep(65)).hasSuffix("the limit of 64 levels [too-deep]"))
    let indented = { (count: Int) in
      (0..<count).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    }
    #expect(Support.diagnostic(indented(64)) == "accepted")
    #expect(Support.diagnostic(indented(65)).hasPrefix("a.yaml:65:65: error: a.a.a."))
  }

  @Test func `refuses an alias bomb at its first anchor`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1..<60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(Support.diagnostic(text).hasPrefix("a.yaml:1:5: error: anchors are not supported"))
  }

  @Test func `accepts 4 MiB and refuses a byte more`() {
    let comment = [UInt8]("a: 1\n#".utf8)
    let full = comment + [UInt8](repeating: 0x20, count: (4 << 20) - comment.count)
    #expect(Support.diagnostic(full) == "accepted")
    #expect(
      Support.diagnostic(full + [0x20]) == "a.yaml: error: the file has 4194305 bytes, more than "
        + "the limit of 4194304 [too-large]")
  }

  @Test(arguments: 0..<20)
  func `reads damaged texts without trapping`(seed: Int) {
    let text =
      "id: A-1\napplicant: {country: NO, 'members': \"12\"}\nitems:\n  - name: |\n"
      + "      é 😀\n    cost: 1,250\n  -\n# end\nb: >-\n x\n"
    let pieces = [
      "\t", "\n", ": ", "- ", "? ", "&a ", "*a", "!t ", "[", "]", "{", "}", ",", "'", "\"", "|",
      ">", "#", "%", "---\n", "...\n", "  ", "\u{2028}", "\u{FEFF}", "\\", "<<: ", "\u{0}", "é",
    ]
    var random = SystemlessGenerator(state: UInt64(seed) &* 7_919 &+ 1)
    for _ in 0..<100 {
      var scalars = Array(text.unicodeScalars)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<scalars.count, using: &random)
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
        if Bool.random(using: &random) { scalars.remove(at: index) }
        scalars.insert(contentsOf: Array(piece.unicodeScalars), at: index)
      }
      var damaged = ""
      damaged.unicodeScalars.append(contentsOf: scalars)
      let diagnostic = Support.diagnostic(damaged)
      #expect(diagnostic == "accepted" || diagnostic.hasPrefix("a.yaml:"))
      #expect(!diagnostic.contains("this is not valid YAML"), "\(damaged.debugDescription)")
    }
  }

  /// A linear congruential generator, enough to place damage and replayed from its seed.
  private struct SystemlessGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }
}
