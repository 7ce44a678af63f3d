internal import ArgumentParser
internal import Safeguards

@main
struct IEF: ParsableCommand {
  // Every command gives its name: deriving it from the type takes two milliseconds at each start.
  static let configuration = CommandConfiguration(
    commandName: "ief",
    abstract: "Validates, scores and schedules applications to the Incident Emergency Fund.",
    discussion: """
      The rules are an interpretation of public texts, kept in policy files. What ief prints is \
      what the rules say; decisions are made by people.

      Exit codes: 0 all eligible, 1 some ineligible, 2 some incomplete or needing review, \
      64 usage, 65 bad input, 66 file not found, 70 our own fault, 74 output cannot be written.

      EXAMPLES
        ief validate application.yaml
        ief validate applications/ --call latin-america --format json
        ief score applications/ --today 2026-03-09
        ief schedule applications/ --team team.yaml --today 2026-03-09
        ief explain application.yaml --rule maximum
        ief refer application.yaml
        ief screen intake.ndjson > verdicts.ndjson
      """,
    version: "0.1.0",
    subcommands: [
      Check.self, Validate.self, Explain.self, ScoreApplications.self, Schedule.self,
      TeamCommand.self, PolicyCommand.self, PreCheckCommand.self, Refer.self, Screen.self,
      CaseCommand.self, Manual.self,
    ]
  )

  /// Runs the tool; a command that finds an error in its options late reports just that error.
  static func main() {
    // Keys and applications stay out of what the system writes of a process that dies. Where it
    // cannot be forbidden, the tool is no worse than any other.
    _ = ief_forbid_core_dumps()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as ValidationError {
      Terminal.diagnose("error: \(error.message)")
      exit(withError: ExitCode.usage)
    } catch {
      exit(withError: error)
    }
  }
}
