import EmergencyFund

extension PlanState {
  /// Writes the placements out as a plan: decisions on their days, reviews around them.
  ///
  /// Reviews fill the minutes that are left, the one with the earliest last day first, which
  /// succeeds whenever any order does. A review that `previous` has with the same officer keeps its
  /// days where the others still fit.
  func plan(keeping previous: SchedulePlan? = nil) -> SchedulePlan {
    var free = workload.minutes
    var decisionWork = pieces
    var reviews = [[Int]](repeating: [], count: workload.officerCount)
    for item in 0..<workload.caseCount where placements[item].day >= 0 {
      let placement = placements[item]
      if decisionWork[item].isEmpty {
        let minutes = Int(workload.decisionMinutes[item])
        decisionWork[item] = [SchedulePlan.Work(day: Int(placement.day), minutes: minutes)]
      }
      for entry in decisionWork[item] {
        free[Int(placement.decider) * workload.horizon + entry.day] -= Int32(entry.minutes)
      }
      if placement.reviewer >= 0 { reviews[Int(placement.reviewer)].append(item) }
    }
    var reviewWork = [[SchedulePlan.Work]](repeating: [], count: workload.caseCount)
    for step in previous?.steps ?? []
    where step.kind == .review && placements.indices.contains(step.caseIndex)
      && Int(placements[step.caseIndex].reviewer) == step.officer
    {
      pin(step, &free, &reviews[step.officer], &reviewWork)
    }
    for officer in 0..<workload.officerCount {
      fill(officer, reviews[officer], &free, &reviewWork)
    }
    return assembled(reviews: reviewWork, decisions: decisionWork)
  }

  /// Keeps a review on its former days when all others of its officer still fit.
  private func pin(
    _ step: SchedulePlan.PlannedStep, _ free: inout [Int32], _ reviews: inout [Int],
    _ reviewWork: inout [[SchedulePlan.Work]]
  ) {
    let item = step.caseIndex
    guard reviewWork[item].isEmpty,
      step.work.reduce(0, { $0 + $1.minutes }) == Int(workload.reviewMinutes[item])
    else { return }
    let base = step.officer * workload.horizon
    for entry in step.work {
      guard entry.day >= 0, entry.day <= Int(placements[item].start),
        free[base + entry.day] >= Int32(entry.minutes)
      else { return }
    }
    for entry in step.work { free[base + entry.day] -= Int32(entry.minutes) }
    let others = reviews.filter { $0 != item }
    var needed = [Int32](repeating: 0, count: workload.horizon)
    for other in others { needed[Int(placements[other].start)] += workload.reviewMinutes[other] }
    var left: Int32 = 0
    for day in 0..<workload.horizon {
      left += free[base + day] - needed[day]
      if left < 0 {
        for entry in step.work { free[base + entry.day] += Int32(entry.minutes) }
        return
      }
    }
    reviews = others
    reviewWork[item] = step.work
  }

  private func fill(
    _ officer: Int, _ reviews: [Int], _ free: inout [Int32],
    _ reviewWork: inout [[SchedulePlan.Work]]
  ) {
    let order = reviews.sorted { (placements[$0].start, $0) < (placements[$1].start, $1) }
    var day = 0
    for item in order {
      var left = workload.reviewMinutes[item]
      while left > 0 && day < workload.horizon {
        let index = officer * workload.horizon + day
        let amount = min(left, free[index])
        if amount > 0 {
          reviewWork[item].append(SchedulePlan.Work(day: day, minutes: Int(amount)))
          free[index] -= amount
          left -= amount
        }
        if left > 0 { day += 1 }
      }
    }
  }

  private func assembled(
    reviews: [[SchedulePlan.Work]], decisions: [[SchedulePlan.Work]]
  ) -> SchedulePlan {
    var steps: [SchedulePlan.PlannedStep] = []
    var unscheduled: [Int] = []
    for item in 0..<workload.caseCount {
      let placement = placements[item]
      guard placement.day >= 0 else {
        unscheduled.append(item)
        continue
      }
      if placement.reviewer >= 0 {
        steps.append(
          SchedulePlan.PlannedStep(
            caseIndex: item, kind: .review, officer: Int(placement.reviewer), work: reviews[item]))
      }
      steps.append(
        SchedulePlan.PlannedStep(
          caseIndex: item, kind: .decision, officer: Int(placement.decider), work: decisions[item]))
    }
    return SchedulePlan(steps: steps, unscheduled: unscheduled)
  }
}
