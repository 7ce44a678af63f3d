internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseCheckReference: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-reference",
    abstract: "Records the outcome of a reference check.",
    usage: "ief case check-reference <code> <number> <result> [<options>]",
    discussion: """
      EXAMPLES
        ief case check-reference C-7K3F9Q 1 confirmed
        ief case check-reference C-7K3F9Q 2 doubtful --note -
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("Number of the reference, from 1.", valueName: "number"))
  var reference: Int

  @Argument(
    help: ArgumentHelp(CaseEvent.ReferenceResult.help, valueName: "result"),
    transform: CaseEvent.ReferenceResult.init(argument:))
  var result: CaseEvent.ReferenceResult

  @Option(help: ArgumentHelp("What was said, or - for standard input.", valueName: "text"))
  var note: String?

  func run() throws {
    let note = try note.map { try OwnText.read($0) }
    try target.act("recorded") { opened in
      let count = opened.grantCase.grantApplication.applicant.references?.count ?? 0
      guard (1...max(1, count)).contains(reference), count > 0 else {
        throw ValidationError("the application lists \(count) references")
      }
      return .referenceChecked(
        CaseEvent.ReferenceChecked(reference: reference - 1, result: result, note: note))
    }
  }
}
