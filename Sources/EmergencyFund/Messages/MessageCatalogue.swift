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
    var text = ""
    fill(Substring(template(message.id)), message.arguments, &text)
    return text
  }

  /// Fills a template with values by name; a name without a value is left out.
  func text(filling template: String, _ arguments: [Message.Argument]) -> String {
    var text = ""
    fill(Substring(template), arguments, &text)
    return text
  }

  /// Copies a template, replacing `{name}` and choosing in `{name|one=…|other=…}`.
  private func fill(
    _ template: Substring, _ arguments: [Message.Argument], counting count: Int? = nil,
    _ text: inout String
  ) {
    var rest = template
    while let mark = rest.firstIndex(where: { $0 == "{" || ($0 == "#" && count != nil) }) {
      text += rest[..<mark]
      if rest[mark] == "#" {
        text += language.text(count ?? 0)
        rest = rest[rest.index(after: mark)...]
        continue
      }
      guard let close = Self.closing(rest, mark) else {
        rest = rest[mark...]
        break
      }
      let inner = rest[rest.index(after: mark)..<close]
      rest = rest[rest.index(after: close)...]
      let parts = Self.alternatives(inner)
      guard let name = parts.first,
        let argument = arguments.first(where: { $0.name == name })
      else { continue }
      if parts.count == 1 {
        text += words(argument.value)
      } else if let number = argument.value.number,
        let choice = choice(of: parts.dropFirst(), for: number)
      {
        fill(choice, arguments, counting: number, &text)
      }
    }
    text += rest
  }

  /// The alternative of the count's plural form, else that of any count.
  private func choice(of alternatives: ArraySlice<Substring>, for count: Int) -> Substring? {
    for form in [language.pluralForm(count), .other] {
      let wanted = "\(form.rawValue)="
      if let choice = alternatives.first(where: { $0.hasPrefix(wanted) }) {
        return choice.dropFirst(wanted.count)
      }
    }
    return nil
  }

  private static func closing(_ text: Substring, _ open: String.Index) -> String.Index? {
    var depth = 0
    for index in text[open...].indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// Splits at bars that stand outside inner braces.
  private static func alternatives(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      if text[index] == "|", depth == 0 {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
    }
    return parts + [text[start...]]
  }
}
