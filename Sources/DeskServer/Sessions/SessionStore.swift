#if Desk
import CaseDesk
import CaseFile
import Crypto
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation

/// The browsers that came by the link, and the sessions of officers who unlocked the desk.
///
/// All of it is in memory: a restart locks everything.
actor SessionStore {
  /// Seconds after which a session without work ends.
  static let idleMax: Double = 15 * 60
  /// Seconds after which a session ends in any case.
  static let ageMax: Double = 12 * 60 * 60

  /// A browser that may try to unlock the desk.
  struct Browser {
    var language: Language
    var session: DeskSession?
    /// The officer whose session it was last: what was typed is nobody else's.
    var officer: String?
    /// The delay after wrong attempts there, which keeps nobody out of another browser.
    var throttle = Throttle()
    var unlockedAt = Date.distantPast
    var lastWorkAt = Date.distantPast
    /// What waits for the first one-time code of an officer; nil unless that is asked for.
    var enrolment: Enrolment?
  }

  let setup: DeskSetup
  let clock: @Sendable () -> Date
  /// The browsers by the hash of their id, so that looking one up tells nothing about the others.
  var browsers: [SHA256Digest: Browser] = [:]
  private var links: Set<SHA256Digest> = []
  /// What officers sent after their session had ended, until they unlock the desk again.
  var keptForms: [String: [KeptForm]] = [:]
  /// The officers of ids that a lock has made worthless, the latest last.
  private var retired: [(id: SHA256Digest, officer: String)] = []
  let memory = DeskMemory()
  /// The delays of officers who could not prove once more who they are.
  private var proofThrottles: [String: Throttle] = [:]
  private var turn = DerivationTurn()
  /// What a server for a team keeps besides.
  var door = TeamDoor()

  init(_ setup: DeskSetup, clock: @escaping @Sendable () -> Date = { Date() }) {
    self.setup = setup
    self.clock = clock
  }

  // MARK: Links

  /// A new link's secret part; it works once.
  func newLink() -> String {
    let token = Self.newID()
    links.insert(Self.hash(token))
    return token
  }

  /// Admits a browser by a link; nil if the link was used or never given.
  func enter(_ token: String) -> String? {
    guard links.remove(Self.hash(token)) != nil else { return nil }
    let id = Self.newID()
    browsers[Self.hash(id)] = Browser(language: setup.language)
    return id
  }

  // MARK: Browsers

  /// The browser of an id, with its session unless that has ended; nil if it did not come by a link.
  func browser(_ id: String) -> Browser? {
    endSessions()
    return browsers[Self.hash(id)]
  }

  /// Ends the sessions whose time is over, so that their keys leave the memory.
  func endSessions() {
    let now = clock()
    for (key, browser) in browsers where browser.session != nil {
      if now.timeIntervalSince(browser.lastWorkAt) > Self.idleMax
        || now.timeIntervalSince(browser.unlockedAt) > Self.ageMax
      {
        browsers[key]?.session = nil
      }
    }
    if setup.server != nil { endAtDoor() }
  }

  /// Notes that somebody worked in a browser.
  func noteWork(_ id: String) { browsers[Self.hash(id)]?.lastWorkAt = clock() }

  /// Sets the language of a browser.
  func set(_ language: Language, of id: String) { browsers[Self.hash(id)]?.language = language }

  // MARK: Unlocking

  /// What came of an attempt to unlock.
  enum Unlocking: Sendable {
    /// The desk is open, and the browser has a new id.
    case unlocked(id: String, kept: [KeptForm])
    /// Nobody of this id has this key.
    case wrong
    /// Too many attempts; nobody is asked for so many seconds.
    case wait(seconds: Int)
    /// The file cannot be opened.
    case failed(CaseDeskError)
  }

  /// Unlocks the desk for a browser, one attempt at a time.
  func unlock(_ id: String, officer: String, key: FundKeySource) async -> Unlocking {
    await takeTurn()
    defer { endTurn() }
    let old = Self.hash(id)
    guard let browser = browsers[old] else { return .wrong }
    if let seconds = browser.throttle.wait(at: clock()) { return .wait(seconds: seconds) }
    let session: DeskSession
    do {
      session = try await Self.session(setup, officer, key, browser.language, memory)
    } catch let error as CaseDeskError {
      switch error {
      case .unknownOfficer, .file(_, .wrongKey):
        browsers[old]?.throttle.failed(at: clock())
        return .wrong
      default: return .failed(error)
      }
    } catch {
      return .failed(.ownFault)
    }
    // An id from before is worth nothing afterwards; nor is it if the desk was locked meanwhile.
    guard browsers.removeValue(forKey: old) != nil else { return .wrong }
    let new = Self.newID()
    browsers[Self.hash(new)] = Browser(
      language: browser.language, session: session, officer: officer, unlockedAt: clock(),
      lastWorkAt: clock())
    return .unlocked(id: new, kept: keptForms.removeValue(forKey: officer) ?? [])
  }

  /// Opens the case file beside everything else that goes on.
  private static func session(
    _ setup: DeskSetup, _ officer: String, _ key: FundKeySource, _ language: Language,
    _ memory: DeskMemory
  ) async throws -> DeskSession {
    try await KeyThread.run {
      try DeskSession(setup, officer: officer, key: key, language: language, memory: memory)
    }
  }

  /// Whether a key is that of the officer of a session, one attempt at a time.
  func prove(_ key: FundKeySource, in session: DeskSession) async -> KeyProof {
    await takeTurn()
    defer { endTurn() }
    let officer = await session.officer.id
    if let seconds = proofThrottles[officer]?.wait(at: clock()) { return .wait(seconds: seconds) }
    let prover = await session.prover
    if (try? await KeyThread.run { prover.proves(key) }) == true {
      proofThrottles[officer] = nil
      return .given
    }
    proofThrottles[officer, default: Throttle()].failed(at: clock())
    return .wrong
  }

  /// Waits until no other key is being derived.
  func takeTurn(isStranger: Bool = false) async {
    if turn.take() { return }
    await withCheckedContinuation { turn.wait($0, isStranger: isStranger) }
  }

  func endTurn() { turn.end() }

  /// How many strangers wait to log in.
  var strangersWaiting: Int { turn.strangers }

  /// Ends the session of a browser, which may unlock the desk again under a new id.
  func lock(_ id: String) -> String? {
    guard let browser = browsers.removeValue(forKey: Self.hash(id)) else { return nil }
    let new = Self.newID()
    browsers[Self.hash(new)] = Browser(
      language: browser.language, officer: browser.officer, throttle: browser.throttle,
      lastWorkAt: clock())
    if let officer = browser.officer {
      retired = retired.suffix(Self.retiredMax - 1) + [(Self.hash(id), officer)]
    }
    return new
  }

  /// Whether an id was made worthless by a lock a short while ago.
  func isRetired(_ id: String) -> Bool {
    let key = Self.hash(id)
    return retired.contains { $0.id == key }
  }

  private static let retiredMax = 64
  /// The most forms that are kept for an officer, and the most bytes of one.
  private static let (keptMax, keptBytesMax) = (8, 256 << 10)

  /// Keeps what was sent when the session of a browser had ended, for the officer whose it was: in
  /// memory, since nothing can be sealed without their key, and never on a page.
  ///
  /// - Returns: Whether it is kept.
  func keep(_ form: KeptForm, from id: String) -> Bool {
    let key = Self.hash(id)
    guard let officer = browsers[key]?.officer ?? retired.last(where: { $0.id == key })?.officer,
      form.fields.utf8.count <= Self.keptBytesMax
    else { return false }
    let others = (keptForms[officer] ?? []).filter { $0.path != form.path }
    keptForms[officer] = others.suffix(Self.keptMax - 1) + [form]
    return true
  }

  /// Does what a page asks for.
  ///
  /// - Parameter id: The browser that asked for the page.
  func carryOut(_ effect: SessionEffect, askedBy id: String) async {
    switch effect {
    case .endAll(let officer): await endSessions(of: officer)
    case .endOthers:
      guard let officer = await browsers[Self.hash(id)]?.session?.officer.id else { return }
      await endSessions(of: officer, but: id)
    }
  }

  /// Ends all sessions of an officer, but one if it is named; browsers may unlock the desk again.
  func endSessions(of officer: String, but kept: String? = nil) async {
    let kept = kept.map { Self.hash($0) }
    for (key, browser) in browsers where key != kept {
      guard let session = browser.session, await session.officer.id == officer else { continue }
      // Meanwhile, somebody else may have unlocked the desk there.
      if browsers[key]?.session === session { browsers[key]?.session = nil }
    }
  }

  /// Ends a session whose officer was removed, or whose key no longer opens the file.
  func end(_ session: DeskSession) {
    for (key, browser) in browsers where browser.session === session {
      browsers[key]?.session = nil
    }
  }

  /// When somebody last worked in each officer's sessions.
  func lastWork() async -> [String: Date] {
    var times: [String: Date] = [:]
    for browser in browsers.values {
      guard let session = browser.session else { continue }
      let officer = await session.officer.id
      times[officer] = max(times[officer] ?? .distantPast, browser.lastWorkAt)
    }
    return times
  }

  // MARK: Ids

  /// 256 random bits as text.
  static func newID() -> String {
    SymmetricKey(size: .bits256).withUnsafeBytes { bytes in
      bytes.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
    }
  }

  static func hash(_ id: String) -> SHA256Digest { SHA256.hash(data: Data(id.utf8)) }
}

/// A form that was sent when the session had ended.
struct KeptForm: Sendable {
  let path: String
  /// The fields, without any key.
  let fields: String
}
#endif
