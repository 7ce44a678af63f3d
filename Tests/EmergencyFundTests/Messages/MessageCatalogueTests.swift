import TestSupport
import Testing

@testable import EmergencyFund

@Suite struct MessageCatalogueTests {
  private static func fill(
    _ template: String, _ language: Language, _ arguments: [Message.Argument]
  ) -> String {
    MessageCatalogue(language).text(filling: template, arguments)
  }

  @Test(arguments: [
    ("hay {count}, faltan hasta {minimum}", "hay 0, faltan hasta 2"),
    ("{minimum|one=una|other={minimum} referencias}", "2 referencias"),
    ("{minimum|one=una|other=# referencias}", "2 referencias"),
    ("{minimum|one=una|few=pocas}", ""),
    ("{count|one=una|other=ninguna o varias}", "ninguna o varias"),
    ("{minimum|other={count|other=#} de #}", "0 de 2"),
    ("sin valores, # no cuenta", "sin valores, # no cuenta"),
    ("{nobody} y {count}", " y 0"),
    ("antes {count", "antes {count"),
    ("", ""),
  ])
  func `fills a sentence`(_ template: String, _ expected: String) {
    let arguments = [Message.Argument.count("count", 0), .count("minimum", 2)]
    #expect(Self.fill(template, .spanish, arguments) == expected)
  }

  @Test(arguments: [
    (Language.english, 1, "1 day"), (.english, 90, "90 days"), (.spanish, 1, "1 día"),
    (.french, 0, "0 jour"), (.portuguese, 1000, "1.000 dias"), (.russian, 1, "1 день"),
    (.russian, 22, "22 дня"), (.russian, 14, "14 дней"), (.arabic, 0, "0 يوم"),
    (.arabic, 1, "يوم واحد"), (.arabic, 2, "يومين"), (.arabic, 10, "10 أيام"),
    (.arabic, 14, "14 يومًا"), (.arabic, 100, "100 يوم"),
  ])
  func `writes a length in days`(language: Language, count: Int, text: String) {
    #expect(Self.fill("{limit}", language, [.days("limit", count)]) == text)
  }

  @Test(arguments: [
    (FieldNaming.codes, "not answered yet: budget.items[1].unitCost"),
    (.titles, "not answered yet: unit price of item 2"),
    (.titlesAndCodes, "not answered yet: unit price of item 2 (budget.items[1].unitCost)"),
  ])
  func `names a field as its readers do`(naming: FieldNaming, text: String) {
    let message = Message(.answerMissing, .paths("paths", [FieldPath(.itemUnitCost, 1)]))
    #expect(MessageCatalogue(.english, naming: naming).text(message) == text)
  }

  @Test(arguments: [
    (FieldNaming.codes, "«dev.stolen», «women» y «other»"),
    (.titles, "«dispositivo robado», «mujeres» y «other»"),
    (.titlesAndCodes, "«dispositivo robado» (dev.stolen), «mujeres» (women) y «other»"),
  ])
  func `names a code as its readers do`(naming: FieldNaming, text: String) throws {
    let women = try #require(
      LocalizedString([
        .init(language: "en", text: "women"), .init(language: "es-PE", text: "mujeres"),
      ]))
    let terms = [Term(.deviceStolen), Term("women", women), Term("other")]
    let catalogue = MessageCatalogue(.spanish, naming: naming)
    #expect(catalogue.text(filling: "{terms}", [.terms("terms", terms, .and)]) == text)
  }

  @Test func `counts what a long list leaves out`() {
    let terms = (1...14).map { Term("c\($0)") }
    let text = Self.fill("{terms}", .french, [.terms("terms", terms, .and)])
    #expect(text.hasSuffix("«\u{A0}c12\u{A0}» et 2 de plus"))
  }

  @Test(arguments: [
    (Language.english, "“a”, “b” or “i”"), (.spanish, "«a», «b» o «i»"),
    (.french, "«\u{A0}a\u{A0}», «\u{A0}b\u{A0}» ou «\u{A0}i\u{A0}»"),
    (.portuguese, "“a”, “b” ou “i”"), (.russian, "«a», «b» или «i»"),
    (.arabic, "«\u{2068}a\u{2069}» أو «\u{2068}b\u{2069}» أو «\u{2068}i\u{2069}»"),
  ])
  func `offers codes one for another`(language: Language, text: String) {
    let terms = ["a", "b", "i"].map { Term($0) }
    #expect(Self.fill("{terms}", language, [.terms("terms", terms, .or)]) == text)
  }

  @Test func `looks past the quotation mark for the sound that a conjunction stands before`() {
    let terms = ["países", "islas"].map { Term($0) }
    #expect(Self.fill("{terms}", .spanish, [.terms("terms", terms, .and)]) == "«países» e «islas»")
  }

  @Test(arguments: [
    (Language.english, "pt-BR", "Portuguese (Brazil)"), (.russian, "sw", "суахили"),
    (.spanish, "es-419", "español"), (.french, "x-own", "x-own"), (.portuguese, "pt", "português"),
  ])
  func `names a language by its tag`(language: Language, tag: String, name: String) {
    #expect(language.name(ofLanguage: tag) == name)
  }

  @Test(arguments: [
    (Language.english, "a; b"), (.arabic, "a؛ b"), (.french, "a\u{A0}; b"), (.russian, "a; b"),
  ])
  func `puts the language's semicolon between parts of a sentence`(language: Language, text: String)
  {
    #expect(language.clauses(["a", "b"]) == text)
    #expect(language.clauses([]) == "")
  }

  @Test func `keeps codes and amounts apart from words that run from right to left`() throws {
    let maximum = Message.Argument.money("maximum", try money(1_000_000))
    #expect(
      Self.fill("الحد {maximum}", .arabic, [maximum])
        == "الحد \u{2068}10,000.00\u{A0}EUR\u{2069}")
    #expect(Self.fill("{code}", .arabic, [.code("code", "x")]) == "«\u{2068}x\u{2069}»")
    #expect(Self.fill("{code}", .russian, [.code("code", "x")]) == "«x»")
  }

  @Test(arguments: [
    ("es", Language.spanish), ("es-PE", .spanish), ("PT-br", .portuguese), ("ar", .arabic),
    ("id", nil), ("", nil), ("español", nil), ("-es", nil), ("e", nil),
  ])
  func `finds the language of a tag`(tag: String, language: Language?) {
    #expect(Language(tag: tag) == language)
  }

  @Test func `prefers a language's own words to a region's, and English to others`() throws {
    let text = try #require(
      LocalizedString([
        .init(language: "sw", text: "jina"), .init(language: "pt-BR", text: "registro"),
        .init(language: "pt", text: "registo"), .init(language: "en", text: "record"),
      ]))
    #expect(text.text(in: .portuguese) == "registo")
    #expect(text.text(in: .french) == "record")
    #expect(LocalizedString([.init(language: "sw", text: "jina")])?.text(in: .french) == "jina")
  }
}
