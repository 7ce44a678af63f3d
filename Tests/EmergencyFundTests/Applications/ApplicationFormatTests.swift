import TestSupport
import Testing

@testable import EmergencyFund

/// What the second version of the format has, and the first does not.
@Suite struct ApplicationFormatTests {
  /// A value for each place that the second version added, with what it must be.
  private static let places: [(path: String, value: String, wrong: [String])] = [
    ("onBehalfOf", "{}", ["[]", "true"]),
    ("onBehalfOf.relationship", #""a colleague""#, ["1", "[]"]),
    ("onBehalfOf.consent", "true", [#""yes""#, "1"]),
    ("onBehalfOf.why", #""detained""#, ["{}"]),
    ("applicant.residence", #""CL""#, [#""Chile""#, "1"]),
    ("applicant.inExile", "true", [#""true""#, "0"]),
    ("applicant.role", #""editor""#, ["1"]),
    ("applicant.activeSince", "2014", ["1899", "2200", "2014.5", #""2014""#, "1e99"]),
    ("applicant.publicWork", "[]", ["{}", "[null]", "[1]", #"[{"links":"x"}]"#]),
    ("applicant.publicWork[0].link", #""https://example.org""#, ["1"]),
    ("applicant.publicWork[0].what", #""a report""#, ["[]"]),
    ("applicant.references[0].relation", #""a partner""#, ["1"]),
    ("applicant.references[0].language", #""es""#, [#""e""#, "1"]),
    ("applicant.references[0].informed", "false", [#""no""#]),
    ("project.measuresTaken", #""new passwords""#, ["1"]),
    ("project.alternatives", #""a new number""#, ["1"]),
    ("project.expectedResult", #""work goes on""#, ["1"]),
    ("project.neededBy", #""2026-03-20""#, [#""2026-02-30""#, #""soon""#, "20260320"]),
    ("incidents[0].platform", #""a network""#, ["1"]),
    ("incidents[0].link", #""https://example.org""#, ["1"]),
    ("incidents[0].reports[0].reference", #""77/2026""#, ["77"]),
    ("beneficiaries", "{}", ["3"]),
    ("beneficiaries.count", "3", ["-1", "1000000001", "0.5", #""3""#]),
    ("beneficiaries.dependants", "0", ["-1"]),
    ("otherSupport", "[]", ["{}", "[null]", #"["x"]"#]),
    ("otherSupport[0].organisation", #""a fund""#, ["1"]),
    ("otherSupport[0].kind", #""advice""#, ["1"]),
    ("otherSupport[0].result", #""no answer""#, ["1"]),
    ("payment", "{}", ["[]", #"{"iban":"x"}"#]),
    ("payment.canReceive", "false", [#""false""#]),
    ("payment.route", #""cash""#, [#""Cash""#, #""cheque""#, "1"]),
    ("payment.risk", #""the bank reports it""#, ["1"]),
    ("payment.preferInKind", "true", ["1"]),
    ("consents", "{}", ["true"]),
    ("consents.contactReferences", "true", [#""yes""#]),
    ("consents.vetting", "false", ["0"]),
    ("consents.referTo", #"["a fund"]"#, [#""a fund""#, "[1]", "[null]"]),
    ("consents.neverShareWith", "[]", ["{}", "[[]]"]),
    ("declarations", "{}", ["[]"]),
    ("declarations.truth", "true", [#""true""#]),
    ("declarations.privacyNotice", #""2026-01""#, ["1"]),
    ("statistics", "{}", ["[]", #"{"name":"x"}"#]),
    ("statistics.gender", #""nonBinary""#, [#""f""#, "1"]),
    ("statistics.identities", #"["disability"]"#, [#"["x"]"#, #""disability""#, "[null]"]),
  ]

  /// A document with a value at a path of keys and first elements.
  private static func document(_ path: String, _ value: String, format: String) -> String {
    let body = path.split(separator: ".").reversed().reduce(value) { inner, step in
      step.hasSuffix("[0]")
        ? #"{"\#(step.dropLast(3))":[\#(inner)]}"# : #"{"\#(step)":\#(inner)}"#
    }
    return #"{"format":"\#(format)",\#(body.dropFirst())"#
  }

  private static func read(
    _ text: String, unknownKeys: UnknownKeys = .refuse
  ) throws -> (application: GrantApplication, diagnostics: [Diagnostic]) {
    var reader = DocumentReader(
      document: try JSONReader.read(Array(text.utf8), file: "a.json"), unknownKeys: unknownKeys)
    let application = GrantApplication.read(&reader)
    return (application, reader.diagnostics)
  }

  @Test(arguments: places.indices)
  func `each place is read and written back`(index: Int) throws {
    let (path, value, _) = Self.places[index]
    let text = Self.document(path, value, format: GrantApplication.format)
    let (application, diagnostics) = try Self.read(text)
    #expect(diagnostics.isEmpty)
    #expect(application.json == text)
    #expect(application != GrantApplication())
  }

  @Test(arguments: places.indices)
  func `each place refuses what is none of its values`(index: Int) throws {
    let (path, _, wrong) = Self.places[index]
    for value in wrong {
      let text = Self.document(path, value, format: GrantApplication.format)
      let diagnostics = try Self.read(text).diagnostics
      #expect(diagnostics.count == 1, "\(path): \(value)")
      #expect(diagnostics.first?.path.description.hasPrefix(path) == true, "\(path): \(value)")
    }
  }

  @Test(arguments: places.indices)
  func `a file of the first version is told to change its format`(index: Int) throws {
    let (path, value, wrong) = Self.places[index]
    for value in [value] + wrong {
      let text = Self.document(path, value, format: GrantApplication.firstFormat)
      let (application, diagnostics) = try Self.read(text)
      let diagnostic = try #require(diagnostics.first)
      #expect(diagnostics.count == 1)
      #expect(diagnostic.kind == .unknownKey)
      let place = diagnostic.path.description
      #expect(path.hasPrefix(place))
      let name = place.split(separator: ".").last ?? ""
      #expect(
        diagnostic.message == "the key '\(name)' is only in ief-application/2; "
          + "change the format of the file, which is ief-application/1")
      // What it holds is not read at all.
      #expect(!application.json.contains(#""\#(name)""#))
      let bulk = try Self.read(text, unknownKeys: .ignore)
      #expect(bulk.diagnostics.isEmpty)
      #expect(bulk.application == application)
    }
  }

  @Test(arguments: [
    "onBehalfOf", "applicant.publicWork[0]", "beneficiaries", "otherSupport[0]", "payment",
    "consents", "declarations", "statistics",
  ])
  func `an unknown key in a statement is refused`(path: String) throws {
    let text = Self.document("\(path).accountNumber", "1", format: GrantApplication.format)
    let (_, diagnostics) = try Self.read(text)
    #expect(diagnostics.map { $0.path.description } == ["\(path).accountNumber"])
    #expect(diagnostics.first?.kind == .unknownKey)
    #expect(try Self.read(text, unknownKeys: .ignore).diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("applicant.publicWork", "{}", 1_000), ("otherSupport", "{}", 1_000),
    ("consents.referTo", #""x""#, 1_000), ("consents.neverShareWith", #""x""#, 1_000),
    ("statistics.identities", #""disability""#, 100),
  ])
  func `a list has a limit`(path: String, element: String, countMax: Int) throws {
    for (count, isRead) in [(countMax, true), (countMax + 1, false)] {
      let list = "[" + Array(repeating: element, count: count).joined(separator: ",") + "]"
      let text = Self.document(path, list, format: GrantApplication.format)
      let (application, diagnostics) = try Self.read(text)
      #expect(diagnostics.isEmpty == isRead)
      #expect((application.json == text) == isRead)
    }
  }

  @Test func `a key twice and nulls are what they are elsewhere`() throws {
    let twice = #"{"format":"ief-application/2","consents":{},"consents":{}}"#
    #expect(throws: Diagnostic.self) { try Self.read(twice) }
    let text = #"{"format":"ief-application/1","consents":null,"applicant":{"role":null}}"#
    #expect(try Self.read(text).diagnostics.isEmpty)
  }

  @Test func `every field that only people read has its place`() {
    let paths = Self.places.map { $0.path.replacing("[0]", with: "[]") }
    #expect(ApplicationDetail.allCases.map { $0.rawValue } == paths)
  }
}
