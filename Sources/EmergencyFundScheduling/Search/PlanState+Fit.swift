import EmergencyFund

extension PlanState {
  /// Returns the first day from which the slack is at least `minutes`; `horizon` if none.
  @inline(__always)
  func firstDay(of officer: Int32, for minutes: Int32) -> Int32 {
    let base = Int(officer) * instance.horizon
    var low = 0
    var length = instance.horizon
    // Branchless, since no processor could predict the outcome.
    while length > 1 {
      let half = length >> 1
      low += leastSlack[base + low + half - 1] < minutes ? half : 0
      length -= half
    }
    if leastSlack[base + low] < minutes { low += 1 }
    return Int32(low)
  }

  /// Returns the completion day of a decision that starts on `start` at the earliest.
  @inline(__always)
  private func completion(
    of minutes: Int32, by officer: Int32, from start: Int32, limit: Int32
  ) -> Int32 {
    let base = Int(officer) * instance.horizon
    var placed: Int32 = 0
    var day = start
    while day <= limit {
      let index = base + Int(day)
      placed += max(0, min(minutes - placed, free[index], leastSlack[index] - placed))
      if placed == minutes { return day }
      day += 1
    }
    return limit + 1
  }

  /// Returns an officer of a placement with too little slack for the job; nil if it fits.
  @inline(__always)
  func officerWithoutSlack(for job: Int, _ placement: Placement) -> Int32? {
    let day = Int(placement.day)
    let index = Int(placement.decider) * instance.horizon + day
    let minutes = instance.decisionTime[job]
    if free[index] < minutes || leastSlack[index] < minutes { return placement.decider }
    if placement.reviewer >= 0,
      leastSlack[Int(placement.reviewer) * instance.horizon + day] < instance.reviewTime[job]
    {
      return placement.reviewer
    }
    return nil
  }

  /// Computes the first day of each eligible decider; some are left out at random.
  @inline(__always)
  private mutating func noteFirstDays(
    _ deciders: Range<Int>, for minutes: Int32, skip: UInt64, _ random: inout SearchRandom
  ) {
    for index in deciders {
      firstDays[index - deciders.lowerBound] =
        skip > 0 && random.chance(skip)
        ? Int32(instance.horizon) : firstDay(of: instance.deciders[index], for: minutes)
    }
  }

  /// Finds the placement of least cost plus price of its minutes, over each pair's earliest day.
  ///
  /// `prices` holds the dual price of a minute by officer and day. A share of `skip` in 256
  /// officers is left out at random, more if many are eligible, so that a search does not repeat
  /// itself.
  ///
  /// Complexity: eligible pairs, plus eligible officers times log(horizon).
  mutating func cheapestPlacement(
    _ job: Int, skip: UInt64, prices: [Double], weights: ObjectiveWeights,
    _ random: inout SearchRandom
  ) -> Placement {
    let decisionTime = instance.decisionTime[job]
    let reviewTime = instance.reviewTime[job]
    let deciders = instance.deciderIndices(job)
    noteFirstDays(
      deciders, for: decisionTime, skip: raised(skip, deciders.count), &random)
    let reviewers = instance.reviewerIndices(job)
    let reviewerSkip = raised(skip, reviewers.count)
    var search = PairSearch(self, job, weights)
    // A review that is done counts as one reviewer who is always ready.
    for place in reviewTime == 0 ? 0..<1 : reviewers {
      var reviewer: Int32 = -1
      var ready = instance.releaseDay[job]
      if reviewTime > 0 {
        reviewer = instance.reviewers[place]
        if reviewerSkip > 0 && random.chance(reviewerSkip) { continue }
        ready = firstDay(of: reviewer, for: reviewTime)
      }
      if ready > search.lastUseful { continue }
      for index in deciders {
        let decider = instance.deciders[index]
        let first = max(ready, firstDays[index - deciders.lowerBound])
        if decider == reviewer || first > search.lastUseful { continue }
        let base = Int(decider) * instance.horizon
        var day = first
        if free[base + Int(first)] < decisionTime {
          day = completion(
            of: decisionTime, by: decider, from: ready, limit: search.lastUseful)
          if day > search.lastUseful { continue }
        }
        var price = Double(decisionTime) * prices[base + Int(day)]
        var spare = leastSlack[base + Int(day)]
        if reviewer >= 0 {
          let index = Int(reviewer) * instance.horizon + Int(day)
          price += Double(reviewTime) * prices[index]
          spare += leastSlack[index]
        }
        search.consider(
          Placement(day: day, start: day, reviewer: reviewer, decider: decider), price, spare)
      }
    }
    return search.best
  }

  /// Raises the share of officers to leave out, so that about a dozen remain.
  @inline(__always)
  private func raised(_ skip: UInt64, _ count: Int) -> UInt64 {
    skip == 0 || count <= 12 ? skip : max(skip, 256 - 3_072 / UInt64(count))
  }

