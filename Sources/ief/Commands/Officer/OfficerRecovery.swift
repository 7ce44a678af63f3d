internal import ArgumentParser
internal import CaseDesk
internal import EmergencyFundScheduling

struct OfficerRecovery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recovery",
    abstract: "Makes a new recovery sheet for yourself; the code of the earlier one ends.",
    usage: "ief officer recovery --sheet <file> [<options>]",
    discussion: """
      EXAMPLES
        ief officer recovery --sheet ana.txt
      """)

  @Option(
    help: ArgumentHelp(
      "Write the recovery sheet to this new file, to be printed and deleted.", valueName: "file"),
    completion: .file())
  var sheet: String

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try RecoverySheet.write(to: sheet, for: desk.actor.id, by: desk) { handOver in
      try desk.newRecoveryCode(handOver: handOver)
    }
    Terminal.write("the earlier recovery sheet is no longer valid\n")
  }
}
