import EmergencyFund

extension AssignmentRelaxation {
  /// What dual values prove: a lower bound, and the reduced weights for variable fixing.
  struct DualBound {
    var bound: Double
    /// The largest reduced weight over a job's pairs; negative if being on time does not pay.
    var reducedWeight: [Double]
    /// The reduced weight by pair.
    var pairReducedWeight: [Double]
  }

  /// The weight of a job.
  @inline(__always)
  func weight(_ index: Int) -> Double { Double(instance.weight[jobs[index]]) }

  /// Whether the domain of a job allows a pair.
  func allows(_ pair: TardyCountProgram.Pair, _ domain: Domain) -> Bool {
    guard domain.mayBeOnTime, domain.deciders >> UInt64(pair.deciderPosition) & 1 == 1 else {
      return false
    }
    return pair.reviewerPosition < 0 || domain.reviewers >> UInt64(pair.reviewerPosition) & 1 == 1
  }

  /// Computes the lower bound on Σ wU that the linear program's dual values prove.
  ///
  /// They need not be exact: any nonnegative dual values that never rise along an officer's days
  /// give a valid bound (weak duality).
  func dualBound(_ program: TardyCountProgram, penalty: Double) -> DualBound {
    let prices = program.intervalPrices()
    var total = 0.0
    for (interval, price) in prices.enumerated() { total += price * program.intervals[interval] }
    var result = DualBound(
      bound: 0, reducedWeight: [Double](repeating: -.infinity, count: jobs.count),
      pairReducedWeight: [Double](repeating: -.infinity, count: program.pairs.count))
    var forced = 0
    for index in jobs.indices {
      let domain = domains[index]
      if domain.mayBeTardy && !domain.mayBeOnTime { continue }
      let weight = weight(index) + (domain.mayBeTardy ? 0 : penalty)
      if !domain.mayBeTardy { forced += 1 }
      for place in program.start[index]..<program.start[index + 1] {
        let pair = program.pairs[place]
        guard allows(pair, domain) else { continue }
        var reducedWeight = weight - pair.decisionUnits * prices[Int(pair.decisionInterval)]
        if pair.reviewInterval >= 0 {
          reducedWeight -= pair.reviewUnits * prices[Int(pair.reviewInterval)]
        }
        result.pairReducedWeight[place] = reducedWeight
        result.reducedWeight[index] = max(result.reducedWeight[index], reducedWeight)
      }
      total += max(0, result.reducedWeight[index])
    }
    result.bound = Double(totalWeight) + Double(forced) * penalty - total
    return result
  }

  /// Fixes variables by reduced cost; false if nothing is left of a job.
  ///
  /// A decision whose reduced cost lifts the bound above `goal` is in no plan that reaches the
  /// goal. Source: G. B. Dantzig, D. R. Fulkerson, S. M. Johnson (1954), "Solution of a large-scale
  /// traveling-salesman problem". `least` becomes the least bound of anything that was fixed.
  mutating func fix(
    by found: DualBound, above goal: Double, _ program: TardyCountProgram, least: inout Double
  )
    -> Bool
  {
    for index in jobs.indices {
      var domain = domains[index]
      guard domain.mayBeOnTime else { continue }
      let base = found.bound + max(0, found.reducedWeight[index])
      if domain.mayBeTardy && base > goal {
        domain.mayBeTardy = false
        least = min(least, base)
      }
      var reviewers: UInt64 = 0
      var deciders: UInt64 = 0
      for place in program.start[index]..<program.start[index + 1]
      where allows(program.pairs[place], domain) {
        let value = base - found.pairReducedWeight[place]
        if value > goal {
          least = min(least, value)
          continue
        }
        let pair = program.pairs[place]
        if pair.reviewerPosition >= 0 { reviewers |= 1 << UInt64(pair.reviewerPosition) }
        deciders |= 1 << UInt64(pair.deciderPosition)
      }
      if deciders == 0 {
        if !domain.mayBeTardy { return false }
        domain.mayBeOnTime = false
      } else {
        domain.reviewers &= reviewers
        domain.deciders &= deciders
      }
      domains[index] = domain
    }
    return true
  }

  /// Starts the multipliers from the linear program: the dual cost of each step.
  mutating func setMultipliers(from program: TardyCountProgram) {
    let prices = program.intervalPrices()
    for index in jobs.indices {
      var review = Double.infinity
      var decision = Double.infinity
      for place in program.start[index]..<program.start[index + 1] {
        let pair = program.pairs[place]
        if pair.reviewInterval >= 0 {
          review = min(review, pair.reviewUnits * prices[Int(pair.reviewInterval)])
        }
        decision = min(decision, pair.decisionUnits * prices[Int(pair.decisionInterval)])
      }
      reviewMultiplier[index] = review.isFinite ? review : 0
      decisionMultiplier[index] = decision.isFinite ? decision : 0
    }
  }
}
