/// Plans who does what on which day.
public struct Planner: Sendable {
  private let problem: ScheduleProblem

  /// Creates a planner for a problem.
  public init(_ problem: ScheduleProblem) { self.problem = problem }

  /// A feasible plan: cases by weight, then by response day, each on the officers who finish first.
  ///
  /// Complexity: cases times officers able times days.
  public func plan() -> SchedulePlan {
    var free = problem.officers.map { $0.minutes }
    let order = problem.cases.indices.sorted { left, right in
      let (a, b) = (problem.cases[left], problem.cases[right])
      return (-a.weight, a.due, left) < (-b.weight, b.due, right)
    }
    var steps: [Int: [SchedulePlan.PlannedStep]] = [:]
    for index in order { steps[index] = place(index, &free) }
    return SchedulePlan(
      steps: problem.cases.indices.flatMap { steps[$0] ?? [] },
      unscheduled: problem.cases.indices.filter { steps[$0] == nil })
  }

  /// Places both steps of a case where the decision ends first; nil where they do not fit.
  private func place(_ index: Int, _ free: inout [[Int]]) -> [SchedulePlan.PlannedStep]? {
    let item = problem.cases[index]
    var best: (review: SchedulePlan.PlannedStep?, decision: SchedulePlan.PlannedStep, day: Int)?
    var reviews: [SchedulePlan.PlannedStep?] = [nil]
    if let review = item.review {
      reviews = review.officers.compactMap { officer in
        work(officer, from: 0, review.minutes, free).map {
          .init(caseIndex: index, kind: .review, officer: officer, work: $0)
        }
      }
    }
    for review in reviews {
      let taken = review?.officer ?? item.reviewedBy
      for officer in item.decision.officers where officer != taken {
        let start = review?.work.last?.day ?? 0
        guard let days = work(officer, from: start, item.decision.minutes, free),
          let last = days.last?.day, last < best?.day ?? .max
        else { continue }
        best = (
          review, .init(caseIndex: index, kind: .decision, officer: officer, work: days), last
        )
      }
    }
    guard let best else { return nil }
    let placed = [best.review, best.decision].compactMap { $0 }
    for step in placed {
      for entry in step.work { free[step.officer][entry.day] -= entry.minutes }
    }
    return placed
  }

  /// The days on which an officer would do some minutes of work, as early as possible.
  private func work(
    _ officer: Int, from start: Int, _ minutes: Int, _ free: [[Int]]
  ) -> [SchedulePlan.Work]? {
    var left = minutes
    var days: [SchedulePlan.Work] = []
    for day in start..<problem.horizon where free[officer][day] > 0 {
      let amount = min(left, free[officer][day])
      days.append(.init(day: day, minutes: amount))
      left -= amount
      if left == 0 { return days }
    }
    return nil
  }
}
