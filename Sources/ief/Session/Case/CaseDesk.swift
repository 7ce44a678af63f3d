internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// An officer at work on a case file: who acts, what they may see, and on which date.
struct CaseDesk {
  let path: String
  let file: CaseFile
  /// Source of the fund's key, kept so that nobody is asked twice.
  let key: FundKeySource
  let team: Team
  let actor: Officer
  let today: Day
  /// Today's date by the clock; nil if later dates are accepted too.
  let clock: Day?
  let configuration: CaseConfiguration

  /// Opens the file of the options or of the configuration.
  init(_ options: CaseOptions) throws {
    try self.init(
      file: options.caseFile, options.key, actor: options.actor, team: options.team,
      today: options.today, acceptsFuture: options.future)
  }

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
    guard let officer = officers.officers.first(where: { $0.id == actor }) else {
      Terminal.diagnose(
        "error: --as: the team has no officer \(Diagnostic.quote(actor))"
          + "\(Suggestion.text(actor, among: officers.officers.map { $0.id }))")
      throw ExitCode.usage
    }
    let source = try key.source(configuration)
    self.file = try Self.reporting(path) {
      try CaseFile(at: path, key: source)
    }
    self.path = path
    self.key = source
    self.team = officers
    self.actor = officer
    self.configuration = configuration
    // With a date that was given, a system without the team's time zone is no obstacle.
    clock = acceptsFuture ? nil : officers.clock ?? .current
    self.today = try today ?? .current(officers, teamFile)
    try upgrade()
  }

  /// Ends the tool if a date is after today's: a case takes no event that is dated before its last
  /// one, so that a slip in the year would close it.
  func requirePresent(_ day: Day? = nil) throws {
    let day = day ?? today
    guard let clock, day > clock else { return }
    Terminal.diagnose(
      "error: the date \(day) is after today, \(clock), and until then the case could take no "
        + "other event; if that is what you want, add --future")
    throw ExitCode.badInput
  }

  /// Runs work on a file; an error is reported with the file's name and ends the tool.
  static func reporting<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CaseFileError {
      switch error {
      case .noSuchCase, .erased:
        Terminal.diagnose("error: \(error)")
        throw ExitCode.notFound
      default:
        Terminal.diagnose("\(path): error: \(error)")
      }
      switch error {
      case .notFound: throw ExitCode.notFound
      case .locked, .readOnly, .diskFull, .inputOutput, .alreadyExists, .logNotEmptied:
        throw ExitCode.unwritable
      default: throw ExitCode.badInput
      }
    } catch let refusal as CaseRefusal {
      Terminal.diagnose("error: \(refusal.message)")
      throw ExitCode.badInput
    }
  }

  /// Reads from the file.
  ///
  /// - Parameter checksHead: Whether to check first that the chain ends in its signed head.
  func read<Value>(
    checksHead: Bool = true, _ body: (CaseFileReader) throws -> Value
  ) throws -> Value {
    try Self.reporting(path) { try file.read(checksHead: checksHead, body) }
  }

  /// Writes to the file, all or nothing.
  func write<Value>(_ body: (inout CaseFileWriter) throws -> Value) throws -> Value {
    try Self.reporting(path) { try file.write(body) }
  }
}
