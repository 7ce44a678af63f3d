import EmergencyFund

/// Complete search for very small problems: every pair, every last day of the review.
///
/// An option of a case gives its review the days 0 to r and its decision the days r to k. An
/// officer's steps fit exactly when no interval of days holds steps, lying wholly inside it, of
/// more minutes than the interval has (Hall's condition); then the earliest deadline first fits.
struct ExactSearch {
  private struct Option {
    let reviewer: Int
    let decider: Int
    let start: Int
    let day: Int
    let value: ScheduleObjective
  }

  private struct Job {
    let item: Int
    let isDecision: Bool
    let first: Int
    let last: Int
    let minutes: Int
  }

  private let workload: Workload
  private var options: [[Option]]
  private var floors: [ScheduleObjective]
  private var jobs: [[Job]]
  private var chosen: [Option?]
  private var best: [Option?]
  private var nodesLeft: Int
  /// Value of the best plan known; only strictly better ones are looked for.
  private(set) var bestValue: ScheduleObjective

  /// Whether a problem is small enough to be worth the attempt.
  static func isWorthwhile(_ workload: Workload) -> Bool {
    guard workload.caseCount <= 6, workload.horizon <= 12 else { return false }
    return (0..<workload.caseCount).allSatisfy {
      max(1, workload.reviewerIndices($0).count) * workload.deciderIndices($0).count <= 12
    }
  }

  init(_ workload: Workload, betterThan value: ScheduleObjective, nodeLimit: Int) {
    self.workload = workload
    bestValue = value
    nodesLeft = nodeLimit
    jobs = [[Job]](repeating: [], count: workload.officerCount)
    chosen = [Option?](repeating: nil, count: workload.caseCount)
    best = chosen
    options = []
    floors = []
    for item in 0..<workload.caseCount { options.append(ExactSearch.options(item, workload)) }
    var floor = ScheduleObjective(lateWeight: 0, weightedLateness: 0, weightedWait: 0)
    floors = [floor]
    for list in options.reversed() {
      if let least = list.first?.value { floor = floor.adding(least) }
      floors.append(floor)
    }
    floors.reverse()
  }

  /// All options of a case, cheapest first; the last resort is to leave it out.
  private static func options(_ item: Int, _ workload: Workload) -> [Option] {
    var list: [Option] = []
    let reviewers =
      workload.reviewMinutes[item] == 0
      ? [-1] : workload.reviewerIndices(item).map { Int(workload.reviewers[$0]) }
    for day in Int(workload.readyDay[item])..<max(workload.horizon, Int(workload.readyDay[item])) {
      let value = workload.value(item, doneOn: day)
      for index in workload.deciderIndices(item) {
        let decider = Int(workload.deciders[index])
        for reviewer in reviewers where reviewer != decider {
          let ready = Int(workload.readyDay[item])
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
        value: workload.value(item, doneOn: workload.horizon)))
    return list
  }

  /// Searches all plans; returns false when the node limit ended it.
  mutating func run() -> Bool {
    visit(0, ScheduleObjective(lateWeight: 0, weightedLateness: 0, weightedWait: 0))
    return nodesLeft > 0
  }

  private mutating func visit(_ item: Int, _ value: ScheduleObjective) {
    guard nodesLeft > 0, value.adding(floors[item]) < bestValue else { return }
    nodesLeft -= 1
    if item == workload.caseCount {
      bestValue = value
      best = chosen
      return
    }
    for option in options[item] {
      let next = value.adding(option.value)
      if !(next.adding(floors[item + 1]) < bestValue) { break }
      chosen[item] = option
      if option.day < 0 {
        visit(item + 1, next)
        continue
      }
      if option.reviewer >= 0 {
        jobs[option.reviewer].append(
          Job(
            item: item, isDecision: false, first: 0, last: option.start,
            minutes: Int(workload.reviewMinutes[item])))
      }
      jobs[option.decider].append(
        Job(
          item: item, isDecision: true, first: option.start, last: option.day,
          minutes: Int(workload.decisionMinutes[item])))
      if (option.reviewer < 0 || fits(option.reviewer)) && fits(option.decider) {
        visit(item + 1, next)
      }
      if option.reviewer >= 0 { jobs[option.reviewer].removeLast() }
      jobs[option.decider].removeLast()
    }
    chosen[item] = nil
  }

  private func fits(_ officer: Int) -> Bool {
    let base = officer * workload.horizon
    for first in 0..<workload.horizon {
      var minutes = 0
      for last in first..<workload.horizon {
        minutes += Int(workload.minutes[base + last])
        var needed = 0
        for job in jobs[officer] where job.first >= first && job.last <= last {
          needed += job.minutes
        }
        if needed > minutes { return false }
      }
    }
    return true
  }

  /// The best plan found, or nil when none is better than the value given at the start.
  func plan() -> SchedulePlan? {
    guard !best.contains(where: { $0 == nil }), !best.isEmpty else { return nil }
    var work = [[[SchedulePlan.Work]]](
      repeating: [[], []], count: workload.caseCount)
    for officer in 0..<workload.officerCount { workOut(officer, into: &work) }
    var steps: [SchedulePlan.PlannedStep] = []
    var unscheduled: [Int] = []
    for (item, option) in best.enumerated() {
      guard let option, option.day >= 0 else {
        unscheduled.append(item)
        continue
      }
      if option.reviewer >= 0 {
        steps.append(
          SchedulePlan.PlannedStep(
            caseIndex: item, kind: .review, officer: option.reviewer, work: work[item][0]))
      }
      steps.append(
        SchedulePlan.PlannedStep(
          caseIndex: item, kind: .decision, officer: option.decider, work: work[item][1]))
    }
    return SchedulePlan(steps: steps, unscheduled: unscheduled)
  }

  private func workOut(_ officer: Int, into work: inout [[[SchedulePlan.Work]]]) {
    var list: [Job] = []
    for (item, option) in best.enumerated() {
      guard let option, option.day >= 0 else { continue }
      if option.reviewer == officer {
        let minutes = Int(workload.reviewMinutes[item])
        list.append(
          Job(item: item, isDecision: false, first: 0, last: option.start, minutes: minutes))
      }
      if option.decider == officer {
        let minutes = Int(workload.decisionMinutes[item])
        list.append(
          Job(item: item, isDecision: true, first: option.start, last: option.day, minutes: minutes)
        )
      }
    }
    list.sort { ($0.last, $0.item) < ($1.last, $1.item) }
    var left = list.map { $0.minutes }
    for day in 0..<workload.horizon {
      var free = Int(workload.minutes[officer * workload.horizon + day])
      for (index, job) in list.enumerated() where job.first <= day && left[index] > 0 && free > 0 {
        let amount = min(free, left[index])
        work[job.item][job.isDecision ? 1 : 0].append(
          SchedulePlan.Work(day: day, minutes: amount))
        free -= amount
        left[index] -= amount
      }
    }
  }
}
