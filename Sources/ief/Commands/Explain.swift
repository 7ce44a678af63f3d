internal import ArgumentParser
internal import EmergencyFund

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows for each rule its source, the values used and where they are in the file.",
    usage: "ief explain <files> ... [--rule <id>] [<options>]",
    discussion: """
      EXAMPLES
        ief explain application.yaml
        ief explain application.yaml --rule maximum
        ief explain application.yaml --format json
      """)

  @OptionGroup var intake: IntakeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var reader: LanguageOption

  @Option(
    help: ArgumentHelp("Only this requirement.", valueName: "id"),
    completion: .list(RequirementKind.allCases.map { $0.rawValue }))
  var rule: String?

  func run() throws {
    let read = try Intake(intake)
    try refuseUnknownRule(read)
    switch output.format {
    case .json:
      Terminal.writeLines(read.submissions) {
        $0.assessment.only(rule).write(to: &$1, reader.catalogue)
      }
    case .text:
      let words = ReportWords(reader.language)
      let report = ExplanationReport(
        words: words, palette: .terminal)
      let texts = read.submissions.map { report.text($0, rule: rule) }
      Terminal.write(texts.joined(separator: "\n") + read.notes(words))
    }
    throw read.exitCode(ExitCode(read.submissions.map { $0.assessment.outcome }))
  }

  /// Ends the tool if no call of the applications has the requested requirement.
  private func refuseUnknownRule(_ read: Intake) throws {
    guard let rule else { return }
    var rules: [String] = []
    for submission in read.submissions {
      rules += submission.policy.requirements.map { $0.id }
    }
    if rules.contains(rule) { return }
    var calls: [String] = []
    for submission in read.submissions where !calls.contains(submission.policy.id) {
      calls.append(submission.policy.id)
    }
    let near = Suggestion.text(rule, among: rules)
    Terminal.diagnose(
      "error: --rule: no requirement of \(calls.joined(separator: ", ")) has the id "
        + "\(Diagnostic.quote(rule))\(near)")
    throw ExitCode.usage
  }
}
