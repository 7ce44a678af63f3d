#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation

/// One officer at one browser, from unlocking to locking: it alone holds the key.
actor DeskSession {
  let setup: DeskSetup
  /// The officer's work on the case file.
  private(set) var desk: CaseDesk
  /// The words of the officer's language.
  var words: DeskWords
  /// What is said on top of the next page.
  private var notice: String?
  /// The cases as they were last read.
  var cached: CachedListing?
  /// What the sessions of the desk share.
  let shared: SharedDesk
  /// The policies of calls as they are now.
  var policies: PolicyShelf { shared.policies }
  /// The last day before today on which the officer opened the file; nil if it is not known.
  let lastVisit: Day?
  /// What the sessions of the desk know of each other.
  let memory: DeskMemory
  /// Files that were dropped and not stored yet.
  var pendingIntake: PendingIntake?
  /// What an officer must keep before a change of keys is final; nil if nothing waits.
  var handover: Handover?
  /// The verification of the whole file that was started last.
  var verification: Verification?
  /// Plans of the open cases, as they were last worked out.
  var plans = PlanShelf()
  /// Whether one is being worked out.
  var isPlanning = false
  /// The published plan as it was last read.
  var published: (version: SignedHead, plan: PublishedPlan?)?
  /// What became of the cases that were assigned together last.
  var lastAssigned: AssignedCases?

  /// Unlocks the case file.
  init(
    _ setup: DeskSetup, officer: String, key: FundKeySource, code: LogInCode? = nil,
    language: Language, memory: DeskMemory
  ) throws {
    self.setup = setup
    self.memory = memory
    words = DeskWords(language)
    let team = try setup.team()
    let today = setup.today(team)
    let shared = try memory.shared(setup)
    self.shared = shared
    desk = try CaseDesk(
      at: setup.caseFile, key: key, team: team, actor: officer, pinned: setup.leadKey,
      today: today, clock: today, sharing: shared.file, code: code)
    lastVisit = try? desk.lastVisit()
    desk.calendars = { shared.policies.policy($0, $1)?.promise?.workingCalendar }
    desk.calendarsVersion = shared.policies.version
    // Whoever unlocks the desk waits anyway; the first list is there at once then.
    cached = try? CachedListing(desk)
  }

  /// The officer who is at work.
  var officer: Officer { desk.actor }

  /// Answers a request, as of now: the date and the officer's rights are looked up first.
  func answer(
    _ request: DeskRequest,
    with screen: @Sendable (isolated DeskSession, DeskRequest) throws -> Page
  ) throws -> Page {
    try desk.refresh(today: setup.today(desk.teamFile))
    desk.calendarsVersion = policies.version
    return try screen(self, request)
  }

  /// Reads the team file again; one that cannot be read changes nothing.
  func readTeamAgain() throws {
    guard let team = try? setup.team() else { return }
    try desk.refresh(today: setup.today(team), teamFile: team)
  }

  /// Opens the file again, after its key or the officer's own was changed.
  func reopen(with key: FundKeySource) throws {
    let today = desk.today
    let (calendars, version) = (desk.calendars, desk.calendarsVersion)
    desk = try CaseDesk(
      at: setup.caseFile, key: key, team: desk.teamFile, actor: desk.actor.id,
      pinned: setup.leadKey, today: today, clock: today, sharing: shared.file)
    desk.calendars = calendars
    desk.calendarsVersion = version
  }

  /// What says whether a key is the officer's own, for what needs more than an open session.
  var prover: KeyProver { desk.prover }

  /// Has something said on top of the next page.
  func announce(_ text: String) { notice = text }

  /// What is to be said, once.
  func takeNotice() -> String? {
    defer { notice = nil }
    return notice
  }
}
#endif
