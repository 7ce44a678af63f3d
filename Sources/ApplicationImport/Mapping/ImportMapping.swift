internal import EmergencyFund

/// How the columns of a table become fields of an application: a file in the format `ief-mapping/1`.
package struct ImportMapping: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  package static let format = "ief-mapping/1"

  /// The encoding of the table; nil to recognise it.
  package var encoding: TextEncoding?
  /// The delimiter of the table; nil to recognise it.
  package var delimiter: Delimiter?
  /// The order in which dates are written; nil if all begin with the year.
  package var dates: DateOrder?
  /// The mark before the cents; nil if amounts are never ambiguous.
  package var decimals: DecimalMark?
  /// Values that are the same in every application.
  package var fixed: [Fixed] = []
  /// The codes that words of the form stand for, by field and folded word; nil stands for nothing.
  package var words: [String: [String: String?]] = [:]
  /// The columns that are read.
  package var columns: [Column] = []
  /// The headers of columns that are left out on purpose.
  package var ignored: [String] = []

  /// The order of day, month and year in dates that do not begin with the year.
  package enum DateOrder: String, CaseIterable, Hashable, Sendable {
    case dayFirst = "day-first"
    case monthFirst = "month-first"
  }

  /// The mark between whole units and cents; the other one separates thousands.
  package enum DecimalMark: String, CaseIterable, Hashable, Sendable {
    case point, comma
  }

  /// A value that is the same in every application.
  package struct Fixed: Hashable, Sendable {
    package let field: ImportField
    package let kind: ValueKind
    package let value: String
  }

  /// A column and what it becomes.
  package struct Column: Hashable, Sendable {
    /// The header, as in the table.
    package let header: String
    /// Which of several columns with the header it is, from 1.
    package let occurrence: Int
    package let field: ImportField
    package let kind: ValueKind
    /// What separates several values in a cell; nil if a cell is one value.
    package let separator: String?
    /// The code that a yes in this column adds to the list; nil for columns with values.
    package let adds: String?
  }
}
