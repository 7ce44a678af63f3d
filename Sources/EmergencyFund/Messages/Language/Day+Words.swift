extension Day {
  /// The date in English words, such as `20 July 2026`.
  package var inWords: String { Language.english.text(self) }
}
