internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseRecordReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record-report",
    abstract: "Records the applicant's report on the grant.",
    usage: "ief case record-report <code> <text> [<options>]",
    discussion: """
      EXAMPLES
        ief case record-report C-7K3F9Q "the laptop was bought, with receipt"
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("What it says, or - for standard input.", valueName: "text"))
  var note: String

  func run() throws {
    let note = try OwnText.read(note)
    try target.act("report recorded") { _ in .reported(CaseEvent.Reported(note: note)) }
  }
}
