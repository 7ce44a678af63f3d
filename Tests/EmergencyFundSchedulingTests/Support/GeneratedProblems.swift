import EmergencyFund
import EmergencyFundScheduling
import TestSupport

extension SplitMix64 {
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func some(of count: Int, least: Int) -> [Int] {
    var pool = Array(0..<count)
    var chosen: [Int] = []
    for _ in 0..<number(least...count) {
      chosen.append(pool.remove(at: number(0...pool.count - 1)))
    }
    return chosen.sorted()
  }
}

/// Makes a problem of at most four cases, three officers and five days.
///
/// Long decisions, empty lists, and cases that only one person could do are all common.
func tinyProblem(seed: Int) throws -> ScheduleProblem {
  var random = SplitMix64(seed: seed)
  let horizon = random.number(2...5)
  let crew = random.number(1...3)
  let officers = (0..<crew).map { index in
    ScheduleProblem.Officer(
      id: "o\(index)",
      capacity: (0..<horizon).map { _ in [0, 3, 5, 6, 8][random.number(0...4)] })
  }
  let isGentle = random.number(0...1) == 0
  let cases = (0..<random.number(1...4)).map { index in
    let isReviewed = random.number(0...3) == 0
    let least = random.number(0...9) == 0 ? 0 : 1
    return ScheduleProblem.Case(
      id: "c\(index)", received: -random.number(0...4), due: random.number(-2...horizon + 1),
      weight: random.number(1...5),
      review: isReviewed
        ? nil
        : ScheduleProblem.Step(
          processingTime: random.number(1...12), officers: random.some(of: crew, least: least)),
      reviewedBy: isReviewed ? random.number(0...crew - 1) : nil,
      decision: ScheduleProblem.Step(
        processingTime: random.number(1...(isGentle ? 2 : 7)),
        officers: random.some(of: crew, least: least)))
  }
  return try ScheduleProblem(
    today: "2026-03-02", horizon: horizon, officers: officers, cases: cases)
}

/// The best value over all plans: every pair, review deadline and decision day.
///
/// Slow and obvious: an officer's steps fit when simulating the earliest deadline first works.
struct BruteForce {
  struct StepWindow {
    let first: Int
    let last: Int
    let minutes: Int
  }

  let problem: ScheduleProblem
  var best: ScheduleObjective?
  var steps: [[StepWindow]]

  static func best(_ problem: ScheduleProblem) -> ScheduleObjective {
    var search = BruteForce(
      problem: problem, steps: [[StepWindow]](repeating: [], count: problem.officers.count))
    search.place(
      0,
      ScheduleObjective(weightedTardyCount: 0, totalWeightedTardiness: 0, totalWeightedFlowTime: 0))
    return search.best
      ?? ScheduleObjective(
        weightedTardyCount: .max, totalWeightedTardiness: .max, totalWeightedFlowTime: .max)
  }

  mutating func place(_ index: Int, _ value: ScheduleObjective) {
    if let best, best < value { return }
    guard index < problem.cases.count else {
      best = value
      return
    }
    let job = problem.cases[index]
    for day in 0..<problem.horizon {
      for decider in job.decision.officers {
        for reviewer in job.review?.officers ?? [-1] {
          if reviewer == decider || (job.review == nil && job.reviewedBy == decider) { continue }
          for turn in 0...(job.review == nil ? 0 : day) {
            if let review = job.review {
              steps[reviewer].append(
                StepWindow(first: 0, last: turn, minutes: review.processingTime))
            }
            steps[decider].append(
              StepWindow(first: turn, last: day, minutes: job.decision.processingTime))
            if (reviewer < 0 || works(reviewer)) && works(decider) {
              place(index + 1, sum(value, job, day))
            }
            steps[decider].removeLast()
            if reviewer >= 0 { steps[reviewer].removeLast() }
          }
        }
      }
    }
    place(index + 1, sum(value, job, problem.horizon))
  }

  func sum(_ value: ScheduleObjective, _ job: ScheduleProblem.Case, _ day: Int)
    -> ScheduleObjective
  {
    let overdue = max(0, day - job.due)
    return ScheduleObjective(
      weightedTardyCount: value.weightedTardyCount + (overdue > 0 ? job.weight : 0),
      totalWeightedTardiness: value.totalWeightedTardiness + job.weight * overdue,
      totalWeightedFlowTime: value.totalWeightedFlowTime + job.weight * (day - job.received))
  }

  func works(_ officer: Int) -> Bool {
    var left = steps[officer].sorted { $0.last < $1.last }.map { ($0, $0.minutes) }
    for (day, minutes) in problem.officers[officer].capacity.enumerated() {
      var free = minutes
      for index in left.indices where left[index].0.first <= day {
        let amount = min(free, left[index].1)
        left[index].1 -= amount
        free -= amount
      }
      if left.contains(where: { $0.0.last <= day && $0.1 > 0 }) { return false }
    }
    return true
  }
}

/// Makes a problem of a team of about the usual size; invented throughout.
func teamProblem(seed: Int, caseCount: Int, officerCount: Int = 6) throws -> ScheduleProblem {
  var random = SplitMix64(seed: seed)
  let horizon = 20
  let officers = (0..<officerCount).map { index in
    ScheduleProblem.Officer(
      id: "o\(index)",
      capacity: (0..<horizon).map { day in
        (day + index) % 7 < 5 ? random.number(12...36) * 5 * caseCount / 40 : 0
      }.map { min($0, 480) })
  }
  let cases = (0..<caseCount).map { index in
    let isReviewed = random.number(0...4) == 0
    let received = -random.number(0...12)
    return ScheduleProblem.Case(
      id: "c\(index)", received: received, due: received + 14, weight: random.number(1...100),
      review: isReviewed
        ? nil
        : ScheduleProblem.Step(
          processingTime: random.number(6...36) * 5,
          officers: random.some(of: officerCount, least: 2)),
      reviewedBy: isReviewed ? random.number(0...officerCount - 1) : nil,
      decision: ScheduleProblem.Step(
        processingTime: random.number(2...8) * 5, officers: random.some(of: officerCount, least: 2))
    )
  }
  return try ScheduleProblem(
    today: "2026-03-02", horizon: horizon, officers: officers, cases: cases)
}
