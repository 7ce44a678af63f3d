/// Which cases can be on time together, without queues: the relaxation for late weight alone.
///
/// Like `PricedRelaxation`, with only one way for a case to be on time: its steps take minutes of
/// days up to its last day on time. Days between response days are merged, so that prices are few.
struct OnTimeRelaxation {
  /// What a case may still do in one branch of the search.
  struct Limits {
    var mayBeLate = true
    var mayBeOnTime = true
    /// Able officers that are still allowed: one bit for each position in the case's list.
    var reviewers = UInt64.max
    var deciders = UInt64.max
  }

  /// A case's choice under given prices.
  struct Choice {
    /// Positions in the case's lists; -1 where it is late, or has no open review.
    var reviewer: Int32 = -1
    var decider: Int32 = -1
    /// Price of being on time; infinite when it may not be.
    var price = Double.infinity

    var isOnTime: Bool { decider >= 0 }
  }

  let workload: Workload
  /// Cases that could be on time alone, and would be late if left out.
  let items: [Int]
  /// Weight of the cases that are late in any plan.
  let forcedWeight: Int
  let slotCount: Int
  private let slots: [Int]
  private let capacity: [Double]
  /// Price of a minute by officer and slot; never rises with the slot.
  var prices: [Double]
  var limits: [Limits]
  private(set) var choices: [Choice]
  /// How often each case was on time lately, from 0 to 1.
  private(set) var share: [Double]
  private var usage: [Double]
  private var direction: [Double]

  init(_ workload: Workload, soloDays: [Int32]) {
    self.workload = workload
    var items: [Int] = []
    var forced = 0
    var isResponseDay = [Bool](repeating: false, count: workload.horizon)
    for item in 0..<workload.caseCount where workload.due[item] < workload.horizon {
      if workload.due[item] >= Int(soloDays[item]) {
        items.append(item)
        isResponseDay[workload.due[item]] = true
      } else {
        forced += workload.weight[item]
      }
    }
    let days = isResponseDay.indices.filter { isResponseDay[$0] }
    var slotOfDay = [Int](repeating: 0, count: workload.horizon)
    for (slot, day) in days.enumerated() { slotOfDay[day] = slot }
    self.items = items
    forcedWeight = forced
    slotCount = days.count
    slots = items.map { slotOfDay[workload.due[$0]] }
    var capacity: [Double] = []
    for officer in 0..<workload.officerCount {
      var before: Int32 = 0
      for day in days {
        let total = workload.cumulative[officer * workload.horizon + day]
        capacity.append(Double(total - before))
        before = total
      }
    }
    self.capacity = capacity
    prices = [Double](repeating: 0, count: capacity.count)
    usage = prices
    direction = prices
    limits = [Limits](repeating: Limits(), count: items.count)
    choices = [Choice](repeating: Choice(), count: items.count)
    share = [Double](repeating: 0.5, count: items.count)
  }

  /// Sets how often a case was on time to an even chance.
  mutating func resetShare(_ index: Int) {
    share[index] = 0.5
  }

  /// Pairs looked at in one evaluation: what a round costs.
  var size: Int {
    items.reduce(capacity.count) {
      $0 + workload.reviewerIndices($1).count + workload.deciderIndices($1).count
    }
  }

  /// Lets every case choose; returns the weight left out, plus payments, less the minutes' worth.
  mutating func evaluate() -> Double {
    var total = Double(forcedWeight)
    for index in usage.indices {
      usage[index] = -capacity[index]
      total -= capacity[index] * prices[index]
    }
    for (index, item) in items.enumerated() {
      let choice = choice(index, item)
      let weight = Double(workload.weight[item])
      let isOnTime =
        limits[index].mayBeOnTime && (!limits[index].mayBeLate || choice.price < weight)
      choices[index] = choice
      share[index] += 0.05 * ((isOnTime ? 1 : 0) - share[index])
      guard isOnTime else {
        choices[index].reviewer = -1
        choices[index].decider = -1
        total += limits[index].mayBeLate ? weight : .infinity
        continue
      }
      total += choice.price
      let slot = slots[index]
      if choice.decider >= 0 {
        let officer = workload.deciders[Int(workload.deciderRange[item] + choice.decider)]
        usage[Int(officer) * slotCount + slot] += Double(workload.decisionMinutes[item])
      }
      if choice.reviewer >= 0 {
        let officer = workload.reviewers[Int(workload.reviewerRange[item] + choice.reviewer)]
        usage[Int(officer) * slotCount + slot] += Double(workload.reviewMinutes[item])
      }
    }
    return total
  }

