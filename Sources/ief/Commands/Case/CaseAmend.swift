internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseAmend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Amends an application; the earlier version stays on record.",
    usage: "ief case amend <code> --application <file> --reason <text> [<options>]",
    discussion: """
      EXAMPLES
        ief case amend C-7K3F9Q --application amended.yaml \\
          --reason "the amount was a typing error"
      """)

  @OptionGroup var target: CaseTarget

  @Option(help: ArgumentHelp("The amended application.", valueName: "file"), completion: .file())
  var application: String

  @Option(help: ArgumentHelp("Reason, or - for standard input.", valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp("Number of the event to amend.", valueName: "number"))
  var event: Int = 1

  func run() throws {
    let reason = try OwnText.read(reason)
    let node = try ChangedApplication.read(application)
    try target.act("amended") { _ in
      .corrected(CaseEvent.Corrected(application: node, why: reason, event: event))
    }
  }
}
