import EmergencyFund

extension Improvement {
  /// Days by which a case may be forced forward, at most.
  private static let daysForward = 10
  /// The most cases that are taken out together.
  private static let outMax = 6

  /// Puts one case on an earlier day, or with other officers, and takes out what is in its way.
  ///
  /// The case is first in `removed`. Returns false when too much is in its way; then the round has
  /// to be undone.
  mutating func forceOne() -> Bool {
    let item = firstCase()
    guard let placement = forcedPlacement(of: item) else { return false }
    add(item)
    takeOut(item)
    while let officer = state.officerWithoutRoom(for: item, placement) {
      guard removed.count < Improvement.outMax,
        let other = caseInTheWay(of: item, placement, officer: officer)
      else { return false }
      add(other)
      takeOut(other)
    }
    state.put(item, placement)
    return true
  }

  /// Draws officers and a day on which the case would fit if it were alone.
  private mutating func forcedPlacement(of item: Int) -> Placement? {
    let workload = state.workload
    let forward = random.chance(128) ? 0 : random.below(Improvement.daysForward + 1)
    let day = state.doneDay(item) - forward
    let deciders = workload.deciderIndices(item)
    let reviewers = workload.reviewerIndices(item)
    guard state.placements[item].day >= 0, day >= Int(workload.readyDay[item]) else { return nil }
    let decider = workload.deciders[deciders.lowerBound + random.below(deciders.count)]
    let index = Int(decider) * workload.horizon + day
    guard workload.minutes[index] >= workload.decisionMinutes[item] else { return nil }
    var reviewer: Int32 = -1
    if workload.reviewMinutes[item] > 0 {
      reviewer = workload.reviewers[reviewers.lowerBound + random.below(reviewers.count)]
      guard reviewer != decider,
        workload.cumulative[Int(reviewer) * workload.horizon + day] >= workload.reviewMinutes[item]
      else { return nil }
    }
    return Placement(day: Int32(day), start: Int32(day), reviewer: reviewer, decider: decider)
  }

  /// Draws a case whose work, given back, makes room for the step of an officer.
  private mutating func caseInTheWay(
    of item: Int, _ placement: Placement, officer: Int32
  ) -> Int? {
    let workload = state.workload
    let base = Int(officer) * workload.horizon
    var day = Int(placement.day)
    var chosen: Int32 = -1
    var count = 0
    if officer == placement.decider && state.free[base + day] < workload.decisionMinutes[item] {
      draw(from: base + day, onlyDecisions: true, &chosen, &count)
      return chosen < 0 ? nil : Int(chosen) >> 1
    }
    let minutes =
      officer == placement.decider
      ? workload.decisionMinutes[item] : workload.reviewMinutes[item]
    // Work that ends after the first day without room does not help.
    while state.slack[base + day] >= minutes { day += 1 }
    while day >= 0 && count < 8 {
      draw(from: base + day, onlyDecisions: false, &chosen, &count)
      day -= 1
    }
    return chosen < 0 ? nil : Int(chosen) >> 1
  }

  /// Goes on drawing one step, each with the same chance, from those of an officer and day.
  @inline(__always)
  private mutating func draw(
    from chain: Int, onlyDecisions: Bool, _ chosen: inout Int32, _ count: inout Int
  ) {
    var step = state.chainHead[chain]
    while step >= 0 {
      if !onlyDecisions || step & 1 == 1 {
        count += 1
        if random.below(count) == 0 { chosen = step }
      }
      step = state.chainNext[Int(step)]
    }
  }
}
