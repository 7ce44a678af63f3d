package import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// The one-time code that an officer gives when they log in to a server.
package struct LogInCode: Sendable {
  private let text: String
  private let instant: Int
  private let browser: [UInt8]?

  /// Creates a code as it was typed.
  ///
  /// - Parameters:
  ///   - instant: The instant, in seconds since 1 January 1970, UTC.
  ///   - browser: What the browser is remembered by from then on; nil if it is already.
  package init(_ text: String, at instant: Int, from browser: [UInt8]?) {
    self.text = text
    self.instant = instant
    self.browser = browser
  }

  /// Uses the code up; a wrong one is no other than a wrong key.
  ///
  /// - Returns: Whether the officer who opened the file has no second step yet.
  func isMissing(in file: CaseFile) throws -> Bool {
    switch try file.use(code: text, at: instant, from: browser) {
    case .right: return false
    case .notEnrolled: return true
    case .wrong: throw CaseFileError.wrongKey
    }
  }
}

extension CaseDesk {
  /// Gives the actor a second step, if the code shows that they have its secret; returns whether it
  /// does.
  ///
  /// - Parameters:
  ///   - instant: The instant, in seconds since 1 January 1970, UTC.
  ///   - browser: What the browser is remembered by from then on.
  package func enrol(
    _ secret: OneTimeCodeSecret, code: String, at instant: Int, from browser: [UInt8]
  ) throws -> Bool {
    try Self.reporting(path) {
      try file.enrol(secret, code: code, at: instant, on: today, from: browser)
    }
  }

  /// Checks that the actor may reset an officer's second step.
  package func requireResettable(_ id: String) throws {
    try require(.manageOfficers)
    try requireOfficer(id)
  }

  /// Takes an officer's second step away, after the access log says so: they make a new one when they
  /// log in to the server next.
  ///
  /// - Returns: Whether they had one.
  package func resetSecondStep(of id: String) throws -> Bool {
    try requireResettable(id)
    return try Self.reporting(path) {
      guard try file.read({ try $0.secondStep(of: id) }) != nil else { return false }
      try file.recordAccess(.codeReset, id, by: actor.id, at: Self.now)
      return try file.resetSecondStep(of: id)
    }
  }

  /// Records how often log-ins failed in an hour: a few of the officers that it was tried for, and
  /// all others in one entry, so that nobody can fill the log.
  ///
  /// - Parameters:
  ///   - counts: The number of failed log-ins by what was typed as the officer's id.
  ///   - instant: When the hour began, in seconds since 1 January 1970, UTC.
  package func recordFailedLogIns(_ counts: [String: Int], at instant: Int) throws {
    let known = register.current.map { $0.officer }
    let named = known.filter { counts[$0] != nil }.sorted { (counts[$0] ?? 0) > (counts[$1] ?? 0) }
      .prefix(Self.namedMax)
    var entries = named.map { ($0, counts[$0] ?? 0) }
    let others = counts.values.reduce(0, +) - entries.reduce(0) { $0 + $1.1 }
    if others > 0 { entries.append((Self.others, others)) }
    try Self.reporting(path) {
      for (officer, count) in entries {
        try file.recordAccess(
          .failedLogIn, count == 1 ? "once in an hour" : "\(count) times in an hour", by: officer,
          at: instant)
      }
    }
  }

  /// The most officers that an hour's failed log-ins are recorded for one by one.
  private static let namedMax = 5
  /// What stands in the place of an officer's id for all others.
  package static let others = "-"

  /// The signed head of the chain, for the server itself to keep elsewhere.
  package func serverHead() throws -> SignedHead {
    try Self.reporting(path) { try file.signedHead() }
  }
}
