internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

extension CaseRow {
  /// Writes the row as `ief-case-row/1`, with more members.
  func write(to writer: inout JSONWriter, _ more: (inout JSONWriter) -> Void) {
    writer.object { writer in
      writer.member("format", "ief-case-row/1")
      writer.member("case", entry.code)
      writer.member("call", entry.call)
      writer.member("region", orNull: entry.region)
      writer.member("receivedOn", entry.receivedOn.description)
      writer.member("respondBy", orNull: entry.respondBy?.description)
      writer.member("holidaysMissingFor", entry.holidaysMissingFor)
      writer.key("daysLeft")
      if let slack { writer.number(slack) } else { writer.null() }
      writer.member("state", state.rawValue)
      writer.member("imminentDanger", imminentDanger)
      writer.member("weight", entry.weight)
      more(&writer)
    }
  }
}

/// Cases as a table for people, as JSON lines or for a spreadsheet: always the same rows.
struct CaseTable {
  let rows: [CaseRow]
  /// The columns from inside the cases.
  let columns: [CaseColumn]
  let palette: Palette

  func print(_ format: ListFormat) {
    switch format {
    case .text: Terminal.write(table)
    case .json: Terminal.write(json)
    case .csv: Terminal.write(csv)
    }
  }

  private var table: OutputText {
    if rows.isEmpty { return "no cases\n" }
    let calls = Set(rows.map { $0.entry.call }).map { "\($0)" as OutputText }
    let callWidth = TextLayout.column(calls, heading: "call", most: 24)
    let widths = columns.map { column in
      TextLayout.column(
        rows.map { cell($0, column) }, heading: "\(column.rawValue)", most: 24)
    }
    let headings = zip(columns, widths).map { TextLayout.padded("\($0.rawValue)", to: $1) }
    var text: OutputText =
      palette.bold(
        TextLayout.padded("case", to: 10) + TextLayout.padded("answer by", to: 12)
          + TextLayout.right("left", to: 5) + "  " + TextLayout.padded("call", to: callWidth)
          + headings.joined() + "state") + "\n"
    for row in rows {
      let left: OutputText = row.slack.map { "\($0)" } ?? "-"
      text += TextLayout.padded("\(row.entry.code)", to: 10)
      let mark = row.entry.holidaysMissingFor == nil ? "" : "*"
      text += TextLayout.padded("\(row.entry.respondBy?.description ?? "-")\(mark)", to: 12)
      let number = TextLayout.right(left, to: 5)
      text += row.slack.map({ $0 < 0 }) ?? false ? palette.bad(number) : number
      text += "  "
      text += TextLayout.padded(
        TextLayout.cut("\(row.entry.call)", to: callWidth - 2), to: callWidth)
      for (column, width) in zip(columns, widths) {
        text += TextLayout.padded(TextLayout.cut(cell(row, column), to: width - 2), to: width)
      }
      text += "\(row.state.words)"
      if row.imminentDanger, row.state.isOpen { text += ", imminent danger" }
      text += "\n"
    }
    let years = Set(rows.compactMap { $0.entry.holidaysMissingFor }).sorted()
    if !years.isEmpty { text += "\n" }
    for year in years {
      text += TextLayout.wrapped("* by weekdays alone: \(WorkingCalendarGap(year: year).message)")
    }
    return text + "\n\(rows.count) \(rows.count == 1 ? "case" : "cases")\n"
  }

  private func cell(_ row: CaseRow, _ column: CaseColumn) -> OutputText {
    row.summary?.text(column).map { "\($0)" } ?? "-"
  }

  private var json: JSONWriter {
    var writer = JSONWriter()
    for row in rows {
      row.write(to: &writer) { row.summary?.write(columns, to: &$0) }
      writer.newline()
    }
    return writer
  }

  private var csv: OutputText {
    var text: OutputText =
      "case,call,region,received on,answer by,days left,state,imminent danger,weight,"
      + "holidays missing for"
      + columns.map { $0 == .amount ? ",amount,currency" : ",\($0.rawValue)" }.joined() + "\r\n"
    for row in rows {
      text += Spreadsheet.row(
        [
          .text(row.entry.code), .text(row.entry.call), .text(row.entry.region ?? ""),
          .text(row.entry.receivedOn.description), .text(row.entry.respondBy?.description ?? ""),
          .number(row.slack), .text(row.state.rawValue), .text(row.imminentDanger ? "yes" : "no"),
          .number(row.entry.weight), .number(row.entry.holidaysMissingFor),
        ] + columns.flatMap { CaseSummary.cells($0, of: row.summary) })
    }
    return text
  }
}
