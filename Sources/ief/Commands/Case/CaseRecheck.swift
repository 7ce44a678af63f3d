internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

struct CaseRecheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recheck",
    abstract: "Re-assesses an evidence bundle and verifies its proofs.",
    usage: "ief case recheck <file> [--head <file>]",
    discussion: """
      Needs no case file and no key. The signature shows that a holder of the file's key vouches \
      for the events; a head obtained separately shows that they already existed at that time.

      Exit code 0 if everything is valid, 1 otherwise.

      EXAMPLES
        ief case recheck evidence.json
        ief case recheck evidence.json --head checkpoint-2026-03-09.json
      """)

  @Argument(
    help: ArgumentHelp("An evidence bundle, or - for standard input.", valueName: "file"),
    completion: .file())
  var bundle: String

  @Option(
    help: ArgumentHelp("A head printed by 'ief case checkpoint'.", valueName: "file"),
    completion: .file())
  var head: String?

  func run() throws {
    let exported = try head.map { try SignedHead.read(file: $0) }
    var input = InputFiles(limits: .largest)
    let read = input.read(bundle, EvidenceDocument.read)
    try input.stopOnDiagnostics()
    guard let bundle = read ?? nil else { throw ExitCode.badInput }
    let report = EvidenceReport(
      bundle: bundle, check: EvidenceCheck(bundle),
      proofProblems: bundle.proof.problems(against: exported).map { "\($0)" },
      hasCheckpoint: exported != nil)
    Terminal.write(report.text)
    if !report.problems.isEmpty { throw ExitCode(1) }
  }
}
