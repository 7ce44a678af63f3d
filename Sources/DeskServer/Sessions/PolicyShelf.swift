#if Desk
import EmergencyFund
import Foundation

/// The policies of calls as the fund's folder has them now, each looked up once for all sessions.
///
/// They name codes in lists; what a case is judged by is the policy that it keeps.
final class PolicyShelf: @unchecked Sendable {
  private let setup: DeskSetup
  private let lock = NSLock()
  private var source: (String, Day) -> Policy?
  private var known: [String: Policy?] = [:]
  private var stamp: Int
  private var lookedAt = Date()
  private var changes = 0

  /// The seconds after which the folder is looked at again.
  private static let secondsMax: Double = 2

  init(_ setup: DeskSetup) {
    self.setup = setup
    stamp = setup.policiesStamp()
    source = setup.policies()
  }

  /// How often the folder was found changed: what was looked up before that may be another policy.
  var version: Int {
    lock.withLock {
      guard Date().timeIntervalSince(lookedAt) > Self.secondsMax else { return changes }
      lookedAt = Date()
      let now = setup.policiesStamp()
      if now != stamp { readAgain(now) }
      return changes
    }
  }

  /// Looks up everything anew from now on, after a change of the folder.
  func forget() { lock.withLock { readAgain(setup.policiesStamp()) } }

  private func readAgain(_ now: Int) {
    stamp = now
    source = setup.policies()
    known = [:]
    changes += 1
  }

  /// The policy of a call for an application received on a day; nil if the folder has none.
  func policy(_ call: String, _ day: Day) -> Policy? {
    lock.withLock {
      // A policy has its versions from days on; a month has at most one that matters here.
      let key = "\(call) \(day.description.prefix(7))"
      if let policy = known[key] { return policy }
      let policy = source(call, day)
      known[key] = policy
      return policy
    }
  }
}
#endif
