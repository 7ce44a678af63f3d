internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundScheduling

struct CaseBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Makes a consistent copy of the case file, even while it is in use, and verifies it.",
    usage: "ief case backup <file> [<options>]",
    discussion: """
      'ief case restore' restores it under a new name, or tries whether it could be.

      EXAMPLES
        ief case backup /media/stick/cases-2026-03-09.ief
      """)

  @Argument(help: ArgumentHelp("The copy to create.", valueName: "file"), completion: .file())
  var destination: String

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let events = try desk.backup(to: destination)
    Terminal.write(
      "copied to \(destination) and verified, \(events) events\n")
  }
}
