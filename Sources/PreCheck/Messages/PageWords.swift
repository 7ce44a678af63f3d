public import EmergencyFund

/// The texts of the applicants' check in one language.
public struct PageWords: Hashable, Sendable {
  /// The sentences of the rules, with titles instead of codes.
  public let catalogue: MessageCatalogue

  /// Creates the texts of a language.
  public init(_ language: Language) {
    catalogue = MessageCatalogue(language)
  }

  /// The language.
  public var language: Language { catalogue.language }

  /// A sentence with its placeholders, as translators see it.
  public subscript(_ id: PageMessageID) -> String { id.words(in: language) }

  /// A sentence with its placeholders filled in.
  public func text(_ id: PageMessageID, _ arguments: Message.Argument...) -> String {
    catalogue.text(filling: self[id], arguments)
  }

  /// A text that the policy gives.
  func text(_ words: LocalizedText) -> String { words.text(in: language) }
}
