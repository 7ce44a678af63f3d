internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseRecordAppeal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record-appeal",
    abstract: "Records an appeal against the decision.",
    usage: "ief case record-appeal <code> <text> [<options>]",
    discussion: """
      Anyone who was involved before the appeal can no longer act on the case.

      EXAMPLES
        ief case record-appeal C-7K3F9Q - < grounds.txt
      """)

  @OptionGroup var target: CaseTarget

  @Argument(
    help: ArgumentHelp(
      "Grounds of the appeal, or - for standard input.", valueName: "text"))
  var grounds: String

  func run() throws {
    let grounds = try OwnText.read(grounds)
    try target.act("appeal recorded") { _ in .appealed(CaseEvent.Appealed(grounds: grounds)) }
  }
}
