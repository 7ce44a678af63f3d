/// Reads the records of a table as RFC 4180 has them, and as spreadsheets and Python's `csv` do.
///
/// A quote counts at the beginning of a cell alone; in it, two stand for one, and delimiters and line
/// breaks are text. Lines end with LF, CR LF or CR. White space is part of a cell.
struct RecordReader {
  private let text: [UInt8]
  private let delimiter: UInt8
  private var place = 0
  /// The number of the last record, from 1: that of the row in a spreadsheet.
  private var number = 0

  /// One row as it is written.
  struct Record: Hashable {
    let number: Int
    let cells: [String]

    /// Whether the line is empty, which `csv` reads as a row without cells.
    var isBlank: Bool { cells == [""] }
  }

  init(_ text: [UInt8], _ delimiter: Delimiter) {
    self.text = text
    self.delimiter = delimiter.byte
  }

  /// The next row; nil at the end.
  mutating func next() throws(TableError) -> Record? {
    guard place < text.count else { return nil }
    number += 1
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard place < text.count else { break }
      let byte = text[place]
      place += 1
      if byte == delimiter { continue }
      if byte == Self.carriageReturn, place < text.count, text[place] == Self.lineFeed {
        place += 1
      }
      break
    }
    return Record(number: number, cells: cells)
  }

  /// The next cell, up to the delimiter or the end of the line.
  private mutating func cell() throws(TableError) -> String {
    var bytes: [UInt8] = []
    if place < text.count, text[place] == Self.quote {
      place += 1
      while true {
        guard place < text.count else { throw .openQuote(row: number) }
        let byte = text[place]
        place += 1
        if byte != Self.quote {
          bytes.append(byte)
        } else if place < text.count, text[place] == Self.quote {
          bytes.append(byte)
          place += 1
        } else {
          break
        }
      }
    }
    while place < text.count, !isEnd(text[place]) {
      bytes.append(text[place])
      place += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
