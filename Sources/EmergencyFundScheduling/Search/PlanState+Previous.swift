import EmergencyFund

extension PlanState {
  /// Puts every case back where a plan before had it, as far as that fits; returns those places.
  ///
  /// A place is `Placement.none` where the plan before has none that the problem allows.
  mutating func adopt(_ previous: SchedulePlan) -> [(Placement, [SchedulePlan.Work])] {
    var reviews = [SchedulePlan.PlannedStep?](repeating: nil, count: workload.caseCount)
    var decisions = reviews
    for step in previous.steps where reviews.indices.contains(step.caseIndex) {
      if step.kind == .review {
        reviews[step.caseIndex] = step
      } else {
        decisions[step.caseIndex] = step
      }
    }
    var places: [(Placement, [SchedulePlan.Work])] = []
    for item in 0..<workload.caseCount {
      let place = place(item, reviews[item], decisions[item])
      if place.0.day >= 0 && fits(item, place.0, place.1) { put(item, place.0, place.1) }
      places.append(place)
    }
    return places
  }

  /// Reads a case's place from its planned steps; none when they break a rule.
  private func place(
    _ item: Int, _ review: SchedulePlan.PlannedStep?, _ decision: SchedulePlan.PlannedStep?
  ) -> (Placement, [SchedulePlan.Work]) {
    let nowhere: (Placement, [SchedulePlan.Work]) = (.none, [])
    guard let decision, isPossible(decision.work, minutes: workload.decisionMinutes[item]),
      let first = decision.work.first?.day, let last = decision.work.last?.day,
      first >= Int(workload.readyDay[item]),
      workload.deciders[workload.deciderIndices(item)].contains(
        Int32(truncatingIfNeeded: decision.officer))
    else { return nowhere }
    var reviewer: Int32 = -1
    if workload.reviewMinutes[item] > 0 {
      guard let review, review.officer != decision.officer,
        let ended = review.work.last?.day, ended <= first,
        workload.reviewers[workload.reviewerIndices(item)].contains(
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
      guard entry.day > previous, entry.day < workload.horizon,
        (1...ScheduleLimits.minutesPerDayMax).contains(entry.minutes)
      else { return false }
      previous = entry.day
      total += entry.minutes
    }
    return total == Int(minutes)
  }

  /// Whether a case that is not placed fits on a place.
  func fits(_ item: Int, _ placement: Placement, _ work: [SchedulePlan.Work]) -> Bool {
    if placement.reviewer >= 0 {
      let index = Int(placement.reviewer) * workload.horizon + Int(placement.start)
      if room[index] < workload.reviewMinutes[item] { return false }
    }
    let base = Int(placement.decider) * workload.horizon
    if work.isEmpty {
      let index = base + Int(placement.day)
      return min(free[index], room[index]) >= workload.decisionMinutes[item]
    }
    var total: Int32 = 0
    for entry in work {
      total += Int32(entry.minutes)
      if free[base + entry.day] < Int32(entry.minutes) || room[base + entry.day] < total {
        return false
      }
    }
    return true
  }

  /// Moves cases back to their former places, or at least officers, where no level gets worse.
  mutating func settleBack(to places: [(Placement, [SchedulePlan.Work])]) {
    for _ in 0..<3 {
      var isMoved = false
      for item in places.indices where placements[item].day >= 0 {
        let (wanted, work) = places[item]
        let current = placements[item]
        if wanted.day < 0 || wanted.day != current.day
          || (wanted == current && work == pieces[item])
        {
          continue
        }
        let old = remove(item)
        if fits(item, wanted, work) {
          put(item, wanted, work)
          isMoved = true
          continue
        }
        var half = current
        if wanted.reviewer != old.0.decider { half.reviewer = wanted.reviewer }
        if half != current, fits(item, half, old.1) {
          put(item, half, old.1)
          isMoved = true
        } else {
          put(item, old.0, old.1)
        }
      }
      if !isMoved { return }
    }
  }
}
