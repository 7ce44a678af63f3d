package import EmergencyFund

/// What a row of a table becomes.
package struct ImportedRow: Hashable, Sendable {
  /// Its number in a spreadsheet.
  package let number: Int
  /// The application; nil if a cell of the row cannot be read.
  package let application: GrantApplication?
  /// What is wrong with the row.
  package let complaints: [ImportComplaint]
  /// The fields that it fills, in their order.
  package let fields: [FilledField]

  /// A field that a row fills.
  package struct FilledField: Hashable, Sendable {
    /// The path in the application.
    package let path: String
    /// The code, number or date; nil of what a person wrote in their own words.
    package let code: String?
  }
}

/// What is wrong with a row, in words that do not quote its cells.
package struct ImportComplaint: Hashable, Sendable {
  /// The header of the column; nil if it is about the whole row.
  package let header: String?
  /// The path in the application; empty if it is about none.
  package let path: String
  /// One line, lower case, without a full stop.
  package let message: String
}
