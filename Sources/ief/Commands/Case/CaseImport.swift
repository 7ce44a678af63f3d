internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
internal import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Imports cases exported from another case file.",
    usage: "ief case import <file> [--journal <file>] [--lead <key>] [<options>]",
    discussion: """
      The events keep their dates and their officers; codes, keys and the chain are this file's \
      own. Each case is marked as imported, with the officers who acted on it and are not in the \
      team: what they did was not checked here. Either all cases are imported or none is. A case \
      that this file already has, or that was erased here, is not imported again.

      Signatures that the export carries are checked: nothing is imported if one is not valid, \
      or an event is not what was signed. A journal of the other file, with its first lead's key, \
      says whose they are, and shows each event as it was there, also those that nobody signed.

      EXAMPLES
        ief case import cases.ndjson
        ief case import cases.ndjson --journal journal.json
      """)

  @Argument(
    help: ArgumentHelp("An export, or - for standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "A journal of the other file, printed by 'ief case journal --format json'.",
      valueName: "file"))
  var journal: String?

  @Option(
    help: ArgumentHelp("Public key of the other file's first lead.", valueName: "key"),
    transform: LeadKey.read)
  var lead: [UInt8]?

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require(.importCases)
    let lines = try readLines()
    let signatures = ExportCheck(lines, try readJournal(), pinned: lead)
    for problem in signatures.problems { Terminal.diagnose("error: \(problem)") }
    guard signatures.problems.isEmpty else {
      Terminal.diagnose("nothing was imported")
      throw ExitCode.badInput
    }
    for entry in try desk.add(lines) {
      Terminal.write("\(entry.former) is now \(entry.code)\n")
      if !entry.unknownOfficers.isEmpty {
        let unknown = entry.unknownOfficers.joined(separator: ", ")
        Terminal.write("          officers not in this team: \(unknown)\n")
      }
      if let count = signatures.unsigned[entry.former] {
        let events = count == 1 ? "event 1" : "events 1 to \(count)"
        Terminal.write("          unsigned there: \(events)\n")
      }
    }
    if !signatures.signers.isEmpty {
      Terminal.write("signatures there: " + signatures.words + "\n")
    }
  }

  private func readJournal() throws -> ExportedJournal? {
    guard let journal else {
      if lead != nil { throw ValidationError("give --lead with --journal") }
      return nil
    }
    var input = InputFiles(limits: .largest)
    let read = input.read(journal, JournalDocument.read)
    try input.stopOnDiagnostics()
    guard let read = read ?? nil else { throw ExitCode.badInput }
    return read
  }

  private func readLines() throws -> [ExportLine] {
    var input = InputFiles(limits: .largest)
    let text = input.text(file)
    try input.stopOnDiagnostics()
    let name = file == "-" ? InputFiles.standardInput : file
    var lines: [ExportLine] = []
    for (index, line) in (text ?? "").split(separator: "\n").enumerated() {
      do throws(Diagnostic) {
        let document = try JSONReader.read(Array(line.utf8), file: "\(name), line \(index + 1)")
        if let line = input.read(document, ExportLine.read) { lines.append(line) }
      } catch { input.add([error]) }
    }
    try input.stopOnDiagnostics()
    return lines
  }
}
