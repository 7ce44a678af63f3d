#if Desk
import Foundation

/// Who has to wait before another attempt to log in at a server.
///
/// Browsers from which an officer logged in before have a delay of their own, which nobody else's
/// failures touch: an attacker can make strangers wait, and officers only where they were never
/// seen. Everyone else waits for what failed from their address, whoever it was tried for, and for
/// what failed for the officer, wherever it came from. None of it is more than 64 seconds.
struct LogInThrottles {
  /// An attempt, before anything is known of it.
  struct Attempt: Sendable {
    /// What was typed as the id of an officer.
    let officer: String
    /// The address that it came from.
    let address: ClientAddress
    /// The hash by which the browser is remembered for this officer; nil for a stranger.
    let browser: [UInt8]?
  }

  private var browsers = Throttles<[UInt8]>()
  private var addresses = Throttles<ClientAddress>()
  private var officers = Throttles<String>()

  /// The seconds to wait; nil if the attempt may be made.
  func wait(_ attempt: Attempt, at now: Date) -> Int? {
    if let browser = attempt.browser { return browsers.wait(browser, at: now) }
    let waits = [
      addresses.wait(attempt.address, at: now), officers.wait(attempt.officer, at: now),
    ]
    return waits.compactMap { $0 }.max()
  }

  mutating func failed(_ attempt: Attempt, at now: Date) {
    if let browser = attempt.browser {
      browsers.failed(browser, at: now)
    } else {
      addresses.failed(attempt.address, at: now)
      officers.failed(attempt.officer, at: now)
    }
  }

  /// A success ends the delay of its own browser or address, and never that of the officer elsewhere:
  /// somebody may still be guessing.
  mutating func succeeded(_ attempt: Attempt) {
    if let browser = attempt.browser {
      browsers.succeeded(browser)
    } else {
      addresses.succeeded(attempt.address)
    }
  }

  /// Forgets what is old.
  mutating func forget(at now: Date) {
    browsers.makeRoom(at: now)
    addresses.makeRoom(at: now)
    officers.makeRoom(at: now)
  }
}

/// Where a request came from, as far as it is told apart: an address of IPv4, or the network of one
/// of IPv6, of which everyone has many.
struct ClientAddress: Hashable, Sendable {
  private let text: String

  /// An address as text; anything else is one place together.
  init(_ address: String?) {
    var bytes = [UInt8](repeating: 0, count: 16)
    guard let address else {
      text = ""
      return
    }
    if inet_pton(AF_INET6, address, &bytes) == 1 {
      let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10...11] == [255, 255]
      text = (isMapped ? "4 " : "6 ") + "\(Array(isMapped ? bytes[12...] : bytes[..<8]))"
    } else if inet_pton(AF_INET, address, &bytes) == 1 {
      text = "4 \(Array(bytes[..<4]))"
    } else {
      text = ""
    }
  }
}

/// How often log-ins failed, by the hour.
struct FailedLogIns {
  /// An hour that is over.
  struct Hour: Sendable {
    /// When it began, in seconds since 1 January 1970, UTC.
    let start: Int
    /// The number of failures by what was typed as the id of an officer.
    let counts: [String: Int]
  }

  /// The most names that are told apart in an hour, and the most hours that wait to be recorded.
  private static let (namesMax, hoursMax) = (1_000, 7 * 24)
  private var hours: [Int: [String: Int]] = [:]
  private var loggedTo = 0

  mutating func add(_ officer: String, at now: Date) {
    let hour = Self.hour(now)
    let name =
      hours[hour]?[officer] == nil && (hours[hour]?.count ?? 0) >= Self.namesMax ? "" : officer
    hours[hour, default: [:]][name, default: 0] += 1
    if hours.count > Self.hoursMax, let first = hours.keys.min() { hours[first] = nil }
  }

  /// The hours that are over and wait to be recorded, the earliest first.
  func waiting(at now: Date) -> [Hour] {
    hours.keys.filter { $0 < Self.hour(now) }.sorted().map {
      Hour(start: $0 * 3_600, counts: hours[$0] ?? [:])
    }
  }

  /// Those of them that the log of the server does not have yet.
  mutating func unlogged(at now: Date) -> [Hour] {
    let new = waiting(at: now).filter { $0.start >= loggedTo }
    if let last = new.last { loggedTo = last.start + 1 }
    return new
  }

  /// Forgets an hour that was recorded.
  mutating func remove(_ hour: Hour) { hours[hour.start / 3_600] = nil }

  private static func hour(_ now: Date) -> Int { Int(now.timeIntervalSince1970) / 3_600 }
}
#endif
