import TestSupport
import Testing

@testable import EmergencyFund

/// Numbers, amounts, dates and names as Babel writes them from the Unicode CLDR.
@Suite struct LanguageVectorTests {
  private static func rows(
    _ kind: String, _ language: Language
  ) throws -> [(input: String, text: String)] {
    let rows = try Checkout.vectorRows("languages.tsv").filter {
      $0[0] == kind && $0[1] == language.tag
    }
    try #require(!rows.isEmpty)
    return rows.map { ($0[2], $0[3]) }
  }

  private static let translated = Language.allCases.filter { $0 != .english }

  @Test(arguments: Language.allCases)
  func `chooses the plural form`(language: Language) throws {
    for (input, text) in try Self.rows("plural", language) {
      let form = language.pluralForm(try #require(Int(input)))
      #expect(form.rawValue == Self.pluralOfProject(text, language), "\(input)")
      #expect(language.pluralForms.contains(form))
    }
  }

  /// What Babel calls many in French, Spanish and Portuguese is for millions, as in "de euros".
  private static func pluralOfProject(_ form: String, _ language: Language) -> String {
    [.spanish, .french, .portuguese].contains(language) && form == "many" ? "other" : form
  }

  @Test(arguments: Language.allCases)
  func `separates thousands`(language: Language) throws {
    for (input, text) in try Self.rows("number", language) {
      #expect(language.text(try #require(Int(input))) == text)
    }
  }

  @Test(arguments: translated)
  func `writes percentages`(language: Language) throws {
    for (input, text) in try Self.rows("percent", language) {
      #expect(language.text(percent: try #require(Int(input))) == text)
    }
  }

  @Test(arguments: translated)
  func `writes amounts`(language: Language) throws {
    for (input, text) in try Self.rows("money", language) {
      let parts = input.split(separator: " ")
      let amount = Money(
        minorUnits: try #require(Int128(parts[1].filter { $0 != "." })),
        currency: try currency(String(parts[0])))
      // Isolates do here what the right-to-left mark does there.
      let wanted = String(text.unicodeScalars.filter { $0.value != 0x200F })
      #expect(language.text(amount) == wanted)
    }
  }

  @Test(arguments: Language.allCases)
  func `writes dates`(language: Language) throws {
    for (input, text) in try Self.rows("date", language) {
      #expect(language.text(try anyDay(input)) == Self.dateOfProject(text, language))
    }
  }

  /// In a sentence the first of a month is `1er` or `1º`, and a year that is no abbreviation reads better.
  private static func dateOfProject(_ text: String, _ language: Language) -> String {
    switch language {
    case .french where text.hasPrefix("1 "): "1er " + text.dropFirst(2)
    case .portuguese where text.hasPrefix("1 "): "1º " + text.dropFirst(2)
    case .russian where text.hasSuffix("г."): text.dropLast(3) + "\u{A0}года"
    default: text
    }
  }

  @Test(arguments: Language.allCases, [("list-standard", Conjunction.and), ("list-or", .or)])
  func `joins lists`(language: Language, style: (kind: String, conjunction: Conjunction)) throws {
    for (input, text) in try Self.rows(style.kind, language) {
      let entries = input.split(separator: "|").map { String($0) }
      #expect(language.listed(entries, style.conjunction) == Self.listOfProject(text))
    }
  }

  /// Babel leaves out that `y` is `e` before the sound of i and `o` is `u` before that of o.
  private static func listOfProject(_ text: String) -> String {
    var text = text
    for (plain, adapted) in [
      ("y Israel", "e Israel"), ("y hijas", "e hijas"), ("o otro", "u otro"),
      ("o hombre", "u hombre"), ("o 8", "u 8"),
    ] where text.contains(plain) { text = text.replacing(plain, with: adapted) }
    return text
  }

  @Test(arguments: Language.allCases)
  func `names languages`(language: Language) throws {
    for (tag, name) in try Self.rows("language", language) {
      #expect(language.name(ofLanguage: tag) == name)
    }
  }

  @Test(arguments: translated)
  func `names countries`(language: Language) throws {
    let rows = try Self.rows("country", language)
    #expect(rows.map { $0.input } == Country.all.map { $0.code })
    #expect(rows.map { $0.text } == language.namesOfCountries)
    for (code, name) in rows {
      #expect(language.name(of: try #require(Country(code))) == name)
    }
  }
}
