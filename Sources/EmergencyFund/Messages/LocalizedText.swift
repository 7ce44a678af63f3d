/// Words that a policy gives in one or more languages.
public struct LocalizedText: Hashable, Sendable {
  /// The words by language tag, in the order in which the policy gives them; never empty.
  public let byLanguage: [Translation]

  /// The words in one language.
  public struct Translation: Hashable, Sendable {
    /// BCP 47 tag.
    public let language: String
    /// The words.
    public let text: String

    /// Creates a translation.
    public init(language: String, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// Creates words in English.
  public init(english text: String) {
    byLanguage = [Translation(language: "en", text: text)]
  }

  /// Creates words in several languages; nil without any.
  public init?(_ translations: [Translation]) {
    if translations.isEmpty { return nil }
    byLanguage = translations
  }

  /// The words in a language, else in English, else in the first language that there is.
  public func text(in language: Language) -> String {
    for wanted in [language.tag, Language.english.tag] {
      // The very language before one of its regions: pt before pt-BR.
      if let same = byLanguage.first(where: { $0.language == wanted }) { return same.text }
      let near = byLanguage.first { LanguageTag.primary($0.language) == wanted }
      if let near { return near.text }
    }
    return byLanguage.first?.text ?? ""
  }
}
