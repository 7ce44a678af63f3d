internal import EmergencyFund
internal import Foundation
internal import Synchronization

/// The result of one part of a source, with the size of that part.
protocol PartResult: Sendable {
  /// Bytes of the source.
  var bytes: Int { get }
  /// Number of applications.
  var count: Int { get }
}

/// Works through a source on several cores, and takes the results in the order of the source.
///
/// Workers take the next part in turn. A result waits until all before it are taken. At most one
/// part more than there are workers is in work or waiting, so memory is bounded.
final class OrderedPool<Source: ~Copyable & Sendable, Result: PartResult>: Sendable {
  /// What all workers share.
  private struct Shared: ~Copyable {
    var source: Source
    var bar: ProgressBar
    var started = 0
    var finished = 0
    /// Whether a worker is taking results; it continues while the next one is ready.
    var isTaking = false
    /// Results of later parts while an earlier one is still in work, in a ring by number.
    var waiting: [Result?]
    /// Results that can be used again, with their memory.
    var spare: [Result] = []
    var bytes = 0
    var count = 0
    var failure: (any Error)?
  }

  private let jobs: Int
  private let shared: Mutex<Shared>
  private let turn = NSCondition()

  /// Prepares a pool; `size` is that of the source in bytes, if known.
  init(_ source: consuming Source, size: Int?, jobs: Int? = nil) {
    let jobs = jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount)
    self.jobs = jobs
    // Each worker can be one part beyond the limit.
    let waiting = [Result?](repeating: nil, count: 3 * jobs)
    shared = Mutex(Shared(source: source, bar: ProgressBar(total: size), waiting: waiting))
  }

  /// Works through the whole source.
  ///
  /// - Parameters:
  ///   - part: Room for a part, for each worker.
  ///   - result: Room for a result.
  ///   - next: Reads the next part; false at the end of the source.
  ///   - worker: Makes one worker, which turns a part into its result.
  ///   - take: Takes a result; one at a time, in the order of the source.
  /// - Throws: What `next` threw, after all results before are taken.
  func run<Part>(
    part: @Sendable () -> Part, result fresh: @Sendable () -> Result,
    next: @Sendable (inout Source, inout Part) throws -> Bool,
    worker: @Sendable () -> (Part, inout Result) -> Void,
    take: @Sendable (Result) -> Void
  ) throws {
    @Sendable func work() {
      let worker = worker()
      var room = part()
      while let number = begin({ try next(&$0, &room) }) {
        var result = shared.withLock { $0.spare.popLast() } ?? fresh()
        worker(room, &result)
        finish(consume result, number, take)
      }
    }
    if jobs == 1 {
      work()
    } else {
      DispatchQueue.concurrentPerform(iterations: jobs) { _ in work() }
    }
    try shared.withLock { shared in
      shared.bar.finish()
      if let failure = shared.failure { throw failure }
    }
  }

  /// Begins the next part; its number says when its result may be taken.
  private func begin(_ next: (inout Source) throws -> Bool) -> Int? {
    if jobs > 1 {
      turn.lock()
      while shared.withLock({ $0.started - $0.finished > jobs }) { turn.wait() }
      turn.unlock()
    }
    return shared.withLock { shared in
      guard shared.failure == nil, !StopSignal.wasReceived else { return nil }
      do {
        guard try next(&shared.source) else { return nil }
        shared.started += 1
        return shared.started - 1
      } catch {
        shared.failure = error
        return nil
      }
    }
  }

  /// Takes a result, or leaves that to the worker who takes the one before it.
  private func finish(_ result: consuming Result, _ number: Int, _ take: (Result) -> Void) {
    var done = Result?.some(result)
    var next = shared.withLock { shared -> Result? in
      // Moved, so its memory is not copied when it is used again.
      shared.waiting[number % shared.waiting.count] = done.take()
      return shared.isTaking ? nil : Self.nextToTake(&shared)
    }
    while let result = next {
      take(result)
      next = shared.withLock { shared in
        shared.count += result.count
        shared.bytes += result.bytes
        shared.bar.update(bytes: shared.bytes, count: shared.count)
        shared.finished += 1
        shared.spare.append(result)
        return Self.nextToTake(&shared)
      }
      if jobs > 1 {
        turn.lock()
        turn.broadcast()
        turn.unlock()
      }
    }
  }

  /// The result that is to be taken next, if it is there.
  private static func nextToTake(_ shared: inout Shared) -> Result? {
    let next = shared.waiting[shared.finished % shared.waiting.count].take()
    shared.isTaking = next != nil
    return next
  }
}
