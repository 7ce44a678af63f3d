internal import ArgumentParser
internal import EmergencyFund

struct Schedule: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plans who reviews and decides what on which day, so that everyone is answered in time.",
    discussion: """
      Each application is reviewed by one officer and decided by another. The plan keeps to \
      languages, regions, absences and conflicts of interest, and says what will be late. Exit code \
      0 if every answer is in time, 1 if some are late or cannot be planned.

      EXAMPLES
        ief schedule applications/ --team team.yaml --today 2026-03-09
        ief schedule applications/ --team team.yaml --format svg > plan.svg
        ief schedule applications/ --team team.yaml --format json > plan.json
      """)

  @OptionGroup var intake: IntakeOptions
  @OptionGroup var queue: QueueOptions

  @Option(help: "How to print: text for people, json, csv, ics for calendars, svg for a chart.")
  var format: PlanFormat = .text

  @Option(help: ArgumentHelp("The officers, their hours, languages and absences.", valueName: "file"))
  var team: String

  func run() throws {
    let read = try Intake(intake)
    let queue = try Queue(read, queue)
    let planned = try PlannedQueue(queue, team: try readTeam())
    switch format {
    case .text:
      Terminal.write(ScheduleReport(palette: Palette(isOn: Terminal.hasColour)).text(planned))
    case .json:
      var writer = JSONWriter()
      planned.write(to: &writer)
      writer.newline()
      Terminal.write(writer.text)
    case .csv: Terminal.write(ScheduleCSV.text(planned))
    case .ics: Terminal.write(ScheduleCalendar.text(planned))
    case .svg: Terminal.write(ScheduleChart(planned).text())
    }
    let isLate = planned.answers.contains { $0.isLate } || !planned.unplanned.isEmpty
    throw isLate ? ExitCode(1) : ExitCode.success
  }

  private func readTeam() throws -> Team {
    var input = InputFiles()
    var team = Team(officers: [])
    if let document = input.document(self.team) {
      var reader = DocumentReader(document: document)
      team = Team.read(&reader)
      input.add(reader.complaints)
    }
    try input.stopOnComplaints()
    return team
  }
}

enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv, ics, svg
}
