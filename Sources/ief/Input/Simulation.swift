internal import EmergencyFund
import EmergencyFundPolicyTools
import EmergencyFundScheduling
internal import Foundation
internal import Synchronization

/// Re-assesses a stream of applications on all cores, and gives what comes of it in file order.
struct Simulation {
  /// What a simulation looks at besides the applications.
  struct Setting: Sendable {
    let pairs: PolicyPairs
    let rates: RateTable
    /// Treats every application as of this call.
    let call: String?
    /// Leaves applications out that cannot be read, instead of complaining.
    let skipsUnreadable: Bool
    /// Gathers the applications that wait for their answer on this day.
    let today: Day?
  }

  /// A changed outcome with its place.
  struct Change: Sendable {
    let file: String
    let line: Int
    let call: String
    let entry: Reassessment
  }

  /// An application that waits for its answer, before and after.
  struct Waiting: Sendable {
    let before: QueuedCase
    let needsReviewBefore: Bool
    let after: QueuedCase
    let needsReviewAfter: Bool
  }

  /// What comes of a part of the stream.
  struct Part: Sendable {
    var tally = SimulationTally()
    var changes: [Change] = []
    var waiting: [Waiting] = []
    /// Applications of calls that the new policy does not touch, or of none.
    var leftOut = 0
    /// Applications that could not be read and are left out.
    var unreadable = 0
    var complaints: [Complaint] = []
    var complaintCount = 0
  }

  /// The most complaints that are printed.
  static let complaintsMax = 100

  /// Runs through the stream; `take` gets the parts in file order, one at a time.
  static func run<Result: Sendable>(
    _ setting: Setting, _ stream: consuming ApplicationStream, into result: Result,
    _ take: @Sendable (inout Result, Part) -> Void
  ) throws -> Result {
    let bar = ProgressBar(total: stream.size)
    let source = Mutex(Source(stream: stream))
    let order = Mutex(Order(bar: bar, result: result))
    let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var reader = ApplicationLineReader(isStrict: false)
      while let piece = source.withLock({ $0.next() }) {
        let part = setting.part(piece, &reader)
        order.withLock { $0.add(part, of: piece, take) }
      }
    }
    let failure = source.withLock { $0.failure }
    return try order.withLock { order in
      order.bar.finish()
      if let failure { throw failure }
      return order.result
    }
  }

  /// The stream, and why it ended early.
  private struct Source: ~Copyable {
    var stream: ApplicationStream
    var failure: (any Error)?

    init(stream: consuming ApplicationStream) { self.stream = stream }

    mutating func next() -> ApplicationStream.Piece? {
      do {
        return failure == nil ? try stream.next() : nil
      } catch {
        failure = error
        return nil
      }
    }
  }

  /// Puts parts back into file order.
  private struct Order<Result: Sendable> {
    var bar: ProgressBar
    var result: Result
    private var next = 0
    private var early: [Int: Part] = [:]
    private var bytes = 0
    private var count = 0

    init(bar: ProgressBar, result: Result) {
      self.bar = bar
      self.result = result
    }

    mutating func add(
      _ part: Part, of piece: ApplicationStream.Piece, _ take: (inout Result, Part) -> Void
    ) {
      bytes += piece.size
      count += part.tally.count + part.leftOut + part.unreadable
      bar.update(bytes: bytes, count: count)
      early[piece.number] = part
      while let part = early.removeValue(forKey: next) {
        take(&result, part)
        next += 1
      }
    }
  }
}

extension Simulation.Setting {
  /// Re-assesses the applications of one piece.
  fileprivate func part(
    _ piece: ApplicationStream.Piece, _ reader: inout ApplicationLineReader
  ) -> Simulation.Part {
    var part = Simulation.Part()
    piece.read(&reader) { application, complaints, line in
      guard let application else {
        part.unreadable += 1
        if skipsUnreadable { return }
        part.complaintCount += complaints.count
        let room = Simulation.complaintsMax - part.complaints.count
        part.complaints += complaints.prefix(max(0, room))
        return
      }
      add(application, to: &part, file: piece.file, line: line)
    }
    return part
  }

  private func add(
    _ application: GrantApplication, to part: inout Simulation.Part, file: String, line: Int
  ) {
    guard let call = call ?? application.call, let pair = pairs.byCall[call] else {
      part.leftOut += 1
      return
    }
    let day = application.receivedOn
    guard let comparison = pair.comparison(on: day) else {
      let id = pair.after.policy(on: day) == nil ? pair.after.id : pair.before.id
      let when = day.map { " on \($0)" } ?? ""
      part.complaintCount += 1
      part.complaints.append(
        Complaint(
          file: file, position: SourcePosition(line: line, column: 1), kind: .contradiction,
          message: "the policy \(Complaint.quote(id)) has no values in force\(when)"))
      return
    }
    let entry = comparison.reassess(application, rates: rates)
    part.tally.add(entry)
    if entry.isChanged {
      part.changes.append(.init(file: file, line: line, call: call, entry: entry))
    }
    guard let today, let day, day <= today else { return }
    if let waiting = waiting(application, comparison, entry, today) {
      part.waiting.append(waiting)
    }
  }

  /// The application as a case of both queues, while an answer can still be in time.
  private func waiting(
    _ application: GrantApplication, _ comparison: PolicyComparison, _ entry: Reassessment,
    _ today: Day
  ) -> Simulation.Waiting? {
    func item(_ policy: Policy) -> QueuedCase? {
      QueuedCase(
        application, policy.assess(application, rates: rates), policy: policy,
        priority: policy.score(application, today: today)?.priority ?? 0)
    }
    func isInTime(_ policy: Policy) -> Bool {
      let day = application.receivedOn.flatMap { policy.promise?.respondBy(receivedOn: $0) }
      return day.map { $0 >= today } ?? false
    }
    let (before, after) = (comparison.before, comparison.after)
    guard isInTime(before) || isInTime(after), let old = item(before), let new = item(after) else {
      return nil
    }
    return Simulation.Waiting(
      before: old, needsReviewBefore: entry.before.needsReview, after: new,
      needsReviewAfter: entry.after.needsReview)
  }
}
