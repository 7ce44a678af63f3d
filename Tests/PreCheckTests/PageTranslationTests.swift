import PreCheck
import TestSupport
import Testing

@testable import EmergencyFund

/// What can be told of the pages' translations without reading them.
@Suite struct PageTranslationTests {
  /// A sentence of the applicants' page, of the page for calls, or of a message to applicants.
  struct Sentence: CustomStringConvertible, Sendable {
    let description: String
    let text: @Sendable (Language) -> String

    func localizedString(in language: Language) -> String { text(language) }
  }

  private static let all =
    PageMessageID.allCases.map { id in
      Sentence(description: id.rawValue) { id.localizedString(in: $0) }
    }
    + DetailMessageID.allCases.map { id in
      Sentence(description: id.rawValue) { id.localizedString(in: $0) }
    }
    + EditorMessageID.allCases.map { id in
      Sentence(description: id.rawValue) { id.localizedString(in: $0) }
    }
    + NoticeMessageID.allCases.map { id in
      Sentence(description: id.rawValue) { id.localizedString(in: $0) }
    }

  private static let translated = Language.allCases.filter { $0 != .english }

  @Test(arguments: Language.allCases)
  func `has every sentence, on one line and tidy`(language: Language) {
    for id in Self.all {
      let text = id.localizedString(in: language)
      #expect(!text.isEmpty, "\(id)")
      #expect(!text.contains { $0.isNewline || $0 == "\t" }, "\(id)")
      #expect(!text.contains("  ") && text.first != " " && text.last != " ", "\(id)")
      #expect(text.hasSuffix(".") == id.localizedString(in: .english).hasSuffix("."), "\(id)")
    }
  }

  @Test(arguments: translated)
  func `fills the same placeholders as English`(language: Language) {
    for id in Self.all {
      let own = Template(id.localizedString(in: language))
      #expect(own.names == Template(id.localizedString(in: .english)).names, "\(id)")
      #expect(own.isBalanced, "\(id)")
    }
  }

  @Test(arguments: translated)
  func `gives the same figures as English`(language: Language) {
    func figures(_ language: Language, _ id: Sentence) -> String {
      Template(id.localizedString(in: language)).words.filter { $0.isASCII && $0.isNumber }
    }
    for id in Self.all {
      #expect(figures(language, id) == figures(.english, id), "\(id)")
    }
  }

  @Test(arguments: Language.allCases)
  func `gives each plural form of the language`(language: Language) {
    let forms = Set(language.pluralForms.map { $0.rawValue })
    for id in Self.all {
      for choice in Template(id.localizedString(in: language)).choices {
        #expect(Set(choice) == forms && choice.count == forms.count, "\(id)")
      }
    }
  }

  /// What is the same word in English.
  private static let same: Set<String> = ["page.no es", "editor.tests fr"]

  @Test(arguments: translated)
  func `leaves nothing in English`(language: Language) {
    for id in Self.all
    where !Self.same.contains("\(id) \(language.tag)") {
      #expect(id.localizedString(in: language) != id.localizedString(in: .english), "\(id)")
    }
  }

  @Test(arguments: [Language.russian, .arabic])
  func `has no letters of another script`(language: Language) {
    for id in Self.all {
      var text = Template(id.localizedString(in: language)).words
      for name in ["Enter", "Esc", "JavaScript", "PDF", "PGP", "WebAssembly", "age", "tests"] {
        text = text.replacing(name, with: "")
      }
      #expect(!text.contains { $0.isASCII && $0.isLetter }, "\(id): \(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `quotes the button as it is labelled`(language: Language) {
    let advice = PageMessageID.safetyLeave.localizedString(in: language)
    #expect(advice.contains(PageMessageID.leave.localizedString(in: language)))
  }

  @Test func `has no count in a word that the script shows as it is`() throws {
    let script = String(decoding: try PageFileTests.script(), as: UTF8.self)
    for match in script.matches(of: /word\("([a-z.-]+)"\)/) {
      let id = try #require(PageMessageID(rawValue: "page.\(match.1)"))
      #expect(Template(id.localizedString(in: .english)).choices.isEmpty, "\(id)")
    }
  }

  @Test func `judges by the date on the device`() throws {
    var session = PageSession()
    _ = session.setPolicies(try Shipped.bundle())
    _ = session.choose(Array(#"{"language":"en","call":"latin-america"}"#.utf8))
    func answer(_ today: String) -> String {
      let request = #"{"answers":{"incidents":[{"occurredOn":"2026-03-03"}]},"today":"\#(today)"}"#
      return String(decoding: session.judge(Array(request.utf8)), as: UTF8.self)
    }
    #expect(answer("2026-03-02").contains("after today, 2 March 2026"))
    #expect(!answer("2026-03-03").contains("after today"))
  }

  @Test(arguments: Language.allCases)
  func `answers a browser in its language and direction`(language: Language) throws {
    var session = PageSession()
    let request = #"{"language":"\#(language.tag)-XX"}"#
    let answer = try JSONReader.read(session.choose(Array(request.utf8)), file: "")
    #expect(answer.root.text(under: "language") == language.tag)
    #expect(answer.root.text(under: "direction") == (language == .arabic ? "rtl" : "ltr"))
    #expect(answer.root.text(under: "colon") == (language == .french ? "\u{A0}:" : ":"))
    let text = String(decoding: session.choose(Array(request.utf8)), as: UTF8.self)
    for other in Language.allCases { #expect(text.contains("\"label\":\"\(other.name)\"")) }
    #expect(text.contains(PageMessageID.promise.localizedString(in: language)))
  }
}
