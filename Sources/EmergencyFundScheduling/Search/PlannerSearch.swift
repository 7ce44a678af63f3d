import EmergencyFund

/// How many rounds of each kind an effort allows.
///
/// Counts grow with the number of cases and then stay level, so that time grows no faster than
/// the cases do.
struct SearchBudget {
  let saving: Int
  let savingRuns: Int
  let hurrying: Int
  let waiting: Int
  let relaxation: Int
  let branches: Int
  let attempts: Int

  init(saving: Int, hurrying: Int, waiting: Int, relaxation: Int = 300, branches: Int = 200) {
    self.branches = branches
    attempts = 10
    self.saving = saving
    savingRuns = 1
    self.hurrying = hurrying
    self.waiting = waiting
    self.relaxation = relaxation
  }

  init(_ effort: Planner.Effort, caseCount: Int) {
    let (numerator, denominator) =
      switch effort {
      case .quick: (1, 10)
      case .normal: (1, 1)
      case .thorough: (8, 1)
      }
    saving = (20_000 + 500 * min(caseCount, 720)) * numerator / denominator
    savingRuns = caseCount > 1_000 || effort == .quick ? 1 : 3
    // Where there are many cases a round of the last two levels gains little.
    let later =
      caseCount > 1_000
      ? (200_000, 200_000) : caseCount > 60 ? (200_000, 180_000) : (240_000, 420_000)
    hurrying = later.0 * numerator / denominator
    waiting = later.1 * numerator / denominator
    relaxation = effort == .quick ? 300 : 1_000
    branches = 500_000 / max(250, caseCount) * numerator / denominator
    attempts = 8
  }
}

/// The search for a plan: a first plan by rules, then one level of the objective after the other.
struct PlannerSearch {
  let workload: Workload
  /// Day on which each case would be done if it were the only one; `horizon` when never.
  let soloDays: [Int32]
  let budget: SearchBudget
  private let isComplete: Bool
  private(set) var roundsUsed = 0
  var wasCut = false
  var bound: LatenessBound
  /// Whether a complete search has shown that no plan is better.
  private(set) var isProvedOptimal = false
  /// The best plan of a complete search, when it is better than the rules' plans.
  private(set) var exactPlan: SchedulePlan?
  private var exactValue: ScheduleObjective?
  let noWorth: [Double]

  init(_ workload: Workload, effort: Planner.Effort) {
    self.init(
      workload, budget: SearchBudget(effort, caseCount: workload.caseCount),
      isComplete: ExactSearch.isWorthwhile(workload))
  }

  /// Creates a search; `isComplete` searches all plans, which only very small problems allow.
  init(_ workload: Workload, budget: SearchBudget, isComplete: Bool) {
    self.workload = workload
    self.budget = budget
    self.isComplete = isComplete
    noWorth = [Double](repeating: 0, count: workload.minutes.count)
    soloDays = PlannerSearch.soloDays(workload)
    bound = LatenessBound(workload, soloDays: soloDays)
  }

  /// Returns the day on which each case would be done if it were the only one.
  static func soloDays(_ workload: Workload) -> [Int32] {
    var empty = PlanState(workload)
    var random = SearchRandom(seed: 0)
    let prices = SearchPrices(late: 0, lateness: 0, wait: 1)
    let worth = [Double](repeating: 0, count: workload.minutes.count)
    return (0..<workload.caseCount).map { item in
      let found = empty.cheapest(item, skip: 0, worth: worth, prices: prices, &random)
      return found.day < 0 ? Int32(workload.horizon) : found.day
    }
  }

  /// Searches for the best plan, from the rules' plans or from a former one.
  mutating func solve(from former: SchedulePlan?, shouldStop: () -> Bool) -> PlanState {
    var best = dispatched()
    if let former {
      var start = PlanState(workload)
      _ = start.adopt(former)
      start = completed(start)
      // Where equal, the former plan: it is what people know.
      if !(best.objective < start.objective) { best = start }
    }
    guard workload.caseCount > 0, !solveExactly(&best) else { return best }
    guard !shouldStop() else {
      wasCut = true
      return best
    }
    reduceLateWeight(of: &best, shouldStop)
    bound.improveLateness(rounds: budget.relaxation / 8, of: best.objective)
    // What one level did not need, the next may use; the last has the quickest rounds.
    var left = max(0, budget.saving * budget.savingRuns - roundsUsed) / 2
    if !wasCut, best.objective.weightedLateness > bound.weightedLateness {
      best = hurrying(best, rounds: budget.hurrying + left, shouldStop)
      left = 0
    } else {
      left += budget.hurrying
    }
    if !wasCut { best = waiting(best, rounds: budget.waiting + 3 * left, shouldStop) }
    bound.improveLateness(rounds: budget.relaxation, of: best.objective)
    return best
  }

  /// Searches for the least late weight only.
  mutating func lateWeight() -> Int {
    var best = dispatched()
    guard workload.caseCount > 0, !solveExactly(&best) else {
      return exactValue?.lateWeight ?? best.objective.lateWeight
    }
    reduceLateWeight(of: &best) { false }
    return best.objective.lateWeight
  }

