#if Desk
import CaseDesk
import CaseFile
import Crypto
import EmergencyFund
import Foundation

/// What a server for a team keeps of those who want in.
struct TeamDoor {
  /// The random id of the case file.
  var fileID: [UInt8] = []
  /// The hashes of the browsers from which officers logged in.
  var browsers: Set<[UInt8]> = []
  var throttles = LogInThrottles()
  var failed = FailedLogIns()
  /// How many attempts of strangers wait from each address.
  var waiting: [ClientAddress: Int] = [:]
}

/// An officer whose passphrase or key file is right, and who has no second step yet: until they give
/// the first code, nothing is shown.
struct Enrolment: Sendable {
  /// Seconds within which the first code must come.
  static let secondsMax: Double = 10 * 60
  /// The most wrong codes.
  static let wrongMax = 5

  let session: DeskSession
  let officer: String
  let secret: OneTimeCodeSecret
  let startedAt: Date
  var wrong = 0
}

extension SessionStore {
  /// What is given to log in, and from where.
  struct LogIn: Sendable {
    let officer: String
    let key: FundKeySource
    let code: String
    let language: Language
    let address: ClientAddress
    /// The id of the browser; nil if it has none.
    let browser: String?
    /// The number by which the browser is remembered; nil for none.
    let number: [UInt8]?
  }

  /// What came of an attempt to log in.
  enum LoggingIn: Sendable {
    /// The desk is open.
    case opened(Opened)
    /// The officer makes a second step first, in a browser of this id.
    case enrols(id: String)
    /// Id, key and code do not belong together, or the code was used before.
    case wrong
    /// Too many attempts; nobody is asked for so many seconds.
    case wait(seconds: Int)
    /// Too many wait to log in.
    case busy
    /// The file cannot be opened.
    case failed(CaseDeskError)
  }

  /// A desk that was just opened.
  struct Opened: Sendable {
    /// The id of the browser.
    let id: String
    /// The number by which it is remembered from now on.
    let number: [UInt8]
    let kept: [KeptForm]
  }

  /// The most strangers who wait to log in, and the most of them from one address.
  private static let (strangersMax, strangersOfAddressMax) = (16, 2)
  /// The seconds that a failed attempt takes at least.
  private static let failureSeconds = 1.0

  /// Reads what is known of the case file while nobody has unlocked it.
  func openDoor() throws {
    let outline = try CaseDesk.reporting(setup.caseFile) {
      try CaseFile.outline(at: setup.caseFile)
    }
    guard outline.hasOfficers else {
      throw TeamServerError(
        "the officers of this case file have no keys of their own, and a server needs to know who "
          + "logs in; see 'ief officer add --help'")
    }
    guard outline.isCurrent else {
      throw TeamServerError(
        "the case file is of an earlier version; run 'ief case list' once, which upgrades it")
    }
    door.fileID = outline.fileID
    door.browsers = outline.browsers
  }

  /// Lets an officer in, one attempt at a time; everything is looked at before anything fails, and
  /// what is wrong cannot be told by text or time.
  func logIn(_ given: LogIn) async -> LoggingIn {
    let known = given.number.flatMap { number -> [UInt8]? in
      let hash = CaseFile.browser(number, of: given.officer, fileID: door.fileID)
      return door.browsers.contains(hash) ? hash : nil
    }
    let attempt = LogInThrottles.Attempt(
      officer: given.officer, address: given.address, browser: known)
    // Those who were seen before do not stand in the line that strangers can fill.
    guard known != nil || joinLine(given.address) else { return .busy }
    await takeTurn(isStranger: known == nil)
    let startedAt = ContinuousClock.now
    if known == nil { leaveLine(given.address) }
    if let seconds = door.throttles.wait(attempt, at: clock()) {
      endTurn()
      return .wait(seconds: seconds)
    }
    let result = await logIn(given, attempt)
    endTurn()
    if case .wrong = result { await Self.evenOut(startedAt) }
    return result
  }

  private func logIn(_ given: LogIn, _ attempt: LogInThrottles.Attempt) async -> LoggingIn {
    let new = attempt.browser == nil ? Randomness.bytes() : nil
    let hash = new.map { CaseFile.browser($0, of: given.officer, fileID: door.fileID) }
    let session: DeskSession
    do {
      session = try await Self.session(
        setup, given, LogInCode(given.code, at: Int(clock().timeIntervalSince1970), from: hash),
        memory)
    } catch let error as CaseDeskError {
      switch error {
      case .unknownOfficer, .file(_, .wrongKey):
        door.throttles.failed(attempt, at: clock())
        door.failed.add(given.officer, at: clock())
        return .wrong
      default: return .failed(error)
      }
    } catch {
      return .failed(.ownFault)
    }
    door.throttles.succeeded(attempt)
    if await session.needsEnrolment { return .enrols(id: enrol(session, given)) }
    if let hash { door.browsers.insert(hash) }
    return .opened(
      opened(
        session, given.officer, number: new ?? given.number ?? [], from: given.browser,
        given.language))
  }

  /// Opens the case file beside everything else that goes on.
  private static func session(
    _ setup: DeskSetup, _ given: LogIn, _ code: LogInCode, _ memory: DeskMemory
  ) async throws -> DeskSession {
    try await KeyThread.run {
      try DeskSession(
        setup, officer: given.officer, key: given.key, code: code, language: given.language,
        memory: memory)
    }
  }

