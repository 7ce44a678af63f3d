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
  public func text(_ message: Message) -> String { TextBytes.text { write(message, to: &$0) } }

  /// Fills a template with values by name; a name without a value is left out.
  package func text(filling template: String, _ arguments: [Message.Argument]) -> String {
    TextBytes.text { text in template.withBytes { fill($0, arguments, &text) } }
  }

  /// Writes a message behind other text.
  func write(_ message: Message, to text: inout TextBytes) {
    template(message.id).withBytes { fill($0, message.arguments, &text) }
  }

  /// Writes a template, replacing `{name}` and choosing in `{name|one=…|other=…}`.
  ///
  /// It goes through the bytes once, since every mark is ASCII.
  private func fill(
    _ template: UnsafeBufferPointer<UInt8>, _ arguments: [Message.Argument],
    counting count: Int? = nil, _ text: inout TextBytes
  ) {
    var start = 0
    while let mark = Self.mark(in: template, from: start, counts: count != nil) {
      text.append(template, start..<mark)
      start = mark
      if template[mark] == Mark.count {
        language.write(count ?? 0, to: &text)
        start += 1
      } else if let end = replace(template, from: mark + 1, arguments, &text) {
        start = end
      } else {
        break
      }
    }
    text.append(template, start..<template.count)
  }

  /// The next mark that means something outside braces; looks at eight bytes at a time.
  private static func mark(
    in template: UnsafeBufferPointer<UInt8>, from start: Int, counts: Bool
  ) -> Int? {
    let raw = UnsafeRawBufferPointer(template)
    var index = start
    while index + 8 <= raw.count {
      let word = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      var marks = EightBytes.places(of: Mark.open, in: word)
      if counts { marks |= EightBytes.places(of: Mark.count, in: word) }
      if marks != 0 { return index + marks.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < raw.count {
      if raw[index] == Mark.open || (counts && raw[index] == Mark.count) { return index }
      index += 1
    }
    return nil
  }

  /// Writes what a placeholder stands for, from its name on; the place behind it, where it ends.
  private func replace(
    _ template: UnsafeBufferPointer<UInt8>, from start: Int, _ arguments: [Message.Argument],
    _ text: inout TextBytes
  ) -> Int? {
    var end = start
    while end < template.count, template[end] != Mark.close, template[end] != Mark.bar { end += 1 }
    if end == template.count { return nil }
    let name = UnsafeBufferPointer(rebasing: template[start..<end])
    let named = arguments.indices.first { index in
      arguments[index].name.withBytes { $0.isEqual(to: name) }
    }
    if template[end] == Mark.close {
      if let named { write(arguments[named].value, to: &text) }
      return end + 1
    }
    let number = named.flatMap { arguments[$0].value.number }
    return choose(template, from: end + 1, by: number, arguments, &text)
  }

  /// Writes the alternative for a number, from the first one on; the place behind them all.
  private func choose(
    _ template: UnsafeBufferPointer<UInt8>, from first: Int, by number: Int?,
    _ arguments: [Message.Argument], _ text: inout TextBytes
  ) -> Int? {
    let form = number.map { language.pluralForm($0) }
    var (chosen, other): (Range<Int>?, Range<Int>?)
    var (start, depth) = (first, 0)
    for index in first..<template.count {
      let byte = template[index]
      // Braces and bars are the only ones of their range.
      if byte &- Mark.open > Mark.close - Mark.open { continue }
      if depth == 0, byte == Mark.bar || byte == Mark.close {
        let part = UnsafeBufferPointer(rebasing: template[start..<index])
        if chosen == nil, let form, let length = part.length(ofForm: form) {
          chosen = (start + length)..<index
        } else if other == nil, let length = part.length(ofForm: .other) {
          other = (start + length)..<index
        }
        start = index + 1
        if byte == Mark.bar { continue }
        if let number, let words = chosen ?? other {
          fill(UnsafeBufferPointer(rebasing: template[words]), arguments, counting: number, &text)
        }
        return start
      }
      if byte == Mark.open { depth += 1 } else if byte == Mark.close { depth -= 1 }
    }
    return nil
  }
}

/// The bytes that mean something in a template.
private enum Mark {
  static let open = UInt8(ascii: "{")
  static let close = UInt8(ascii: "}")
  static let bar = UInt8(ascii: "|")
  static let count = UInt8(ascii: "#")
  static let equals = UInt8(ascii: "=")
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether both have the same bytes; faster than comparing them as sequences.
  fileprivate func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }

  /// The length of `one=` where this begins with it, for the plural form `one`.
  fileprivate func length(ofForm form: PluralForm) -> Int? {
    form.rawValue.withBytes { name in
      guard count > name.count, self[name.count] == Mark.equals else { return nil }
      for index in 0..<name.count where self[index] != name[index] { return nil }
      return name.count + 1
    }
  }
}
