internal import ArgumentParser
internal import CaseDesk
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
        ief case list --columns id,reviewer,amount,outcome
      """)

  @Flag(help: "Only cases past their response date.")
  var overdue = false

  @Option(help: ArgumentHelp("Only cases due within this many days.", valueName: "days"))
  var dueWithin: Int?

  @Flag(help: "Only cases waiting for the applicant.")
  var waiting = false

  @Flag(help: "Only cases assigned to you for review, or reviewed by you.")
  var mine = false

  @Option(help: ArgumentHelp("Only cases of this call.", valueName: "id"), completion: .policies)
  var call: String?

  @Option(help: ArgumentHelp("Only cases of this region.", valueName: "region"))
  var region: String?

  @Option(help: ArgumentHelp("Only cases in this state; all for every state.", valueName: "state"))
  var state: StateFilter = .open

  @Option(
    help: ArgumentHelp(
      "More columns, from inside the cases, which takes longer: \(CaseColumn.names).",
      valueName: "columns"),
    transform: CaseColumn.list(argument:))
  var columns: [CaseColumn] = []

  @Option(help: "Output format: text for people, json or csv for programs.")
  var format: ListFormat = .text

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let rows = try desk.read { reader in
      let own = mine ? Set(try reader.cases(with: .assigned(desk.actor.id))) : nil
      let entries = try desk.visibleEntries(reader)
      try desk.refuseUnknown(call: call, region: region, among: entries)
      let rows = entries.compactMap { entry -> CaseRow? in
        guard let row = CaseRow(entry, today: desk.today), isWanted(row, own) else { return nil }
        return row
      }
      if columns.isEmpty { return rows }
      return try rows.map { row in
        var row = row
        if row.state != .erased { row.details = CaseDetails(try desk.open(row.entry.code, reader)) }
        return row
      }
    }.sorted()
    CaseTable(rows: rows, columns: columns, palette: .terminal).print(format)
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
