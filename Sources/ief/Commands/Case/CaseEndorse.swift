internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseEndorse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "endorse",
    abstract: "Records that a trusted person or organisation endorses the applicant.",
    usage: "ief case endorse <code> <text> [<options>]",
    discussion: """
      EXAMPLES
        ief case endorse C-7K3F9Q "a partner organisation" --note -
      """)

  @OptionGroup var target: CaseTarget

  @Argument(
    help: ArgumentHelp("Who endorses the applicant, or - for standard input.", valueName: "text"))
  var endorser: String

  @Option(help: ArgumentHelp("What they said, or - for standard input.", valueName: "text"))
  var note: String?

  func validate() throws { try IntakeOptions.refuseTwice([endorser, note]) }

  func run() throws {
    let endorser = try OwnText.read(endorser)
    let note = try note.map { try OwnText.read($0) }
    try target.act("recorded") { _ in .vouched(CaseEvent.Vouched(voucher: endorser, note: note)) }
  }
}
