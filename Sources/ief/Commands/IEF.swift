internal import ArgumentParser
internal import CaseDesk
internal import EmergencyFund
internal import EmergencyFundCasework
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
      Codes.self, ImportApplications.self, Seal.self, Open.self, IntakeCommand.self,
      CaseCommand.self, OfficerCommand.self, DeskCommand.self, Manual.self,
    ]
  )

  /// Runs the tool; a command that finds an error in its options late reports just that error.
  static func main() {
    let arguments = Array(FileName.arguments.dropFirst())
    // Keys and applications stay out of what the system writes of a process that dies. Where it
    // cannot be forbidden, the tool is no worse than any other.
    _ = ief_forbid_core_dumps()
    do {
      var command = try parse(arguments)
      try command.run()
    } catch let error as ValidationError {
      Terminal.diagnose("error: \(error.message)")
      exit(withError: ExitCode.usage)
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let error as CaseDeskError {
      exit(withError: error.report())
    } catch let refusal as CaseRefusal {
      exit(withError: CaseDeskError.refused(refusal).report())
    } catch {
      let code = exitCode(for: error)
      // Help is the tool's own; anything else may quote what it met.
      if code.isSuccess {
        Terminal.write(OutputText(rendered: fullMessage(for: error)) + "\n")
      } else {
        Terminal.diagnose("\(fullMessage(for: error))")
      }
      exit(withError: code)
    }
  }

  /// Reads the arguments; help, or what is wrong with them, is printed and ends the tool.
  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    if arguments.first == "help" { try refuseUnknownCommand(in: arguments) }
    do {
      return try parseAsRoot(arguments)
    } catch {
      try refuseUnknownCommand(in: arguments)
      // Messages quote arguments, which may come from a script or the name of a file.
      let shown = arguments.map { Diagnostic.escaped($0) }
      let message =
        if shown == arguments {
          OutputText(rendered: fullMessage(for: error))
        } else {
          refusal(of: shown) ?? "\(message(for: error))"
        }
      let code = exitCode(for: error)
      if code.isSuccess { Terminal.write(message + "\n") } else { Terminal.diagnose(message) }
      throw code
    }
  }

  /// Ends the tool if arguments name a command that there is not.
  private static func refuseUnknownCommand(in arguments: [String]) throws {
    guard let refusal = CommandName.refusal(of: arguments, below: IEF.self) else { return }
    Terminal.diagnose(refusal)
    throw ExitCode.usage
  }

  /// What is wrong with arguments, with the usage; nil if nothing is.
  private static func refusal(of arguments: [String]) -> OutputText? {
    do {
      _ = try parseAsRoot(arguments)
      return nil
    } catch {
      return OutputText(rendered: fullMessage(for: error))
    }
  }
}
