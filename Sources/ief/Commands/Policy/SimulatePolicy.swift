internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundScheduling

struct SimulatePolicy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Shows which past applications would change outcome under a new policy, and why.",
    usage: "ief policy simulate --policy <policy> --applications <files> [<options>]",
    discussion: """
      Re-assesses applications under the rules of their time and under the new ones: how many \
      outcomes change, by which rule, what those that become or cease to be eligible request, and \
      how the workload changes. With a team and a date, that day's queue is planned under both. \
      Files that end in .ndjson or .jsonl, and standard input, hold one application per line; \
      unknown keys are ignored there.

      An unreadable application is reported with its line number, and the exit code is 65: text \
      then prints no result, and JSON ends with "complete": false. With --keep-going, both give the \
      result of the others.

      Workload counts a review and a decision per application, but only the decision if the rules \
      say ineligible, since declining is up to a person.

      EXAMPLES
        ief policy simulate --policy my-call.yaml --applications past.ndjson
        ief policy simulate --policy my-call.yaml --baseline latin-america \\
          --applications Samples/applications
        ief policy simulate --policy my-call.yaml --applications past.ndjson \\
          --team team.yaml --today 2026-03-09 --format json > changes.ndjson
      """)

  @Option(
    help: ArgumentHelp(
      "The new policy: a file, a folder of files, or the id of one.", valueName: "policy"),
    completion: .policiesAndFiles)
  var policy: String

  @Option(
    help: ArgumentHelp(
      "The call whose applications are re-assessed (default: those of the same id).",
      valueName: "id"), completion: .policies)
  var baseline: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Past applications: files, folders of them, or - for standard input.", valueName: "files"),
    completion: .file())
  var applications: [String]

  @OptionGroup var policies: PolicyOptions

  @Option(
    help: ArgumentHelp("Treat every application as belonging to this call.", valueName: "id"),
    completion: .policies)
  var call: String?

  @OptionGroup var rates: RatesOptions

  @Option(
    help: ArgumentHelp("Plan the queue of --today with these officers.", valueName: "file"),
    completion: .file())
  var team: String?

  @Option(
    help: ArgumentHelp("Date whose queue is planned, as YYYY-MM-DD.", valueName: "date"),
    transform: Day.init(argument:))
  var today: Day?

  @OptionGroup var partial: KeepGoingOption

  @Option(help: ArgumentHelp("List at most this many changes in text.", valueName: "count"))
  var limit = 20

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if (team == nil) != (today == nil) {
      throw ValidationError("--team and --today must be used together")
    }
    if limit < 0 { throw ValidationError("--limit must be at least 0") }
  }

  func run() throws {
    var input = InputFiles()
    let session = try Session(policies, rates, &input)
    let officers = readTeam(&input)
    let stream = ApplicationStream(applications, &input)
    try input.stopOnDiagnostics()
    let pairs = try PolicyPairs(new: policy, baseline: baseline, folder: session.folder, &input)
    let setting = Simulation.Setting(
      pairs: pairs, rates: session.rates, call: call, today: today)
    let printer = SimulationPrinter(format: output.format, limit: limit)
    let result = try Simulation.run(setting, stream, into: SimulationResult()) { result, part in
      result.add(part, printer)
    }
    if result.diagnosticCount > 0 {
      for diagnostic in result.diagnostics { Terminal.diagnose("\(diagnostic.rendered)") }
      let left = result.diagnosticCount - result.diagnostics.count
      if left > 0 { Terminal.diagnose("error: \(left) more problems of the same files") }
      if !partial.keepGoing {
        if output.format == .json {
          Terminal.write(result.summary(pairs, nil, session.rates, isComplete: false))
        }
        throw ExitCode.badInput
      }
    }
    let queue = try plan(result, officers)
    switch output.format {
    case .json: Terminal.write(result.summary(pairs, queue, session.rates, isComplete: true))
    case .text:
      let report = SimulationReport(
        palette: .terminal, pairs: pairs,
        rates: session.ratesFile.map { (session.rates, $0) })
      Terminal.write(report.text(result, queue, team: team))
    }
    if result.diagnosticCount > 0 { throw ExitCode.badInput }
  }

  private func readTeam(_ input: inout InputFiles) -> Team? {
    team.flatMap { input.read($0, Team.read) }
  }

  private func plan(_ result: SimulationResult, _ officers: Team?) throws -> SimulatedQueue? {
    guard let officers, let today else { return nil }
    do {
      return try SimulatedQueue(
        result.waiting, count: result.waitingCount, team: officers, today: today)
    } catch {
      for diagnostic in error.diagnostics {
        Terminal.diagnose("error: \(diagnostic.path): \(diagnostic.message)")
      }
      throw ExitCode.badInput
    }
  }
}