  /// Waits until a whole second has passed since an attempt began: what was wrong is decided in the
  /// milliseconds after the key was derived.
  @concurrent
  private static func evenOut(_ startedAt: ContinuousClock.Instant) async {
    let elapsed = (ContinuousClock.now - startedAt) / .seconds(1)
    let end = max((elapsed / failureSeconds).rounded(.up), 1) * failureSeconds
    try? await Task.sleep(until: startedAt + .seconds(end), clock: .continuous)
  }

  private func joinLine(_ address: ClientAddress) -> Bool {
    guard strangersWaiting < Self.strangersMax,
      door.waiting[address, default: 0] < Self.strangersOfAddressMax
    else { return false }
    door.waiting[address, default: 0] += 1
    return true
  }

  private func leaveLine(_ address: ClientAddress) {
    let left = (door.waiting[address] ?? 1) - 1
    door.waiting[address] = left > 0 ? left : nil
  }

  /// Opens the desk in a browser, under an id that was worth nothing before.
  private func opened(
    _ session: DeskSession, _ officer: String, number: [UInt8], from id: String?,
    _ language: Language
  ) -> Opened {
    if let id { browsers[Self.hash(id)] = nil }
    let new = Self.newID()
    browsers[Self.hash(new)] = Browser(
      language: language, session: session, officer: officer, unlockedAt: clock(),
      lastWorkAt: clock())
    return Opened(id: new, number: number, kept: keptForms.removeValue(forKey: officer) ?? [])
  }

  // MARK: The second step

  private func enrol(_ session: DeskSession, _ given: LogIn) -> String {
    if let id = given.browser { browsers[Self.hash(id)] = nil }
    let id = Self.newID()
    var browser = Browser(language: given.language, officer: given.officer, lastWorkAt: clock())
    browser.enrolment = Enrolment(
      session: session, officer: given.officer, secret: OneTimeCodeSecret(), startedAt: clock())
    browsers[Self.hash(id)] = browser
    return id
  }

  /// Lets an officer in with their first code; nil if it is wrong, or nothing waits for one any more.
  func enrol(_ id: String, code: String) async throws -> Opened? {
    guard let browser = browser(id), let enrolment = browser.enrolment else { return nil }
    let number = Randomness.bytes()
    let hash = CaseFile.browser(number, of: enrolment.officer, fileID: door.fileID)
    let isEnrolled = try await enrolment.session.enrol(
      enrolment.secret, code: code, at: Int(clock().timeIntervalSince1970), from: hash)
    guard isEnrolled else {
      let wrong = enrolment.wrong + 1
      browsers[Self.hash(id)]?.enrolment?.wrong = wrong
      if wrong >= Enrolment.wrongMax { browsers[Self.hash(id)]?.enrolment = nil }
      return nil
    }
    guard browsers[Self.hash(id)] != nil else { return nil }
    door.browsers.insert(hash)
    return opened(
      enrolment.session, enrolment.officer, number: number, from: id, browser.language)
  }

  // MARK: From time to time

  /// Ends what waits for a first code too long, and forgets browsers that nobody works in.
  func endAtDoor() {
    let now = clock()
    for (key, browser) in browsers where browser.session == nil {
      if let enrolment = browser.enrolment {
        if now.timeIntervalSince(enrolment.startedAt) > Enrolment.secondsMax {
          browsers[key]?.enrolment = nil
        }
      } else if now.timeIntervalSince(browser.lastWorkAt) > Self.ageMax {
        browsers[key] = nil
      }
    }
    door.throttles.forget(at: now)
  }

  /// Records the failed log-ins of hours that are over: in the log of the server as numbers, and in
  /// the access log once somebody has unlocked the case file.
  func recordFailures() async {
    let now = clock()
    for hour in door.failed.unlogged(at: now) {
      let count = hour.counts.values.reduce(0, +)
      let start = Date(timeIntervalSince1970: Double(hour.start)).formatted(.iso8601)
      setup.server?.log("\(count) failed log-ins in the hour from \(start)")
    }
    guard let session = browsers.values.lazy.compactMap({ $0.session }).first else { return }
    for hour in door.failed.waiting(at: now) {
      guard await session.record(hour) else { return }
      door.failed.remove(hour)
    }
  }
}

extension DeskSession {
  /// Whether the officer has no second step yet.
  var needsEnrolment: Bool { desk.needsEnrolment }

  /// Gives the officer a second step, if the code shows that they have its secret.
  func enrol(
    _ secret: OneTimeCodeSecret, code: String, at instant: Int, from browser: [UInt8]
  ) throws -> Bool {
    try desk.enrol(secret, code: code, at: instant, from: browser)
  }

  /// Records the failed log-ins of an hour; returns whether it is done.
  func record(_ hour: FailedLogIns.Hour) -> Bool {
    (try? desk.recordFailedLogIns(hour.counts, at: hour.start)) != nil
  }
}

/// Random numbers by which browsers are remembered.
enum Randomness {
  /// 32 random bytes.
  static func bytes() -> [UInt8] {
    SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
  }
}
#endif
