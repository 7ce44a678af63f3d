/// Words that a policy gives in one or more languages.
public struct LocalizedString: Hashable, Sendable {
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

  /// The words in a language by its tag, else in English, else in the first language that there is.
  func text(inLanguage tag: String) -> String {
    let found = index(of: tag) ?? index(of: "en")
    return found.map { byLanguage[$0].text } ?? byLanguage.first?.text ?? ""
  }

  /// The very language before one of its regions: pt before pt-BR.
  private func index(of tag: String) -> Int? {
    // By index, since a copy of a translation costs more than the look at its language.
    for index in byLanguage.indices where byLanguage[index].language == tag { return index }
    for index in byLanguage.indices
    where LanguageTag.primary(byLanguage[index].language) == tag { return index }
    return nil
  }
}
