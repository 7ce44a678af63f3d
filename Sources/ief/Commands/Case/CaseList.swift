internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists cases by time remaining, imminent danger first.",
    usage: "ief case list [<filters>] [<options>]",
    discussion: """
      Lists open cases unless --state is given. Cases that you may not see are not counted.

      EXAMPLES
        ief case list
        ief case list --overdue
        ief case list --due-within 3 --mine
        ief case list --state declined --call latin-america --format csv
      """)

  @Flag(help: "Only cases past their response date.")
  var overdue = false

  @Option(help: ArgumentHelp("Only cases due within this many days.", valueName: "days"))
  var dueWithin: Int?

  @Flag(help: "Only cases waiting for the applicant.")
  var waiting = false

  @Flag(help: "Only cases assigned to you for review, or reviewed by you.")
  var mine = false

  @Option(help: ArgumentHelp("Only cases of this call.", valueName: "id"))
  var call: String?

  @Option(help: ArgumentHelp("Only cases of this region.", valueName: "region"))
  var region: String?

  @Option(help: ArgumentHelp("Only cases in this state; all for every state.", valueName: "state"))
  var state: StateFilter = .open

  @Option(help: "How to print: text for people, json or csv for programs.")
  var format: ListFormat = .text

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let rows = try desk.read { reader in
      let own = mine ? Set(try reader.cases(with: .assigned(desk.actor.id))) : nil
      return try desk.visibleEntries(reader).compactMap { entry -> CaseRow? in
        guard let row = CaseRow(entry, today: desk.today), isWanted(row, own) else { return nil }
        return row
      }
    }.sorted()
    Terminal.write(CaseTable(rows: rows, palette: Palette(isOn: Terminal.hasColour)).text(format))
  }

  private func isWanted(_ row: CaseRow, _ own: Set<String>?) -> Bool {
    if let own, !own.contains(row.entry.code) { return false }
    if waiting, row.state != .waiting { return false }
    if let call, row.entry.call != call { return false }
    if let region, row.entry.region != region { return false }
    if overdue, row.slack.map({ $0 >= 0 }) ?? true { return false }
    if let dueWithin, row.slack.map({ $0 > dueWithin }) ?? true { return false }
    return state.includes(row.state)
  }
}

enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

/// The states that a list shows.
enum StateFilter: ExpressibleByArgument, Equatable {
  case open
  case all
  case state(CaseState)

  init?(argument: String) {
    switch argument {
    case "open": self = .open
    case "all": self = .all
    default:
      guard let state = CaseState(rawValue: argument) else { return nil }
      self = .state(state)
    }
  }

  static var allValueStrings: [String] {
    ["open", "all"] + CaseState.allCases.map { $0.rawValue }
  }

  var defaultValueDescription: String { "open" }

  func includes(_ state: CaseState) -> Bool {
    switch self {
    case .open: state.isOpen
    case .all: true
    case .state(let wanted): state == wanted
    }
  }
}

/// One case in a list.
struct CaseRow: Comparable {
  let entry: QueueEntry
  let state: CaseState
  /// Days until the day of response; negative when it has passed, nil where none is promised or the
  /// case is answered.
  let slack: Int?

  init?(_ entry: QueueEntry, today: Day) {
    guard let state = CaseState(rawValue: entry.state) else { return nil }
    self.entry = entry
    self.state = state
    slack = state.isOpen ? entry.respondBy.map { $0.days(since: today) } : nil
    let isUrgent = entry.weight >= QueuedCase.imminentDangerWeight && state.isOpen
    order = (isUrgent ? 0 : 1, slack ?? .max, -entry.weight)
  }

  var imminentDanger: Bool { entry.weight >= QueuedCase.imminentDangerWeight }

  /// Imminent danger first, then the least time left, then the most weight, then the code.
  static func < (left: CaseRow, right: CaseRow) -> Bool {
    left.order == right.order ? left.entry.code < right.entry.code : left.order < right.order
  }

  static func == (left: CaseRow, right: CaseRow) -> Bool { left.entry == right.entry }

  /// Computed once: a long list is compared many times.
  private let order: (danger: Int, slack: Int, weight: Int)
}

/// Cases as a table for people, as JSON lines or for a spreadsheet: always the same rows.
struct CaseTable {
  let rows: [CaseRow]
  let palette: Palette

  func text(_ format: ListFormat) -> String {
    switch format {
    case .text: table
    case .json: json
    case .csv: csv
    }
  }

  private var table: String {
    if rows.isEmpty { return "no cases\n" }
    let calls = Set(rows.map { $0.entry.call })
    let callWidth = TextLayout.column(Array(calls), heading: "call", most: 24)
    var text =
      palette.bold(
        TextLayout.padded("case", to: 10) + TextLayout.padded("answer by", to: 12)
          + TextLayout.right("left", to: 5) + "  " + TextLayout.padded("call", to: callWidth)
          + "state") + "\n"
    for row in rows {
      let left = row.slack.map { String($0) } ?? "-"
      text += TextLayout.padded(row.entry.code, to: 10)
      text += TextLayout.padded(row.entry.respondBy?.description ?? "-", to: 12)
      let number = TextLayout.right(left, to: 5)
      text += row.slack.map({ $0 < 0 }) ?? false ? palette.bad(number) : number
      text += "  "
      text += TextLayout.padded(TextLayout.cut(row.entry.call, to: callWidth - 2), to: callWidth)
      text += row.state.words
      if row.imminentDanger, row.state.isOpen { text += ", imminent danger" }
      text += "\n"
    }
    return text + "\n\(rows.count) \(rows.count == 1 ? "case" : "cases")\n"
  }

  private var json: String {
    var writer = JSONWriter()
    for row in rows {
      writer.object { writer in
        writer.member("format", "ief-case-row/1")
        writer.member("case", row.entry.code)
        writer.member("call", row.entry.call)
        writer.member("region", orNull: row.entry.region)
        writer.member("receivedOn", row.entry.receivedOn.description)
        writer.member("respondBy", orNull: row.entry.respondBy?.description)
        writer.key("daysLeft")
        if let slack = row.slack { writer.number(slack) } else { writer.null() }
        writer.member("state", row.state.rawValue)
        writer.member("imminentDanger", row.imminentDanger)
        writer.member("weight", row.entry.weight)
      }
      writer.newline()
    }
    return writer.text
  }

  private var csv: String {
    var text = "case,call,region,received on,answer by,days left,state,imminent danger,weight\r\n"
    for row in rows {
      text +=
        [
          row.entry.code, Spreadsheet.field(row.entry.call),
          Spreadsheet.field(row.entry.region ?? ""), row.entry.receivedOn.description,
          row.entry.respondBy?.description ?? "", row.slack.map { String($0) } ?? "",
          row.state.rawValue, row.imminentDanger ? "yes" : "no", String(row.entry.weight),
        ].joined(separator: ",") + "\r\n"
    }
    return text
  }
}
