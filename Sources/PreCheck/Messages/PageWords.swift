package import EmergencyFund

/// The words of the applicant's check in one language.
package struct PageWords: Hashable, Sendable {
  /// The sentences of the rules, with titles instead of codes.
  package let catalogue: MessageCatalogue

  /// Creates the words of a language.
  package init(_ language: Language) {
    catalogue = MessageCatalogue(language)
  }

  /// The language.
  package var language: Language { catalogue.language }

  /// A sentence as translators see it.
  package subscript(_ id: PageMessageID) -> String { id.words(in: language) }

  /// A sentence with its placeholders filled.
  package func text(_ id: PageMessageID, _ arguments: Message.Argument...) -> String {
    catalogue.text(filling: self[id], arguments)
  }

  /// Words that the policy gives.
  func text(_ words: LocalizedText) -> String { words.text(in: language) }
}
