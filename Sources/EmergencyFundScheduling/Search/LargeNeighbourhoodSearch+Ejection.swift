import EmergencyFund

extension LargeNeighbourhoodSearch {
  /// The maximum number of days by which a job is moved earlier.
  private static let daysEarlierMax = 10
  /// The maximum number of jobs removed together.
  private static let ejectedMax = 6

  /// Inserts one job earlier, or with other officers, and ejects the jobs in its way.
  ///
  /// An ejection move. Source: F. Glover (1996), "Ejection chains, reference structures and
  /// alternating path methods for traveling salesman problems". Here the ejected jobs are inserted
  /// again at once, so chains grow from iteration to iteration.
  ///
  /// The job is first in `removed`. Returns false if too much is in its way; then the iteration is
  /// rolled back.
  mutating func insertWithEjection() -> Bool {
    let job = firstJob()
    guard let placement = ejectingPlacement(of: job) else { return false }
    add(job)
    remove(job)
    while let officer = state.officerWithoutSlack(for: job, placement) {
      guard removed.count < LargeNeighbourhoodSearch.ejectedMax,
        let other = jobInTheWay(of: job, placement, officer: officer)
      else { return false }
      add(other)
      remove(other)
    }
    state.insert(job, placement)
    return true
  }

  /// Draws officers and a day on which the job would fit if it were alone.
  private mutating func ejectingPlacement(of job: Int) -> Placement? {
    let instance = state.instance
    let daysEarlier =
      random.chance(128) ? 0 : random.below(LargeNeighbourhoodSearch.daysEarlierMax + 1)
    let day = state.completionDay(job) - daysEarlier
    let deciders = instance.deciderIndices(job)
    let reviewers = instance.reviewerIndices(job)
    guard state.placements[job].day >= 0, day >= Int(instance.releaseDay[job]) else { return nil }
    let decider = instance.deciders[deciders.lowerBound + random.below(deciders.count)]
    let index = Int(decider) * instance.horizon + day
    guard instance.capacity[index] >= instance.decisionTime[job] else { return nil }
    var reviewer: Int32 = -1
    if instance.reviewTime[job] > 0 {
      reviewer = instance.reviewers[reviewers.lowerBound + random.below(reviewers.count)]
      guard reviewer != decider,
        instance.cumulativeCapacity[Int(reviewer) * instance.horizon + day]
          >= instance.reviewTime[job]
      else { return nil }
    }
    return Placement(day: Int32(day), start: Int32(day), reviewer: reviewer, decider: decider)
  }

  /// Draws a job whose removal gives an officer slack for the step.
  private mutating func jobInTheWay(
    of job: Int, _ placement: Placement, officer: Int32
  ) -> Int? {
    let instance = state.instance
    let base = Int(officer) * instance.horizon
    var day = Int(placement.day)
    var chosen: Int32 = -1
    var count = 0
    if officer == placement.decider && state.free[base + day] < instance.decisionTime[job] {
      draw(from: base + day, onlyDecisions: true, &chosen, &count)
      return chosen < 0 ? nil : Int(chosen) >> 1
    }
    let minutes =
      officer == placement.decider
      ? instance.decisionTime[job] : instance.reviewTime[job]
    // Removing work that ends after the first day without slack does not help.
    while state.slack[base + day] >= minutes { day += 1 }
    while day >= 0 && count < 8 {
      draw(from: base + day, onlyDecisions: false, &chosen, &count)
      day -= 1
    }
    return chosen < 0 ? nil : Int(chosen) >> 1
  }

  /// Draws one of the steps of an officer and day, each with the same probability.
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
