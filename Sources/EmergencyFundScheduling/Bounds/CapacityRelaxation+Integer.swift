import EmergencyFund

extension CapacityRelaxation {
  /// Computes the dual value exactly, in integers, and rounds the bound up to a whole number.
  ///
  /// Returns 0 if the numbers are too large for integer multipliers.
  func certifiedDualValue() -> Int {
    guard let scale = multiplierScale() else { return 0 }
    let horizon = instance.horizon
    // Rounding is monotone, so these never rise with the day either.
    let whole = multipliers.map { Int(nearest: $0 * Double(scale)) }
    var total = 0
    for index in whole.indices { total -= Int(instance.capacity[index]) * whole[index] }
    for job in 0..<instance.caseCount {
      var best = units(job, horizon) * scale
      var day = Int(firstDay[job])
      while day <= Int(lastDay[job]) {
        let base = units(job, day) * scale
        if base >= best { break }
        if let price = pairPrice(job, day, whole) { best = min(best, base + price) }
        day += 1
      }
      total += best
    }
    return total <= 0 ? 0 : (total + scale - 1) / scale
  }

  private func units(_ job: Int, _ day: Int) -> Int {
    let overdue = day - instance.due[job]
    var units = weights.flowTime * (day - instance.received[job])
    if overdue > 0 { units += weights.tardyCount + weights.tardiness * overdue }
    return units * instance.weight[job]
  }

  /// The dual cost of the cheapest pair of different officers on a day; nil if there is no pair.
  private func pairPrice(_ job: Int, _ day: Int, _ whole: [Int]) -> Int? {
    let review = Int(instance.reviewTime[job])
    let decision = Int(instance.decisionTime[job])
    var best: Int?
    for index in instance.deciderIndices(job) {
      let decider = instance.deciders[index]
      let price = decision * whole[Int(decider) * instance.horizon + day]
      if let best, price >= best { continue }
      if review == 0 {
        best = price
        continue
      }
      for other in instance.reviewerIndices(job) where instance.reviewers[other] != decider {
        let sum = price + review * whole[Int(instance.reviewers[other]) * instance.horizon + day]
        if sum < best ?? .max { best = sum }
      }
    }
    return best
  }

  /// Returns the integer units in one unit of a multiplier; nil if sums could overflow.
  private func multiplierScale() -> Int? {
    var highest = 1.0
    for multiplier in multipliers { highest = max(highest, multiplier) }
    var minutes = Double(ScheduleLimits.stepMinutesMax * 2)
    for value in instance.capacity { minutes += Double(value) }
    var paid = 0.0
    for job in 0..<instance.caseCount { paid += cost(job, instance.horizon) }
    let limit = 0x1p61 / (highest * minutes + paid + 1)
    var scale = 1 << 20
    while scale > 1 && Double(scale) > limit { scale >>= 1 }
    return Double(scale) > limit ? nil : scale
  }
}
