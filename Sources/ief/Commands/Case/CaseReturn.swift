internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseReturn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "Returns another officer's decision with a reason instead of confirming it.",
    usage: "ief case return <code> <text> [<options>]",
    discussion: """
      The case is then as it was before the decision, and a lead can decide it anew.

      EXAMPLES
        ief case return C-7K3F9Q "the second quote is missing"
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("Reason, or - for standard input.", valueName: "text"))
  var reason: String

  func run() throws {
    let reason = try OwnText.read(reason)
    try target.act("decision returned") { opened in
      guard let proposal = opened.grantCase.proposal else {
        throw CaseRefusal.notNow(.returned, opened.grantCase.stage)
      }
      return .returned(CaseEvent.Returned(event: proposal.event, reason: reason))
    }
  }
}
