import EmergencyFund

/// The search for a plan: list schedules first, then one objective after the other.
///
/// Lexicographic optimisation: each level improves its own objective, weighted so that the levels
/// above get no worse, and ends early where a lower bound is reached. Level 1 is a branch and bound
/// (``TardyCountSearch``) and a large neighbourhood search, levels 2 and 3 are large neighbourhood
/// searches (``LargeNeighbourhoodSearch``); ``DualBounds`` gives the bounds. Very small instances
/// are first solved by ``BranchAndBound``.
///
/// Invariant: `lowerBound` holds for all plans, and the plan is feasible at every point.
///
/// Complexity: the iterations of the budget.
struct LexicographicSearch {
  let instance: Instance
  /// The completion day of each job if it were the only one; `horizon` if there is none.
  let earliestCompletions: [Int32]
  let budget: SearchBudget
  private let isComplete: Bool
  private(set) var iterationCount = 0
  var wasTruncated = false
  var lowerBound: DualBounds
  /// Whether a branch and bound has proved that no plan is better.
  private(set) var isProvedOptimal = false
  /// The plan of the branch and bound, if it is better than the list schedules.
  private(set) var branchAndBoundPlan: SchedulePlan?
  private var branchAndBoundValue: ScheduleObjective?
  let zeroPrices: [Double]

  init(_ instance: Instance, effort: PlanningEffort) {
    self.init(
      instance, budget: SearchBudget(effort, caseCount: instance.caseCount),
      isComplete: BranchAndBound.isWorthwhile(instance))
  }

  /// Creates a search; `isComplete` starts with a branch and bound over all plans.
  init(_ instance: Instance, budget: SearchBudget, isComplete: Bool) {
    self.instance = instance
    self.budget = budget
    self.isComplete = isComplete
    zeroPrices = [Double](repeating: 0, count: instance.capacity.count)
    earliestCompletions = LexicographicSearch.earliestCompletions(instance)
    lowerBound = DualBounds(instance, earliestCompletions: earliestCompletions)
  }

  /// Returns the completion day of each job if it were the only one.
  static func earliestCompletions(_ instance: Instance) -> [Int32] {
    var empty = PlanState(instance)
    var random = SearchRandom(seed: 0)
    let weights = ObjectiveWeights(tardyCount: 0, tardiness: 0, flowTime: 1)
    let prices = [Double](repeating: 0, count: instance.capacity.count)
    return (0..<instance.caseCount).map { job in
      let found = empty.cheapestPlacement(job, skip: 0, prices: prices, weights: weights, &random)
      return found.day < 0 ? Int32(instance.horizon) : found.day
    }
  }

  /// Searches for the best plan, from list schedules or from a former plan.
  mutating func solve(from former: SchedulePlan?, shouldStop: () -> Bool) -> PlanState {
    var best = dispatched()
    if let former {
      var start = PlanState(instance)
      _ = start.adopt(former)
      start = completed(start)
      // On a tie the former plan, which is the one people know.
      if !(best.objective < start.objective) { best = start }
    }
    guard instance.caseCount > 0, !solveByBranchAndBound(&best) else { return best }
    guard !shouldStop() else {
      wasTruncated = true
      return best
    }
    minimiseTardyCount(of: &best, shouldStop)
    lowerBound.improveTardiness(iterations: budget.dualIterations / 8, of: best.objective)
    // Iterations that a level did not need go to the next; those of the last are the cheapest.
    var left = max(0, budget.tardyCount * budget.tardyCountRuns - iterationCount) / 2
    if !wasTruncated, best.objective.totalWeightedTardiness > lowerBound.totalWeightedTardiness {
      best = reducedTardiness(best, iterations: budget.tardiness + left, shouldStop)
      left = 0
    } else {
      left += budget.tardiness
    }
    if !wasTruncated {
      best = reducedFlowTime(best, iterations: budget.flowTime + 3 * left, shouldStop)
    }
    lowerBound.improveTardiness(iterations: budget.dualIterations, of: best.objective)
    return best
  }

  /// Searches for the least weighted number of tardy jobs only.
  mutating func weightedTardyCount() -> Int {
    var best = dispatched()
    guard instance.caseCount > 0, !solveByBranchAndBound(&best) else {
      return branchAndBoundValue?.weightedTardyCount ?? best.objective.weightedTardyCount
    }
    minimiseTardyCount(of: &best) { false }
    return best.objective.weightedTardyCount
  }

  /// Solves a very small instance; true if no plan can be better than the incumbent.
  private mutating func solveByBranchAndBound(_ best: inout PlanState) -> Bool {
    guard isComplete else { return false }
    var search = BranchAndBound(instance, betterThan: best.objective, nodeLimit: 200_000)
    isProvedOptimal = search.run()
    if let plan = search.plan() {
      branchAndBoundPlan = plan
      branchAndBoundValue = search.bestValue
    }
    return isProvedOptimal
  }

  // MARK: - List schedules

