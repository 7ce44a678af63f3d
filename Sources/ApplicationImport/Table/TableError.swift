/// Why a file is not a table that can be imported.
package enum TableError: Error, Hashable, Sendable {
  /// The bytes are not text in the encoding.
  case encoding(TextEncoding)
  /// The text has zero bytes.
  case zeroBytes
  /// There is no row of headers.
  case empty
  /// A quote that begins in a row is never closed.
  case openQuote(row: Int)

  /// The reason, with what to do about it.
  package var message: String {
    switch self {
    case .encoding(let encoding):
      "the file is not text in \(encoding.rawValue); save it as UTF-8, or name its encoding"
    case .zeroBytes: "the text contains zero bytes; save it as UTF-8"
    case .empty: "the file has no row of headers"
    case .openQuote(let row):
      "row \(row): a quote is opened and never closed; the file may be cut off"
    }
  }
}
