import EmergencyFund
import Testing

/// The exact wording of the diagnostics about JSON.
@Suite struct JSONDiagnosticTests {
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
    Case("", "1:1: error: expected a JSON value, found an empty file [syntax]"),
    Case(" \n ", "2:2: error: expected a JSON value, found an empty file [syntax]"),
    Case(
      "{\"a\":1,\n}", "1:7: error: a comma before '}' is not allowed in JSON [syntax]"),
    Case("[1, ]", "1:3: error: [1]: a comma before ']' is not allowed in JSON [syntax]"),
    Case("[1 2]", "1:4: error: [1]: expected ',' or ']', found '2' [syntax]"),
    Case("{\"a\":1 \"b\":2}", "1:8: error: expected ',' or '}', found '\"' [syntax]"),
    Case("{\"a\" 1}", "1:6: error: a: expected ':' after the key, found '1' [syntax]"),
    Case("{a:1}", "1:2: error: expected a key in double quotes, found 'a' [syntax]"),
    Case("{é:1}", "1:2: error: expected a key in double quotes, found 'é' [syntax]"),
    Case(
      "{'a':1}",
      "1:2: error: JSON text is written in double quotes, not in single ones [syntax]"),
    Case(
      "{\"a\":'b'}",
      "1:6: error: a: JSON text is written in double quotes, not in single ones [syntax]"),
    Case(
      "[1",
      "1:3: error: [1]: expected ']', found the end of the text "
        + "(for the '[' on line 1) [syntax]"),
    Case(
      "\n{\"a\":{\"b\":1}",
      "2:13: error: expected '}', found the end of the text (for the '{' on line 2) [syntax]"),
    Case("[", "1:2: error: [0]: expected a value, found the end of the text [syntax]"),
    Case("[}", "1:2: error: [0]: expected a value, found '}' [syntax]"),
    Case("1 2", "1:3: error: expected the end of the text after the value, found '2' [syntax]"),
    Case("[1] // done", "1:5: error: comments are not allowed in JSON [syntax]"),
    Case("{\"a\": /* x */ 1}", "1:7: error: a: comments are not allowed in JSON [syntax]"),
    Case("# x", "1:1: error: comments are not allowed in JSON [syntax]"),
    Case("[NaN]", "1:2: error: [0]: JSON has no number 'NaN' [syntax]"),
    Case("-Infinity", "1:1: error: JSON has no infinite numbers [syntax]"),
    Case("[None]", "1:2: error: [0]: the empty value in JSON is written null [syntax]"),
    Case(
      "{\"a\":True}",
      "1:6: error: a: expected a value, found a word without quotes; text is written in double "
        + "quotes; did you mean 'true'? [syntax]"),
    Case(
      "{\"story\":They came}",
      "1:10: error: story: expected a value, found a word without quotes; text is written in "
        + "double quotes [syntax]"),
    Case("01", "1:1: error: a number cannot start with 0 followed by another digit [syntax]"),
    Case("+1", "1:1: error: a number cannot start with '+' [syntax]"),
    Case(".5", "1:1: error: a number needs a digit before '.' [syntax]"),
    Case("[5.]", "1:2: error: [0]: a number needs a digit after '.' [syntax]"),
    Case("1e", "1:1: error: a number needs a digit after its 'e' [syntax]"),
    Case("-", "1:1: error: a number needs a digit after '-' [syntax]"),
    Case("[\"é", "1:2: error: [0]: the string that begins here has no closing '\"' [syntax]"),
    Case(
      "\"é\n\"",
      "1:3: error: a string must end on the line where it starts; close it with '\"' or write \\n "
        + "for the line break [syntax]"),
    Case("\"\t\"", "1:2: error: a tab inside a string is written \\t [syntax]"),
    Case(
      "\"\u{1F}\"",
      "1:2: error: a control character inside a string is written as an escape, here \\u001f "
        + "[syntax]"),
    Case(
      #""\x""#,
      #"1:2: error: a backslash in a string is written \\, or begins one of the escapes "#
        + #"\" \\ \/ \b \f \n \r \t \uXXXX [syntax]"#),
    Case(
      #""é\u12""#, #"1:3: error: expected four hexadecimal digits after \u [syntax]"#),
    Case(
      #"{"a":"\ud83d"}"#,
      #"1:7: error: a: the escape \ud83d is half of a surrogate pair and not a character "#
        + "[encoding]"),
    Case(
      #"["\udc00\ud800"]"#,
      #"1:3: error: [0]: the escape \udc00 is half of a surrogate pair and not a character "#
        + "[encoding]"),
    Case(
      "{\"a\":1,\n\"b\":[{\"c\":1,\n\n\"c\":2}]}",
      "4:1: error: b[0].c: duplicate key 'c': on line 2 and again on line 4 [duplicate-key]"),
    Case(
      "\u{FEFF}1",
      "1:1: error: the file starts with a byte order mark, which JSON does not allow; save it as "
        + "UTF-8 without one [encoding]"),
  ])
  func `says what is wrong and where`(testCase: Case) {
    #expect(DocumentTestSupport.diagnostic(testCase.text) == "a.json:" + testCase.diagnostic)
  }

  @Test func `names the place in lists inside of lists`() {
    #expect(
      DocumentTestSupport.diagnostic(#"{"a":[0,[1,2,{"b":[[],[3,x]]}]]}"#)
        .hasPrefix("a.json:1:26: error: a[1][2].b[1][1]: "))
  }

  @Test(
    arguments: [
      ([0x22, 0xFF, 0x22], "1:2", "the byte 0xFF, which is beyond the last character"),
      ([0x0A, 0x22, 0x80], "2:2", "the byte 0x80, which cannot begin a character"),
      ([0x22, 0xC0, 0x80], "1:2", "an overlong form that begins with 0xC0"),
      ([0x22, 0xE0, 0x80, 0x80], "1:2", "an overlong form that begins with 0xE0"),
      ([0x22, 0xF0, 0x8F, 0xBF, 0xBF], "1:2", "an overlong form that begins with 0xF0"),
      ([0x22, 0xED, 0xA0, 0x80], "1:2", "a surrogate, which is not a character"),
      ([0x22, 0xF4, 0x90, 0x80, 0x80], "1:2", "the byte 0xF4, which is beyond the last character"),
      ([0x22, 0xC3, 0xA9, 0xC3], "1:3", "an incomplete character"),
      ([0x22, 0xE2, 0x82, 0x22], "1:2", "an incomplete character"),
      ([0x22, 0xE0, 0xA0, 0x22], "1:2", "an incomplete character"),
      ([0x22, 0xF0, 0x90, 0x22], "1:2", "an incomplete character"),
      (
        [0xFF, 0xFE, 0x31, 0x00], "1:1", "a UTF-16 byte order mark; save the file as UTF-8"
      ),
    ] as [([UInt8], String, String)])
  func `says which bytes are not UTF-8`(bytes: [UInt8], place: String, found: String) {
    #expect(
      DocumentTestSupport.diagnostic(bytes)
        == "a.json:\(place): error: expected UTF-8, found \(found) [encoding]")
  }
}
