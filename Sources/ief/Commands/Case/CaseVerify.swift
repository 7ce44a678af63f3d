internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Verifies every event in the file and re-assesses every case.",
    usage: "ief case verify [--head <file>] [<options>]",
    discussion: """
      Integrity: whether every event in the file is unaltered and in its place. \
      Completeness: whether the file was truncated, which the file alone cannot show; give a head \
      exported earlier. Assessments: whether re-assessment gives the same results.

      The chain alone does not show what a holder of the key did: they could write a new history. \
      An exported head shows that it is not the original.

      Exit code 0 if everything verifies, 1 otherwise.

      EXAMPLES
        ief case verify
        ief case verify --head checkpoint-2026-03-09.json
      """)

  @Option(
    help: ArgumentHelp("A head printed earlier by 'ief case checkpoint'.", valueName: "file"),
    completion: .file())
  var head: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: CaseOptions

  func run() throws {
    let (chain, assessments) = try CaseDesk(options).verify(
      against: try head.map { try SignedHead.read(file: $0) },
      verifying: { Terminal.progress($0, of: $1, "verifying") },
      assessing: { Terminal.progress($0, of: $1, "assessing") })
    let report = VerificationReport(chain: chain, assessments: assessments)
    switch output.format {
    case .json: Terminal.write(report.json)
    case .text: Terminal.write(report.text)
    }
    if !report.holds { throw ExitCode(1) }
  }
}
