internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Exports cases with all their events, for import into another case file.",
    usage: "ief case export [--call <id>] [<options>]",
    discussion: """
      One JSON document per line: first the policies and rates that the cases refer to, then the \
      cases. It contains everything in plain text: store it only where the case file may be \
      stored, and delete it after the import.

      EXAMPLES
        ief case export --output cases.ndjson
        ief case export --call latin-america | ief case import - --case-file other.ief
      """)

  @Option(help: ArgumentHelp("Only cases of this call.", valueName: "id"), completion: .policies)
  var call: String?

  @OptionGroup var destination: PrivateOutput
  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require(.export)
    Terminal.diagnose("the export contains the cases in plain text: protect it like the case file")
    try destination.write { write in try export(desk, write) }
  }

  private func export(_ desk: CaseDesk, _ write: (JSONWriter) throws -> Void) throws {
    try desk.read { reader in
      var known: Set<String> = []
      let entries = try desk.visibleEntries(reader)
      try desk.refuseUnknown(call: call, among: entries)
      for entry in entries where call == nil || entry.call == call {
        if entry.state == CaseState.erased.rawValue { continue }
        let opened = try desk.open(entry.code, reader)
        let receipt = opened.grantCase.receipt
        for digest in [receipt.policyDigest, receipt.ratesDigest].compactMap({ $0 })
        where known.insert(digest).inserted {
          try write(try Self.line(try reader.document(digest) ?? [], digest))
        }
        var writer = JSONWriter()
        writer.object { writer in
          writer.member("format", ExportLine.format)
          writer.member("case", opened.code)
          writer.list("events") { writer in
            for event in opened.events { event.write(to: &writer) }
          }
        }
        writer.newline()
        try write(writer)
      }
    }
  }

  private static func line(_ bytes: [UInt8], _ digest: String) throws -> JSONWriter {
    let document = try? JSONReader.read(bytes, file: "")
    guard let document else { throw CaseFileError.damaged(.value) }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", ExportLine.format)
      writer.member("digest", digest)
      writer.key("document")
      writer.node(document.root)
    }
    writer.newline()
    return writer
  }
}
