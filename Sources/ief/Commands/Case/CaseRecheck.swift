internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

struct CaseRecheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recheck",
    abstract: "Re-assesses an evidence bundle, or checks a journal, and verifies its proofs.",
    usage: "ief case recheck <file> [--journal <file>] [--head <file>] [--lead <key>]",
    discussion: """
      Needs no case file and no key. Of a bundle, the signature shows that a holder of the file's \
      key vouches for the events; a head obtained separately shows that they already existed at \
      that time. Of a journal, printed by 'ief case journal --format json', it checks the chain of \
      all events, every officer's signature, and that officers were added, changed and removed by \
      leads, from the first one on: their key is on every recovery sheet. A bundle has the \
      signatures of its events; with a journal of the same file, it is said whose they are.

      Exit code 0 if everything is valid, 1 otherwise.

      EXAMPLES
        ief case recheck evidence.json
        ief case recheck evidence.json --head checkpoint-2026-03-09.json
        ief case recheck evidence.json --journal journal.json
        ief case recheck journal.json --head checkpoint-2026-03-09.json
      """)

  @Argument(
    help: ArgumentHelp(
      "An evidence bundle or a journal, or - for standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp("A head printed by 'ief case checkpoint'.", valueName: "file"),
    completion: .file())
  var head: String?

  @Option(
    help: ArgumentHelp(
      "For a bundle: a journal that shows who were officers.", valueName: "file"),
    completion: .file())
  var journal: String?

  @Option(
    help: ArgumentHelp(
      "Public key of the first lead (default: leadKey in the configuration).", valueName: "key"),
    transform: LeadKey.read)
  var lead: [UInt8]?

  func run() throws {
    let exported = try head.map { try SignedHead.read(file: $0) }
    let pinned = try lead ?? CaseConfiguration().leadKey
    var input = InputFiles(limits: .largest)
    let document = input.document(file)
    if let document, document.root.text(under: "format") == ExportedJournal.format {
      if journal != nil {
        throw ValidationError("give --journal with a bundle; this file is itself a journal")
      }
      let journal = input.read(document, JournalDocument.read)
      try input.stopOnDiagnostics()
      guard let journal else { throw ExitCode.badInput }
      let report = JournalReport(
        check: JournalCheck(journal, pinned: pinned, against: exported),
        events: journal.entries.count, isPinned: pinned != nil)
      Terminal.write(report.text)
      if !report.holds { throw ExitCode(1) }
      return
    }
    let bundle = document.flatMap { input.read($0, EvidenceDocument.read) }
    let journal = journal.flatMap { input.read($0, JournalDocument.read) ?? nil }
    try input.stopOnDiagnostics()
    guard let bundle else { throw ExitCode.badInput }
    let report = EvidenceReport(
      bundle: bundle, check: EvidenceCheck(bundle),
      proofProblems: bundle.proof.problems(against: exported).map { "\($0)" },
      hasCheckpoint: exported != nil,
      signatures: SignatureCheck(bundle, journal, pinned: pinned))
    Terminal.write(report.text)
    if !report.problems.isEmpty { throw ExitCode(1) }
  }
}
