/// A part of a policy in words, with the entries of its lists.
package struct PolicySentence: Hashable, Sendable {
  /// The sentence.
  package var message: Message
  /// The entries that it lists, in the policy's order.
  package var entries: [Entry] = []
  /// Whether the entries are short enough to fit on one line.
  package var isInline = false

  /// One entry of a list, with the conditions on it.
  package struct Entry: Hashable, Sendable {
    /// The entry.
    package var message: Message
    /// Its conditions.
    package var conditions: [Message] = []

    init(_ message: Message, _ conditions: [Message] = []) {
      self.message = message
      self.conditions = conditions
    }
  }

  package init(_ message: Message, _ entries: [Entry] = [], isInline: Bool = false) {
    self.message = message
    self.entries = entries
    self.isInline = isInline
  }

  /// The sentence on one line, its entries after a colon, in a language.
  package func text(_ catalogue: MessageCatalogue) -> String {
    let list = entryTexts(catalogue)
    let text = catalogue.text(message)
    let language = catalogue.language
    return list.isEmpty ? text : "\(language.labelled(text)) \(language.listed(list, .and))"
  }

  /// The entries in a language, each with its conditions in brackets.
  package func entryTexts(_ catalogue: MessageCatalogue) -> [String] {
    entries.map { entry in
      let conditions = entry.conditions.map { catalogue.text($0) }
      let suffix = conditions.isEmpty ? "" : " [\(catalogue.language.clauses(conditions))]"
      return catalogue.text(entry.message) + suffix
    }
  }
}
