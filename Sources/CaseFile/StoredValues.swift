internal import EmergencyFund
internal import Foundation
internal import GRDB

extension [UInt8] {
  /// The bytes as a database value.
  var stored: Data { Data(self) }
}

/// Columns are read by position, and a value of another type is an error: a damaged file may
/// contain anything anywhere, regardless of the schema.
extension Row {
  /// The bytes of a column.
  func bytes(_ index: Int) throws -> [UInt8] {
    guard let bytes = try optionalBytes(index) else { throw CaseFileError.damaged(.value) }
    return bytes
  }

  /// The bytes of a column that may be empty.
  func optionalBytes(_ index: Int) throws -> [UInt8]? {
    switch storage(index) {
    case .blob(let data): Array(data)
    case .null: nil
    default: throw CaseFileError.damaged(.value)
    }
  }

  /// The text of a column.
  func text(_ index: Int) throws -> String {
    guard let text = try optionalText(index) else { throw CaseFileError.damaged(.value) }
    return text
  }

  /// The text of a column that may be empty.
  func optionalText(_ index: Int) throws -> String? {
    switch storage(index) {
    case .string(let text): text
    case .null: nil
    default: throw CaseFileError.damaged(.value)
    }
  }

  /// The whole number of a column, in the range of what is ever written: every number that is read
  /// is calculated with, and one out of range must be damage and not an overflow.
  func number(_ index: Int, in range: ClosedRange<Int>) throws -> Int {
    guard case .int64(let number) = storage(index), let number = Int(exactly: number),
      range.contains(number)
    else { throw CaseFileError.damaged(.value) }
    return number
  }

  /// The day of a column.
  func day(_ index: Int) throws -> Day {
    guard let day = Day(try text(index)) else { throw CaseFileError.damaged(.value) }
    return day
  }

  private func storage(_ index: Int) -> DatabaseValue.Storage {
    guard index < count else { return .null }
    return (self[index] as DatabaseValue).storage
  }
}
