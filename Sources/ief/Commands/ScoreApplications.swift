internal import ArgumentParser
internal import EmergencyFund

struct ScoreApplications: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Ranks applications by urgency and shows how every point was calculated.",
    usage: "ief score <files> ... [--ratings <file>] [<options>]",
    discussion: """
      The score orders the queue and never decides. Imminent danger to a person goes first, and \
      priority rises with waiting time (ageing). Unrated criteria are left out, and the remaining \
      weights are rescaled.

      EXAMPLES
        ief score applications/ --today 2026-03-09
        ief score application.yaml --ratings ratings.yaml
        ief score applications/ --format json
      """)

  @OptionGroup var intake: IntakeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var reader: LanguageOption
  @OptionGroup var queue: QueueOptions

  func validate() throws { try IntakeOptions.refuseTwice(intake.files + [queue.ratings]) }

  func run() throws {
    let today = queue.today ?? .current
    let read = try Intake(intake, assessedOn: today)
    let ranked = try Queue(read, queue, today: today)
    switch output.format {
    case .json:
      Terminal.writeLines(Array(ranked.entries.enumerated())) {
        $0.element.write(to: &$1, position: $0.offset + 1, reader.catalogue)
      }
    case .text:
      let words = ReportWords(reader.language)
      let rates = read.submissions.compactMap { $0.assessment.rates }
      Terminal.write(
        ScoreReport(words: words, palette: .terminal).text(ranked)
          + words.lines(rates, file: read.session.ratesFile))
    }
    throw read.exitCode(ExitCode(read.submissions.map { $0.assessment.outcome }))
  }
}
