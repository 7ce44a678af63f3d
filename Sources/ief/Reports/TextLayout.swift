/// Lays text out for a terminal of 80 columns.
enum TextLayout {
  static let width = 80

  /// Breaks text into lines that begin with `indent` spaces; the first begins with `lead`.
  ///
  /// A word that does not fit beside the margin, such as an address, begins further left; it is
  /// never broken, so that it can be copied.
  static func wrapped(_ text: String, lead: String = "", indent: Int = 0) -> String {
    let words = text.split { $0 == " " || $0.isNewline || $0 == "\t" }
    // A text from a file must not steer the terminal.
    let isBalanced = Isolates.areBalanced(text)
    let safe = words.map { Isolates.escaped(String($0), keepingIsolates: isBalanced) }
    return wrapped(safe, lead: lead, indent: indent)
  }

  /// Breaks only between texts, with a space elsewhere.
  static func wrapped(_ pieces: [String], lead: String = "", indent: Int = 0) -> String {
    let pieces = pieces.flatMap { piece in
      columns(piece) > width - indent ? piece.split(separator: " ").map { String($0) } : [piece]
    }
    var lines: [String] = []
    var line = padded(lead, to: indent)
    var isEmpty = true
    for piece in pieces {
      if columns(line) + (isEmpty ? 0 : 1) + columns(piece) > width {
        if !isEmpty || line.contains(where: { $0 != " " }) { lines.append(line) }
        line = String(repeating: " ", count: max(0, min(indent, width - columns(piece))))
        isEmpty = true
      }
      line += isEmpty ? piece : " " + piece
      isEmpty = false
    }
    lines.append(line)
    return Isolates.closedByLine(lines).map { trimmedAtEnd($0) + "\n" }.joined()
  }

  /// How many columns a text takes; isolates take none.
  static func columns(_ text: String) -> Int {
    // In most columns each byte is a column; finding characters takes longer.
    if text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) { return text.utf8.count }
    return text.count { !Isolates.isIsolate($0) }
  }

  /// Text padded with spaces to a width; longer text gets one space after it.
  static func padded(_ text: String, to width: Int) -> String {
    if text.isEmpty { return String(repeating: " ", count: width) }
    return text + String(repeating: " ", count: max(1, width - columns(text)))
  }

  /// Text with spaces before it, so that numbers are aligned.
  static func right(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns(text))) + text
  }

  /// Text cut to a width, with an ellipsis if something is missing.
  static func cut(_ text: String, to width: Int) -> String {
    columns(text) <= width ? text : text.prefix(width - 1) + "…"
  }

  /// The width of a column with a heading, for texts that are cut at `most`.
  static func column(_ texts: [String], heading: String, most: Int) -> Int {
    let heading = columns(heading)
    return min(texts.reduce(heading) { max($0, columns($1)) }, max(most, heading)) + 2
  }

  /// A count with its noun, such as `1 error` or `2 errors`.
  static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }

  private static func trimmedAtEnd(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
