import EmergencyFund

extension PricedRelaxation {
  /// Evaluates the prices exactly, in integers, and rounds the bound up to a whole number.
  ///
  /// Returns 0 where numbers are too large for prices in integers.
  func certifiedValue() -> Int {
    guard let scale = priceScale() else { return 0 }
    let horizon = workload.horizon
    // Rounding keeps the order, so these never rise with the day either.
    let whole = prices.map { Int(nearest: $0 * Double(scale)) }
    var total = 0
    for index in whole.indices { total -= Int(workload.minutes[index]) * whole[index] }
    for item in 0..<workload.caseCount {
      var best = units(item, horizon) * scale
      var day = Int(firstDay[item])
      while day <= Int(lastDay[item]) {
        let base = units(item, day) * scale
        if base >= best { break }
        if let price = pairPrice(item, day, whole) { best = min(best, base + price) }
        day += 1
      }
      total += best
    }
    return total <= 0 ? 0 : (total + scale - 1) / scale
  }

  private func units(_ item: Int, _ day: Int) -> Int {
    let overdue = day - workload.due[item]
    var units = costs.wait * (day - workload.received[item])
    if overdue > 0 { units += costs.late + costs.lateness * overdue }
    return units * workload.weight[item]
  }

  /// What the cheapest pair of different officers costs for a case on a day; nil without a pair.
  private func pairPrice(_ item: Int, _ day: Int, _ whole: [Int]) -> Int? {
    let review = Int(workload.reviewMinutes[item])
    let decision = Int(workload.decisionMinutes[item])
    var best: Int?
    for index in workload.deciderIndices(item) {
      let decider = workload.deciders[index]
      let price = decision * whole[Int(decider) * workload.horizon + day]
      if let best, price >= best { continue }
      if review == 0 {
        best = price
        continue
      }
      for other in workload.reviewerIndices(item) where workload.reviewers[other] != decider {
        let sum = price + review * whole[Int(workload.reviewers[other]) * workload.horizon + day]
        if sum < best ?? .max { best = sum }
      }
    }
    return best
  }

  /// Returns how many integer units one unit of price has, or nil when sums could overflow.
  private func priceScale() -> Int? {
    var highest = 1.0
    for price in prices { highest = max(highest, price) }
    var minutes = Double(ScheduleLimits.stepMinutesMax * 2)
    for value in workload.minutes { minutes += Double(value) }
    var paid = 0.0
    for item in 0..<workload.caseCount { paid += cost(item, workload.horizon) }
    let limit = 0x1p61 / (highest * minutes + paid + 1)
    var scale = 1 << 20
    while scale > 1 && Double(scale) > limit { scale >>= 1 }
    return Double(scale) > limit ? nil : scale
  }
}
