internal import EmergencyFund
import EmergencyFundScheduling

/// The queue of one day, planned under the old policy and under the new one.
struct SimulatedQueue {
  /// The maximum number of cases that are planned.
  static let caseCountMax = 5_000

  /// How many applications wait on the date, including those that are not planned.
  private(set) var waitingCount = 0
  /// How many of those planned are answered in time under the old policy, and under the new one.
  private(set) var inTime = (before: 0, after: 0)
  private(set) var plannedCount = 0
  let today: Day

  init(
    _ waiting: [Simulation.Waiting], count: Int, team: Team, today: Day
  ) throws(ScheduleProblemDiagnostics) {
    self.today = today
    waitingCount = count
    var seen: Set<String> = []
    let cases = waiting.filter { seen.insert($0.before.id).inserted }
    plannedCount = cases.count
    if cases.isEmpty { return }
    inTime.before = try Self.inTime(
      cases.map { ($0.before, $0.needsReviewBefore) }, team: team, today: today)
    inTime.after = try Self.inTime(
      cases.map { ($0.after, $0.needsReviewAfter) }, team: team, today: today)
  }

  private static func inTime(
    _ cases: [(item: QueuedCase, needsReview: Bool)], team: Team, today: Day
  ) throws(ScheduleProblemDiagnostics) -> Int {
    let whole = try ScheduleProblem(cases.map { $0.item }, team: team, today: today)
    let reduced = zip(whole.cases, cases).map { planned, item in
      ScheduleProblem.Case(
        id: planned.id, received: planned.received, due: planned.due, weight: planned.weight,
        review: item.needsReview ? planned.review : nil, reviewedBy: planned.reviewedBy,
        decision: planned.decision)
    }
    let problem = try ScheduleProblem(
      today: whole.today, horizon: whole.horizon, officers: whole.officers, cases: reduced)
    let days = Planner(problem: problem, effort: .quick).plan().plan.completionDays(in: problem)
    return zip(problem.cases, days).count { $1 < problem.horizon && $1 <= $0.due }
  }
}
