import EmergencyFund

extension PlanState {
  /// Converts the placements to a plan: decisions on their days, reviews around them.
  ///
  /// Reviews fill the remaining capacity by earliest due date, which succeeds whenever any order
  /// does (W. A. Horn, 1974, "Some simple scheduling algorithms"). A review that `previous` has
  /// with the same officer keeps its days if the others still fit.
  func plan(keeping previous: SchedulePlan? = nil) -> SchedulePlan {
    var free = instance.capacity
    var decisionWork = splitWork
    var reviews = [[Int]](repeating: [], count: instance.officerCount)
    for job in 0..<instance.caseCount where placements[job].day >= 0 {
      let placement = placements[job]
      if decisionWork[job].isEmpty {
        let minutes = Int(instance.decisionTime[job])
        decisionWork[job] = [SchedulePlan.Work(day: Int(placement.day), minutes: minutes)]
      }
      for entry in decisionWork[job] {
        free[Int(placement.decider) * instance.horizon + entry.day] -= Int32(entry.minutes)
      }
      if placement.reviewer >= 0 { reviews[Int(placement.reviewer)].append(job) }
    }
    var reviewWork = [[SchedulePlan.Work]](repeating: [], count: instance.caseCount)
    for step in previous?.steps ?? []
    where step.kind == .review && placements.indices.contains(step.caseIndex)
      && Int(placements[step.caseIndex].reviewer) == step.officer
    {
      pin(step, &free, &reviews[step.officer], &reviewWork)
    }
    for officer in 0..<instance.officerCount {
      fill(officer, reviews[officer], &free, &reviewWork)
    }
    return assembled(reviews: reviewWork, decisions: decisionWork)
  }

  /// Keeps a review on its former days if all other reviews of its officer still fit.
  private func pin(
    _ step: SchedulePlan.PlannedStep, _ free: inout [Int32], _ reviews: inout [Int],
    _ reviewWork: inout [[SchedulePlan.Work]]
  ) {
    let job = step.caseIndex
    guard reviewWork[job].isEmpty,
      step.work.reduce(0, { $0 + $1.minutes }) == Int(instance.reviewTime[job])
    else { return }
    let base = step.officer * instance.horizon
    for entry in step.work {
      guard entry.day >= 0, entry.day <= Int(placements[job].start),
        free[base + entry.day] >= Int32(entry.minutes)
      else { return }
    }
    for entry in step.work { free[base + entry.day] -= Int32(entry.minutes) }
    let others = reviews.filter { $0 != job }
    var needed = [Int32](repeating: 0, count: instance.horizon)
    for other in others { needed[Int(placements[other].start)] += instance.reviewTime[other] }
    var left: Int32 = 0
    for day in 0..<instance.horizon {
      left += free[base + day] - needed[day]
      if left < 0 {
        for entry in step.work { free[base + entry.day] += Int32(entry.minutes) }
        return
      }
    }
    reviews = others
    reviewWork[job] = step.work
  }

  private func fill(
    _ officer: Int, _ reviews: [Int], _ free: inout [Int32],
    _ reviewWork: inout [[SchedulePlan.Work]]
  ) {
    let order = reviews.sorted { (placements[$0].start, $0) < (placements[$1].start, $1) }
    var day = 0
    for job in order {
      var left = instance.reviewTime[job]
      while left > 0 && day < instance.horizon {
        let index = officer * instance.horizon + day
        let amount = min(left, free[index])
        if amount > 0 {
          reviewWork[job].append(SchedulePlan.Work(day: day, minutes: Int(amount)))
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
    for job in 0..<instance.caseCount {
      let placement = placements[job]
      guard placement.day >= 0 else {
        unscheduled.append(job)
        continue
      }
      if placement.reviewer >= 0 {
        steps.append(
          SchedulePlan.PlannedStep(
            caseIndex: job, kind: .review, officer: Int(placement.reviewer), work: reviews[job]))
      }
      steps.append(
        SchedulePlan.PlannedStep(
          caseIndex: job, kind: .decision, officer: Int(placement.decider), work: decisions[job]))
    }
    return SchedulePlan(steps: steps, unscheduled: unscheduled)
  }
}
