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

  @Option(help: ArgumentHelp("Only cases of this call.", valueName: "id"))
  var call: String?

  @Flag(help: "Add the signatures of officers, with the events' places in the chain.")
  var signed = false

  @OptionGroup var destination: PrivateOutput
  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require(.export)
    if signed { try desk.require(.proveCase) }
    Terminal.diagnose("the export contains the cases in plain text: protect it like the case file")
    try destination.write { write in try export(desk, write) }
  }

  private func export(_ desk: CaseDesk, _ write: (JSONWriter) throws -> Void) throws {
    try desk.read { reader in
      var known: Set<String> = []
      var written: Set<Int> = []
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
        if signed {
          for signature in try reader.signatures(over: opened.stored)
          where written.insert(signature.to).inserted {
            var writer = JSONWriter()
            try reader.transaction(signature).write(to: &writer)
            try write(writer)
          }
        }
        try write(try line(opened))
      }
    }
  }

  /// A case with its events; as they were signed, if their signatures go with them.
  private func line(_ opened: OpenCase) throws -> JSONWriter {
    let documents =
      signed ? try opened.stored.map { try JSONReader.read($0.payload ?? [], file: "") } : []
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", ExportLine.format)
      writer.member("case", opened.code)
      guard signed else {
        return writer.list("events") { writer in
          for event in opened.events { event.write(to: &writer) }
        }
      }
      writer.list("events") { writer in for document in documents { writer.node(document.root) } }
      writer.list("places") { writer in
        for event in opened.stored {
          writer.object { writer in
            writer.member("sequence", event.sequence)
            writer.member("salt", Hexadecimal.text(event.salt ?? []))
          }
        }
      }
    }
    writer.newline()
    return writer
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
