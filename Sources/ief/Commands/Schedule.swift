internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
internal import EmergencyFundCasework
import EmergencyFundScheduling

struct Schedule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract:
      "Plans who reviews and decides what on which day, so that everyone is answered in time.",
    usage: "ief schedule [<files> ...] [--team <file>] [<options>]",
    discussion: """
      Each application is reviewed by one officer and decided by another. The plan respects \
      languages, regions, absences and conflicts of interest, and reports what will be late and \
      why, and how good it is. Exit code 0 if every answer is in time, 1 if some are late or not \
      planned.

      EXAMPLES
        ief schedule applications/ --team team.yaml --today 2026-03-09
        ief schedule applications/ --team team.yaml --format svg > plan.svg
        ief schedule applications/ --team team.yaml --format json > plan.json
        ief schedule applications/ --team team.yaml --baseline plan.json
        ief schedule applications/ --team team.yaml \\
          --absence ana:2026-03-09/2026-03-13
        ief schedule applications/ --team team.yaml \\
          --add-officer "lead eva languages=ar,en hours=5"
        ief schedule applications/ --team team.yaml --extra-cases 40:latin-america
        ief schedule --problem problem.json --format json --report report.json
        ief schedule --case-file cases.ief --team team.yaml --as ana --publish
      """)

  @OptionGroup var intake: IntakeOptions
  @OptionGroup var queue: QueueOptions
  @OptionGroup var search: SearchOptions
  @OptionGroup var changes: ChangeOptions

  @Option(help: "Output format: text for people, json, csv, ics for calendars, svg for a chart.")
  var format: PlanFormat = .text

  @Option(
    help: ArgumentHelp(
      "Team file: officers with their hours, languages and absences.", valueName: "file"),
    completion: .file())
  var team: String?

  @Option(
    help: ArgumentHelp(
      "The previous plan, as JSON: work in progress is kept and changes are minimised.",
      valueName: "file"), completion: .file())
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Solve this problem instance (JSON) instead of planning applications.", valueName: "file"),
    completion: .file())
  var problem: String?

  @Option(
    help: ArgumentHelp("Write the problem instance to a file.", valueName: "file"),
    completion: .file())
  var exportProblem: String?

  @Option(
    help: ArgumentHelp(
      "Write objective, lower bound and certificates to a file.", valueName: "file"),
    completion: .file())
  var report: String?

  @Option(
    help: ArgumentHelp(
      "Plan the open cases of this file instead of applications.", valueName: "file"),
    completion: .file())
  var caseFile: String?

  @OptionGroup var key: CaseKeyOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Id of the officer who opens the case file.", valueName: "officer"),
    completion: .officers)
  var actor: String?

  @Flag(help: "Store the plan in the case file; the next plan changes as little of it as possible.")
  var publish = false

  func validate() throws {
    if caseFile != nil {
      if !intake.files.isEmpty || problem != nil || baseline != nil {
        throw ValidationError(
          "--case-file cannot be combined with files, --problem or --baseline")
      }
      if publish, !changes.isEmpty { throw ValidationError("a what-if plan cannot be published") }
    } else if publish {
      throw ValidationError("--publish requires --case-file")
    }
    try IntakeOptions.refuseTwice(intake.files + [queue.ratings, team, baseline, problem])
    if problem != nil {
      if team != nil || !intake.files.isEmpty || baseline != nil || !changes.isEmpty {
        throw ValidationError(
          "--problem cannot be combined with applications, --team, --baseline or changes")
      }
      if format != .json { throw ValidationError("--problem requires --format json") }
    } else if team == nil, caseFile == nil {
      throw ValidationError("give the officers with --team, or a problem instance with --problem")
    }
    if !changes.isEmpty, format != .text {
      throw ValidationError("the effect of changes can only be printed with --format text")
    }
  }

  func run() throws {
    if let problem { throw try planProblem(problem) }
    if let caseFile { throw try planCases(caseFile) }
    let team = try readTeam()
    let today = try queue.today ?? .current(team, self.team ?? "")
    let read = try Intake(intake, assessedOn: today)
    try read.refuseRepeatedIDs()
    let queue = try Queue(read, queue, today: today)
    let cases = try CaseQueue(queue, previous: try readBaseline())
    ask(cases, team)
    let planned = try plan(cases, team, today: today)
    throw read.exitCode(planned.isLate ? ExitCode(1) : ExitCode.success)
  }

  /// Plans the open cases of a case file that the officer may see.
  private func planCases(_ caseFile: String) throws -> ExitCode {
    let desk = try CaseDesk(
      file: caseFile, key, actor: actor, team: team, today: queue.today)
    if publish { try desk.require(.publishPlan) }
    let cases = CaseQueue(try desk.openCases())
    if desk.actor.canDecide { ask(cases, desk.team) }
    let planned = try plan(cases, desk.team, today: desk.today)
    if publish { try desk.publish { planned.write(to: &$0) } }
    return planned.isLate ? ExitCode(1) : .success
  }

  /// Says where a conflict of interest may have been missed, without a name.
  private func ask(_ cases: CaseQueue, _ team: Team) {
    let watch = ConflictWatch(team)
    for item in cases.cases {
      for question in watch.questions(about: item.application) {
        Terminal.diagnose("\(Diagnostic.shown(item.id)): note: \(question.note)")
      }
    }
  }

  private func plan(_ cases: CaseQueue, _ team: Team, today: Day) throws -> PlannedQueue {
    let planned = try PlannedQueue(cases, team: team, today: today, search: search)
    if let exportProblem {
      var writer = JSONWriter()
      planned.problem.write(to: &writer)
      writer.newline()
      try OutputFile.write(writer, to: exportProblem)
    }
    try writeReport(planned.result, planned.problem)
    planned.warnOfMissingHolidays(team: self.team)
    if changes.isEmpty {
      print(planned)
    } else {
      let changed = try changes.apply(cases, team, today: today)
      let other = try PlannedQueue(
        changed.queue, team: changed.team, today: today, search: search)
      let report = WhatIfReport(palette: .terminal)
      Terminal.write(report.text(planned, other, changes: changed.words))
    }
    return planned
  }

  private func print(_ planned: PlannedQueue) {
    switch format {
    case .text:
      Terminal.write(ScheduleReport(palette: .terminal).text(planned))
    case .json:
      Terminal.writeLines([planned]) { $0.write(to: &$1) }
    case .csv: Terminal.write(ScheduleCSV.text(planned.schedule))
    case .ics: Terminal.write(ScheduleCalendar.text(planned.schedule))
    case .svg: Terminal.write(ScheduleChart(planned).text())
    }
  }

  /// Plans a problem instance and prints exactly `ief-schedule-plan/1`.
  private func planProblem(_ file: String) throws -> ExitCode {
    let problem = try readProblem(file)
    let result = search.plan(problem)
    try writeReport(result, problem)
    Terminal.writeLines([result.plan]) { plan, writer in
      writer.object { plan.writeMembers(to: &$0, problem: problem) }
    }
    return result.plan.unscheduled.isEmpty && result.objective.weightedTardyCount == 0
      ? .success : ExitCode(1)
  }

  /// Reads a problem instance; prints all that is wrong and ends the tool.
  private func readProblem(_ file: String) throws -> ScheduleProblem {
    var input = InputFiles(limits: .problem)
    if let document = input.document(file) {
      let (problem, diagnostics) = ScheduleProblem.read(document)
      if let problem { return problem }
      input.add(diagnostics)
    }
    try input.stopOnDiagnostics()
    throw ExitCode.ownFault
  }

  private func writeReport(_ result: PlannerResult, _ problem: ScheduleProblem) throws {
    guard let report else { return }
    var writer = JSONWriter()
    result.writeReport(to: &writer, problem: problem)
    writer.newline()
    try OutputFile.write(writer, to: report)
  }

  private func readTeam() throws -> Team {
    var input = InputFiles()
    let team = self.team.flatMap { input.read($0, Team.read) }
    try input.stopOnDiagnostics()
    return team ?? Team(officers: [])
  }

  private func readBaseline() throws -> PreviousPlan? {
    guard let baseline else { return nil }
    var input = InputFiles(limits: .largest)
    let read = input.document(baseline).map { PreviousPlan.read($0) }
    input.add(read?.1 ?? [])
    try input.stopOnDiagnostics()
    return read?.plan
  }
}

enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv, ics, svg
}
