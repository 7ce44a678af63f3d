import EmergencyFund

/// A branch and bound over all plans, for very small instances.
///
/// Branches, job after job, on the pair of officers, the last day of the review and the completion
/// day; the review then has the window 0 to r and the decision r to k. An officer's steps fit if
/// and only if no interval of days holds steps, their windows inside it, of more processing time
/// than it has capacity (Hall's condition); then preemptive earliest due date finds the days.
///
/// Source: A. H. Land, A. G. Doig (1960), "An automatic method of solving discrete programming
/// problems"; the windows as in W. A. Horn (1974), "Some simple scheduling algorithms".
///
/// Invariant: a node is cut off only if its value plus the best values of the remaining jobs, each
/// alone, is not below the incumbent; so when `run` completes, no plan is better than `bestValue`.
///
/// Complexity: exponential in the jobs; `nodeLimit` ends it.
struct BranchAndBound {
  private struct Option {
    let reviewer: Int
    let decider: Int
    let start: Int
    let day: Int
    let value: ScheduleObjective
  }

  private struct StepWindow {
    let job: Int
    let isDecision: Bool
    let first: Int
    let last: Int
    let minutes: Int
  }

  private let instance: Instance
  private var options: [[Option]]
  private var remainderBounds: [ScheduleObjective]
  private var steps: [[StepWindow]]
  private var chosen: [Option?]
  private var best: [Option?]
  private var nodesLeft: Int
  /// The value of the incumbent; only strictly better plans are looked for.
  private(set) var bestValue: ScheduleObjective

  /// Whether an instance is small enough for a complete search.
  static func isWorthwhile(_ instance: Instance) -> Bool {
    guard instance.caseCount <= 6, instance.horizon <= 12 else { return false }
    return (0..<instance.caseCount).allSatisfy {
      max(1, instance.reviewerIndices($0).count) * instance.deciderIndices($0).count <= 12
    }
  }

  init(_ instance: Instance, betterThan value: ScheduleObjective, nodeLimit: Int) {
    self.instance = instance
    bestValue = value
    nodesLeft = nodeLimit
    steps = [[StepWindow]](repeating: [], count: instance.officerCount)
    chosen = [Option?](repeating: nil, count: instance.caseCount)
    best = chosen
    options = []
    remainderBounds = []
    for job in 0..<instance.caseCount { options.append(BranchAndBound.options(job, instance)) }
    var bound = ScheduleObjective(
      weightedTardyCount: 0, totalWeightedTardiness: 0, totalWeightedFlowTime: 0)
    remainderBounds = [bound]
    for list in options.reversed() {
      if let least = list.first?.value { bound = bound.adding(least) }
      remainderBounds.append(bound)
    }
    remainderBounds.reverse()
  }

  /// All options of a job, best first; the last is to leave it unscheduled.
  private static func options(_ job: Int, _ instance: Instance) -> [Option] {
    var list: [Option] = []
    let reviewers =
      instance.reviewTime[job] == 0
      ? [-1] : instance.reviewerIndices(job).map { Int(instance.reviewers[$0]) }
    for day in Int(instance.releaseDay[job])..<max(instance.horizon, Int(instance.releaseDay[job]))
    {
      let value = instance.value(job, doneOn: day)
      for index in instance.deciderIndices(job) {
        let decider = Int(instance.deciders[index])
        for reviewer in reviewers where reviewer != decider {
          let ready = Int(instance.releaseDay[job])
          for start in reviewer < 0 ? ready...ready : 0...day {
            list.append(
              Option(reviewer: reviewer, decider: decider, start: start, day: day, value: value))
          }
        }
      }
    }
    list.append(
      Option(
        reviewer: -1, decider: -1, start: 0, day: -1,
        value: instance.value(job, doneOn: instance.horizon)))
    return list
  }

  /// Searches all plans; returns false if the node limit ended the search.
  mutating func run() -> Bool {
    visit(
      0,
      ScheduleObjective(weightedTardyCount: 0, totalWeightedTardiness: 0, totalWeightedFlowTime: 0))
    return nodesLeft > 0
  }

