import EmergencyFund

/// The Lagrangian relaxation of the assignment constraints: which cases can be on time together.
///
/// Computes a lower bound on the weighted number of tardy jobs, Σ wU. The constraint that each step
/// of a job that is on time is done by exactly one officer is dualised: every step has a
/// multiplier, and so the relaxation falls apart into one knapsack problem for each officer
/// (``OfficerKnapsack``) and one choice for each job, on time if its weight exceeds the multipliers
/// of its steps. Officers take whole steps, so this bound takes into account the idle time that
/// indivisible steps leave, which ``TardyCountRelaxation`` does not.
///
/// Source: M. L. Fisher, R. Jaikumar, L. N. Van Wassenhove (1986), "A multiplier adjustment method
/// for the generalized assignment problem"; the knapsack from E. L. Lawler, J. M. Moore (1969).
///
/// Invariant: `dualValue()` is a lower bound on Σ wU over all plans that `domains` allow, whatever
/// the multipliers are (weak duality). Multipliers are rounded to integers before they are used, so
/// rounding cannot make a bound invalid.
///
/// Complexity of a dual value: the sum over officers of candidates times units of time.
struct AssignmentRelaxation {
  /// The decisions that are still open for a job at a node of the search tree.
  struct Domain {
    var mayBeTardy = true
    var mayBeOnTime = true
    /// The eligible officers that are still allowed, one bit for each position in the job's list.
    var reviewers: UInt64
    var deciders: UInt64
  }

  let instance: Instance
  /// The jobs that would be on time if each were the only one.
  let jobs: [Int]
  /// The weight of all jobs that are due within the horizon.
  let totalWeight: Int
  /// The integer multiplier units in one unit of weight.
  let scale: Int
  /// The minutes in a unit of time: the greatest common divisor of all processing times.
  let unit: Int32
  var domains: [Domain]
  /// The Lagrange multipliers of each job's review and decision.
  var reviewMultiplier: [Double]
  var decisionMultiplier: [Double]
  var officers: [OfficerKnapsack]
  var scaledReview: [Int32]
  var scaledDecision: [Int32]
  /// How many officers took each step in the last dual value: the subgradient.
  private var reviewCount: [Int32]
  private var decisionCount: [Int32]
  /// The value of each officer's knapsack in the last dual value.
  var knapsackValues: [Int32]
  /// Where each job's officers begin in the lists by job and officer.
  let reviewStart: [Int]
  let decisionStart: [Int]
  /// The number of dual values computed.
  private(set) var evaluationCount = 0

  /// Creates the relaxation; nil if it is too large.
  ///
  /// That is a job with more than 62 eligible officers, or weights whose sum is too large.
  init?(_ instance: Instance, earliestCompletions: [Int32]) {
    self.instance = instance
    var jobs: [Int] = []
    var total = 0
    var unit: Int32 = 0
    for job in 0..<instance.caseCount where instance.due[job] < instance.horizon {
      total += instance.weight[job]
      if instance.due[job] < Int(earliestCompletions[job]) { continue }
      guard instance.reviewerIndices(job).count <= 62, instance.deciderIndices(job).count <= 62
      else { return nil }
      jobs.append(job)
      for minutes in [instance.reviewTime[job], instance.decisionTime[job]] {
        var rest = minutes
        while rest != 0 { (unit, rest) = (rest, unit % rest) }
      }
    }
    self.jobs = jobs
    self.unit = max(1, unit)
    totalWeight = total
    let weight = max(1, jobs.reduce(0) { $0 + instance.weight[$1] })
    var scale = 1 << 14
    // The value of a knapsack stays well within 31 bits.
    while scale > 0 && weight > (1 << 25) / scale { scale >>= 1 }
    guard scale > 0 else { return nil }
    self.scale = scale
    domains = []
    var reviewStart = [0]
    var decisionStart = [0]
    for job in jobs {
      let reviewers = instance.reviewerIndices(job).count
      let deciders = instance.deciderIndices(job).count
      domains.append(
        Domain(reviewers: (1 << UInt64(reviewers)) - 1, deciders: (1 << UInt64(deciders)) - 1))
      reviewStart.append(reviewStart[reviewStart.count - 1] + reviewers)
      decisionStart.append(decisionStart[decisionStart.count - 1] + deciders)
    }
    self.reviewStart = reviewStart
    self.decisionStart = decisionStart
    reviewMultiplier = [Double](repeating: 0, count: jobs.count)
    decisionMultiplier = reviewMultiplier
    officers = [OfficerKnapsack](repeating: OfficerKnapsack(), count: instance.officerCount)
    scaledReview = [Int32](repeating: 0, count: jobs.count)
    scaledDecision = scaledReview
    reviewCount = scaledReview
    decisionCount = scaledReview
    knapsackValues = [Int32](repeating: 0, count: instance.officerCount)
    buildKnapsacks()
  }

