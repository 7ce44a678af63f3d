import EmergencyFund

/// Lower bounds on the first two objectives of any plan.
public struct ScheduleLowerBound: Hashable, Sendable {
  /// A lower bound on the weighted number of tardy jobs, Σ wU.
  public var weightedTardyCount: Int
  /// A lower bound on the total weighted tardiness, Σ wT, of plans with at most this plan's Σ wU.
  public var totalWeightedTardiness: Int
}

/// The lower bounds of a search, raised by Lagrangian relaxation.
///
/// Invariant: each value is a lower bound for all plans. The bound on Σ wT is evaluated in
/// integers, so rounding cannot make it invalid (see ``CapacityRelaxation``).
struct DualBounds {
  private let instance: Instance
  private let earliestCompletions: [Int32]
  private(set) var weightedTardyCount: Int
  private(set) var totalWeightedTardiness: Int
  private var tardyCount: TardyCountRelaxation
  private var hasMultipliers = false

  init(_ instance: Instance, earliestCompletions: [Int32]) {
    self.instance = instance
    self.earliestCompletions = earliestCompletions
    tardyCount = TardyCountRelaxation(instance, earliestCompletions: earliestCompletions)
    var weight = 0
    var tardiness = 0
    for job in 0..<instance.caseCount {
      let overdue = Int(earliestCompletions[job]) - instance.due[job]
      if overdue > 0 {
        weight += instance.weight[job]
        tardiness += instance.weight[job] * overdue
      }
    }
    weightedTardyCount = weight
    totalWeightedTardiness = tardiness
  }

  /// Raises the bound on Σ wU by subgradient ascent; `value` is that of a plan.
  ///
  /// See ``TardyCountRelaxation``.
  mutating func improveTardyCount(iterations: Int, value: Int) {
    guard weightedTardyCount < value else { return }
    let affordableIterations = max(10, min(iterations, 400_000_000 / tardyCount.size))
    if !hasMultipliers {
      tardyCount.startFromCommonMultipliers(iterations: 300, target: Double(value))
    }
    hasMultipliers = true
    let found = tardyCount.improve(
      iterations: affordableIterations, target: Double(value), goal: Double(value) - 0.99,
      patience: 150)
    if found.isFinite {
      weightedTardyCount = max(weightedTardyCount, Int(roundedUp: found - 1e-6))
    }
  }

  /// Raises the bound on Σ wU to one that a branch and bound has proved.
  mutating func raiseTardyCount(to value: Int) {
    weightedTardyCount = max(weightedTardyCount, value)
  }

  /// Raises the bound on Σ wT over plans whose Σ wU is at most that of `value`.
  ///
  /// The constraint on Σ wU is dualised too, with a few multipliers tried one after the other.
  mutating func improveTardiness(iterations: Int, of value: ScheduleObjective) {
    for multiplier in [64, 5, 2, 0] where totalWeightedTardiness < value.totalWeightedTardiness {
      if multiplier > 0 && value.weightedTardyCount == 0 { continue }
      let weights = ObjectiveWeights(tardyCount: multiplier, tardiness: 1, flowTime: 0)
      var relaxation = CapacityRelaxation(
        instance, earliestCompletions: earliestCompletions, weights: weights)
      let offset = multiplier * value.weightedTardyCount
      let target = offset + value.totalWeightedTardiness
      _ = relaxation.improve(
        iterations: relaxation.affordableIterations(6 * iterations), target: Double(target),
        goal: Double(target) - 0.99, patience: 150)
      totalWeightedTardiness = max(totalWeightedTardiness, relaxation.certifiedDualValue() - offset)
    }
  }
}
