internal import ApplicationImport
internal import ArgumentParser
internal import EmergencyFund

/// What the rows of a table become, without a person's own words.
enum ImportReport {
  /// The fields that a row fills: codes, numbers and dates as they are, of other text its place alone.
  static func text(_ row: ImportedRow) -> OutputText {
    var text: OutputText =
      "row \(row.number)\(row.application == nil ? ": not imported" : "")\n"
    let width = row.fields.map { $0.path.count }.max() ?? 0
    for field in row.fields {
      let gap = String(repeating: " ", count: width - field.path.count)
      text += "  \(field.path)\(gap)  \(field.code ?? "(text)")\n"
    }
    return text
  }

  /// Prints what is wrong with rows, which columns nothing was made of, and how many there are.
  static func report(_ rows: [ImportedRow], unread: [String], table: String) {
    for row in rows {
      for complaint in row.complaints {
        let column: OutputText = complaint.header.map { ", column \(Diagnostic.quote($0))" } ?? ""
        let path: OutputText = complaint.path.isEmpty ? "" : "\(complaint.path): "
        Terminal.diagnose(
          "\(table): row \(row.number)\(column): error: \(path)\(complaint.message)")
      }
    }
    if !unread.isEmpty {
      let names = unread.map { Diagnostic.quote($0) }.joined(separator: ", ")
      Terminal.diagnose("\(table): note: not in the mapping: \(names)")
    }
    let count = rows.count { $0.application != nil }
    let others = rows.count - count
    if others == 0 { return }
    Terminal.diagnose(
      "\(table): note: \(others == 1 ? "1 row was" : "\(others) rows were") left out, and \(count) read"
    )
  }

  /// Ends the tool if the mapping reads columns that the table does not have.
  static func stop(
    onMissing columns: [ImportMapping.Column], mapping: String, table: String
  ) throws {
    if columns.isEmpty { return }
    for column in columns {
      let which: OutputText = column.occurrence == 1 ? "" : ", number \(column.occurrence)"
      Terminal.diagnose(
        "\(mapping): error: \(table) has no column \(Diagnostic.quote(column.header))\(which)")
    }
    throw ExitCode.badInput
  }
}
