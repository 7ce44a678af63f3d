import EmergencyFund

extension DutyRelaxation {
  /// What prices prove: a bound, and each case's worth beyond its price by pair.
  struct Certified {
    var bound: Double
    /// Most that a case on time is worth beyond what it pays; negative when it pays more.
    var gain: [Double]
    /// The same by pair.
    var pairGain: [Double]
  }

  /// Weight of a case.
  @inline(__always)
  func weight(_ index: Int) -> Double { Double(workload.weight[items[index]]) }

  /// Whether a branch's limits leave a pair.
  func allows(_ pair: OnTimeProgram.Pair, _ limit: Limits) -> Bool {
    guard limit.mayBeOnTime, limit.deciders >> UInt64(pair.deciderPosition) & 1 == 1 else {
      return false
    }
    return pair.reviewerPosition < 0 || limit.reviewers >> UInt64(pair.reviewerPosition) & 1 == 1
  }

  /// Bounds late weight by the program's prices, which need not be exact.
  func certified(_ program: OnTimeProgram, penalty: Double) -> Certified {
    let prices = program.cellPrices()
    var worth = 0.0
    for (cell, price) in prices.enumerated() { worth += price * program.cells[cell] }
    var result = Certified(
      bound: 0, gain: [Double](repeating: -.infinity, count: items.count),
      pairGain: [Double](repeating: -.infinity, count: program.pairs.count))
    var forced = 0
    for index in items.indices {
      let limit = limits[index]
      if limit.mayBeLate && !limit.mayBeOnTime { continue }
      let weight = weight(index) + (limit.mayBeLate ? 0 : penalty)
      if !limit.mayBeLate { forced += 1 }
      for place in program.start[index]..<program.start[index + 1] {
        let pair = program.pairs[place]
        guard allows(pair, limit) else { continue }
        var gain = weight - pair.decisionUnits * prices[Int(pair.decisionCell)]
        if pair.reviewCell >= 0 { gain -= pair.reviewUnits * prices[Int(pair.reviewCell)] }
        result.pairGain[place] = gain
        result.gain[index] = max(result.gain[index], gain)
      }
      worth += max(0, result.gain[index])
    }
    result.bound = Double(totalWeight) + Double(forced) * penalty - worth
    return result
  }

  /// Rules out what prices show to cost more than the goal; false when a case has nothing left.
  mutating func rule(
    out found: Certified, above goal: Double, _ program: OnTimeProgram, least: inout Double
  )
    -> Bool
  {
    for index in items.indices {
      var limit = limits[index]
      guard limit.mayBeOnTime else { continue }
      let base = found.bound + max(0, found.gain[index])
      if limit.mayBeLate && base > goal {
        limit.mayBeLate = false
        least = min(least, base)
      }
      var reviewers: UInt64 = 0
      var deciders: UInt64 = 0
      for place in program.start[index]..<program.start[index + 1]
      where allows(program.pairs[place], limit) {
        let value = base - found.pairGain[place]
        if value > goal {
          least = min(least, value)
          continue
        }
        let pair = program.pairs[place]
        if pair.reviewerPosition >= 0 { reviewers |= 1 << UInt64(pair.reviewerPosition) }
        deciders |= 1 << UInt64(pair.deciderPosition)
      }
      if deciders == 0 {
        if !limit.mayBeLate { return false }
        limit.mayBeOnTime = false
      } else {
        limit.reviewers &= reviewers
        limit.deciders &= deciders
      }
      limits[index] = limit
    }
    return true
  }

  /// Shares the weights out between steps as the program's prices do.
  mutating func setWorths(from program: OnTimeProgram) {
    let prices = program.cellPrices()
    for index in items.indices {
      var review = Double.infinity
      var decision = Double.infinity
      for place in program.start[index]..<program.start[index + 1] {
        let pair = program.pairs[place]
        if pair.reviewCell >= 0 {
          review = min(review, pair.reviewUnits * prices[Int(pair.reviewCell)])
        }
        decision = min(decision, pair.decisionUnits * prices[Int(pair.decisionCell)])
      }
      reviewWorth[index] = review.isFinite ? review : 0
      decisionWorth[index] = decision.isFinite ? decision : 0
    }
  }
}
