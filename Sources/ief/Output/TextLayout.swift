/// Lays text out for a terminal of 80 columns.
enum TextLayout {
  static let width = 80

  /// Breaks text into lines that begin with `indent` spaces; the first begins with `lead`.
  static func wrapped(_ text: String, lead: String = "", indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = padded(lead, to: indent)
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = margin
        isEmpty = true
      }
      if !isEmpty { line += " " }
      line += word
      isEmpty = false
    }
    lines.append(line)
    return lines.map { trimmedAtEnd($0) + "\n" }.joined()
  }

  /// Text padded with spaces to a width; longer text gets one space behind it.
  static func padded(_ text: String, to width: Int) -> String {
    if text.isEmpty { return String(repeating: " ", count: width) }
    return text + String(repeating: " ", count: max(1, width - text.count))
  }

  /// Text with spaces before it, so that numbers stand in a column.
  static func right(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func trimmedAtEnd(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// Marks words on a terminal that shows colour, and leaves them alone elsewhere.
struct Palette {
  let isOn: Bool

  func bold(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func good(_ text: String) -> String { isOn ? "\u{1B}[1;32m\(text)\u{1B}[0m" : text }
  func bad(_ text: String) -> String { isOn ? "\u{1B}[1;31m\(text)\u{1B}[0m" : text }
  func open(_ text: String) -> String { isOn ? "\u{1B}[1;33m\(text)\u{1B}[0m" : text }
}