  /// Whether the linear program over jobs and pairs and all knapsack tables are quick to compute.
  var isSmall: Bool {
    guard jobs.count <= 500, jobs.count + instance.capacity.count <= 1_200 else { return false }
    let entries = officers.reduce(0) {
      $0 + ($1.candidates.count + 1) * (Int($1.candidates.last?.capacity ?? 0) + 1)
    }
    return entries <= 16_000_000
  }

  /// The cost of one dual value: units of time over all candidates.
  var size: Int {
    officers.reduce(1) { $0 + $1.candidates.reduce(0) { $0 + Int($1.capacity) } }
  }

  // MARK: - Dual value

  /// Solves all knapsacks; returns the lower bound on Σ wU, infinite if the node is infeasible.
  mutating func dualValue() -> Double {
    evaluationCount += 1
    var total = 0
    for index in jobs.indices {
      scaledReview[index] = Int32(Int(nearest: reviewMultiplier[index] * Double(scale)))
      scaledDecision[index] = Int32(Int(nearest: decisionMultiplier[index] * Double(scale)))
      reviewCount[index] = 0
      decisionCount[index] = 0
    }
    for officer in officers.indices {
      let value = officers[officer].best(
        reviewMultiplier: scaledReview, decisionMultiplier: scaledDecision
      ) {
        candidate, isReview in
        let index = Int(candidate.index)
        if isReview {
          reviewCount[index] += 1
        } else {
          decisionCount[index] += 1
        }
      }
      guard value > OfficerKnapsack.impossible / 2 else { return .infinity }
      knapsackValues[officer] = value
      total += Int(value)
    }
    for index in jobs.indices where domains[index].mayBeOnTime {
      let rest = reducedWeight(index)
      if rest > 0 || !domains[index].mayBeTardy { total += rest }
    }
    return Double(totalWeight) - Double(total) / Double(scale)
  }

  /// The reduced weight of a job: its weight less the multipliers of its steps.
  @inline(__always)
  func reducedWeight(_ index: Int) -> Int {
    instance.weight[jobs[index]] * scale - Int(scaledReview[index]) - Int(scaledDecision[index])
  }

  /// Whether the job is on time in the solution of the relaxation.
  @inline(__always)
  private func isOnTime(_ index: Int) -> Bool {
    domains[index].mayBeOnTime && (!domains[index].mayBeTardy || reducedWeight(index) > 0)
  }

  /// Improves the multipliers by subgradient steps, until the bound exceeds `goal`.
  ///
  /// Returns the best dual value and leaves its multipliers in place.
  mutating func improve(iterations: Int, target: Double, goal: Double, patience: Int) -> Double {
    var stepLength = SubgradientStepLength(patience: patience, slowdown: 0.7, scaleMin: 1e-3)
    var kept = (reviewMultiplier, decisionMultiplier)
    var review = [Double](repeating: 0, count: jobs.count)
    var decision = review
    for _ in 0..<iterations {
      let value = dualValue()
      if stepLength.improves(value, byMoreThan: 1e-4) {
        kept = (reviewMultiplier, decisionMultiplier)
        if value > goal { break }
      }
      if stepLength.isOver { break }
      var norm = 0.0
      for index in jobs.indices where domains[index].mayBeOnTime {
        let demand: Int32 = isOnTime(index) ? 1 : 0
        if instance.reviewTime[jobs[index]] > 0 {
          review[index] = 0.9 * review[index] + Double(demand - reviewCount[index])
          if reviewMultiplier[index] <= 0 && review[index] < 0 { review[index] = 0 }
        }
        decision[index] = 0.9 * decision[index] + Double(demand - decisionCount[index])
        if decisionMultiplier[index] <= 0 && decision[index] < 0 { decision[index] = 0 }
        norm += review[index] * review[index] + decision[index] * decision[index]
      }
      if norm == 0 { break }
      let length = stepLength.scale * max(target - value, 0.05) / norm
      for index in jobs.indices where domains[index].mayBeOnTime {
        let limit = Double(instance.weight[jobs[index]]) * 4
        reviewMultiplier[index] = min(
          limit, max(0, reviewMultiplier[index] + length * review[index]))
        decisionMultiplier[index] = min(
          limit, max(0, decisionMultiplier[index] + length * decision[index]))
      }
    }
    (reviewMultiplier, decisionMultiplier) = kept
    return stepLength.best
  }
}
