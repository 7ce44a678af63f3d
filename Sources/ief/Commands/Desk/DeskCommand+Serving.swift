#if Desk
internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import DeskServer
internal import EmergencyFund
internal import EmergencyFundScheduling
internal import Foundation

extension DeskCommand {
  /// Opens the desk, and serves it until the process is asked to end.
  func open() throws {
    let configuration = try CaseConfiguration()
    guard let path = caseFile ?? configuration.caseFile else {
      throw ValidationError("give the case file, or set it in the configuration")
    }
    guard let teamFile = team ?? configuration.team else {
      throw ValidationError("give the team file with --team, or set it in the configuration")
    }
    var input = InputFiles()
    let officers = input.read(teamFile, Team.read) ?? Team(officers: [])
    try input.stopOnDiagnostics()
    _ = try Day.current(officers, teamFile)
    guard FileManager.default.fileExists(atPath: path) else {
      throw CaseDeskError.file(path: path, .notFound)
    }
    let team = server.teamServer
    // Whoever comes to a server learns no officer's id from it.
    let suggested = team == nil ? actor ?? configuration.actor : nil
    let setup = try setup(path, teamFile, officer: suggested, server: team, configuration)
    try serve(DeskServer(setup), team)
  }

  /// Serves until the process is asked to end.
  private func serve(_ server: DeskServer, _ team: TeamServer?) throws {
    let ended = DispatchSemaphore(value: 0)
    let failure = FailureBox()
    let port = port ?? 0
    Task {
      do {
        if let team {
          try await server.run(team) { address in
            Terminal.write("\(address)\n")
            Terminal.diagnose("listening; ends on SIGTERM or Ctrl-C, which locks everything")
          }
        } else {
          try await server.run(port: port) { address in
            Terminal.write("\(address)\(await server.newLinkPath())\n")
            Terminal.diagnose(
              "open this link in a browser on this computer; it works once. Enter prints another "
                + "one, Ctrl-C ends")
            Self.printLinks(server, address)
          }
        }
      } catch {
        failure.set(error)
      }
      ended.signal()
    }
    ended.wait()
    switch failure.error {
    case nil: return
    case let error as TeamServerError:
      Terminal.diagnose("error: \(error.description)")
      throw ExitCode.badInput
    case let error as CaseDeskError: throw error
    default:
      Terminal.diagnose(
        team == nil
          ? "error: cannot listen on this port; give another one with --port"
          : "error: cannot listen there; give another address or port with --listen")
      throw ExitCode.unwritable
    }
  }

  /// Prints another link for each line that is entered on the terminal.
  private static func printLinks(_ server: DeskServer, _ address: String) {
    guard isatty(STDIN_FILENO) == 1 else { return }
    Thread.detachNewThread {
      while readLine() != nil {
        Task { Terminal.write("\(address)\(await server.newLinkPath())\n") }
      }
    }
  }
}

/// Why serving failed, from the task that serves to the thread that waits.
private final class FailureBox: @unchecked Sendable {
  private let lock = NSLock()
  private var failure: (any Error)?

  func set(_ error: any Error) { lock.withLock { failure = error } }

  var error: (any Error)? { lock.withLock { failure } }
}

extension DeskCommand {
  private func setup(
    _ path: String, _ teamFile: String, officer: String?, server: TeamServer?,
    _ configuration: CaseConfiguration
  ) throws -> DeskSetup {
    let (policies, rates) = (configuration.policies, configuration.rates)
    return DeskSetup(
      caseFile: path, officer: officer, leadKey: configuration.leadKey,
      language: language, server: server,
      team: {
        var input = InputFiles()
        let team = input.read(teamFile, Team.read)
        guard let team, input.diagnostics.isEmpty else {
          throw CaseDeskError.file(path: teamFile, .notFound)
        }
        return team
      },
      today: { $0.clock ?? .current },
      policies: { PolicyFolder.source(policies) },
      policiesStamp: { PolicyFolder.stamp(policies) },
      funds: { DeskIntake.funds(policies) },
      intake: { DeskIntake.read($0, $1, policies: policies, rates: rates, today: $2, in: $3) },
      calls: { DeskCalls.folder(policies, rates: rates) },
      planFile: { kind, plan in
        switch kind {
        case .calendar: Array(ScheduleCalendar.text(plan).string.utf8)
        case .table: Array(ScheduleCSV.text(plan).string.utf8)
        }
      })
  }
}
#endif
