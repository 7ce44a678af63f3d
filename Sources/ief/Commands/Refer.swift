internal import ArgumentParser
internal import EmergencyFund

struct Refer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refer",
    abstract: "Lists other funds and whether an application meets their published rules.",
    usage: "ief refer <files> ... [--today <date>] [<options>]",
    discussion: """
      Assesses each application as if it were submitted to the other funds today, and says what \
      would have to change, how to reach each fund, and when its status was last verified. A fund \
      that was not verified within twelve months is marked and never shown as open. Nothing is \
      sent anywhere. Exit code 0 once everything is read.

      EXAMPLES
        ief refer application.yaml
        ief refer application.yaml --today 2026-03-09 --format json
      """)

  @OptionGroup var intake: IntakeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var reader: LanguageOption

  @Option(
    help: ArgumentHelp(
      "Date of receipt to assume (default: today).", valueName: "date"),
    transform: Day.init(argument:))
  var today: Day = .current

  func run() throws {
    let found = try ReferralIntake(intake, today: today)
    switch output.format {
    case .json:
      Terminal.writeLines(found.entries) { $0.write(to: &$1, today: today, reader.catalogue) }
    case .text:
      let report = ReferralReport(
        words: ReportWords(reader.language), palette: .terminal,
        today: today)
      let texts = found.entries.map { report.text($0) }
      Terminal.write(texts.joined(separator: "\n") + report.notes(found))
    }
    if let failure = found.failure { throw failure }
  }
}
