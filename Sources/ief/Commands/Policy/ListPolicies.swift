internal import ArgumentParser
internal import EmergencyFund

struct ListPolicies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the available policies.",
    usage: "ief policy list [--as-of <date>] [<options>]",
    discussion: """
      EXAMPLES
        ief policy list
        ief policy list --policies my-calls/
      """)

  @OptionGroup var policies: PolicyOptions

  @Option(
    help: ArgumentHelp("Reference date, as YYYY-MM-DD (default: today).", valueName: "date"),
    transform: Day.init(argument:))
  var asOf: Day = .current

  @OptionGroup var output: OutputOptions

  func run() throws {
    var input = InputFiles()
    var folder = try PolicyFolder(policies.policies, &input)
    var rows: [PolicyRow] = []
    for id in folder.library.ids {
      do {
        let policy = try folder.policies.policy(id, on: asOf)
        let above = try folder.library.chain(id).last?.extends
        rows.append(PolicyRow(policy: policy, extends: above, on: asOf))
      } catch {
        input.add(error.all)
      }
    }
    switch output.format {
    case .json:
      Terminal.writeLines(rows) { $0.write(to: &$1) }
    case .text: Terminal.write(PolicyRow.list(rows, Palette.terminal))
    }
    try input.stopOnDiagnostics()
  }
}
