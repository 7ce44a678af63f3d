extension LocalizedString {
  /// The words in a language, else in English, else in the first language that there is.
  public func text(in language: Language) -> String { text(inLanguage: language.tag) }
}
