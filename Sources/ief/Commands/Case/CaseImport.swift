internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundScheduling

struct CaseImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Imports cases exported from another case file.",
    usage: "ief case import <file> [<options>]",
    discussion: """
      The events keep their dates and their officers; codes, keys and the chain are this file's \
      own. Either all cases are imported or none is.

      EXAMPLES
        ief case import cases.ndjson
      """)

  @Argument(help: ArgumentHelp("An export, or - for standard input.", valueName: "file"))
  var file: String

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require([.lead], allRegions: true, "an import")
    let lines = try readLines()
    let cases = try desk.write { writer in
      var cases: [(old: String, new: String)] = []
      for line in lines {
        switch line {
        case .document(let digest, let bytes): try writer.keep(bytes, digest: digest)
        case .events(let code, let events):
          cases.append((code, try desk.add(events, &writer)))
        }
      }
      let (kind, payload) = desk.record(.imported) { $0.member("cases", cases.map { $0.new }) }
      try writer.append(
        to: StoredEvent.journalCode, kind: kind, on: desk.today, payload: payload)
      return cases
    }
    for entry in cases { Terminal.write("\(entry.old) is now \(entry.new)\n") }
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
