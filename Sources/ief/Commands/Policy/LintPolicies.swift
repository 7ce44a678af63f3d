internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundPolicyTools

struct LintPolicies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract:
      "Checks that no policy allows what its parent policy forbids, and finds other errors.",
    usage: "ief policy lint [<files> ...] [<options>]",
    discussion: """
      A call may only narrow the rules of its fund. If it widens one, lint reports both locations \
      and shows an application that would slip through. It also finds requirements that nobody can \
      meet together, unused definitions, gaps between dated values, values without a source or an \
      interpretation, text that is missing in a language that the call declares, and lists of \
      holidays that end too soon for a promise in working days, three months ahead. The last two \
      are warnings; everything else is an error, and the exit code is 65.

      What a file extends is looked up beside it, then in the folder of policies.

      It counts the values that are marked as assumed, because no public text gives them: alone they \
      never make an application ineligible. --strict lists each as an error, for a fund whose \
      policies state only what it has published.

      EXAMPLES
        ief policy lint
        ief policy lint my-calls/
        ief policy lint my-calls/andes.yaml --format json
        ief policy lint my-calls/ --strict
      """)

  @Argument(
    help: ArgumentHelp(
      "Policy files or folders of them (default: the folder of policies).",
      valueName: "files"), completion: .file())
  var files: [String] = []

  @Flag(help: "Refuse values that are still assumed, and list them.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "The day from which lists of holidays must reach three months ahead (default: today).",
      valueName: "date"),
    transform: Day.init(argument:))
  var today: Day?

  @OptionGroup var folder: PolicyOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    var input = InputFiles()
    let policies = try PolicyFiles(files, in: folder.policies, &input)
    let findings = PolicyLint(policies.library).findings(
      policies.ids, isStrict: strict, today: today ?? .current)
    let errors = findings.count { $0.severity == .error } + input.diagnostics.count
    switch output.format {
    case .json:
      Terminal.writeLines(findings) { $0.write(to: &$1) }
    case .text:
      for finding in findings where finding.severity != .note {
        Terminal.diagnose(Self.text(finding))
      }
      let warnings = findings.count { $0.severity == .warning }
      let assumed = findings.count { $0.diagnostic.kind == .assumed }
      Terminal.write(
        "\(TextLayout.counted(policies.ids.count, "policy", "policies")): "
          + "\(TextLayout.counted(errors, "error")), \(TextLayout.counted(warnings, "warning"))"
          + (assumed > 0 ? ", \(TextLayout.counted(assumed, "assumed value"))" : "") + "\n")
    }
    try input.stopOnDiagnostics()
    if errors > 0 { throw ExitCode.badInput }
  }

  /// The diagnostic, and below it the application that slips through, ready to be saved to a file.
  private static func text(_ finding: LintFinding) -> OutputText {
    let line: OutputText = "\(finding.rendered)"
    guard finding.diagnostic.kind == .widens else { return line }
    guard let application = finding.application else {
      return line + "\n  no counterexample was found for this change alone"
    }
    return line + "\n  counterexample (would be wrongly accepted):\n"
      + ApplicationText.text(application, indent: 4).lines.joined(separator: "\n")
  }
}
