internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import Digests
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Exports cases with all their events, for import into another case file.",
    usage: "ief case export [--call <id>] [--signed] [<options>]",
    discussion: """
      One JSON document per line: first the policies and rates that the cases refer to, then the \
      cases. It contains everything in plain text: store it only where the case file may be \
      stored, and delete it after the import.

      With --signed it carries the signatures of officers who have keys of their own, which an \
      import checks. It then reveals how many events the file has, so that only leads for all \
      regions may do it.

      EXAMPLES
        ief case export --output cases.ndjson
        ief case export --call latin-america | ief case import - --case-file other.ief
      """)

  @Option(help: ArgumentHelp("Only cases of this call.", valueName: "id"), completion: .policies)
  var call: String?

  @Flag(help: "Add the signatures of officers, with the events' places in the chain.")
  var signed = false

  @OptionGroup var destination: PrivateOutput
  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require(.export)
    if call != nil {
      var all = CaseFilter()
      all.states = .all
      try CaseChoice.refuseUnknown(call: call, among: try desk.cases(all).calls)
    }
    Terminal.diagnose("the export contains the cases in plain text: protect it like the case file")
    try destination.write { write in try desk.export(call: call, signed: signed, write) }
  }
}
