public import EmergencyFund

/// The words of the applicant's check in one language.
public struct PageWords: Hashable, Sendable {
  /// The sentences of the rules, with titles instead of codes.
  public let catalogue: MessageCatalogue

  /// Creates the words of a language.
  public init(_ language: Language) {
    catalogue = MessageCatalogue(language)
  }

  /// The language.
  public var language: Language { catalogue.language }

  /// A sentence as translators see it.
  public subscript(_ id: PageMessageID) -> String { id.words(in: language) }

  /// A sentence with its placeholders filled.
  public func text(_ id: PageMessageID, _ arguments: Message.Argument...) -> String {
    catalogue.text(filling: self[id], arguments)
  }

  /// Words that the policy gives.
  func text(_ words: LocalizedText) -> String { words.text(in: language) }

  /// A document that a call asks for, by its title, or by its kind where it has none.
  func title(_ document: RequiredDocument) -> String {
    document.title.map { text($0) } ?? document.kind
  }
}
