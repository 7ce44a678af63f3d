import EmergencyFund

extension PlanState {
  /// Returns the first day from which `minutes` more would fit, `horizon` when there is none.
  @inline(__always)
  func firstDay(of officer: Int32, for minutes: Int32) -> Int32 {
    let base = Int(officer) * workload.horizon
    var low = 0
    var length = workload.horizon
    // Without a branch on the outcome, which no processor could foresee.
    while length > 1 {
      let half = length >> 1
      low += room[base + low + half - 1] < minutes ? half : 0
      length -= half
    }
    if room[base + low] < minutes { low += 1 }
    return Int32(low)
  }

  /// Returns the first day on which a decision begun on `start` at the earliest can be finished.
  @inline(__always)
  private func completion(
    of minutes: Int32, by officer: Int32, from start: Int32, limit: Int32
  ) -> Int32 {
    let base = Int(officer) * workload.horizon
    var placed: Int32 = 0
    var day = start
    while day <= limit {
      let index = base + Int(day)
      placed += max(0, min(minutes - placed, free[index], room[index] - placed))
      if placed == minutes { return day }
      day += 1
    }
    return limit + 1
  }

  /// Returns an officer of a placement who has too little room for the case; nil when it fits.
  @inline(__always)
  func officerWithoutRoom(for item: Int, _ placement: Placement) -> Int32? {
    let day = Int(placement.day)
    let index = Int(placement.decider) * workload.horizon + day
    let minutes = workload.decisionMinutes[item]
    if free[index] < minutes || room[index] < minutes { return placement.decider }
    if placement.reviewer >= 0,
      room[Int(placement.reviewer) * workload.horizon + day] < workload.reviewMinutes[item]
    {
      return placement.reviewer
    }
    return nil
  }

  /// Notes from which day each able decider could make the decision; some are left out at random.
  @inline(__always)
  private mutating func noteFirstDays(
    _ deciders: Range<Int>, for minutes: Int32, skip: UInt64, _ random: inout SearchRandom
  ) {
    for index in deciders {
      firstDays[index - deciders.lowerBound] =
        skip > 0 && random.chance(skip)
        ? Int32(workload.horizon) : firstDay(of: workload.deciders[index], for: minutes)
    }
  }

  /// Finds, over each able pair's earliest day, the one whose cost and minutes' worth are least.
  ///
  /// `worth` holds the price of a minute by officer and day. A share of `skip` in 256 officers is
  /// left out at random, more where many are able, so that a search does not repeat itself.
  ///
  /// Complexity: able pairs, plus able officers times log(horizon).
  mutating func cheapest(
    _ item: Int, skip: UInt64, worth: [Double], prices: SearchPrices, _ random: inout SearchRandom
  ) -> Placement {
    let decisionMinutes = workload.decisionMinutes[item]
    let reviewMinutes = workload.reviewMinutes[item]
    let deciders = workload.deciderIndices(item)
    noteFirstDays(
      deciders, for: decisionMinutes, skip: raised(skip, deciders.count), &random)
    let reviewers = workload.reviewerIndices(item)
    let reviewerSkip = raised(skip, reviewers.count)
    var search = PairSearch(self, item, prices)
    // A review that is done behaves like one reviewer who is always ready.
    for round in reviewMinutes == 0 ? 0..<1 : reviewers {
      var reviewer: Int32 = -1
      var ready = workload.readyDay[item]
      if reviewMinutes > 0 {
        reviewer = workload.reviewers[round]
        if reviewerSkip > 0 && random.chance(reviewerSkip) { continue }
        ready = firstDay(of: reviewer, for: reviewMinutes)
      }
      if ready > search.lastUseful { continue }
      for index in deciders {
        let decider = workload.deciders[index]
        let first = max(ready, firstDays[index - deciders.lowerBound])
        if decider == reviewer || first > search.lastUseful { continue }
        let base = Int(decider) * workload.horizon
        var day = first
        if free[base + Int(first)] < decisionMinutes {
          day = completion(
            of: decisionMinutes, by: decider, from: ready, limit: search.lastUseful)
          if day > search.lastUseful { continue }
        }
        var price = Double(decisionMinutes) * worth[base + Int(day)]
        var spare = room[base + Int(day)]
        if reviewer >= 0 {
          let index = Int(reviewer) * workload.horizon + Int(day)
          price += Double(reviewMinutes) * worth[index]
          spare += room[index]
        }
        search.consider(
          Placement(day: day, start: day, reviewer: reviewer, decider: decider), price, spare)
      }
    }
    return search.best
  }

