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
    try desk.require([.lead], "purging")
    let over = try desk.read { reader in
      try desk.visibleEntries(reader).compactMap { entry -> (entry: QueueEntry, end: Day)? in
        // The row may say anything of a case that is to be kept longer.
        guard try reader.holding(entry.code) == .content else { return nil }
        let opened = try desk.open(entry.code, reader)
        guard let end = opened.grantCase.retentionEnd, end < desk.today else { return nil }
        return (opened.entry, end)
      }
    }
    if over.isEmpty { return Terminal.write("no case has exceeded its retention period\n") }
    let codes = over.map { $0.entry.code }
    if apply {
      try desk.erase(
        codes, .retention, record: desk.record(.retained) { $0.member("cases", codes) })
    }
    for (entry, end) in over {
      let state = CaseState(rawValue: entry.state)?.words ?? entry.state
      Terminal.write(
        "\(entry.code)  \(apply ? "erased" : "would erase"): \(state), kept until \(end)\n")
    }
    if !apply { Terminal.write("to do it, add --apply\n") }
  }
}
