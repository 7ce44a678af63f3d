import EmergencyFund

extension PlanState {
  /// Inserts every job at its placement in a previous plan if it fits; returns those placements.
  ///
  /// A placement is `Placement.none` if the previous plan has none that the problem allows.
  mutating func adopt(_ previous: SchedulePlan) -> [(Placement, [SchedulePlan.Work])] {
    var reviews = [SchedulePlan.PlannedStep?](repeating: nil, count: instance.caseCount)
    var decisions = reviews
    for step in previous.steps where reviews.indices.contains(step.caseIndex) {
      if step.kind == .review {
        reviews[step.caseIndex] = step
      } else {
        decisions[step.caseIndex] = step
      }
    }
    var places: [(Placement, [SchedulePlan.Work])] = []
    for job in 0..<instance.caseCount {
      let place = place(job, reviews[job], decisions[job])
      if place.0.day >= 0 && fits(job, place.0, place.1) { insert(job, place.0, place.1) }
      places.append(place)
    }
    return places
  }

  /// Reads a job's placement from its planned steps; none if they are infeasible.
  private func place(
    _ job: Int, _ review: SchedulePlan.PlannedStep?, _ decision: SchedulePlan.PlannedStep?
  ) -> (Placement, [SchedulePlan.Work]) {
    let nowhere: (Placement, [SchedulePlan.Work]) = (.none, [])
    guard let decision, isPossible(decision.work, minutes: instance.decisionTime[job]),
      let first = decision.work.first?.day, let last = decision.work.last?.day,
      first >= Int(instance.releaseDay[job]),
      instance.deciders[instance.deciderIndices(job)].contains(
        Int32(truncatingIfNeeded: decision.officer))
    else { return nowhere }
    var reviewer: Int32 = -1
    if instance.reviewTime[job] > 0 {
      guard let review, review.officer != decision.officer,
        let ended = review.work.last?.day, ended <= first,
        instance.reviewers[instance.reviewerIndices(job)].contains(
          Int32(truncatingIfNeeded: review.officer))
      else { return nowhere }
      reviewer = Int32(review.officer)
    }
    let placement = Placement(
      day: Int32(last), start: Int32(first), reviewer: reviewer, decider: Int32(decision.officer))
    return (placement, decision.work.count > 1 ? decision.work : [])
  }

  private func isPossible(_ work: [SchedulePlan.Work], minutes: Int32) -> Bool {
    var previous = -1
    var total = 0
    for entry in work {
      guard entry.day > previous, entry.day < instance.horizon,
        (1...ScheduleLimits.minutesPerDayMax).contains(entry.minutes)
      else { return false }
      previous = entry.day
      total += entry.minutes
    }
    return total == Int(minutes)
  }

  /// Whether an unplaced job fits at a placement.
  func fits(_ job: Int, _ placement: Placement, _ work: [SchedulePlan.Work]) -> Bool {
    if placement.reviewer >= 0 {
      let index = Int(placement.reviewer) * instance.horizon + Int(placement.start)
      if leastSlack[index] < instance.reviewTime[job] { return false }
    }
    let base = Int(placement.decider) * instance.horizon
    if work.isEmpty {
      let index = base + Int(placement.day)
      return min(free[index], leastSlack[index]) >= instance.decisionTime[job]
    }
    var total: Int32 = 0
    for entry in work {
      total += Int32(entry.minutes)
      if free[base + entry.day] < Int32(entry.minutes) || leastSlack[base + entry.day] < total {
        return false
      }
    }
    return true
  }

  /// Moves jobs back to their former placements, or at least officers, on the same completion day.
  ///
  /// So the plan changes as little as possible at equal value (minimal perturbation).
  mutating func restorePlacements(to places: [(Placement, [SchedulePlan.Work])]) {
    for _ in 0..<3 {
      var isMoved = false
      for job in places.indices where placements[job].day >= 0 {
        let (wanted, work) = places[job]
        let current = placements[job]
        if wanted.day < 0 || wanted.day != current.day
          || (wanted == current && work == splitWork[job])
        {
          continue
        }
        let old = remove(job)
        if fits(job, wanted, work) {
          insert(job, wanted, work)
          isMoved = true
          continue
        }
        var half = current
        if wanted.reviewer != old.0.decider { half.reviewer = wanted.reviewer }
        if half != current, fits(job, half, old.1) {
          insert(job, half, old.1)
          isMoved = true
        } else {
          insert(job, old.0, old.1)
        }
      }
      if !isMoved { return }
    }
  }
}
