import EmergencyFund

/// The Lagrangian relaxation of the capacity constraints, for a weighted sum of the objectives.
///
/// Computes a lower bound on `weights` · (Σ wU, Σ wT, Σ wF). A step that is completed by day k uses
/// capacity of days 0 to k. Every minute of officer o on day d has a multiplier that never rises
/// with d; then a step completed by day k costs at least its processing time times the multiplier
/// of day k. The capacity constraints dualised, the relaxation falls apart: every job chooses the
/// cheapest completion day and pair of officers by itself. The dual value is what the jobs cost
/// less the value of all capacity. The multipliers also price scarce minutes for the search.
///
/// Source: A. M. Geoffrion (1974), "Lagrangean relaxation for integer programming"; M. L. Fisher
/// (1981), "The Lagrangian relaxation method for solving integer programming problems".
///
/// Invariant: the multipliers are nonnegative and never rise along an officer's days; any such
/// multipliers give a lower bound (weak duality).
///
/// Complexity of a dual value: jobs times completion days times eligible officers.
struct CapacityRelaxation {
  let instance: Instance
  /// The completion days considered for each job; an empty range if it can only be tardy.
  let firstDay: [Int32]
  let lastDay: [Int32]
  /// The Lagrange multiplier of a minute by officer and day.
  var multipliers: [Double]
  private var subgradient: [Double]
  private var direction: [Double]
  let weights: ObjectiveWeights

  init(_ instance: Instance, earliestCompletions: [Int32], weights: ObjectiveWeights) {
    self.instance = instance
    self.weights = weights
    var first: [Int32] = []
    var last: [Int32] = []
    for job in 0..<instance.caseCount {
      let earliest = earliestCompletions[job]
      let onTime = Int32(max(-1, instance.deadline(job)))
      first.append(weights.flowTime > 0 ? earliest : max(earliest, onTime))
      last.append(
        weights.flowTime > 0 || weights.tardiness > 0 ? Int32(instance.horizon - 1) : onTime)
    }
    firstDay = first
    lastDay = last
    multipliers = [Double](repeating: 0, count: instance.capacity.count)
    subgradient = multipliers
    direction = multipliers
  }

  @inline(__always)
  func cost(_ job: Int, _ day: Int) -> Double {
    let overdue = day - instance.due[job]
    var units = weights.flowTime * (day - instance.received[job])
    if overdue > 0 { units += weights.tardyCount + weights.tardiness * overdue }
    return Double(units) * Double(instance.weight[job])
  }

  /// Solves the relaxation: what the jobs cost less the value of all capacity.
  mutating func dualValue() -> Double {
    let horizon = instance.horizon
    var total = 0.0
    for index in subgradient.indices {
      subgradient[index] = -Double(instance.capacity[index])
      total += subgradient[index] * multipliers[index]
    }
    for job in 0..<instance.caseCount {
      var best = cost(job, horizon)
      var bestDay = -1
      var bestReviewer = -1
      var bestDecider = -1
      let review = Double(instance.reviewTime[job])
      let decision = Double(instance.decisionTime[job])
      var day = Int(firstDay[job])
      let last = Int(lastDay[job])
      while day <= last {
        let base = cost(job, day)
        if base >= best { break }
        let deciders = cheapest(instance.deciders, instance.deciderIndices(job), day)
        if instance.reviewTime[job] == 0 {
          let sum = base + decision * deciders.price
          if deciders.officer >= 0 && sum < best {
            (best, bestDay, bestReviewer, bestDecider) = (sum, day, -1, deciders.officer)
          }
        } else {
          let reviewers = cheapest(instance.reviewers, instance.reviewerIndices(job), day)
          if reviewers.officer != deciders.officer {
            let sum = base + review * reviewers.price + decision * deciders.price
            if reviewers.officer >= 0 && deciders.officer >= 0 && sum < best {
              (best, bestDay, bestReviewer, bestDecider) =
                (sum, day, reviewers.officer, deciders.officer)
            }
          } else {
            let left = base + review * reviewers.secondPrice + decision * deciders.price
            if reviewers.second >= 0 && left < best {
              (best, bestDay, bestReviewer, bestDecider) =
                (left, day, reviewers.second, deciders.officer)
            }
            let right = base + review * reviewers.price + decision * deciders.secondPrice
            if deciders.second >= 0 && right < best {
              (best, bestDay, bestReviewer, bestDecider) =
                (right, day, reviewers.officer, deciders.second)
            }
          }
        }
        day += 1
      }
      total += best
      if bestDay >= 0 {
        subgradient[bestDecider * horizon + bestDay] += decision
        if bestReviewer >= 0 { subgradient[bestReviewer * horizon + bestDay] += review }
      }
    }
    return total
  }

  private struct Cheapest {
    var officer = -1
    var price = Double.infinity
    var second = -1
    var secondPrice = Double.infinity
  }

  @inline(__always)
  private func cheapest(_ list: [Int32], _ range: Range<Int>, _ day: Int) -> Cheapest {
    var found = Cheapest()
    for index in range {
      let officer = Int(list[index])
      let price = multipliers[officer * instance.horizon + day]
      if price < found.price {
        found.second = found.officer
        found.secondPrice = found.price
        found.officer = officer
        found.price = price
      } else if price < found.secondPrice {
        found.second = officer
        found.secondPrice = price
      }
    }
    return found
  }

  /// Limits a number of iterations so that large instances do not take too long.
  func affordableIterations(_ iterations: Int) -> Int {
    var work = instance.capacity.count
    for job in 0..<instance.caseCount {
      let days = max(0, Int(lastDay[job]) - Int(firstDay[job]) + 1)
      let officers = instance.reviewerIndices(job).count + instance.deciderIndices(job).count
      work += 8 + days * officers
    }
    return max(10, min(iterations, 400_000_000 / work))
  }

  /// Maximises the dual value by subgradient ascent; returns the best value found.
  ///
  /// `target` is the cost of a plan, from which the step length is computed. The multipliers of
  /// the best value are left in place.
  mutating func improve(
    iterations: Int, target: Double, goal: Double = .infinity, patience: Int = 20
  ) -> Double {
    var stepLength = SubgradientStepLength(patience: patience, scaleMin: 1e-4)
    var bestMultipliers = multipliers
    for index in direction.indices { direction[index] = 0 }
    for _ in 0..<iterations {
      let value = dualValue()
      if stepLength.improves(value, byMoreThan: 1e-7 * max(1, value.magnitude)) {
        bestMultipliers = multipliers
        if value >= goal { break }
      }
      let length = stepLength.scale * max(target - value, 1e-6 * max(1, target.magnitude))
      if stepLength.isOver
        || !ascend(
          &multipliers, along: &direction, subgradient: subgradient, by: length,
          rowLength: instance.horizon)
      {
        break
      }
    }
    multipliers = bestMultipliers
    return stepLength.best
  }
}
