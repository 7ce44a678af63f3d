internal import EmergencyFund

/// Fields of tables for spreadsheets (RFC 4180).
enum Spreadsheet {
  /// What a formula begins with, also in full width, and white space that may come before it.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE62}", "\u{FE63}",
    "\u{FE66}", "\u{FE6B}", "\u{2212}", "\t", "\r", "\n",
  ]

  /// What is in a cell.
  enum Cell {
    /// Text, wherever it came from.
    case text(String)
    /// A number, or nothing.
    case number(Int?)
  }

  /// A row with its line end.
  static func row(_ cells: [Cell]) -> OutputText {
    let fields = cells.map { cell -> OutputText in
      switch cell {
      case .text(let text): field(text)
      case .number(let number): number.map { "\($0)" } ?? ""
      }
    }
    return "\(fields.joined(separator: ","))\r\n"
  }

  /// A field that no spreadsheet takes for a formula, in quotes if it needs them.
  ///
  /// Some programs drop white space and hidden characters before they look for a formula.
  private static func field(_ text: String) -> OutputText {
    if isSimple(text) { return "\(text)" }
    let first = text.unicodeScalars.first {
      Self.formulaStarts.contains($0) || !($0.isHidden || $0.properties.isWhitespace)
    }
    let isFormula = first.map { formulaStarts.contains($0) } ?? false
    let field: OutputText = isFormula ? "'\(text)" : "\(text)"
    let isPlain = !field.string.contains { ",;\"\t\r\n".contains($0) }
    if isPlain { return field }
    return OutputText(
      rendered: "\""
        + field.string.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\"")
  }

  /// Whether a text begins with a letter or digit of ASCII and has only these, hyphens and spaces,
  /// as most have: finding characters takes many times as long.
  private static func isSimple(_ text: String) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
    guard let first = text.utf8.first else { return true }
    return isWord(first)
      && text.utf8.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
  }
}
