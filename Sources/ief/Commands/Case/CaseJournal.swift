internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Prints the audit log of the file: plans, imports, retention, keys, policies.",
    usage: "ief case journal [<options>]",
    discussion: """
      As JSON, it is what an auditor without the key needs to check the chain of all events and \
      every officer's signature with 'ief case recheck'. It names officers and their public keys, \
      and tells nothing of any case but the number of events.

      EXAMPLES
        ief case journal
        ief case journal --format json > journal.json
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    switch output.format {
    case .text: try printWords(desk)
    case .json:
      var writer = JSONWriter()
      JournalDocument.write(try desk.exportedJournal(), to: &writer)
      writer.newline()
      Terminal.write(writer)
    }
  }

  private func printWords(_ desk: CaseDesk) throws {
    let (journal, named) = try desk.journal()
    if journal.isEmpty { Terminal.write("nothing yet\n") }
    for stored in journal {
      Terminal.write(
        TextLayout.wrapped(
          Self.words(stored, naming: named),
          lead: TextLayout.right("\(stored.number).", to: 5) + " \(stored.on)",
          indent: 18))
    }
  }

  private static func words(_ stored: StoredEvent, naming named: Set<String>) -> OutputText {
    let document = stored.payload.flatMap { try? JSONReader.read($0, file: "journal") }
    // A lead records both, and signs the one that comes next.
    if stored.kind == OfficerRecord.conflictsKind {
      let other = document?.root.text(under: "officer") ?? "?"
      return "conflicts of interest of \(other) were recorded"
    }
    let officer = document?.root.text(under: "by") ?? "?"
    if let kind = OfficerRecord.Kind(rawValue: stored.kind) {
      let other = document?.root.text(under: "officer") ?? "?"
      return switch kind {
      case .officerAdded: "\(officer): \(other) was added, with keys of their own"
      case .officerChanged: "\(officer): the rights of \(other) were changed"
      case .officerRemoved: "\(officer): \(other) was removed"
      }
    }
    if let change = policyWords(stored, document, officer) { return change }
    var codes: [String] = []
    if case .list(let nodes) = document?.node(at: "cases")?.content {
      codes = nodes.compactMap { node in
        guard case .string(let code) = node.content, named.contains(code) else { return nil }
        return code
      }
    }
    let listed: OutputText = codes.isEmpty ? "" : ": \(codes.joined(separator: ", "))"
    return switch JournalKind(rawValue: stored.kind) {
    case .planned: "\(officer): a plan was published"
    case .imported: "\(officer): cases imported\(listed)"
    case .retained: "\(officer): cases erased, retention period expired\(listed)"
    case .keyChanged: "\(officer): the key was changed"
    case nil: "\(officer): \(stored.kind)"
    }
  }

  /// A change of a call's policy; nil for anything else.
  private static func policyWords(
    _ stored: StoredEvent, _ document: Document?, _ officer: String
  ) -> OutputText? {
    // A lead records both, and signs the one that comes next.
    if stored.kind == PolicyText.kind { return "the new file of a call was recorded" }
    guard let kind = PolicyChangeRecord.Kind(rawValue: stored.kind) else { return nil }
    let call = document?.root.text(under: "call") ?? "?"
    let from: OutputText = document?.root.text(under: "from").map { " from \($0)" } ?? ""
    let digest = document?.root.text(under: "after")?.prefix(16) ?? "?"
    return switch kind {
    case .policyProposed: "\(officer): a change of \(call) was proposed\(from); SHA-256 \(digest)…"
    case .policyConfirmed: "\(officer): the change of \(call) was confirmed; SHA-256 \(digest)…"
    case .policyWithdrawn: "\(officer): the change of \(call) was withdrawn; SHA-256 \(digest)…"
    }
  }
}
