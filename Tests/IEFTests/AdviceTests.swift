import Foundation
import Testing

/// Messages say what to write instead of what people write by habit.
@Suite struct AdviceTests {
  /// A line of an application as a person may write it, and the end of the message about it.
  struct Habit: CustomTestStringConvertible {
    let line: String
    let advice: String
    var testDescription: String { line }

    init(_ line: String, _ advice: String) {
      self.line = line
      self.advice = advice
    }
  }

  static let notations = [
    Habit(
      "budget: {currency: EUR, items: [{quantity: 1, unitCost: 3,900.00, respondsTo: []}]}",
      "a comma within braces ends a value, so unitCost is only '3'; write 3900"),
    Habit(
      "budget: {currency: EUR, items: [{unitCost: 3,90}]}",
      "'3,90' uses a comma as the decimal "
        + "separator; write 3.90"),
    Habit(
      "budget: {currency: EUR, items: [{unitCost: 3,900}]}",
      "'3,900' is ambiguous: 3.9 or 3,900; write 3.9 or 3900"),
    Habit(
      "applicant: {targetGroups: journalists}", "expected a list, found text"),
    Habit(
      "applicant:\n  targetGroups: women, journalists",
      "write a list in brackets: [women, journalists]"),
    Habit(
      "project: {startsOn: 31/12/2026}",
      "expected a date such as 2026-03-02, found '31/12/2026'; write 2026-12-31"),
    Habit("project: {startsOn: 12.31.2026}", "write 2026-12-31"),
    Habit("project: {startsOn: 3/4/2026}", "write 2026-04-03 or 2026-03-04"),
    Habit("project: {startsOn: 2026/3/4}", "write 2026-03-04"),
    Habit("project: {startsOn: ٣١/١٢/٢٠٢٦}", "write 2026-12-31"),
    Habit("applicant: {country: “PE”}", "use straight quotes (\") instead of “ and ”"),
    Habit("“applicant”: {country: PE}", "use straight quotes (\") instead of “ and ”"),
    Habit("applicant: {country: \u{A0}PE}", "it has a no-break space"),
    Habit(
      "budget: {currency: EUR, items: [{unitCost: 3\u{202F}900}]}", "contains a space; write 3900"),
  ]

  static let codes = [
    ("applicant: {country: Perú}", "PE"), ("applicant: {country: UK}", "GB"),
    ("applicant: {country: USA}", "US"), ("applicant: {country: U.S.A.}", "US"),
    ("applicant: {country: Türkiye}", "TR"), ("applicant: {country: Turkey}", "TR"),
    ("applicant: {country: Россия}", "RU"), ("applicant: {country: سوريا}", "SY"),
    ("applicant: {country: Russian Federation}", "RU"), ("applicant: {country: peru}", "PE"),
    ("applicant: {country: Burma}", "MM"), ("applicant: {country: EEUU}", "US"),
    ("applicant: {country: Côte d’Ivoire}", "CI"), ("applicant: {country: Ivory Coast}", "CI"),
    ("applicant: {country: Brésil}", "BR"), ("applicant: {country: Filipinas}", "PH"),
    ("incidents: [{type: stolen device}]", "dev.stolen"),
    ("incidents: [{type: Phishing}]", "cyber.phishing"),
    ("incidents: [{type: programa espía}]", "surv.spyware"),
    ("incidents: [{harm: considerable}]", "serious"),
    ("applicant: {type: организация}", "organisation"),
    ("applicant: {type: personne à titre individuel}", "individual"),
    ("applicant: {targetGroups: [Journalists]}", "journalists"),
    (
      "budget: {items: [{category: \"More secure hardware or software, and its installation\"}]}",
      "secure-equipment"
    ),
  ].map { Habit($0, "did you mean '\($1)'?") }

  static let currencies = [
    ("HRK", "2023-01-01", "EUR"), ("BGN", "2026-01-01", "EUR"), ("SLL", "2022-07-01", "SLE"),
    ("ZWL", "2024-04-08", "ZWG"), ("MRO", "2018-01-01", "MRU"), ("BYR", "2016-07-01", "BYN"),
    ("VEF", "2018-08-20", "VES"), ("LTL", "2015-01-01", "EUR"), ("ANG", "2025-03-31", "XCG"),
  ].map {
    Habit("budget: {currency: \($0)}", "'\($0)' was replaced on \($1); write prices in \($2)")
  }

  @Test(arguments: notations + codes + currencies)
  func `says what to write`(habit: Habit) throws {
    let text = "format: ief-application/1\ncall: latin-america\n\(habit.line)\n"
    let run = try Tool.run(["validate", "-"], input: Array(text.utf8))
    #expect(run.code == 65)
    #expect(run.errors.contains(habit.advice), "\(run.errors)")
  }

  @Test func `says what a byte of Latin-1 is`() throws {
    let text = Array("format: ief-application/1\nid: Per".utf8) + [0xFA, 0x0A]
    let run = try Tool.run(["validate", "-"], input: text)
    #expect(run.code == 65)
    #expect(run.errors.contains("in Latin-1 this byte is 'ú': save the file as UTF-8"))
  }

  @Test func `says which quotes JSON has`() throws {
    let run = try Tool.run(
      ["validate", "-"], input: Array("{“format”: \"ief-application/1\"}".utf8))
    #expect(run.errors.contains("use straight quotes"))
  }

  @Test func `names the successor in a table of rates too`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write("rates.yaml", "format: ief-rates/1\nunitsPerEur: {HRK: 7.5345}\n")
    let run = try Tool.run(
      ["validate", "Samples/applications/stolen-laptop.pt.yaml", "--rates", file])
    #expect(run.code == 65)
    #expect(run.errors.contains("'HRK' was replaced on 2023-01-01; write prices in EUR"))
  }

  @Test func `warns of rates that are too coarse for a cent`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = "Samples/applications/stolen-laptop.pt.yaml"
    func errors(_ rates: String) throws -> String {
      let path = try folder.write("rates.yaml", "format: ief-rates/1\n\(rates)\n")
      let run = try Tool.run(["validate", file, "--rates", path])
      #expect(run.code == 1)
      return run.errors
    }
    let coarse = try errors("eurPerUnit: {BRL: \"0.1625\", USD: \"0.8754321\"}")
    #expect(coarse.contains("too few digits for a cent of EUR 10,000.00: BRL; "))
    #expect(try errors("unitsPerEur: {BRL: \"6.15\"}") == "")
    #expect(try errors("example: true\neurPerUnit: {BRL: \"0.1625\"}") == "")
  }
}
