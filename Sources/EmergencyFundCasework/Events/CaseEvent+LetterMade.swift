package import EmergencyFund

extension CaseEvent {
  /// A decision letter that was made.
  package struct LetterMade: CaseEventContent {
    static let kind = CaseEventKind.letterMade
    static let noun = "a letter"

    /// The language of the letter.
    package var language: Language
    /// The SHA-256 of its text in UTF-8.
    package var sha256: String

    enum Key: String, FieldKey { case language, sha256 }

    /// Creates the record of a letter.
    package init(language: Language, sha256: String) {
      self.language = language
      self.sha256 = sha256
    }
  }
}

extension CaseEvent.LetterMade {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.LetterMade? {
    let fields = reader.fields(field, Key.self)
    let language = reader.choice(
      reader.required(.language, in: fields), Language.self, "a language of letters")
    let sha256 = reader.digest(reader.required(.sha256, in: fields))
    guard let language, let sha256 else { return nil }
    return CaseEvent.LetterMade(language: language, sha256: sha256)
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.language.rawValue, language.tag)
    writer.member(Key.sha256.rawValue, sha256)
  }
}
