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
      To restore, replace the case file with the copy while nobody writes, and run 'ief case \
      verify' with the last checkpoint.

      EXAMPLES
        ief case backup /media/stick/cases-2026-03-09.ief
      """)

  @Argument(help: ArgumentHelp("The copy to create.", valueName: "file"))
  var destination: String

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require([.lead], allRegions: true, "a backup")
    let head = try CaseDesk.reporting(desk.path) { try desk.file.signedHead() }
    try CaseDesk.reporting(destination) { try desk.file.backup(to: destination) }
    let verification: ChainVerification
    do {
      verification = try CaseDesk.reporting(destination) {
        try CaseFile(at: destination, key: desk.key).verify(against: head)
      }
      guard verification.isIntact, case .complete = verification.completeness else {
        Terminal.diagnose(
          "\(destination): error: the copy does not verify; make a new one")
        throw ExitCode.badInput
      }
    } catch {
      // A copy that could not be verified is removed.
      CaseFile.remove(destination)
      throw error
    }
    Terminal.write(
      "copied to \(destination) and verified, \(verification.events) events\n")
  }
}
