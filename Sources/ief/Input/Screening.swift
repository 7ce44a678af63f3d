internal import ArgumentParser
internal import EmergencyFund
internal import Foundation
internal import Synchronization

/// Screens a source of lines on several cores and writes what comes of it in the order of the input.
final class Screening: Sendable {
  /// What all workers share.
  fileprivate struct Shared: ~Copyable {
    var lines: LineSource
    var bar: ProgressBar
    var taken = 0
    var written = 0
    /// Whether a worker is writing; it goes on as long as the next result is there.
    var isWriting = false
    /// What came of later blocks while an earlier one is still in work, in a ring by number.
    var waiting: [Result?]
    /// What can be used again, with its memory.
    var spare: [Result] = []
    var bytes = 0
    var count = 0
    var refused = 0
    var failure: (any Error)?
  }

  /// What comes of one block.
  fileprivate struct Result {
    var writer = JSONWriter()
    var complaints = ""
    /// Bytes of the input that were screened.
    var bytes = 0
    var count = 0
    var refused = 0
  }

  /// Complaints about one line that are printed at most.
  private static let complaintsMax = 10

  private let screener: Screener
  private let name: String
  private let jobs: Int
  private let shared: Mutex<Shared>
  private let turn = NSCondition()

  init(_ screener: Screener, _ lines: consuming LineSource, jobs: Int?) {
    self.screener = screener
    self.jobs = jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount)
    name = lines.name
    let bar = ProgressBar(total: lines.size)
    // Each worker can be one block beyond the most.
    let waiting = [Result?](repeating: nil, count: 3 * self.jobs)
    shared = Mutex(Shared(lines: lines, bar: bar, waiting: waiting))
  }

  /// Screens everything; returns how many lines could not be.
  func run() throws -> Int {
    signal(SIGPIPE, SIG_IGN)
    StopSignal.listen()
    if jobs == 1 {
      work()
    } else {
      DispatchQueue.concurrentPerform(iterations: jobs) { _ in work() }
    }
    return try shared.withLock { shared in
      shared.bar.finish()
      if let failure = shared.failure { throw failure }
      if StopSignal.wasReceived { throw ExitCode(128 + SIGINT) }
      return shared.refused
    }
  }

  private func work() {
    var screener = screener
    var block = LineSource.Block()
    while let number = take(&block) {
      var result = shared.withLock { $0.spare.popLast() } ?? Result()
      screen(block, &screener, &result)
      write(result, number)
    }
  }

  /// Blocks in work or waiting to be written at most, so that memory is bounded.
  private var blocksMax: Int { jobs + 1 }

  /// Takes the next block; its number tells when it may be written.
  private func take(_ block: inout LineSource.Block) -> Int? {
    if jobs > 1 {
      turn.lock()
      while shared.withLock({ $0.taken - $0.written >= blocksMax }) { turn.wait() }
      turn.unlock()
    }
    return shared.withLock { shared in
      guard shared.failure == nil, !StopSignal.wasReceived else { return nil }
      do {
        guard try shared.lines.next(&block) else { return nil }
        shared.taken += 1
        return shared.taken - 1
      } catch {
        shared.failure = error
        return nil
      }
    }
  }

  private func screen(
    _ block: LineSource.Block, _ screener: inout Screener, _ result: inout Result
  ) {
    result.writer.removeAll()
    result.complaints = ""
    (result.bytes, result.count, result.refused) = (block.count, 0, 0)
    block.forEachLine(of: name) { line, number, complaint in
      result.count += 1
      if let complaint { complain([complaint], &result) }
      guard let line else { return }
      let complaints = screener.screen(line, number: number, of: name, to: &result.writer)
      if !complaints.isEmpty { complain(complaints, &result) }
    }
  }

  private func complain(_ complaints: [Complaint], _ result: inout Result) {
    result.refused += 1
    for complaint in complaints.prefix(Self.complaintsMax) {
      result.complaints += complaint.rendered + "\n"
    }
    let left = complaints.count - Self.complaintsMax
    if left > 0 { result.complaints += "error: \(left) more problems of the same line\n" }
  }

  /// Writes what came of a block, or leaves that to the worker who writes the one before it.
  private func write(_ result: consuming Result, _ number: Int) {
    var next = shared.withLock { shared -> Result? in
      shared.waiting[number % shared.waiting.count] = result
      return shared.isWriting ? nil : shared.nextToWrite()
    }
    while let result = next {
      result.writer.withBytes { Terminal.write($0) }
      if !result.complaints.isEmpty { Terminal.report(result.complaints) }
      next = shared.withLock { $0.finish(result) }
      if jobs > 1 {
        turn.lock()
        turn.broadcast()
        turn.unlock()
      }
    }
  }
}

extension Screening.Shared {
  /// What is to be written next, where it is there.
  fileprivate mutating func nextToWrite() -> Screening.Result? {
    let next = waiting[written % waiting.count].take()
    isWriting = next != nil
    return next
  }

  /// Counts what was written; what is to be written next.
  fileprivate mutating func finish(_ result: Screening.Result) -> Screening.Result? {
    count += result.count
    refused += result.refused
    bytes += result.bytes
    bar.update(bytes: bytes, count: count)
    written += 1
    spare.append(result)
    return nextToWrite()
  }
}

/// The interrupt key: the first one lets the work in hand be finished, the second ends the tool.
enum StopSignal {
  static var wasReceived: Bool { stopSignalWasReceived.load(ordering: .relaxed) }

  static func listen() {
    signal(SIGINT) { _ in
      stopSignalWasReceived.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    // Whoever started the tool may have blocked the signal, which is inherited.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}

private let stopSignalWasReceived = Atomic<Bool>(false)
