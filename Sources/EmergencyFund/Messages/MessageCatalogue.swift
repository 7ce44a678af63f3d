/// Puts messages into the words of one language.
///
/// ```swift
/// let catalogue = MessageCatalogue(Language(tag: "es-PE") ?? .english)
/// print(catalogue.title(.incidentType(.deviceStolen)))  // dispositivo robado
/// ```
public struct MessageCatalogue: Hashable, Sendable {
  /// The language.
  public let language: Language
  /// What sentences call the fields and codes of a document.
  public let naming: Naming

  /// English with the codes of documents, as the project's own records say it.
  public static let english = MessageCatalogue(.english, naming: .codes)

  /// Creates the catalogue of a language.
  public init(_ language: Language, naming: Naming = .titles) {
    self.language = language
    self.naming = naming
  }

  /// The sentence with its placeholders, as translators see it.
  public func template(_ id: MessageID) -> String { id.words(in: language) }

  /// A heading, a label or a title, which has no placeholders.
  public func title(_ id: MessageID) -> String { template(id) }

  /// Puts a message into words.
  public func text(_ message: Message) -> String {
    text(filling: template(message.id), message.arguments)
  }

  /// Fills a template with values by name; a name without a value is left out.
  package func text(filling template: String, _ arguments: [Message.Argument]) -> String {
    // Bytes, since every mark is ASCII: a walk over characters would cost more than the rules.
    let bytes = Array(template.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 64)
    fill(bytes[...], arguments, &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Copies a template, replacing `{name}` and choosing in `{name|one=…|other=…}`.
  private func fill(
    _ template: ArraySlice<UInt8>, _ arguments: [Message.Argument], counting count: Int? = nil,
    _ text: inout [UInt8]
  ) {
    var rest = template
    while let mark = rest.firstIndex(where: {
      $0 == Mark.open || ($0 == Mark.count && count != nil)
    }) {
      text += rest[..<mark]
      if rest[mark] == Mark.count {
        text += language.text(count ?? 0).utf8
        rest = rest[(mark + 1)...]
        continue
      }
      guard let close = Self.closing(rest, mark) else {
        rest = rest[mark...]
        break
      }
      let inner = rest[(mark + 1)..<close]
      rest = rest[(close + 1)...]
      let parts = Self.alternatives(inner)
      guard let name = parts.first,
        let argument = arguments.first(where: { $0.name.utf8.elementsEqual(name) })
      else { continue }
      if parts.count == 1 {
        text += words(argument.value).utf8
      } else if let number = argument.value.number,
        let choice = choice(of: parts.dropFirst(), for: number)
      {
        fill(choice, arguments, counting: number, &text)
      }
    }
    text += rest
  }

  /// The alternative of the count's plural form, else that of any count.
  private func choice(
    of alternatives: ArraySlice<ArraySlice<UInt8>>, for count: Int
  ) -> ArraySlice<UInt8>? {
    for form in [language.pluralForm(count), .other] {
      let wanted = "\(form.rawValue)=".utf8
      if let choice = alternatives.first(where: { $0.starts(with: wanted) }) {
        return choice.dropFirst(wanted.count)
      }
    }
    return nil
  }

  /// The bytes that mean something in a template.
  private enum Mark {
    static let open = UInt8(ascii: "{")
    static let close = UInt8(ascii: "}")
    static let bar = UInt8(ascii: "|")
    static let count = UInt8(ascii: "#")
  }

  private static func closing(_ text: ArraySlice<UInt8>, _ open: Int) -> Int? {
    var depth = 0
    for index in open..<text.endIndex {
      if text[index] == Mark.open { depth += 1 }
      if text[index] == Mark.close { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// Splits at bars that stand outside inner braces.
  private static func alternatives(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      if text[index] == Mark.open { depth += 1 }
      if text[index] == Mark.close { depth -= 1 }
      if text[index] == Mark.bar, depth == 0 {
        parts.append(text[start..<index])
        start = index + 1
      }
    }
    parts.append(text[start...])
    return parts
  }
}
