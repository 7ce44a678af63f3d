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
      and a counterexample: an application that would be wrongly accepted. It also finds \
      requirements that nobody can \
      meet together, definitions that nothing uses, gaps between dated values, values without a \
      source or a reading, and words that are missing in a language that the call declares. The \
      last are warnings; everything else is an error, and the exit code is 65.

      EXAMPLES
        ief policy lint
        ief policy lint my-calls/
        ief policy lint my-calls/andes.yaml --format json
      """)

  @Argument(
    help: ArgumentHelp(
      "Policy files or folders of them; by default the policies that ship with ief.",
      valueName: "files"))
  var files: [String] = []

  @Option(help: "How to print: text for people, json for programs.")
  var format: OutputFormat = .text

  func run() throws {
    var input = InputFiles()
    let policies = try PolicyFiles(files, &input)
    let findings = PolicyLint(policies.library).findings(policies.ids)
    let errors = findings.count { $0.severity == .error } + input.complaints.count
    switch format {
    case .json:
      var writer = JSONWriter()
      for finding in findings {
        finding.write(to: &writer)
        writer.newline()
      }
      Terminal.write(writer.text)
    case .text:
      for finding in findings { Terminal.diagnose(Self.text(finding)) }
      let warnings = findings.count { $0.severity == .warning }
      Terminal.write(
        "\(Self.counted(policies.ids.count, "policy", "policies")): "
          + "\(Self.counted(errors, "error")), \(Self.counted(warnings, "warning"))\n")
    }
    try input.stopOnComplaints()
    if errors > 0 { throw ExitCode.badInput }
  }

  /// The complaint, and below it the application that slips through, ready to be saved to a file.
  private static func text(_ finding: LintFinding) -> String {
    guard finding.complaint.kind == .widens else { return finding.rendered }
    guard let application = finding.application else {
      return finding.rendered + "\n  no counterexample was found for this change alone"
    }
    return finding.rendered + "\n  counterexample (would be wrongly accepted):\n"
      + ApplicationText.text(application, indent: 4).dropLast()
  }

  static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }
}
