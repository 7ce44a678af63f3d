import EmergencyFund

/// Which cases can be on time together, without queues: the relaxation for late weight alone.
///
/// Like `PricedRelaxation`, with only one way for a case to be on time: its steps take minutes of
/// days up to its last day on time. Days between response days are merged, so that prices are few.
struct OnTimeRelaxation {
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
      guard choice.price < weight else {
        total += weight
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
  private func cheapest(_ list: [Int32], _ range: Range<Int>, _ slot: Int) -> Cheapest {
    var found = Cheapest()
    for index in range {
      let position = index - range.lowerBound
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
    let deciders = cheapest(workload.deciders, deciderRange, slot)
    let decision = Double(workload.decisionMinutes[item])
    guard deciders.position >= 0 else { return Choice() }
    if workload.reviewMinutes[item] == 0 {
      return Choice(reviewer: -1, decider: deciders.position, price: decision * deciders.price)
    }
    let reviewerRange = workload.reviewerIndices(item)
    let reviewers = cheapest(workload.reviewers, reviewerRange, slot)
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

  /// Starts from the best prices that are the same for all officers: there are few of them.
  mutating func startFromCommonPrices(rounds: Int, target: Double) {
    var common = [Double](repeating: 0, count: slotCount)
    var minutes = common
    for (index, value) in capacity.enumerated() { minutes[index % slotCount] += value }
    var direction = common
    var best = common
    var pace = AscentPace(patience: 10, scaleMin: 1e-3)
    for _ in 0..<rounds {
      var usage = minutes.map { -$0 }
      var value = Double(forcedWeight)
      for slot in 0..<slotCount { value -= minutes[slot] * common[slot] }
      for (index, item) in items.enumerated() {
        let needed = Double(workload.totalMinutes(item))
        let price = needed * common[slots[index]]
        value += min(price, Double(workload.weight[item]))
        if price < Double(workload.weight[item]) { usage[slots[index]] += needed }
      }
      if pace.isBest(value, byMoreThan: 1e-6) { best = common }
      let way = pace.scale * max(target - value, 0.1)
      if pace.isOver
        || !climb(&common, along: &direction, usage: usage, by: way, rowLength: slotCount)
      {
        break
      }
    }
    for index in prices.indices { prices[index] = best[index % slotCount] }
  }

  /// Improves the prices until `goal` or the rounds are used up; returns the best bound.
  mutating func improve(rounds: Int, target: Double, goal: Double, patience: Int) -> Double {
    var pace = AscentPace(patience: patience, scaleMin: 1e-3)
    var bestPrices = prices
    for index in direction.indices { direction[index] = 0 }
    for _ in 0..<rounds {
      let value = evaluate()
      if pace.isBest(value, byMoreThan: 1e-6) {
        bestPrices = prices
        if value >= goal { break }
      }
      let way = pace.scale * max(target - value, 0.1)
      if pace.isOver
        || !climb(&prices, along: &direction, usage: usage, by: way, rowLength: slotCount)
      {
        break
      }
    }
    prices = bestPrices
    return pace.best
  }
}