  private struct Cheapest {
    var position: Int32 = -1
    var price = Double.infinity
    var second: Int32 = -1
    var secondPrice = Double.infinity
  }

  @inline(__always)
  private func cheapest(_ list: [Int32], _ range: Range<Int>, _ allowed: UInt64, _ slot: Int)
    -> Cheapest
  {
    var found = Cheapest()
    for index in range {
      let position = index - range.lowerBound
      if allowed >> UInt64(min(position, 63)) & 1 == 0 { continue }
      let price = prices[Int(list[index]) * slotCount + slot]
      if price < found.price {
        found.second = found.position
        found.secondPrice = found.price
        found.position = Int32(position)
        found.price = price
      } else if price < found.secondPrice {
        found.second = Int32(position)
        found.secondPrice = price
      }
    }
    return found
  }

  /// Finds the cheapest pair of different officers for a case.
  @inline(__always)
  private func choice(_ index: Int, _ item: Int) -> Choice {
    let slot = slots[index]
    let deciderRange = workload.deciderIndices(item)
    let deciders = cheapest(workload.deciders, deciderRange, limits[index].deciders, slot)
    let decision = Double(workload.decisionMinutes[item])
    guard deciders.position >= 0 else { return Choice() }
    if workload.reviewMinutes[item] == 0 {
      return Choice(reviewer: -1, decider: deciders.position, price: decision * deciders.price)
    }
    let reviewerRange = workload.reviewerIndices(item)
    let reviewers = cheapest(workload.reviewers, reviewerRange, limits[index].reviewers, slot)
    guard reviewers.position >= 0 else { return Choice() }
    let review = Double(workload.reviewMinutes[item])
    let best = Choice(
      reviewer: reviewers.position, decider: deciders.position,
      price: review * reviewers.price + decision * deciders.price)
    if workload.reviewers[reviewerRange.lowerBound + Int(reviewers.position)]
      != workload.deciders[deciderRange.lowerBound + Int(deciders.position)]
    {
      return best
    }
    let otherDecider = review * reviewers.price + decision * deciders.secondPrice
    let otherReviewer = review * reviewers.secondPrice + decision * deciders.price
    if deciders.second < 0 && reviewers.second < 0 { return Choice() }
    return otherDecider <= otherReviewer
      ? Choice(reviewer: reviewers.position, decider: deciders.second, price: otherDecider)
      : Choice(reviewer: reviewers.second, decider: deciders.position, price: otherReviewer)
  }

  /// Improves the prices until `goal` or the rounds are used up; returns the best bound.
  mutating func improve(rounds: Int, target: Double, goal: Double, patience: Int) -> Double {
    var best = -Double.infinity
    var bestPrices = prices
    var scale = 1.0
    var since = 0
    for index in direction.indices { direction[index] = 0 }
    for _ in 0..<rounds {
      let value = evaluate()
      if value > best + 1e-6 {
        best = value
        bestPrices = prices
        since = 0
        if best >= goal { break }
      } else {
        since += 1
        if since >= patience {
          scale *= 0.8
          since = 0
          if scale < 1e-3 { break }
        }
      }
      var norm = 0.0
      for index in direction.indices {
        direction[index] = 0.6 * direction[index] + usage[index]
        norm += direction[index] * direction[index]
      }
      if norm == 0 { break }
      let step = scale * max(target - value, 0.1) / norm
      for index in prices.indices { prices[index] += step * direction[index] }
      project()
    }
    prices = bestPrices
    return best
  }

  /// Moves the prices to the nearest that never rise with the slot and are never negative.
  private mutating func project() {
    projectOntoFalling(&prices, rowLength: slotCount)
  }
}

/// Moves each row to the nearest one that never rises and is never negative.
func projectOntoFalling(_ values: inout [Double], rowLength: Int) {
  guard rowLength > 0 else { return }
  var sums: [Double] = []
  var counts: [Int] = []
  for start in stride(from: 0, to: values.count, by: rowLength) {
    sums.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    for index in start..<start + rowLength {
      sums.append(values[index])
      counts.append(1)
      while sums.count > 1 {
        let top = sums.count - 1
        if sums[top] * Double(counts[top - 1]) <= sums[top - 1] * Double(counts[top]) { break }
        sums[top - 1] += sums[top]
        counts[top - 1] += counts[top]
        sums.removeLast()
        counts.removeLast()
      }
    }
    var index = start
    for block in sums.indices {
      let value = max(0, sums[block] / Double(counts[block]))
      for _ in 0..<counts[block] {
        values[index] = value
        index += 1
      }
    }
  }
}
