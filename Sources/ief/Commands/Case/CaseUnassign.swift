internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseUnassign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unassign",
    abstract: "Ends an assignment without a review, so that the case can be assigned anew.",
    usage: "ief case unassign <code> <text> [<options>]",
    discussion: """
      For leads, and for the assigned officer, who hands the case back.

      EXAMPLES
        ief case unassign C-7K3F9Q "on leave until April"
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("Reason, or - for standard input.", valueName: "text"))
  var reason: String

  func run() throws {
    let reason = try OwnText.read(reason)
    try target.act("assignment ended") { opened in
      guard let assignee = opened.grantCase.assignee else {
        throw CaseRefusal.notNow(.unassigned, opened.grantCase.stage)
      }
      return .unassigned(CaseEvent.Unassigned(reviewer: assignee, reason: reason))
    }
  }
}
