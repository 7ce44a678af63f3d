internal import ArgumentParser
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
      One JSON document a line: first the policies and rates that the cases refer to, then the \
      cases. It contains everything in plain text: store it only where the case file may be stored, and \
      delete it after the import.

      EXAMPLES
        ief case export > cases.ndjson
        ief case export --call latin-america | ief case import - --file other.ief
      """)

  @Option(help: ArgumentHelp("Only cases of this call.", valueName: "id"))
  var call: String?

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require([.lead], "an export")
    Terminal.diagnose("the export holds the cases in the clear: keep it as you keep the case file")
    try desk.read { reader in
      var known: Set<String> = []
      let entries = try desk.visibleEntries(reader).filter {
        $0.state != CaseState.erased.rawValue && (call == nil || $0.call == call)
      }
      for entry in entries {
        guard let opened = try reader.open(entry.code) else { continue }
        let receipt = opened.grantCase.receipt
        for digest in [receipt.policyDigest, receipt.ratesDigest].compactMap({ $0 })
        where known.insert(digest).inserted {
          try Self.write(try reader.document(digest) ?? [], digest)
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
        Terminal.write(writer.text)
      }
    }
  }

  private static func write(_ bytes: [UInt8], _ digest: String) throws {
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
    Terminal.write(writer.text)
  }
}

/// One line of an export: a document that cases refer to, or a case.
enum ExportLine {
  static let format = "ief-case-export/1"

  case document(digest: String, bytes: [UInt8])
  case events(code: String, [CaseEvent])

  enum Key: String, FieldKey { case format, digest, document, `case`, events }

  /// Reads a line; nil after a complaint.
  static func read(_ reader: inout DocumentReader) -> ExportLine? {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(format, fields, .format)
    if fields[.document] != nil {
      guard let digest = reader.text(reader.required(.digest, in: fields)),
        let node = fields[.document]?.node
      else { return nil }
      var writer = JSONWriter()
      writer.node(node)
      if let place = fields[.digest], Digest.text(writer.bytes) != digest {
        reader.complain(place, .contradiction, "the document is not the one of this digest")
        return nil
      }
      return .document(digest: digest, bytes: writer.bytes)
    }
    let code = reader.text(reader.required(.case, in: fields))
    let events = reader.list(reader.required(.events, in: fields), atMost: 100_000) {
      reader, field -> CaseEvent? in
      var eventReader = DocumentReader(
        document: Document(file: reader.document.file, notation: .json, root: field.node))
      let event = CaseEvent.read(&eventReader)
      for complaint in eventReader.complaints { reader.complain(complaint) }
      return event
    }
    guard let code, let events else { return nil }
    return .events(code: code, events)
  }
}

struct CaseImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Imports cases exported from another case file.",
    usage: "ief case import <file> [<options>]",
    discussion: """
      The events keep their days and their officers; codes, keys and the chain are this file's own. \
      Either all cases are imported or none is.

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
          cases.append((code, try desk.take(events, &writer)))
        }
      }
      let (kind, payload) = desk.record(.imported) { $0.member("cases", cases.map { $0.new }) }
      try writer.append(
        to: StoredEvent.journalCode, kind: kind, on: desk.today, payload: payload)
      return cases
    }
    for entry in cases { Terminal.write("\(Complaint.escaped(entry.old)) is now \(entry.new)\n") }
  }

  private func readLines() throws -> [ExportLine] {
    var input = InputFiles(limits: .largest)
    let text = input.text(file)
    try input.stopOnComplaints()
    let name = file == "-" ? InputFiles.standardInput : file
    var lines: [ExportLine] = []
    for (index, line) in (text ?? "").split(separator: "\n").enumerated() {
      do throws(Complaint) {
        let document = try JSONReader.read(Array(line.utf8), file: "\(name), line \(index + 1)")
        if let line = input.read(document, ExportLine.read) { lines.append(line) }
      } catch { input.add([error]) }
    }
    try input.stopOnComplaints()
    return lines
  }
}

extension CaseDesk {
  /// Takes a case in that another file held; returns its code here.
  fileprivate func take(
    _ events: [CaseEvent], _ writer: inout CaseFileWriter
  ) throws -> String {
    guard let first = events.first, case .received(let receipt) = first.content else {
      throw CaseRefusal.notReceived(events.first?.kind ?? .erased)
    }
    var grantCase = try GrantCase(first, policy: try writer.reader.policy(receipt.policyDigest))
    _ = try writer.reader.rates(receipt.ratesDigest)
    for event in events.dropFirst() { try grantCase.apply(event) }
    // An export leaves out what was erased; with its payloads it could not have been.
    if grantCase.stage == .erased { throw CaseRefusal.notNow(.erased, .received) }
    var text = JSONWriter()
    text.node(receipt.application)
    let code = try writer.open(text.bytes, receivedOn: first.on)
    let entry = entry(of: grantCase, code: code)
    try writer.set(entry)
    for event in events { try writer.append(event, to: code) }
    try writer.setTraces(grantCase.traces, of: code)
    return code
  }
}