  private mutating func visit(_ job: Int, _ value: ScheduleObjective) {
    guard nodesLeft > 0, value.adding(remainderBounds[job]) < bestValue else { return }
    nodesLeft -= 1
    if job == instance.caseCount {
      bestValue = value
      best = chosen
      return
    }
    for option in options[job] {
      let next = value.adding(option.value)
      if !(next.adding(remainderBounds[job + 1]) < bestValue) { break }
      chosen[job] = option
      if option.day < 0 {
        visit(job + 1, next)
        continue
      }
      if option.reviewer >= 0 {
        steps[option.reviewer].append(
          StepWindow(
            job: job, isDecision: false, first: 0, last: option.start,
            minutes: Int(instance.reviewTime[job])))
      }
      steps[option.decider].append(
        StepWindow(
          job: job, isDecision: true, first: option.start, last: option.day,
          minutes: Int(instance.decisionTime[job])))
      if (option.reviewer < 0 || fits(option.reviewer)) && fits(option.decider) {
        visit(job + 1, next)
      }
      if option.reviewer >= 0 { steps[option.reviewer].removeLast() }
      steps[option.decider].removeLast()
    }
    chosen[job] = nil
  }

  private func fits(_ officer: Int) -> Bool {
    let base = officer * instance.horizon
    for first in 0..<instance.horizon {
      var minutes = 0
      for last in first..<instance.horizon {
        minutes += Int(instance.capacity[base + last])
        var needed = 0
        for step in steps[officer] where step.first >= first && step.last <= last {
          needed += step.minutes
        }
        if needed > minutes { return false }
      }
    }
    return true
  }

  /// The best plan found, or nil if none is better than the value given at the start.
  func plan() -> SchedulePlan? {
    guard !best.contains(where: { $0 == nil }), !best.isEmpty else { return nil }
    var work = [[[SchedulePlan.Work]]](
      repeating: [[], []], count: instance.caseCount)
    for officer in 0..<instance.officerCount { workOut(officer, into: &work) }
    var steps: [SchedulePlan.PlannedStep] = []
    var unscheduled: [Int] = []
    for (job, option) in best.enumerated() {
      guard let option, option.day >= 0 else {
        unscheduled.append(job)
        continue
      }
      if option.reviewer >= 0 {
        steps.append(
          SchedulePlan.PlannedStep(
            caseIndex: job, kind: .review, officer: option.reviewer, work: work[job][0]))
      }
      steps.append(
        SchedulePlan.PlannedStep(
          caseIndex: job, kind: .decision, officer: option.decider, work: work[job][1]))
    }
    return SchedulePlan(steps: steps, unscheduled: unscheduled)
  }

  private func workOut(_ officer: Int, into work: inout [[[SchedulePlan.Work]]]) {
    var list: [StepWindow] = []
    for (job, option) in best.enumerated() {
      guard let option, option.day >= 0 else { continue }
      if option.reviewer == officer {
        let minutes = Int(instance.reviewTime[job])
        list.append(
          StepWindow(job: job, isDecision: false, first: 0, last: option.start, minutes: minutes))
      }
      if option.decider == officer {
        let minutes = Int(instance.decisionTime[job])
        list.append(
          StepWindow(
            job: job, isDecision: true, first: option.start, last: option.day, minutes: minutes)
        )
      }
    }
    list.sort { ($0.last, $0.job) < ($1.last, $1.job) }
    var left = list.map { $0.minutes }
    for day in 0..<instance.horizon {
      var free = Int(instance.capacity[officer * instance.horizon + day])
      for (index, step) in list.enumerated() where step.first <= day && left[index] > 0 && free > 0
      {
        let amount = min(free, left[index])
        work[step.job][step.isDecision ? 1 : 0].append(
          SchedulePlan.Work(day: day, minutes: amount))
        free -= amount
        left[index] -= amount
      }
    }
  }
}
