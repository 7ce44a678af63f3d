internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundScheduling

struct TeamHolidays: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays",
    abstract: "Converts the all-day events of a calendar into the holiday list of a team file.",
    discussion: """
      Reads a saved iCalendar file; ief never downloads one. Paste the output \
      into the team file, so that plans do not change when the calendar does.

      EXAMPLES
        ief team holidays holidays-2026.ics
        ief team holidays holidays-2026.ics --year 2026 >> team.yaml
      """)

  @Argument(help: ArgumentHelp("An iCalendar file, or - for standard input.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("Only the holidays of this year.", valueName: "year"))
  var year: Int?

  func run() throws {
    var input = InputFiles()
    let text = input.text(file)
    try input.stopOnDiagnostics()
    let (calendar, diagnostics) = HolidayCalendar.read(
      text ?? "", file: file == "-" ? "standard input" : file)
    input.add(diagnostics)
    try input.stopOnDiagnostics()
    let chosen = calendar.holidays.filter { year == nil || $0.day.year == year }
    var lines: OutputText = chosen.isEmpty ? "holidays: []\n" : "holidays:\n"
    for holiday in chosen {
      let note: OutputText =
        holiday.summary.isEmpty ? "" : "  # \(Diagnostic.shown(holiday.summary))"
      lines += "  - \(holiday.day)\(note)\n"
    }
    Terminal.write(lines)
  }
}
