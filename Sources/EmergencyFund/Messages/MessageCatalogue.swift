/// The sentences of one language: English is built in, others are data.
public struct MessageCatalogue: Hashable, Sendable {
  /// BCP 47 tag of the language.
  public let language: String
  private let sentences: [MessageID: String]

  /// English, which needs no data and knows every sentence.
  public static let english = MessageCatalogue(language: "en", sentences: [:])

  /// Creates a catalogue; a sentence that is not given falls back to English.
  public init(language: String, sentences: [MessageID: String]) {
    self.language = language
    self.sentences = sentences
  }

  /// The sentence with its placeholders, as translators see it.
  public func template(_ id: MessageID) -> String { sentences[id] ?? id.english }

  /// Puts a message into words.
  public func text(_ message: Message) -> String {
    var text = ""
    fill(Substring(template(message.id)), message, &text)
    return text
  }

  /// Copies a template, replacing `{name}` and choosing in `{name|one=…|other=…}`.
  private func fill(_ template: Substring, _ message: Message, _ text: inout String) {
    var rest = template
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      guard let close = Self.closing(rest, open) else {
        rest = rest[open...]
        break
      }
      let inner = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      let parts = Self.alternatives(inner)
      guard let name = parts.first,
        let argument = message.arguments.first(where: { $0.name == name })
      else { continue }
      if parts.count == 1 {
        text += words(argument.value)
      } else if case .count(let count) = argument.value {
        let wanted = count == 1 ? "one=" : "other="
        if let choice = parts.dropFirst().first(where: { $0.hasPrefix(wanted) }) {
          fill(choice.dropFirst(wanted.count), message, &text)
        }
      }
    }
    text += rest
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

  /// A value in the words of the language.
  func words(_ value: Message.Value) -> String {
    switch value {
    case .money(let money): money.description
    case .day(let day): day.inWords
    case .count(let count): String(count)
    case .months(let months): months == 1 ? "1 month" : "\(months) months"
    case .days(let days): days == 1 ? "1 day" : "\(days) days"
    case .code(let code): Complaint.quote(code)
    case .codes(let codes): Self.listed(codes.map { Complaint.quote($0) })
    case .country(let country): "\(country.name) (\(country.code))"
    case .path(let path): path.description
    case .paths(let paths): Self.listed(paths.map { $0.description })
    case .words(let words): words.text(in: language)
    case .percent(let hundredths): Self.percent(hundredths)
    }
  }

  static func percent(_ hundredths: Int) -> String {
    let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
    if part == 0 { return "\(whole) %" }
    let digits = part % 10 == 0 ? String(part / 10) : (part < 10 ? "0\(part)" : String(part))
    return "\(whole).\(digits) %"
  }

  /// At most this many entries of a list are written out.
  private static let listedMax = 12

  private static func listed(_ entries: [String]) -> String {
    let shown = entries.prefix(listedMax).joined(separator: ", ")
    let left = entries.count - listedMax
    return left > 0 ? "\(shown) and \(left) more" : shown
  }
}
