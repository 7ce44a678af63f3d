/// What separates the cells of a row.
package enum Delimiter: String, CaseIterable, Hashable, Sendable {
  case comma, semicolon, tab

  /// The character itself.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }

  /// The delimiter with which most of the first rows have as many cells as the headers.
  ///
  /// - Parameter text: A table in UTF-8.
  static func recognized(in text: [UInt8]) -> Delimiter {
    var best = (delimiter: Delimiter.comma, rows: 0, cells: 1)
    for delimiter in allCases {
      var reader = RecordReader(text, delimiter)
      guard let first = try? reader.next(), first.cells.count > 1 else { continue }
      var rows = 1
      for _ in 0..<rowsMax {
        guard let record = try? reader.next() else { break }
        if record.cells.count == first.cells.count { rows += 1 }
      }
      if (rows, first.cells.count) > (best.rows, best.cells) {
        best = (delimiter, rows, first.cells.count)
      }
    }
    return best.delimiter
  }

  /// How many rows below the headers are looked at.
  private static let rowsMax = 100
}
