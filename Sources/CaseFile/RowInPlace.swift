internal import GRDB
internal import GRDBSQLite

/// A row of a statement where SQLite keeps it: nothing is copied, and nothing outlives the row.
///
/// Receiving a batch reads most of the blind index and of the queue, twice: as ``GRDB/Row``, that
/// took a quarter of the time.
struct RowInPlace {
  fileprivate let statement: SQLiteStatement

  /// The bytes of a column; another type than a blob is damage.
  func bytes(_ column: Int32) throws(CaseFileError) -> UnsafeRawBufferPointer {
    try content(column, SQLITE_BLOB)
  }

  /// The bytes of a text in UTF-8; another type is damage.
  func text(_ column: Int32) throws(CaseFileError) -> UnsafeRawBufferPointer {
    try content(column, SQLITE_TEXT)
  }

  /// The whole number of a column; another type is damage.
  func number(_ column: Int32) throws(CaseFileError) -> Int {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { throw .damaged(.value) }
    return Int(sqlite3_column_int64(statement, column))
  }

  /// The text of a column, copied.
  func string(_ column: Int32) throws(CaseFileError) -> String {
    String(decoding: try text(column), as: UTF8.self)
  }

  /// The whole number of a column, in the range of what is ever written.
  func number(_ column: Int32, in range: ClosedRange<Int>) throws(CaseFileError) -> Int {
    let number = try number(column)
    guard range.contains(number) else { throw .damaged(.value) }
    return number
  }

  /// Whether a column is empty.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

  private func content(_ column: Int32, _ type: Int32) throws(CaseFileError)
    -> UnsafeRawBufferPointer
  {
    guard sqlite3_column_type(statement, column) == type else { throw .damaged(.value) }
    let start = sqlite3_column_blob(statement, column)
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(statement, column)))
  }
}

extension Statement {
  /// Runs the statement with the arguments that were set, and lends each row.
  func withRowsInPlace(_ body: (RowInPlace) throws -> Void) throws {
    defer { sqlite3_reset(sqliteStatement) }
    while true {
      switch sqlite3_step(sqliteStatement) {
      case SQLITE_ROW: try body(RowInPlace(statement: sqliteStatement))
      case SQLITE_DONE: return
      case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
    }
  }
}