  /// Searches a very small problem completely; true when no plan can be better than `best` now.
  private mutating func solveExactly(_ best: inout PlanState) -> Bool {
    guard isComplete else { return false }
    var exact = ExactSearch(workload, betterThan: best.objective, nodeLimit: 200_000)
    isProvedOptimal = exact.run()
    if let plan = exact.plan() {
      exactPlan = plan
      exactValue = exact.bestValue
    }
    return isProvedOptimal
  }

  // MARK: - First plans

  /// Returns the best of several list schedules.
  func dispatched() -> PlanState {
    let keys: [(Int) -> Int] = [
      { workload.due[$0] * 1_024 },
      { workload.totalMinutes($0) * 65_536 / workload.weight[$0] },
      // What is late already waits, the shortest for its weight first.
      { item in
        workload.due[item] < 0
          ? 1 << 32 + workload.totalMinutes(item) * 1_024 / workload.weight[item]
          : workload.due[item] * 1_024
      },
    ]
    var best = PlanState(workload)
    for key in keys {
      let sorted = (0..<workload.caseCount).map { (key($0), $0) }.sorted { $0 < $1 }
      let plan = filled(PlanState(workload), in: sorted.map { $0.1 })
      if plan.objective < best.objective { best = plan }
    }
    return best
  }

  /// Puts cases that have no place yet on their earliest day, in the given order.
  private func filled(_ state: PlanState, in order: [Int]) -> PlanState {
    var state = state
    var random = SearchRandom(seed: 0)
    let prices = SearchPrices(late: 0, lateness: 0, wait: 1)
    for item in order where state.placements[item].day < 0 {
      let found = state.cheapest(item, skip: 0, worth: noWorth, prices: prices, &random)
      if found.day >= 0 { state.settle(item, found) }
    }
    return state
  }

  /// Completes a choice of cases to save: the rest follow, shortest for their weight first.
  func completed(_ state: PlanState) -> PlanState {
    let order = (0..<workload.caseCount)
      .map { (workload.totalMinutes($0) * 65_536 / workload.weight[$0], $0) }
      .sorted { $0 < $1 }
    return filled(state, in: order.map { $0.1 })
  }

  // MARK: - Level after level

  mutating func run(
    _ improvement: inout Improvement, rounds: Int, hot: Double, cold: Double,
    _ shouldStop: () -> Bool
  ) -> PlanState {
    let scale = workload.meanWeight
    let finished = improvement.run(
      rounds: rounds, from: hot * scale, to: cold * scale, shouldStop: shouldStop)
    if !finished { wasCut = true }
    roundsUsed += improvement.rounds
    return improvement.state
  }

  /// Level 2: how late the late ones are.
  private mutating func hurrying(
    _ state: PlanState, rounds: Int, _ shouldStop: () -> Bool
  ) -> PlanState {
    let worth = self.worth(
      of: SearchPrices(late: 64, lateness: 1, wait: 0), at: state.objective)
    var improvement = Improvement(
      state, aim: .hurrying, prices: SearchPrices(late: 100_000, lateness: 1, wait: 0),
      worth: worth, candidates: (0..<Int32(workload.caseCount)).map { $0 },
      goal: bound.weightedLateness, seed: 1)
    return run(&improvement, rounds: rounds, hot: 10, cold: 0.25, shouldStop)
  }

  /// Level 3: how long everybody waits.
  private mutating func waiting(
    _ state: PlanState, rounds: Int, _ shouldStop: () -> Bool
  ) -> PlanState {
    let worth = self.worth(
      of: SearchPrices(late: 3_000, lateness: 60, wait: 1), at: state.objective)
    var improvement = Improvement(
      state, aim: .waiting, prices: SearchPrices(late: 1_000_000, lateness: 3_000, wait: 1),
      worth: worth, candidates: (0..<Int32(workload.caseCount)).map { $0 }, goal: soloWait,
      seed: 13)
    return run(&improvement, rounds: rounds, hot: 3, cold: 0.15, shouldStop)
  }

  /// Weighted wait if no case stood in another's way.
  var soloWait: Int {
    (0..<workload.caseCount).reduce(0) {
      $0 + workload.weight[$1] * (Int(soloDays[$1]) - workload.received[$1])
    }
  }

  /// Returns what a minute of each officer and day is worth while these prices hold.
  private func worth(of prices: SearchPrices, at value: ScheduleObjective) -> [Double] {
    var relaxation = PricedRelaxation(workload, soloDays: soloDays, costs: prices)
    let target =
      Double(prices.late) * Double(value.lateWeight)
      + Double(prices.lateness) * Double(value.weightedLateness)
      + Double(prices.wait) * Double(value.weightedWait)
    _ = relaxation.improve(rounds: relaxation.affordable(budget.relaxation), target: target)
    return relaxation.prices.map { 0.8 * $0 }
  }
}
