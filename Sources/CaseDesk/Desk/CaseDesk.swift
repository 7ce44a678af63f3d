package import CaseFile
package import EmergencyFund
import EmergencyFundCasework
package import EmergencyFundScheduling

/// An officer at work on a case file: who acts, what they may see, and on which date.
package struct CaseDesk {
  /// The path of the file, for messages.
  package let path: String
  let file: CaseFile
  /// Source of the fund's key, kept so that nobody is asked twice.
  let key: FundKeySource
  /// The officers: their hours from the team file; if they have keys of their own, their roles,
  /// regions and conflicts of interest as leads signed them.
  package private(set) var team: Team
  /// The team file as it was read.
  package private(set) var teamFile: Team
  /// Who was an officer when; empty while officers have no keys of their own.
  package private(set) var register: OfficerRegister
  package private(set) var actor: Officer
  package private(set) var today: Day
  /// Today's date by the clock; nil if later dates are accepted too.
  package private(set) var clock: Day?
  /// Where the working days of a call are found as they are listed now; nil for no place.
  package var calendars: CalendarSource?
  /// Changes whenever other working days may be found there.
  package var calendarsVersion = 0
  /// What the officers share who work on the file in this process.
  let shared: SharedCaseFile?
  /// Whether the file was upgraded from an earlier version when it was opened.
  package private(set) var upgrade = Upgrade.notNeeded
  /// Whether a one-time code was asked for, and the actor has no second step yet.
  package let needsEnrolment: Bool

  /// Opens a file for an officer.
  ///
  /// A file of an earlier version is upgraded first.
  ///
  /// - Parameters:
  ///   - team: The team file.
  ///   - actor: The id of the officer.
  ///   - lead: The signing key of the first lead, as it is pinned outside the file; nil to take it
  ///   from the file.
  ///   - today: The date of every event that is recorded.
  ///   - clock: Today's date by the clock; nil to accept later dates too.
  ///   - shared: What the officers share who work on the file in this process; nil for one alone.
  ///   - code: The one-time code of a log-in at a server; nil where none is asked for. A wrong one is
  ///   answered as a wrong key.
  /// - Throws: ``CaseDeskError``.
  package init(
    at path: String, key: FundKeySource, team: Team, actor: String, pinned lead: [UInt8]? = nil,
    today: Day, clock: Day?, sharing shared: SharedCaseFile? = nil, code: LogInCode? = nil
  ) throws {
    let file = try Self.reporting(path) {
      try CaseFile(
        at: path, key: key, officer: actor, pinned: lead, over: shared?.connections)
    }
    self.shared = shared
    needsEnrolment = try Self.reporting(path) {
      try code.map { try $0.isMissing(in: file) } ?? false
    }
    register = try Self.reporting(path) {
      file.hasOfficers ? try file.read { try $0.register() } : OfficerRegister()
    }
    teamFile = team
    let team = file.hasOfficers ? register.team(team) : team
    guard let officer = team.officers.first(where: { $0.id == actor }) else {
      throw CaseDeskError.unknownOfficer(actor)
    }
    self.file = file
    self.path = path
    self.key = key
    self.team = team
    self.actor = officer
    self.clock = clock
    self.today = today
    upgrade = try upgraded()
    recordOpening()
  }

  /// Goes on as of a day, with the officers' rights as leads have signed them by now.
  ///
  /// - Parameter teamFile: The team file, if it was read again.
  /// - Throws: ``CaseDeskError``; if the actor was removed, the key no longer opens anything.
  package mutating func refresh(today: Day, teamFile: Team? = nil) throws {
    self.today = today
    if let teamFile { self.teamFile = teamFile }
    clock = clock.map { _ in today }
    team = self.teamFile
    if file.hasOfficers {
      register = try Self.reporting(path) { try file.read { try $0.register() } }
      team = register.team(team)
    }
    guard let officer = team.officers.first(where: { $0.id == actor.id }) else {
      throw CaseDeskError.unknownOfficer(actor.id)
    }
    actor = officer
  }

  /// Checks that a date is not after today's: a case takes no event that is dated before its last
  /// one, so that a slip in the year would close it.
  package func requirePresent(_ day: Day? = nil) throws {
    let day = day ?? today
    guard let clock, day > clock else { return }
    throw CaseDeskError.futureDate(day, clock: clock)
  }

  /// Runs work on a file, so that its errors name the file.
  ///
  /// - Throws: ``CaseDeskError``, or what else the body throws.
  package static func reporting<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CaseFileError {
      throw CaseDeskError.file(path: path, error)
    } catch let refusal as CaseRefusal {
      throw CaseDeskError.refused(refusal)
    }
  }

  /// Reads from the file.
  ///
  /// - Parameter checksHead: Whether to check first that the chain ends in its signed head.
  func read<Value>(
    checksHead: Bool = true, _ body: (CaseFileReader) throws -> Value
  ) throws -> Value {
    try recordingRefusals { try file.read(checksHead: checksHead, body) }
  }

  /// Writes to the file, all or nothing.
  func write<Value>(_ body: (inout CaseFileWriter) throws -> Value) throws -> Value {
    try recordingRefusals { try file.write(body) }
  }
}
