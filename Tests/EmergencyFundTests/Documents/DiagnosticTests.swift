import EmergencyFund
import Testing

@Suite struct DiagnosticTests {
  @Test func `renders place, path, message, suggestion and identifier`() {
    let diagnostic = Diagnostic(
      file: "applications/a.yaml", position: SourcePosition(line: 12, column: 5),
      path: .root.key("applicant").key("country"), kind: .unknownCode,
      message: "expected a country code such as PE, found 'PEX'", suggestion: "PE")
    #expect(
      diagnostic.rendered == "applications/a.yaml:12:5: error: applicant.country: expected a "
        + "country code such as PE, found 'PEX'; did you mean 'PE'? [unknown-code]")
  }

  @Test func `leaves out what it does not have`() {
    let noPlace = Diagnostic(file: "a\nb", position: nil, kind: .missing, message: "m")
    #expect(noPlace.rendered == #"a\nb: error: m [missing]"#)
    let noFile = Diagnostic(file: "", position: .start, kind: .missing, message: "m")
    #expect(noFile.rendered == "1:1: error: m [missing]")
    let neither = Diagnostic(file: "", position: nil, kind: .missing, message: "m")
    #expect(neither.rendered == "error: m [missing]")
  }

  @Test func `keeps its identifiers`() {
    #expect(
      Diagnostic.Kind.allCases.map(\.rawValue) == [
        "syntax", "encoding", "too-large", "too-deep", "unreadable-file",
        "duplicate-key", "unknown-key",
        "wrong-type", "unreadable-value", "out-of-range", "unknown-code", "missing",
        "contradiction", "unsupported", "widens", "unused", "unsourced", "assumed",
        "untranslated",
      ])
  }

  @Test(arguments: [
    ("PEX", "'PEX'"),
    ("", "''"),
    ("a\nb\t\r\u{0}\u{1B}[31m", #"'a\nb\t\r\u{0}\u{1b}[31m'"#),
    ("\u{202E}abc\u{2028}", #"'\u{202e}abc\u{2028}'"#),
    (String(repeating: "é", count: 40), "'" + String(repeating: "é", count: 40) + "'"),
    (String(repeating: "é", count: 41), "'" + String(repeating: "é", count: 40) + "…'"),
  ])
  func `quotes 40 characters on one line`(text: String, quoted: String) {
    #expect(Diagnostic.quote(text) == quoted)
  }
}
