internal import Foundation

/// Lays text out for a terminal of 80 columns, or fewer where it has fewer.
///
/// What it is given was escaped before, so that escapes are measured as they are shown.
enum TextLayout {
  static let width: Int = {
    let variable = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    return max(20, min(variable ?? terminalWidth ?? 80, 80))
  }()

  /// The columns of the terminal; nil if the text goes elsewhere.
  private static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Breaks text into lines that begin with `indent` spaces; the first begins with `lead`.
  ///
  /// A word that does not fit beside the margin, such as an address, begins further left; it is
  /// never broken, so that it can be copied.
  static func wrapped(_ text: OutputText, lead: OutputText = "", indent: Int = 0) -> OutputText {
    lines(words(text.string), lead: lead, indent: indent)
  }

  /// The words of a text, by scalars: comparing characters beyond ASCII takes many times as long.
  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\t" }.map { String($0) }
  }

  /// Breaks only between texts, with a space elsewhere.
  static func wrapped(
    _ pieces: [OutputText], lead: OutputText = "", indent: Int = 0
  ) -> OutputText {
    lines(pieces.map { $0.string }, lead: lead, indent: indent)
  }

  private static func lines(_ pieces: [String], lead: OutputText, indent: Int) -> OutputText {
    // Each piece is measured once: finding the characters of text beyond ASCII takes long.
    let measured = pieces.flatMap { piece -> [(piece: String, columns: Int)] in
      let taken = columns(piece)
      return taken > width - indent ? words(piece).map { ($0, columns($0)) } : [(piece, taken)]
    }
    var lines: [String] = []
    var line = padded(lead, to: indent).string
    var column = columns(line)
    var isEmpty = true
    for (piece, columns) in measured {
      if column + (isEmpty ? 0 : 1) + columns > width {
        if !isEmpty || line.contains(where: { $0 != " " }) { lines.append(line) }
        column = max(0, min(indent, width - columns))
        line = String(repeating: " ", count: column)
        isEmpty = true
      }
      line += isEmpty ? piece : " " + piece
      column += columns + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    lines.append(line)
    return OutputText(
      rendered: Isolates.closedByLine(lines).map { trimmedAtEnd($0) + "\n" }.joined())
  }

  /// How many columns a text takes.
  ///
  /// East Asian characters take two; marks above others and what is not shown take none.
  static func columns(_ text: OutputText) -> Int { columns(text.string) }

  private static func columns(_ text: String) -> Int {
    // In most columns each byte is a column; finding characters takes longer.
    if text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // Vowels and final consonants of Hangul stand in the square of the consonant before them.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return WideTable.ranges.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// Text padded with spaces to a width; longer text gets one space after it.
  static func padded(_ text: OutputText, to width: Int) -> OutputText {
    if text.isEmpty { return spaces(width) }
    return text + spaces(max(1, width - columns(text)))
  }

  /// Text with spaces before it, so that numbers are aligned.
  static func right(_ text: OutputText, to width: Int) -> OutputText {
    spaces(width - columns(text)) + text
  }

  private static func spaces(_ count: Int) -> OutputText {
    OutputText(stringLiteral: String(repeating: " ", count: max(0, count)))
  }

  /// Text cut to a width, with an ellipsis if something is missing.
  static func cut(_ text: OutputText, to width: Int) -> OutputText {
    if columns(text) <= width { return text }
    var (kept, taken) = ("", 0)
    for character in text.string {
      taken += columns(String(character))
      if taken > width - 1 { break }
      kept.append(character)
    }
    return OutputText(rendered: kept + "…")
  }

  /// The width of a column with a heading, for texts that are cut at `most`.
  static func column(_ texts: [OutputText], heading: OutputText, most: Int) -> Int {
    let heading = columns(heading)
    return min(texts.reduce(heading) { max($0, columns($1)) }, max(most, heading)) + 2
  }

  /// A count with its noun, such as `1 error` or `2 errors`.
  static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> OutputText {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }

  private static func trimmedAtEnd(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
