extension Language {
  /// Writes a code or a title in the language's quotation marks.
  @inline(__always)
  func quote(_ text: inout TextBytes, _ body: (inout TextBytes) -> Void) {
    let marks = quotation
    text.append(marks.opening)
    body(&text)
    text.append(marks.closing)
  }

  private var quotation: QuotationMarks { accept(Quotation()) }

  private struct Quotation: LanguageVisitor {
    func visit<L: BuiltInLanguage>(_ language: L.Type) -> QuotationMarks { L.quotation }
  }

  /// Writes text that stands for itself in a sentence, as ``isolated(_:)`` says it.
  @inline(__always)
  func isolate(_ text: inout TextBytes, _ body: (inout TextBytes) -> Void) {
    if !isRightToLeft { return body(&text) }
    let start = text.count
    text.append("\u{2068}")
    let end = text.count
    body(&text)
    if text.count == end { text.removeAll(after: start) } else { text.append("\u{2069}") }
  }

  /// Text with a comma behind it.
  package func comma(_ text: String) -> String { "\(text)\(punctuation.comma)" }

  /// Parts of a sentence with semicolons between them.
  package func clauses(_ texts: [String]) -> String {
    var joined = texts.first ?? ""
    for text in texts.dropFirst() { joined = "\(paused(joined)) \(text)" }
    return joined
  }

  /// Text with a semicolon behind it.
  package func paused(_ text: String) -> String { "\(text)\(punctuation.semicolon)" }

  /// A label before a colon, such as `Remedy:`.
  package func labelled(_ label: String) -> String { "\(label)\(punctuation.colon)" }

  private var punctuation: PunctuationMarks { accept(Punctuation()) }

  private struct Punctuation: LanguageVisitor {
    func visit<L: BuiltInLanguage>(_ language: L.Type) -> PunctuationMarks { L.punctuation }
  }
}
