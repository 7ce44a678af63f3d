internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Confirms another officer's decision, so that it takes effect.",
    usage: "ief case confirm <code> [<options>]",
    discussion: """
      EXAMPLES
        ief case confirm C-7K3F9Q
      """)

  @OptionGroup var target: CaseTarget

  @Option(
    help: ArgumentHelp(
      "Event number of the decision (default: the pending one).", valueName: "number"))
  var event: Int?

  func run() throws {
    try target.act("confirmed") { opened in
      guard let number = event ?? opened.grantCase.proposal?.event else {
        throw CaseRefusal.notNow(.confirmed, opened.grantCase.stage)
      }
      return .confirmed(CaseEvent.Confirmed(event: number))
    }
  }
}
