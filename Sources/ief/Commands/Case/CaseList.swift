internal import ArgumentParser
internal import CaseDesk
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
        ief case list --due-within 3 --mine --free
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

  @Flag(help: "Only cases that wait for a reviewer; with --mine, those too.")
  var free = false

  @Flag(help: "Only cases in which a person is in imminent danger.")
  var danger = false

  @Option(
    help: ArgumentHelp(
      "Only cases with an event on this date or later, as YYYY-MM-DD.", valueName: "date"),
    transform: Day.init(argument:))
  var changedSince: Day?

  @Option(help: ArgumentHelp("Only cases of this call.", valueName: "id"), completion: .policies)
  var call: String?

  @Option(help: ArgumentHelp("Only cases of this region.", valueName: "region"))
  var region: String?

  @Option(help: ArgumentHelp("Only cases in this state; all for every state.", valueName: "state"))
  var state: CaseFilter.States = .open

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
    var filter = CaseFilter()
    filter.states = state
    filter.isOverdue = overdue
    filter.dueWithin = dueWithin
    filter.isWaiting = waiting
    filter.isMine = mine
    filter.isFree = free
    filter.isInDanger = danger
    filter.changedSince = changedSince
    filter.call = call
    filter.region = region
    let listing = try desk.cases(filter, summarized: !columns.isEmpty)
    try CaseChoice.refuseUnknown(call: call, among: listing.calls)
    try CaseChoice.refuseUnknown(region: region, among: listing.regions)
    CaseTable(rows: listing.rows, columns: columns, palette: .terminal).print(format)
  }
}

extension CaseFilter.States: ExpressibleByArgument {
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
}
