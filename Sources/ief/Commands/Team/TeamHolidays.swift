internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundScheduling

struct TeamHolidays: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays",
    abstract: "Converts the all-day events of a calendar into the holiday list of a team file.",
    discussion: """
      Reads a saved iCalendar file; ief never downloads one. Paste the output \
      into the team file, so that plans do not change when the calendar does. Events with a time \
      of day are left out, and those that repeat each year need --year.

      EXAMPLES
        ief team holidays holidays-2026.ics
        ief team holidays holidays-2026.ics --year 2026 >> team.yaml
        ief team holidays china.ics --year 2026 --without 上班
      """)

  @Argument(
    help: ArgumentHelp("An iCalendar file, or - for standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(help: ArgumentHelp("Only the holidays of this year.", valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      "Leave out events whose name contains this, such as days that are worked (repeatable).",
      valueName: "text"))
  var without: [String] = []

  func run() throws {
    var input = InputFiles()
    let bytes = input.bytes(file)
    try input.stopOnDiagnostics()
    let name = file == "-" ? InputFiles.standardInput : file
    let (calendar, diagnostics) = HolidayCalendar.read(bytes ?? [], year: year, file: name)
    input.add(diagnostics)
    try input.stopOnDiagnostics()
    let chosen = calendar.holidays.filter { holiday in
      (year == nil || holiday.day.year == year)
        && !without.contains { holiday.summary.contains($0) }
    }
    if calendar.timedCount > 0 {
      let events = TextLayout.counted(calendar.timedCount, "event")
      Terminal.diagnose("\(name): note: \(events) with a time of day left out")
    }
    if chosen.isEmpty {
      let span: OutputText = year.map { " of \($0)" } ?? ""
      Terminal.diagnose("\(name): note: the calendar has no holiday\(span)")
    }
    var lines: OutputText = chosen.isEmpty ? "holidays: []\n" : "holidays:\n"
    for holiday in chosen {
      let note: OutputText =
        holiday.summary.isEmpty ? "" : "  # \(Diagnostic.shown(holiday.summary))"
      lines += "  - \(holiday.day)\(note)\n"
    }
    Terminal.write(lines)
  }
}
