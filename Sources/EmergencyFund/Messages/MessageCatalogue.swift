/// A catalogue that renders messages in one language.
///
/// ```swift
/// let catalogue = MessageCatalogue(Language(tag: "es-PE") ?? .english)
/// print(catalogue.title(.incidentType(.deviceStolen)))  // dispositivo robado
/// ```
public struct MessageCatalogue: Hashable, Sendable {
  /// The language.
  public let language: Language
  /// The way in which sentences refer to the fields and codes of a document.
  public let naming: FieldNaming

  /// English with the codes of documents, as in the project's own records.
  public static let english = MessageCatalogue(.english, naming: .codes)

  /// Creates the catalogue of a language.
  public init(_ language: Language, naming: FieldNaming = .titles) {
    self.language = language
    self.naming = naming
  }

  /// The sentence with its placeholders, as translators see it.
  package func template(_ id: MessageID) -> String { id.localizedString(in: language) }

  /// A heading, a label or a title, which has no placeholders.
  package func title(_ id: MessageID) -> String { template(id) }

  /// Renders a message.
  public func text(_ message: Message) -> String { TextBytes.text { write(message, to: &$0) } }

  /// Fills a template with values by name; a name without a value is left out.
  package func text(filling template: String, _ arguments: [Message.Argument]) -> String {
    TextBytes.text { write(Sentence(template), Message.Arguments(more: arguments), to: &$0) }
  }

  /// Appends a message to other text.
  func write(_ message: Message, to text: inout TextBytes) {
    write(message.id, message.values, to: &text)
  }

  /// Appends a sentence with one number to other text.
  func write(_ id: MessageID, _ name: String, _ number: Int, to text: inout TextBytes) {
    write(id, Message.Arguments(first: .count(name, number)), to: &text)
  }

  private func write(
    _ id: MessageID, _ arguments: Message.Arguments, to text: inout TextBytes
  ) {
    if let sentence = SentenceTable.of(language).sentence(id) {
      write(sentence.pointee, arguments, to: &text)
    } else {
      write(Sentence(template(id)), arguments, to: &text)
    }
  }

  private func write(
    _ sentence: borrowing Sentence, _ arguments: Message.Arguments, to text: inout TextBytes
  ) {
    sentence.withParts { parts, bytes in
      write(parts, 0..<parts.count, bytes, arguments, counting: 0, to: &text)
    }
  }

  /// Writes some parts of a sentence.
  private func write(
    _ parts: UnsafeBufferPointer<Sentence.Part>, _ range: Range<Int>,
    _ bytes: UnsafeBufferPointer<UInt8>, _ arguments: Message.Arguments, counting count: Int,
    to text: inout TextBytes
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (start, end) = (parts[index].start, parts[index].end)
      switch parts[index].kind {
      case .words: text.append(bytes, start..<end)
      case .count: language.write(count, to: &text)
      case .value:
        if let value = arguments[parts[index].name] { write(value, to: &text) }
      case .choice:
        if let number = arguments[parts[index].name]?.number,
          let words = Sentence.alternative(
            parts, (index + 1)..<end, for: language.pluralForm(number))
        {
          write(parts, words, bytes, arguments, counting: number, to: &text)
        }
        index = end
        continue
      case .alternative: break
      }
      index += 1
    }
  }
}