  /// Raises a share of officers to leave out so that about a dozen remain.
  @inline(__always)
  private func raised(_ skip: UInt64, _ count: Int) -> UInt64 {
    skip == 0 || count <= 12 ? skip : max(skip, 256 - 3_072 / UInt64(count))
  }

  /// Finds the latest day on time for a case, so that early minutes stay free for others.
  ///
  /// Decisions that take several days are not looked for here.
  func latest(_ item: Int, skip: UInt64, _ random: inout SearchRandom) -> Placement {
    var best = Placement.none
    var bestSpare = Int32.min
    let limit = workload.lastDayOnTime(item)
    let reviewMinutes = workload.reviewMinutes[item]
    let decisionMinutes = workload.decisionMinutes[item]
    let deciders = workload.deciderIndices(item)
    let deciderSkip = raised(skip, deciders.count)
    let reviewers = workload.reviewerIndices(item)
    let reviewerSkip = raised(skip, reviewers.count)
    for index in deciders {
      let decider = workload.deciders[index]
      if deciderSkip > 0 && random.chance(deciderSkip) { continue }
      let base = Int(decider) * workload.horizon
      let least = max(Int(best.day), Int(workload.readyDay[item]))
      var day = limit
      while day >= least && room[base + day] >= decisionMinutes
        && free[base + day] < decisionMinutes
      { day -= 1 }
      if day < least || room[base + day] < decisionMinutes { continue }
      // Now the officer with most room, now the one with least: neither rule is always right.
      let decisionSign: Int32 = skip > 0 && random.chance(128) ? -1 : 1
      let spare = decisionSign * (room[base + day] - decisionMinutes)
      if reviewMinutes == 0 {
        if day > Int(best.day) || spare > bestSpare {
          bestSpare = spare
          best = Placement(day: Int32(day), start: Int32(day), reviewer: -1, decider: decider)
        }
        continue
      }
      for other in reviewers {
        let reviewer = workload.reviewers[other]
        var left = room[Int(reviewer) * workload.horizon + day] - reviewMinutes
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

  /// Finds the latest day on time for a case with a given pair of officers.
  func latest(_ item: Int, _ reviewer: Int32, _ decider: Int32) -> Placement {
    let reviewMinutes = workload.reviewMinutes[item]
    let decisionMinutes = workload.decisionMinutes[item]
    let base = Int(decider) * workload.horizon
    var day = workload.lastDayOnTime(item)
    while day >= Int(workload.readyDay[item]) && room[base + day] >= decisionMinutes {
      if free[base + day] >= decisionMinutes
        && (reviewer < 0 || room[Int(reviewer) * workload.horizon + day] >= reviewMinutes)
      {
        return Placement(day: Int32(day), start: Int32(day), reviewer: reviewer, decider: decider)
      }
      day -= 1
    }
    return .none
  }

  /// Puts a case where ``cheapest(_:skip:worth:prices:_:)`` found it, over days if it must be.
  mutating func settle(_ item: Int, _ found: Placement) {
    let minutes = workload.decisionMinutes[item]
    let base = Int(found.decider) * workload.horizon
    guard free[base + Int(found.day)] < minutes else { return put(item, found) }
    // As late as possible, which leaves the review the most days.
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
    put(item, placement, work.reversed())
  }
}

/// The best pair so far while a place for one case is looked for.
private struct PairSearch {
  var best = Placement.none
  /// Last day on which a pair could still be better: prices are never negative.
  var lastUseful: Int32
  private var bestCost = Double.infinity
  private var bestSpare = Int32.min
  private let due: Int
  private let weight: Double
  private let prices: SearchPrices

  @inline(__always)
  init(_ state: borrowing PlanState, _ item: Int, _ prices: SearchPrices) {
    lastUseful = Int32(state.workload.horizon - 1)
    due = state.workload.due[item]
    weight = Double(state.workload.weight[item])
    self.prices = prices
  }

  @inline(__always)
  mutating func consider(_ placement: Placement, _ price: Double, _ spare: Int32) {
    let day = Int(placement.day)
    let overdue = day - due
    var units = prices.wait * day
    if overdue > 0 { units += prices.late + prices.lateness * overdue }
    let base = Double(units) * weight
    let cost = base + price
    if cost < bestCost || (cost == bestCost && spare > bestSpare) {
      bestCost = cost
      bestSpare = spare
      best = placement
    }
    // A later day costs at least as much before its minutes are paid.
    if price == 0 { lastUseful = min(lastUseful, placement.day) }
  }
}
