internal import EmergencyFund
import EmergencyFundPolicyTools
import EmergencyFundScheduling
internal import Synchronization

/// Re-assesses a stream of applications on all cores, with results in file order.
struct Simulation {
  /// What a simulation uses besides the applications.
  struct Setting: Sendable {
    let pairs: PolicyPairs
    let rates: RateTable
    /// Treats every application as of this call.
    let call: String?
    /// Collects the applications that wait for their answer on this date.
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

  /// The result of a part of the stream.
  struct Part: PartResult {
    var bytes = 0
    var tally = SimulationTally()
    var changes: [Change] = []
    var waiting: [Waiting] = []
    /// Applications of calls that the new policy does not affect, or without a call.
    var leftOut = 0
    /// Applications that could not be read.
    var unreadable = 0
    var diagnostics: [Diagnostic] = []
    var diagnosticCount = 0

    var count: Int { tally.count + leftOut + unreadable }
  }

  /// The maximum number of diagnostics that are printed.
  static let diagnosticsMax = 100

  /// Runs through the stream; `take` gets the parts in file order, one at a time.
  static func run<Total: Sendable>(
    _ setting: Setting, _ stream: consuming ApplicationStream, into total: Total,
    _ take: @Sendable (inout Total, Part) -> Void
  ) throws -> Total {
    let sum = Mutex(total)
    let size = stream.size
    let pool = OrderedPool<ApplicationStream, Part>(stream, size: size)
    try pool.run(
      part: { ApplicationStream.Piece?.none }, result: { Part() },
      next: { stream, piece in
        piece = try stream.next()
        return piece != nil
      },
      worker: {
        var reader = ApplicationLineReader(isStrict: false)
        return { piece, part in
          part = Part()
          if let piece { setting.add(piece, &reader, to: &part) }
        }
      },
      take: { part in sum.withLock { take(&$0, part) } })
    return sum.withLock { $0 }
  }
}

extension Simulation.Setting {
  /// Re-assesses the applications of one piece.
  fileprivate func add(
    _ piece: ApplicationStream.Piece, _ reader: inout ApplicationLineReader,
    to part: inout Simulation.Part
  ) {
    part.bytes = piece.size
    piece.read(&reader) { application, diagnostics, line in
      guard let application else {
        part.unreadable += 1
        part.diagnosticCount += diagnostics.count
        let room = Simulation.diagnosticsMax - part.diagnostics.count
        part.diagnostics += diagnostics.prefix(max(0, room))
        return
      }
      add(application, to: &part, file: piece.file, line: line)
    }
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
      part.diagnosticCount += 1
      part.diagnostics.append(
        Diagnostic(
          file: file, position: SourcePosition(line: line, column: 1), kind: .contradiction,
          message: "the policy \(Diagnostic.quote(id)) has no values in effect\(when)"))
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
      guard let promise = policy.promise, let receipt = application.receivedOn else { return false }
      return promise.respondBy(receivedOn: receipt).day >= today
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
