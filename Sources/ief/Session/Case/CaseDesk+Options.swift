internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
internal import EmergencyFundScheduling

extension CaseDesk {
  /// Opens the file of the options or of the configuration.
  init(_ options: CaseOptions) throws {
    try self.init(
      file: options.caseFile, options.key, actor: options.actor, team: options.team,
      today: options.today, acceptsFuture: options.future)
  }

  /// Opens a file; what is not given comes from the configuration.
  init(
    file: String?, _ key: CaseKeyOptions, actor: String?, team: String?, today: Day?,
    acceptsFuture: Bool = false
  ) throws {
    let configuration = try CaseConfiguration()
    guard let path = file ?? configuration.caseFile else {
      throw ValidationError("give the case file with --case-file, or set it in the configuration")
    }
    guard let actor = actor ?? configuration.actor else {
      throw ValidationError(
        "give your officer id with --as, or set it in IEF_AS or in the configuration")
    }
    guard let teamFile = team ?? configuration.team else {
      throw ValidationError("give the team file with --team, or set it in the configuration")
    }
    var input = InputFiles()
    let officers = input.read(teamFile, Team.read) ?? Team(officers: [])
    try input.stopOnDiagnostics()
    let ids = officers.officers.map { $0.id }
    guard ids.contains(actor) else {
      Terminal.diagnose(
        "error: --as: the team has no officer \(Diagnostic.quote(actor))"
          + "\(Suggestion.text(actor, among: ids))")
      throw ExitCode.usage
    }
    // With a date that was given, a system without the team's time zone is no obstacle.
    let clock = acceptsFuture ? nil : officers.clock ?? .current
    let source = try key.source(configuration)
    try self.init(
      at: path, key: source, team: officers, actor: actor,
      today: try today ?? .current(officers, teamFile), clock: clock)
    if isUpgraded {
      Terminal.diagnose(
        "\(path): note: upgraded, so that names are compared anew; versions of ief before this one "
          + "no longer open it")
    }
  }
}