  /// Returns the best of several list schedules.
  ///
  /// The priority rules are earliest due date, weighted shortest processing time, and both: due
  /// dates for jobs that can be on time, then the others. Source: J. R. Jackson (1955), "Scheduling
  /// a production line to minimize maximum tardiness"; W. E. Smith (1956), "Various optimizers for
  /// single-stage production".
  func dispatched() -> PlanState {
    let keys: [(Int) -> Int] = [
      { instance.due[$0] * 1_024 },
      { instance.totalTime($0) * 65_536 / instance.weight[$0] },
      // What is tardy already comes last, by weighted shortest processing time.
      { job in
        instance.due[job] < 0
          ? 1 << 32 + instance.totalTime(job) * 1_024 / instance.weight[job]
          : instance.due[job] * 1_024
      },
    ]
    var best = PlanState(instance)
    for key in keys {
      let sorted = (0..<instance.caseCount).map { (key($0), $0) }.sorted { $0 < $1 }
      let plan = filled(PlanState(instance), in: sorted.map { $0.1 })
      if plan.objective < best.objective { best = plan }
    }
    return best
  }

  /// Schedules jobs without a placement in the given order, each as early as possible.
  private func filled(_ state: PlanState, in order: [Int]) -> PlanState {
    var state = state
    var random = SearchRandom(seed: 0)
    let weights = ObjectiveWeights(tardyCount: 0, tardiness: 0, flowTime: 1)
    for job in order where state.placements[job].day < 0 {
      let found = state.cheapestPlacement(
        job, skip: 0, prices: zeroPrices, weights: weights, &random)
      if found.day >= 0 { state.insertSplitting(job, found) }
    }
    return state
  }

  /// Completes an on-time set: the other jobs follow, weighted shortest processing time first.
  func completed(_ state: PlanState) -> PlanState {
    let order = (0..<instance.caseCount)
      .map { (instance.totalTime($0) * 65_536 / instance.weight[$0], $0) }
      .sorted { $0 < $1 }
    return filled(state, in: order.map { $0.1 })
  }

  // MARK: - Objective after objective

  mutating func run(
    _ neighbourhoodSearch: inout LargeNeighbourhoodSearch, iterations: Int, hot: Double,
    cold: Double, _ shouldStop: () -> Bool
  ) -> PlanState {
    let scale = instance.meanWeight
    let finished = neighbourhoodSearch.run(
      iterations: iterations, from: hot * scale, to: cold * scale, shouldStop: shouldStop)
    if !finished { wasTruncated = true }
    iterationCount += neighbourhoodSearch.iterations
    return neighbourhoodSearch.state
  }

  /// Level 2: improves the total weighted tardiness, Σ wT.
  private mutating func reducedTardiness(
    _ state: PlanState, iterations: Int, _ shouldStop: () -> Bool
  ) -> PlanState {
    let prices = dualPrices(
      of: ObjectiveWeights(tardyCount: 64, tardiness: 1, flowTime: 0), at: state.objective)
    var neighbourhoodSearch = LargeNeighbourhoodSearch(
      state, level: .tardiness,
      weights: ObjectiveWeights(tardyCount: 100_000, tardiness: 1, flowTime: 0),
      prices: prices, candidates: (0..<Int32(instance.caseCount)).map { $0 },
      goal: lowerBound.totalWeightedTardiness, seed: 1)
    return run(&neighbourhoodSearch, iterations: iterations, hot: 10, cold: 0.25, shouldStop)
  }

  /// Level 3: improves the total weighted flow time, Σ wF.
  private mutating func reducedFlowTime(
    _ state: PlanState, iterations: Int, _ shouldStop: () -> Bool
  ) -> PlanState {
    let prices = dualPrices(
      of: ObjectiveWeights(tardyCount: 3_000, tardiness: 60, flowTime: 1), at: state.objective)
    var neighbourhoodSearch = LargeNeighbourhoodSearch(
      state, level: .flowTime,
      weights: ObjectiveWeights(tardyCount: 1_000_000, tardiness: 3_000, flowTime: 1),
      prices: prices, candidates: (0..<Int32(instance.caseCount)).map { $0 }, goal: leastFlowTime,
      seed: 13)
    return run(&neighbourhoodSearch, iterations: iterations, hot: 3, cold: 0.15, shouldStop)
  }

  /// The total weighted flow time if no job were in another's way: a lower bound.
  var leastFlowTime: Int {
    (0..<instance.caseCount).reduce(0) {
      $0 + instance.weight[$1] * (Int(earliestCompletions[$1]) - instance.received[$1])
    }
  }

  /// Returns dual prices of minutes by officer and day, for these weights of the objectives.
  private func dualPrices(of weights: ObjectiveWeights, at value: ScheduleObjective) -> [Double] {
    var relaxation = CapacityRelaxation(
      instance, earliestCompletions: earliestCompletions, weights: weights)
    let target =
      Double(weights.tardyCount) * Double(value.weightedTardyCount)
      + Double(weights.tardiness) * Double(value.totalWeightedTardiness)
      + Double(weights.flowTime) * Double(value.totalWeightedFlowTime)
    _ = relaxation.improve(
      iterations: relaxation.affordableIterations(budget.dualIterations), target: target)
    return relaxation.multipliers.map { 0.8 * $0 }
  }
}
