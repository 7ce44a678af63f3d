/// A table of answers: headers, and a row for each application.
package struct Table: Hashable, Sendable {
  /// The encoding that the file was read in.
  package let encoding: TextEncoding
  /// The delimiter that the file was read with.
  package let delimiter: Delimiter
  /// The headers, without white space around them.
  package let headers: [String]
  /// The rows that are not empty.
  package let rows: [Row]

  /// A row below the headers.
  package struct Row: Hashable, Sendable {
    /// Its number in a spreadsheet, in which the headers are row 1 as a rule.
    package let number: Int
    /// Its cells as they are written.
    package let cells: [String]
  }

  /// Reads a file; what is not given is recognised.
  package init(
    _ bytes: [UInt8], encoding: TextEncoding? = nil, delimiter: Delimiter? = nil
  ) throws(TableError) {
    self.encoding = encoding ?? .recognized(in: bytes)
    let text = try self.encoding.decoded(bytes)
    self.delimiter = delimiter ?? .recognized(in: text)
    var reader = RecordReader(text, self.delimiter)
    var headers: [String]?
    var rows: [Row] = []
    while let record = try reader.next() {
      if record.isBlank { continue }
      if headers == nil {
        headers = record.cells.map { $0.trimmed }
      } else if record.cells.contains(where: { !$0.trimmed.isEmpty }) {
        rows.append(Row(number: record.number, cells: record.cells))
      }
    }
    guard let headers else { throw .empty }
    self.headers = headers
    self.rows = rows
  }
}
