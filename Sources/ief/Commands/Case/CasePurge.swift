internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CasePurge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Erases cases whose retention period has expired; by default only lists them.",
    usage: "ief case purge [--apply] [<options>]",
    discussion: """
      The policy sets the retention period by outcome, counted from the last event of the case. \
      What was erased is recorded in the journal.

      EXAMPLES
        ief case purge
        ief case purge --apply
      """)

  @Flag(help: "Erase them; without this, only lists them (dry run).")
  var apply = false

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let expired = try apply ? desk.purge() : desk.expiredCases()
    if expired.isEmpty { return Terminal.write("no case has exceeded its retention period\n") }
    for (entry, end) in expired {
      let state = CaseState(rawValue: entry.state)?.words ?? entry.state
      Terminal.write(
        "\(entry.code)  \(apply ? "erased" : "would erase"): \(state), kept until \(end)\n")
    }
    if !apply { Terminal.write("to do it, add --apply\n") }
  }
}
