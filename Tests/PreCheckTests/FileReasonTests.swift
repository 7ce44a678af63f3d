import AgeEncryption
import EmergencyFund
import Foundation
import PreCheck
import TestSupport
import Testing

/// Why a file cannot be opened, in the language of the person who opens it.
@Suite struct FileReasonTests {
  static func problem(_ text: String, _ language: Language) throws -> String {
    var session = PageSession()
    _ = session.choose(Array(#"{"language":"\#(language.tag)"}"#.utf8))
    let request = #"{"file":"\#(Data(text.utf8).base64EncodedString())"}"#
    let answer = try JSONReader.read(
      session.openFile(Array(request.utf8), CryptoPrimitives()), file: "")
    return try #require(answer.root.text(under: "problem"))
  }

  @Test(arguments: [
    (
      "{\"format\": ",
      "line 1, column 12: the text is damaged here: something is missing or extra"
    ),
    ("[]", "line 1, column 1: it does not contain an application"),
    ("{}", "line 1, column 1: it does not contain an application"),
    (#"{"format": "ief-policy/1"}"#, "line 1, column 12: it does not contain an application"),
    (
      #"{"format": "ief-application/1", "cal": "ief"}"#,
      "line 1, column 33: the key cal is unknown; did you mean call?"
    ),
    (
      #"{"format": "ief-application/1", "call": "ief", "call": "ief"}"#,
      "line 1, column 48: the key call appears twice here"
    ),
    (
      #"{"format": "ief-application/1", "applicant": []}"#,
      "line 1, column 46: the value of applicant is not valid"
    ),
    (
      #"{"format": "ief-application/1", "receivedAt": "2026-02-30"}"#,
      "line 1, column 47: the value 2026-02-30 of receivedAt is not valid"
    ),
  ])
  func `says where and why`(text: String, reason: String) throws {
    #expect(try Self.problem(text, .english) == "This file could not be opened: \(reason)")
  }

  @Test(arguments: Language.allCases)
  func `says it in each language`(language: Language) throws {
    let words = PageWords(language)
    let reason = words.text(.fileUnknownKey, .text("found", "cal"))
    let text = try Self.problem(#"{"format": "ief-application/1", "cal": 1}"#, language)
    #expect(text.contains(reason))
    #expect(text.contains(words.text(.fileMeant, .text("suggestion", "call"))))
  }

  @Test(arguments: Diagnostic.Kind.allCases)
  func `has words for every kind of diagnostic`(kind: Diagnostic.Kind) {
    let diagnostic = Diagnostic(
      file: "a.json", position: SourcePosition(line: 2, column: 3),
      path: DocumentPath.root.key("budget"), kind: kind, message: "in English")
    for language in Language.allCases where language != .english {
      let line = PageWords(language).line(diagnostic)
      #expect(line.hasPrefix("a.json:2:3: ") && line.hasSuffix(" [\(kind.rawValue)]"))
      #expect(!line.contains("in English"))
    }
    #expect(PageWords(.english).line(diagnostic) == diagnostic.rendered)
  }

  @Test func `keeps what a person typed on one line of the terminal`() {
    let diagnostic = Diagnostic(
      file: "a\nb.json", position: nil, kind: .unreadableFile, message: "in English")
    #expect(
      PageWords(.spanish).line(diagnostic)
        == "a\\nb.json: no existe o no se puede leer [unreadable-file]")
  }
}
