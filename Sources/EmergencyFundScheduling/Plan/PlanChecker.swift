import EmergencyFund

/// A checker of plans that shares no code with the planner that made them.
public enum PlanChecker {
  /// Lists every rule that a plan breaks; empty if the plan is feasible.
  ///
  /// The rules: a step is done by one eligible officer, on ascending days, for exactly its
  /// processing time; nobody exceeds the capacity of a day; a decision is made by another officer
  /// than the review and not before the review's last day; a case without a decision is listed as
  /// unscheduled.
  ///
  /// Complexity: linear in officers times days, and in the entries of work.
  public static func check(_ plan: SchedulePlan, _ problem: ScheduleProblem) -> [String] {
    var check = PlanCheck(problem)
    for step in plan.steps { check.take(step) }
    check.compareMinutes()
    check.compareCases(unscheduled: plan.unscheduled)
    return check.violations
  }
}

/// The running totals of a check.
private struct PlanCheck {
  let problem: ScheduleProblem
  var violations: [String] = []
  var used: [[Int]]
  var reviews: [SchedulePlan.PlannedStep?]
  var decisions: [SchedulePlan.PlannedStep?]

  init(_ problem: ScheduleProblem) {
    self.problem = problem
    used = problem.officers.map { [Int](repeating: 0, count: $0.capacity.count) }
    reviews = [SchedulePlan.PlannedStep?](repeating: nil, count: problem.cases.count)
    decisions = reviews
  }

  mutating func take(_ step: SchedulePlan.PlannedStep) {
    guard problem.cases.indices.contains(step.caseIndex) else {
      violations.append("case number \(step.caseIndex) does not exist")
      return
    }
    let job = problem.cases[step.caseIndex]
    let name = step.kind == .review ? "review of \(job.id)" : "decision of \(job.id)"
    guard let needed = step.kind == .review ? job.review : job.decision else {
      violations.append("\(name): the review is already done")
      return
    }
    if (step.kind == .review ? reviews : decisions)[step.caseIndex] != nil {
      violations.append("\(name) is planned twice")
      return
    }
    guard problem.officers.indices.contains(step.officer) else {
      violations.append("\(name): officer number \(step.officer) does not exist")
      return
    }
    if !needed.officers.contains(step.officer) {
      violations.append("\(name): \(problem.officers[step.officer].id) is not able to do it")
    }
    takeWork(of: step, name: name, needed: needed.processingTime)
    if step.kind == .review {
      reviews[step.caseIndex] = step
    } else {
      decisions[step.caseIndex] = step
    }
  }

  private mutating func takeWork(
    of step: SchedulePlan.PlannedStep, name: String, needed: Int
  ) {
    var total = 0
    var previous = -1
    for entry in step.work {
      guard entry.day > previous, entry.day < problem.horizon else {
        violations.append("\(name): day \(entry.day) is out of order or outside the horizon")
        return
      }
      guard entry.minutes >= 1, entry.minutes <= ScheduleLimits.minutesPerDayMax else {
        violations.append("\(name): \(entry.minutes) minutes on day \(entry.day)")
        return
      }
      previous = entry.day
      total += entry.minutes
      used[step.officer][entry.day] += entry.minutes
    }
    if total != needed { violations.append("\(name): \(total) minutes instead of \(needed)") }
  }

  mutating func compareMinutes() {
    for (officer, row) in zip(problem.officers, used) {
      for (day, minutes) in row.enumerated() where minutes > officer.capacity[day] {
        violations.append(
          "\(officer.id) works \(minutes) minutes on day \(day) but has \(officer.capacity[day])")
      }
    }
  }

  mutating func compareCases(unscheduled: [Int]) {
    var listed = [Bool](repeating: false, count: problem.cases.count)
    for index in unscheduled {
      guard listed.indices.contains(index), !listed[index] else {
        violations.append("unscheduled: case number \(index) is unknown or listed twice")
        continue
      }
      listed[index] = true
    }
    for (index, job) in problem.cases.enumerated() {
      guard let decision = decisions[index] else {
        if !listed[index] { violations.append("\(job.id): no decision, and not listed") }
        continue
      }
      if listed[index] { violations.append("\(job.id): decided and listed as unscheduled") }
      if job.review != nil && reviews[index] == nil {
        violations.append("\(job.id): decision without its review")
      }
      if decision.officer == reviews[index]?.officer ?? job.reviewedBy {
        violations.append("\(job.id): decided by its reviewer")
      }
      if let ended = reviews[index]?.work.last?.day, let first = decision.work.first?.day,
        first < ended
      {
        violations.append("\(job.id): decided on day \(first), reviewed until day \(ended)")
      }
    }
  }
}
