internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseTakeBack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take-back",
    abstract: "Takes back your own decision that waits for confirmation.",
    usage: "ief case take-back <code> <text> [<options>]",
    discussion: """
      The case is then as it was before the decision, and can be decided anew.

      EXAMPLES
        ief case take-back C-7K3F9Q "the amount of item 2 is wrong"
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("Reason, or - for standard input.", valueName: "text"))
  var reason: String

  func run() throws {
    let reason = try OwnText.read(reason)
    try target.act("decision taken back") { opened in
      guard let proposal = opened.grantCase.proposal else {
        throw CaseRefusal.notNow(.takenBack, opened.grantCase.stage)
      }
      return .takenBack(CaseEvent.TakenBack(event: proposal.event, reason: reason))
    }
  }
}
