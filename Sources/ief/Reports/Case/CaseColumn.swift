internal import ArgumentParser
internal import CaseDesk
internal import EmergencyFund
import EmergencyFundCasework

/// A column of a list of cases that is only inside the cases, and shown if it is asked for.
enum CaseColumn: String, CaseIterable {
  case id, reviewer, amount, outcome

  static var names: String { allCases.map { $0.rawValue }.joined(separator: ", ") }

  /// Reads a list such as `id,amount`.
  static func list(argument: String) throws -> [CaseColumn] {
    var columns: [CaseColumn] = []
    for name in argument.split(separator: ",").map({ String($0.filter { $0 != " " }) }) {
      guard let column = CaseColumn(rawValue: name) else {
        throw ValidationError(
          "expected columns among \(names), found \(Diagnostic.quote(name))"
            + Suggestion.text(name, among: allCases.map { $0.rawValue }))
      }
      if !columns.contains(column) { columns.append(column) }
    }
    return columns
  }
}

extension CaseSummary {
  /// The text of a column; nil if there is none.
  func text(_ column: CaseColumn) -> String? {
    switch column {
    case .id: id
    case .reviewer: reviewer
    case .amount: amount?.description
    case .outcome: outcome?.word
    }
  }

  /// The cells of a column in a spreadsheet, where an amount has two.
  static func cells(_ column: CaseColumn, of summary: CaseSummary?) -> [Spreadsheet.Cell] {
    guard column == .amount else { return [.text(summary?.text(column) ?? "")] }
    return [
      .text(summary?.amount?.plain ?? ""), .text(summary?.amount?.currency.code ?? ""),
    ]
  }

  /// Writes the members of some columns.
  func write(_ columns: [CaseColumn], to writer: inout JSONWriter) {
    for column in columns {
      switch column {
      case .id: writer.member("application", orNull: id)
      case .reviewer: writer.member("reviewer", orNull: reviewer)
      case .outcome: writer.member("outcome", orNull: outcome?.rawValue)
      case .amount:
        writer.key("amount")
        if let amount { writer.number(literal: amount.plain) } else { writer.null() }
        writer.member("currency", orNull: amount?.currency.code)
      }
    }
  }
}
