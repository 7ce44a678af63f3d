internal import ArgumentParser
internal import EmergencyFund

struct Screen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Screens applications in bulk: one JSON line in, one verdict line out.",
    usage: "ief screen [<file>] [<options>]",
    discussion: """
      Reads one application per line (NDJSON) from a file or from standard input, and writes for \
      each its verdict under its call, in the order of the input:

        {"id":"a7","outcome":"incomplete","notMet":[],"unknown":["country"],
        "totalEUR":"1200.00","score":null}

      (on one line). The rules are those of ief validate. With --explain, a line is a whole \
      ief-assessment/1 object. Because bulk files come from other systems, unknown keys are \
      ignored, codes that are not in their list count as unanswered, and an application of an \
      unknown call is assessed against the rules common to all calls. With --strict, all of these \
      are rejected.

      An unreadable line is reported on standard error with its line number, and processing \
      continues. Memory use does not grow with the input; a line may be up to 4 MiB long.

      Exit codes: 0 every line was screened, regardless of verdict; 65 some could not be.

      EXAMPLES
        ief screen intake.ndjson > verdicts.ndjson
        zcat intake.ndjson.gz | ief screen --jobs 1 > verdicts.ndjson
        ief screen intake.ndjson --explain --jobs 1 > assessments.ndjson
      """)

  @Argument(
    help: ArgumentHelp(
      "Applications, one per line, or - for standard input.", valueName: "file"),
    completion: .file())
  var file: String = "-"

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var rates: RatesOptions

  @Option(help: ArgumentHelp("Number of parallel jobs (default: all cores).", valueName: "count"))
  var jobs: Int?

  @Flag(help: "Write whole assessments with every finding, instead of verdicts.")
  var explain = false

  @Flag(help: "Reject unknown keys, unlisted codes and unknown calls.")
  var strict = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs must be a number from 1 to 256")
    }
  }

  func run() throws {
    var input = InputFiles()
    let session = try Session(policies, rates, &input)
    try input.stopOnDiagnostics()
    let prepared = try session.folder.prepared(
      rates: session.rates, withDigests: explain, &input)
    var lines = try LineSource.open(file)
    // A line's assessment is several times as long as the line.
    if explain { lines.blockSize = 1 << 15 }
    let screener = Screener(prepared, isStrict: strict, explains: explain)
    if try Screening.run(screener, lines, jobs: jobs) > 0 { throw ExitCode.badInput }
  }
}