  /// Finds the latest placement on time, so that early capacity stays free for others.
  ///
  /// Only decisions of one day are considered.
  func latestPlacement(_ job: Int, skip: UInt64, _ random: inout SearchRandom) -> Placement {
    var best = Placement.none
    var bestSpare = Int32.min
    let limit = instance.deadline(job)
    let reviewTime = instance.reviewTime[job]
    let decisionTime = instance.decisionTime[job]
    let deciders = instance.deciderIndices(job)
    let deciderSkip = raised(skip, deciders.count)
    let reviewers = instance.reviewerIndices(job)
    let reviewerSkip = raised(skip, reviewers.count)
    for index in deciders {
      let decider = instance.deciders[index]
      if deciderSkip > 0 && random.chance(deciderSkip) { continue }
      let base = Int(decider) * instance.horizon
      let least = max(Int(best.day), Int(instance.releaseDay[job]))
      var day = limit
      while day >= least && leastSlack[base + day] >= decisionTime
        && free[base + day] < decisionTime
      { day -= 1 }
      if day < least || leastSlack[base + day] < decisionTime { continue }
      // Sometimes the officer with most slack, sometimes with least: neither rule is always right.
      let decisionSign: Int32 = skip > 0 && random.chance(128) ? -1 : 1
      let spare = decisionSign * (leastSlack[base + day] - decisionTime)
      if reviewTime == 0 {
        if day > Int(best.day) || spare > bestSpare {
          bestSpare = spare
          best = Placement(day: Int32(day), start: Int32(day), reviewer: -1, decider: decider)
        }
        continue
      }
      for other in reviewers {
        let reviewer = instance.reviewers[other]
        var left = leastSlack[Int(reviewer) * instance.horizon + day] - reviewTime
        if reviewer == decider || left < 0 { continue }
        if skip > 0 && random.chance(128) { left = -left }
        if day > Int(best.day) || spare + left > bestSpare {
          if reviewerSkip > 0 && random.chance(reviewerSkip) { continue }
          bestSpare = spare + left
          best = Placement(day: Int32(day), start: Int32(day), reviewer: reviewer, decider: decider)
        }
      }
    }
    return best
  }

  /// Finds the latest placement on time with a given pair of officers.
  func latestPlacement(_ job: Int, _ reviewer: Int32, _ decider: Int32) -> Placement {
    let reviewTime = instance.reviewTime[job]
    let decisionTime = instance.decisionTime[job]
    let base = Int(decider) * instance.horizon
    var day = instance.deadline(job)
    while day >= Int(instance.releaseDay[job]) && leastSlack[base + day] >= decisionTime {
      if free[base + day] >= decisionTime
        && (reviewer < 0 || leastSlack[Int(reviewer) * instance.horizon + day] >= reviewTime)
      {
        return Placement(day: Int32(day), start: Int32(day), reviewer: reviewer, decider: decider)
      }
      day -= 1
    }
    return .none
  }

  /// Inserts a job at a placement that was found; its decision is split over days if necessary.
  mutating func insertSplitting(_ job: Int, _ found: Placement) {
    let minutes = instance.decisionTime[job]
    let base = Int(found.decider) * instance.horizon
    guard free[base + Int(found.day)] < minutes else { return insert(job, found) }
    // As late as possible, which leaves most days for the review.
    var placement = found
    var work: [SchedulePlan.Work] = []
    var left = minutes
    var day = Int(found.day)
    while left > 0 && day >= 0 {
      let amount = min(left, free[base + day])
      if amount > 0 {
        work.append(SchedulePlan.Work(day: day, minutes: Int(amount)))
        left -= amount
        placement.start = Int32(day)
      }
      day -= 1
    }
    insert(job, placement, work.reversed())
  }
}

/// The best placement so far in a search over pairs.
private struct PairSearch {
  var best = Placement.none
  /// The last day on which a pair could still be better: prices are never negative.
  var lastUseful: Int32
  private var bestCost = Double.infinity
  private var bestSpare = Int32.min
  private let due: Int
  private let weight: Double
  private let weights: ObjectiveWeights

  @inline(__always)
  init(_ state: borrowing PlanState, _ job: Int, _ weights: ObjectiveWeights) {
    lastUseful = Int32(state.instance.horizon - 1)
    due = state.instance.due[job]
    weight = Double(state.instance.weight[job])
    self.weights = weights
  }

  @inline(__always)
  mutating func consider(_ placement: Placement, _ price: Double, _ spare: Int32) {
    let day = Int(placement.day)
    let overdue = day - due
    var units = weights.flowTime * day
    if overdue > 0 { units += weights.tardyCount + weights.tardiness * overdue }
    let base = Double(units) * weight
    let cost = base + price
    if cost < bestCost || (cost == bestCost && spare > bestSpare) {
      bestCost = cost
      bestSpare = spare
      best = placement
    }
    // A later day costs at least as much without the price of its minutes.
    if price == 0 { lastUseful = min(lastUseful, placement.day) }
  }
}
