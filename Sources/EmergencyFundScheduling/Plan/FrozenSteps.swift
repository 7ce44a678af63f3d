import EmergencyFund

/// The steps that are frozen when planning again, and the problem that is left.
struct FrozenSteps {
  /// The problem that is left: fewer cases, less capacity, reviews that are done.
  let problem: ScheduleProblem
  /// The release date of each remaining case's decision.
  let releaseDays: [Int32]
  /// The position of each remaining case in the whole problem.
  let positions: [Int]
  /// The frozen steps.
  let steps: [SchedulePlan.PlannedStep]

  /// Takes the frozen steps out of a problem; those that would be infeasible are planned anew.
  init(_ problem: ScheduleProblem, previous: SchedulePlan?, frozen: Set<StepReference>) {
    var minutes = problem.officers.map { $0.capacity }
    var reviews = [SchedulePlan.PlannedStep?](repeating: nil, count: problem.cases.count)
    var decisions = reviews
    // Reviews first, since a decision is only frozen together with its review.
    for kind in [StepKind.review, .decision] {
      for step in previous?.steps ?? [] where step.kind == kind {
        let reference = StepReference(caseIndex: step.caseIndex, kind: kind)
        guard frozen.contains(reference), FrozenSteps.isValid(step, problem, minutes) else {
          continue
        }
        if kind == .review {
          guard reviews[step.caseIndex] == nil else { continue }
          reviews[step.caseIndex] = step
        } else {
          guard decisions[step.caseIndex] == nil,
            FrozenSteps.follows(step, reviews[step.caseIndex], problem)
          else { continue }
          decisions[step.caseIndex] = step
        }
        for entry in step.work { minutes[step.officer][entry.day] -= entry.minutes }
      }
    }
    var cases: [ScheduleProblem.Case] = []
    var ready: [Int32] = []
    var positions: [Int] = []
    for (index, job) in problem.cases.enumerated() where decisions[index] == nil {
      positions.append(index)
      guard let review = reviews[index] else {
        cases.append(job)
        ready.append(0)
        continue
      }
      ready.append(Int32(review.work.last?.day ?? 0))
      cases.append(
        ScheduleProblem.Case(
          id: job.id, received: job.received, due: job.due, weight: job.weight, review: nil,
          reviewedBy: review.officer, decision: job.decision))
    }
    self.problem = ScheduleProblem(
      checked: problem.today, horizon: problem.horizon,
      officers: zip(problem.officers, minutes).map {
        ScheduleProblem.Officer(id: $0.id, capacity: $1)
      }, cases: cases)
    releaseDays = ready
    self.positions = positions
    steps = reviews.compactMap { $0 } + decisions.compactMap { $0 }
  }

  private static func isValid(
    _ step: SchedulePlan.PlannedStep, _ problem: ScheduleProblem, _ minutes: [[Int]]
  ) -> Bool {
    guard problem.cases.indices.contains(step.caseIndex) else { return false }
    let job = problem.cases[step.caseIndex]
    guard let needed = step.kind == .review ? job.review : job.decision,
      needed.officers.contains(step.officer)
    else { return false }
    var previous = -1
    var total = 0
    for entry in step.work {
      guard entry.day > previous, entry.day < problem.horizon, entry.minutes > 0,
        entry.minutes <= minutes[step.officer][entry.day]
      else { return false }
      previous = entry.day
      total += entry.minutes
    }
    return total == needed.processingTime
  }

  private static func follows(
    _ decision: SchedulePlan.PlannedStep, _ review: SchedulePlan.PlannedStep?,
    _ problem: ScheduleProblem
  ) -> Bool {
    let job = problem.cases[decision.caseIndex]
    guard job.review != nil else { return decision.officer != job.reviewedBy }
    guard let review, let ended = review.work.last?.day, let begun = decision.work.first?.day
    else { return false }
    return review.officer != decision.officer && ended <= begun
  }

  /// Translates a previous plan into the positions of the problem that is left.
  func reduced(_ plan: SchedulePlan) -> SchedulePlan {
    var place = [Int: Int]()
    for (index, position) in positions.enumerated() { place[position] = index }
    let keptReviews = Set(steps.filter { $0.kind == .review }.map { $0.caseIndex })
    return SchedulePlan(
      steps: plan.steps.compactMap { step in
        guard let index = place[step.caseIndex] else { return nil }
        if step.kind == .review && keptReviews.contains(step.caseIndex) { return nil }
        return SchedulePlan.PlannedStep(
          caseIndex: index, kind: step.kind, officer: step.officer, work: step.work)
      }, unscheduled: [])
  }

  /// Merges the frozen steps into a plan for the problem that is left.
  func whole(_ plan: SchedulePlan) -> SchedulePlan {
    let planned = plan.steps.map {
      SchedulePlan.PlannedStep(
        caseIndex: positions[$0.caseIndex], kind: $0.kind, officer: $0.officer, work: $0.work)
    }
    let all = (steps + planned).sorted {
      ($0.caseIndex, $0.kind == .review ? 0 : 1) < ($1.caseIndex, $1.kind == .review ? 0 : 1)
    }
    return SchedulePlan(
      steps: all, unscheduled: plan.unscheduled.map { positions[$0] }.sorted())
  }
}
