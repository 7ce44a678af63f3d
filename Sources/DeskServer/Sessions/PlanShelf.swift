#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation
import NIOConcurrencyHelpers

/// Which plan of the open cases is asked for.
enum PlanQuestion: Hashable, Sendable {
  /// Whether everybody can be answered in time, quickly, and whatever is published.
  case forecast
  /// Who does what on which day: what `ief schedule` plans, with what would help.
  case plan
  /// The plan after a change.
  case whatIf(QueueChange)

  fileprivate var effort: PlanningEffort { self == .forecast ? .quick : .normal }

  /// The seconds after which the search stops with what it has.
  fileprivate var secondsMax: Int { self == .forecast ? 10 : 60 }
}

/// A plan of the open cases, as it was worked out for an officer.
struct WorkedPlan: Sendable {
  let schedule: QueuePlan
  /// The codes of cases without a date to answer by.
  let unplanned: [String]

  /// A plan by itself.
  init(_ schedule: QueuePlan) {
    self.schedule = schedule
    unplanned = []
  }

  /// Plans cases; nil if they cannot be planned.
  fileprivate init?(
    _ question: PlanQuestion, _ input: PlanShelf.Input, isCancelled: @escaping () -> Bool
  ) {
    var (cases, team) = (input.cases, input.key.team)
    if case .whatIf(let change) = question {
      guard (try? change.apply(to: &cases, &team, today: input.key.today)) != nil else {
        return nil
      }
    }
    let end = ContinuousClock.now.advanced(by: .seconds(question.secondsMax))
    let shouldStop = { ContinuousClock.now > end || isCancelled() }
    let planner = { Planner(problem: $0, effort: question.effort) }
    guard
      var schedule = try? QueuePlan(
        cases, team: team, today: input.key.today,
        previous: question == .forecast ? nil : input.published?.plan,
        search: { planner($0).plan(previous: $1, shouldStop: shouldStop) })
    else { return nil }
    if question == .plan { schedule.findRemedies(shouldStop: shouldStop) }
    self.schedule = schedule
    unplanned = input.unplanned
  }
}

/// What is known of a plan.
enum PlanState {
  case noCases
  case tooMany(max: Int)
  case working(since: Date)
  case failed
  /// The last one; not current if cases have changed since, and it is being worked out anew.
  case known(WorkedPlan, isCurrent: Bool)
}

/// The plans of a session, and what is being worked out.
struct PlanShelf {
  /// What plans depend on.
  struct Key: Hashable, Sendable {
    let today: Day
    let team: Team
    let cases: [QueueCase]
    /// The published plan; nil if there is none, or if it does not matter.
    let published: PublishedPlan?

    /// A case as far as it matters.
    struct QueueCase: Hashable, Sendable {
      let code: String
      let state: CaseState
      let respondBy: Day?
      let weight: Int
      let events: Int
    }

    /// Whether both are of the same cases and people, whatever is published.
    func hasSameCases(as other: Key) -> Bool {
      today == other.today && cases == other.cases && team == other.team
    }

    init(_ open: [CaseRow], team: Team, today: Day, published: PublishedPlan?) {
      self.today = today
      self.team = team
      self.published = published
      cases = open.map {
        QueueCase(
          code: $0.entry.code, state: $0.state, respondBy: $0.entry.respondBy,
          weight: $0.entry.weight, events: $0.entry.events)
      }
    }
  }

  /// The cases as they were read.
  struct Input: Sendable {
    let key: Key
    let cases: [QueuedCase]
    let unplanned: [String]

    var published: PublishedPlan? { key.published }
  }

  /// A plan that is being worked out or waits for it.
  struct Job {
    let question: PlanQuestion
    let key: Key
    let since: Date
    /// Tells it from others for the same question.
    let number = UInt64.random(in: .min ... .max)
    let ticket = PlanTicket()
  }

  /// The most plans that are kept, beside those of the cases as they are.
  static let whatIfsMax = 8

  /// The last plans, the oldest first.
  private(set) var known: [(question: PlanQuestion, key: Key, plan: WorkedPlan)] = []
  private(set) var failed: [PlanQuestion: Key] = [:]
  /// What is worked out now, and then what waits.
  private(set) var jobs: [Job] = []
  var input: Input?

  /// The last plan for a question.
  func last(_ question: PlanQuestion) -> (key: Key, plan: WorkedPlan)? {
    known.first { $0.question == question }.map { ($0.key, $0.plan) }
  }

  func job(_ question: PlanQuestion) -> Job? { jobs.first { $0.question == question } }

  /// Has a plan worked out, instead of another one for the same question.
  mutating func ask(_ question: PlanQuestion, _ key: Key) {
    jobs.removeAll { $0.question == question }
    jobs.append(Job(question: question, key: key, since: Date()))
  }

  /// Ends a job with its plan; nil if there is none.
  mutating func finish(_ number: UInt64, _ plan: WorkedPlan?) {
    guard let index = jobs.firstIndex(where: { $0.number == number }) else { return }
    let job = jobs.remove(at: index)
    guard let plan else {
      failed[job.question] = job.key
      return
    }
    take(job.question, job.key, plan)
  }

  /// Keeps a plan, whoever worked it out.
  mutating func take(_ question: PlanQuestion, _ key: Key, _ plan: WorkedPlan) {
    known.removeAll { $0.question == question }
    known.append((question, key, plan))
    let whatIfs = known.indices.filter {
      if case .whatIf = known[$0].question { return true }
      return false
    }
    if whatIfs.count > Self.whatIfsMax { known.remove(at: whatIfs[0]) }
  }
}

/// Somebody who waits for a plan: once the session lets go of it, nobody does.
final class PlanTicket: Sendable {
  /// Whether nobody waits any more.
  let isCancelled = NIOLockedValueBox(false)

  deinit { isCancelled.withLockedValue { $0 = true } }

  /// Plans are worked out one at a time in the whole desk, and not on the threads of the server.
  private static let queue = DispatchQueue(label: "plans", qos: .utility)

  /// Makes this thread less urgent, where a thread can be.
  private static func yieldToRequests() {
    #if os(Linux)
    // On Linux, the process of this number is the thread that asks.
    _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    #endif
  }

  /// Works out a plan; nil if the cases cannot be planned or nobody waits any more.
  static func plan(
    _ question: PlanQuestion, _ input: PlanShelf.Input, unless isCancelled: NIOLockedValueBox<Bool>
  ) async -> WorkedPlan? {
    await withCheckedContinuation { continuation in
      queue.async {
        let end = DispatchSemaphore(value: 0)
        // A thread of its own, since only that can be made less urgent than all requests.
        Thread.detachNewThread {
          yieldToRequests()
          let isCancelled = { isCancelled.withLockedValue { $0 } }
          continuation.resume(
            returning: isCancelled() ? nil : WorkedPlan(question, input, isCancelled: isCancelled))
          end.signal()
        }
        end.wait()
      }
    }
  }
}
#endif
