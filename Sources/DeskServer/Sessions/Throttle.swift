#if Desk
import Foundation

/// The delay that grows with each failed attempt to unlock.
struct Throttle {
  /// The failures that cost nothing: typing errors.
  private static let freeMax = 2
  private var failures = 0
  private var notBefore = Date.distantPast
  private(set) var lastFailure = Date.distantPast

  /// The seconds to wait; nil if an attempt may be made.
  func wait(at now: Date) -> Int? {
    let left = notBefore.timeIntervalSince(now)
    return left > 0 ? Int(left.rounded(.up)) : nil
  }

  mutating func failed(at now: Date) {
    failures += 1
    lastFailure = now
    // Three typing errors cost nothing; then 2, 4, 8 … 64 seconds.
    if failures > Self.freeMax {
      notBefore = now.addingTimeInterval(Double(1 << min(failures - Self.freeMax, 6)))
    }
  }

  mutating func succeeded() { self = Throttle() }
}

/// Throttles by a name that attackers choose: the number is bounded, and who did nothing for an hour
/// begins anew.
struct Throttles<Name: Hashable> {
  private static var countMax: Int { 10_000 }
  private static var memory: Double { 3_600 }
  private var throttles: [Name: Throttle] = [:]

  func wait(_ name: Name, at now: Date) -> Int? { throttles[name]?.wait(at: now) }

  mutating func failed(_ name: Name, at now: Date) {
    if throttles[name] == nil, throttles.count >= Self.countMax { makeRoom(at: now) }
    throttles[name, default: Throttle()].failed(at: now)
  }

  mutating func succeeded(_ name: Name) { throttles[name] = nil }

  /// Forgets what is old; if nothing is, the half that failed longest ago.
  mutating func makeRoom(at now: Date) {
    throttles = throttles.filter { now.timeIntervalSince($0.value.lastFailure) < Self.memory }
    guard throttles.count >= Self.countMax else { return }
    let dates = throttles.values.map { $0.lastFailure }.sorted()
    let middle = dates[dates.count / 2]
    throttles = throttles.filter { $0.value.lastFailure > middle }
  }
}
#endif
