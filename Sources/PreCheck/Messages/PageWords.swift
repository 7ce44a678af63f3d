package import EmergencyFund

/// The texts of the applicants' check in one language.
package struct PageWords: Hashable, Sendable {
  /// The sentences of the rules, with titles instead of codes.
  package let catalogue: MessageCatalogue

  /// Creates the texts of a language.
  package init(_ language: Language) {
    catalogue = MessageCatalogue(language)
  }

  /// The language.
  package var language: Language { catalogue.language }

  /// A sentence with its placeholders, as translators see it.
  package subscript(_ id: PageMessageID) -> String { id.localizedString(in: language) }

  /// A sentence of the optional questions, with its placeholders.
  func detail(_ id: DetailMessageID) -> String { id.localizedString(in: language) }

  /// A sentence with its placeholders filled in.
  package func text(_ id: PageMessageID, _ arguments: Message.Argument...) -> String {
    catalogue.text(filling: self[id], arguments)
  }

  /// A text that the policy gives, with hidden characters shown as escapes.
  package func text(_ words: LocalizedString) -> String {
    Diagnostic.escaped(words.text(in: language))
  }

  /// A way to reach the fund, by its kind.
  package func title(_ kind: ApplyPolicy.Channel.Kind) -> String {
    switch kind {
    case .email: self[.applyEmail]
    case .web: self[.applyWeb]
    case .signal: "Signal"
    case .other: self[.applyOther]
    }
  }

  /// A document that a call asks for, by its title, or by its kind where it has none.
  func title(_ document: RequiredDocument) -> String {
    document.title.map { text($0) } ?? document.kind
  }
}
