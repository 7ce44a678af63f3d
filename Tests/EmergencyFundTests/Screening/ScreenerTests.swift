import EmergencyFund
import Foundation
import TestSupport
import Testing

@Suite struct ScreenerTests {
  /// The calls of the screening vectors, and their rates.
  static func policies() throws -> CompiledPolicies {
    let names = ["africa", "asia", "eastern-europe", "latin-america", "mena"]
    let documents = try names.map { name in
      try JSONReader.read(
        Array(Data(contentsOf: ScreeningVectors.folder.appending(path: "\(name).json"))),
        file: name)
    }
    let library = PolicyLibrary(documents)
    return CompiledPolicies(
      try names.map { try PolicyTimeline($0, in: library) }, calls: names,
      rates: try ScreeningVectors.committed().rates)
  }

  private static func screen(
    _ text: String, isStrict: Bool = false, explains: Bool = false
  ) throws -> (line: String, diagnostics: [Diagnostic]) {
    var screener = Screener(try policies(), isStrict: isStrict, explains: explains)
    var writer = JSONWriter()
    let diagnostics = withLine(Array(text.utf8)) {
      screener.screen($0, number: 7, of: "in.ndjson", to: &writer)
    }
    return (writer.text, try #require(diagnostics))
  }

  @Test func `gives the verdicts of a second implementation, byte for byte`() throws {
    var screener = Screener(try Self.policies(), isStrict: false, explains: false)
    for line in try ScreeningVectors.committed().lines {
      var writer = JSONWriter()
      let diagnostics = withLine(Array(line.application.utf8)) {
        screener.screen($0, number: line.number, of: "applications.ndjson", to: &writer)
      }
      #expect(diagnostics == [], "line \(line.number)")
      #expect(writer.text == line.verdict + "\n", "line \(line.number)")
    }
  }

  /// The engine is one: what it explains is what validate says.
  @Test func `explains as an assessment of the whole application does`() throws {
    let vectors = try ScreeningVectors.committed()
    var screener = Screener(try Self.policies(), isStrict: false, explains: true)
    for line in vectors.lines.prefix(120) {
      let application = try application(document: line.application, unknownKeys: .ignore)
      guard let call = application.call, let policy = vectors.policies[call] else { continue }
      var expected = JSONWriter()
      policy.assess(application, rates: vectors.rates).write(to: &expected)
      var writer = JSONWriter()
      _ = withLine(Array(line.application.utf8)) {
        screener.screen($0, number: line.number, of: "applications.ndjson", to: &writer)
      }
      #expect(writer.text == expected.text + "\n", "line \(line.number)")
    }
  }

  @Test func `an unknown call is an answer that is missing, or refused where strict`() throws {
    let text = #"{"format":"ief-application/1","id":"a","call":"afrika"}"#
    let bulk = try Self.screen(text)
    #expect(bulk.diagnostics.isEmpty)
    #expect(bulk.line.hasPrefix(#"{"id":"a","outcome":"incomplete","notMet":[],"unknown":["#))
    let explained = try Self.screen(text, explains: true)
    #expect(explained.line.contains(#""call":"afrika""#))
    #expect(explained.line.contains(#""reads":[{"path":"call","value":"afrika"}]"#))
    let strict = try Self.screen(text, isStrict: true)
    #expect(strict.line.isEmpty)
    #expect(
      strict.diagnostics.map { $0.rendered } == [
        "in.ndjson:7:1: error: call: no policy has the id 'afrika'; did you mean 'africa'? "
          + "[unknown-code]"
      ])
  }

  @Test func `without a call it is not known whose grants count`() throws {
    let grants = #""previousGrants":[{"fund":"other","awardedOn":"2026-01-02"}]"#
    let text =
      #"{"format":"ief-application/1","receivedAt":"2026-03-02","applicant":{"# + grants + "}}"
    #expect(try Self.screen(text).line.contains(#""repeat""#))
    let old = text.replacing("2026-01-02", with: "2024-01-02")
    #expect(try !Self.screen(old).line.contains(#""repeat""#))
  }

  @Test func `a bad line has all its diagnostics, with its number`() throws {
    let text = #"{"format":"ief-application/1","call":7,"language":"e"}"#
    let (line, diagnostics) = try Self.screen(text)
    #expect(line.isEmpty)
    #expect(
      diagnostics.map { $0.rendered } == [
        "in.ndjson:7:38: error: call: expected the id of a call in double quotes, found a number "
          + "[wrong-type]",
        "in.ndjson:7:51: error: language: expected a language tag such as es, found 'e' "
          + "[unreadable-value]",
      ])
  }

  @Test func `codes that are not in their list are answers not given`() throws {
    let text = #"""
      {"format":"ief-application/1","call":"asia","applicant":{"type":"club","country":"ZZ"},
      "incidents":[{"id":"i","type":"dev.unheard","harm":"hardly"}],"budget":{"currency":"XTS"}}
      """#.replacing("\n", with: "")
    let (line, diagnostics) = try Self.screen(text)
    #expect(diagnostics.isEmpty)
    #expect(line.contains(#""country","applicant-type""#))
    #expect(try Self.screen(text, isStrict: true).diagnostics.count == 5)
  }
}
