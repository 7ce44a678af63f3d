internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
internal import EmergencyFundScheduling

extension CaseDesk {
  /// Opens the file of the options or of the configuration.
  ///
  /// - Parameter recovery: What opens it instead of the key of the options.
  init(_ options: CaseOptions, recovery: FundKeySource? = nil) throws {
    try self.init(
      file: options.caseFile, options.key, actor: options.actor, team: options.team,
      today: options.today, acceptsFuture: options.future, recovery: recovery)
  }

  /// Opens a file; what is not given comes from the configuration.
  init(
    file: String?, _ key: CaseKeyOptions, actor: String?, team: String?, today: Day?,
    acceptsFuture: Bool = false, recovery: FundKeySource? = nil
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
    // With a date that was given, a system without the team's time zone is no obstacle.
    let clock = acceptsFuture ? nil : officers.clock ?? .current
    let source = try recovery ?? key.source(configuration)
    do {
      try self.init(
        at: path, key: source, team: officers, actor: actor, pinned: configuration.leadKey,
        today: try today ?? .current(officers, teamFile), clock: clock)
    } catch CaseDeskError.unknownOfficer {
      Terminal.diagnose(
        "error: --as: the team has no officer \(Diagnostic.quote(actor))"
          + "\(Suggestion.text(actor, among: officers.officers.map { $0.id }))")
      throw ExitCode.usage
    }
    calendars = PolicyFolder.calendars(configuration.policies)
    if upgrade == .notNeeded { return }
    Terminal.diagnose(
      "\(path): note: upgraded, so that names are compared anew and changes without the key are "
        + "seen at once; versions of ief before this one no longer open it")
    if upgrade == .partly {
      Terminal.diagnose("\(path): warning: some of it cannot be read; run 'ief case verify'")
    }
  }
}
