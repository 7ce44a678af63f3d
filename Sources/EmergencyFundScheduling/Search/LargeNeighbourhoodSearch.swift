import EmergencyFund

/// The objective that a search improves; objectives of higher levels get no worse.
enum SearchLevel {
  /// The weighted number of tardy jobs: only jobs on time are placed, as late as possible.
  case tardyCount
  /// The total weighted tardiness: jobs on time stay as late as possible.
  case tardiness
  /// The total weighted flow time.
  case flowTime
}

/// A large neighbourhood search with simulated annealing.
///
/// Each iteration removes a few related jobs and inserts them again in another order, each at its
/// best place, or inserts one job and ejects those in its way. A worse plan is accepted with
/// probability exp(−Δ/T) at a temperature T that falls geometrically.
///
/// Source: P. Shaw (1998), "Using constraint programming and local search methods to solve vehicle
/// routing problems"; S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi (1983), "Optimization by simulated
/// annealing".
///
/// Invariant: `state` is a feasible plan after each iteration, and the incumbent is the best one
/// seen by the lexicographic objective.
///
/// Complexity of an iteration: removed jobs times pairs of eligible officers, plus the horizon.
struct LargeNeighbourhoodSearch {
  var state: PlanState
  var random: SearchRandom
  let level: SearchLevel
  let weights: ObjectiveWeights
  /// The dual price of a minute by officer and day: whose minutes are scarce.
  let prices: [Double]
  /// The jobs from which an iteration may start.
  let candidates: [Int32]
  /// The maximum number of jobs removed in an iteration.
  let removedMax: Int
  /// The days up to the last completion: later days hold nothing to remove.
  private(set) var daysInUse = 1
  /// The share, in 256ths, of iterations that insert one job with ejection.
  let ejectionShare: UInt64
  /// The value of the objective at which the search ends: a lower bound.
  let goal: Int
  /// The incumbent, updated only for the jobs changed since.
  private var incumbent: [Placement]
  private var incumbentSplitWork: [[SchedulePlan.Work]]
  private var incumbentObjective: ScheduleObjective
  private var changed: [Int32] = []
  private var isChanged: [Bool]
  /// The iterations done.
  private(set) var iterations = 0
  /// The jobs removed in this iteration, and their former placements.
  var removed: [Int] = []
  var formerPlacements: [(Placement, [SchedulePlan.Work])] = []
  /// The cost of the removed jobs before their removal.
  private var before = 0
  /// The removed jobs in order of insertion: sort key, then position in `removed`.
  var keys: [Int] = []
  var officers: [Int32] = []

  init(
    _ state: PlanState, level: SearchLevel, weights: ObjectiveWeights, prices: [Double],
    candidates: [Int32], goal: Int, seed: UInt64
  ) {
    self.state = state
    self.level = level
    self.weights = weights
    self.prices = prices
    self.candidates = candidates
    self.goal = goal
    removedMax = min(level == .flowTime ? 9 : 10, state.instance.caseCount)
    ejectionShare = level == .flowTime ? 128 : level == .tardiness ? 64 : 0
    random = SearchRandom(seed: seed)
    incumbent = state.placements
    incumbentSplitWork = state.splitWork
    incumbentObjective = state.objective
    isChanged = [Bool](repeating: false, count: incumbent.count)
  }

  /// Runs `count` iterations while the temperature falls geometrically from one value to the other.
  ///
  /// Returns false if it was stopped early; the state is the incumbent either way.
  mutating func run(
    iterations count: Int, from hot: Double, to cold: Double, shouldStop: () -> Bool
  ) -> Bool {
    defer { restoreIncumbent() }
    guard !candidates.isEmpty, removedMax > 1 else { return true }
    var temperature = hot
    let factor = coolingFactor(of: cold / hot, max(1, count / 128))
    for number in 0..<count {
      if number & 127 == 0 {
        if shouldStop() { return false }
        if number & 4_095 == 0 { countDaysInUse() }
        if hasReachedGoal { return true }
        temperature *= factor
      }
      iterate(temperature)
    }
    return true
  }

  private mutating func countDaysInUse() {
    daysInUse = 1 + state.placements.reduce(0) { max($0, Int($1.day)) }
  }

  private var hasReachedGoal: Bool {
    switch level {
    case .tardyCount: incumbentObjective.weightedTardyCount <= goal
    case .tardiness:
      incumbentObjective.totalWeightedTardiness <= goal
    case .flowTime: incumbentObjective.totalWeightedFlowTime <= goal
    }
  }

  @inline(__always)
  private func cost(_ job: Int, _ day: Int) -> Int {
    let overdue = day - state.instance.due[job]
    var unitCost = weights.flowTime * day
    if overdue > 0 { unitCost += weights.tardyCount + weights.tardiness * overdue }
    return unitCost * state.instance.weight[job]
  }

  private mutating func iterate(_ temperature: Double) {
    iterations += 1
    state.setMark()
    removed.removeAll(keepingCapacity: true)
    formerPlacements.removeAll(keepingCapacity: true)
    before = 0
    let isEjection = random.chance(ejectionShare)
    var after = 0
    if isEjection {
      guard insertWithEjection() else { return undo() }
      after = cost(removed[0], state.completionDay(removed[0]))
    } else {
      destroy()
      for job in removed { remove(job) }
    }
    let limit = before + Int(temperature * random.exponential())
    order(from: isEjection ? 1 : 0)
    for key in keys where after <= limit {
      let job = removed[key & 0xFFFF]
      let found = repair(job)
      if found.day >= 0 { state.insertSplitting(job, found) }
      after += cost(job, state.completionDay(job))
    }
    if after > limit { undo() } else { accept() }
  }

  /// Removes a job, listed in `removed`, from the plan.
  @inline(__always)
  mutating func remove(_ job: Int) {
    before += cost(job, state.completionDay(job))
    formerPlacements.append(state.placements[job].day >= 0 ? state.remove(job) : (.none, []))
  }

  private mutating func undo() {
    state.rollBack(removed, to: formerPlacements)
  }

  @inline(__always)
  private mutating func repair(_ job: Int) -> Placement {
    switch level {
    case .tardyCount:
      return state.latestPlacement(job, skip: 12, &random)
    case .tardiness:
      if state.instance.due[job] >= 0 {
        let found = state.latestPlacement(job, skip: 6, &random)
        if found.day >= 0 { return found }
      }
    case .flowTime:
      break
    }
    return state.cheapestPlacement(job, skip: 2, prices: prices, weights: weights, &random)
  }

  private mutating func accept() {
    for job in removed where !isChanged[job] {
      isChanged[job] = true
      changed.append(Int32(job))
    }
    let isBetter =
      level == .tardyCount
      ? state.objective.weightedTardyCount < incumbentObjective.weightedTardyCount
      : state.objective < incumbentObjective
    if isBetter { keepIncumbent() }
  }

  /// Makes the present plan the incumbent.
  private mutating func keepIncumbent() {
    incumbentObjective = state.objective
    for job in changed {
      let index = Int(job)
      incumbent[index] = state.placements[index]
      incumbentSplitWork[index] = state.splitWork[index]
      isChanged[index] = false
    }
    changed.removeAll(keepingCapacity: true)
  }

  /// Makes the incumbent the present plan.
  private mutating func restoreIncumbent() {
    for job in changed where state.placements[Int(job)].day >= 0 { _ = state.remove(Int(job)) }
    for job in changed {
      let index = Int(job)
      if incumbent[index].day >= 0 {
        state.insert(index, incumbent[index], incumbentSplitWork[index])
      }
      isChanged[index] = false
    }
    changed.removeAll(keepingCapacity: true)
  }
}

/// The factor of a geometric sequence: the number in 0…1 whose `count`-th power is `value`.
private func coolingFactor(of value: Double, _ count: Int) -> Double {
  var low = 0.0
  var high = 1.0
  for _ in 0..<60 {
    let middle = (low + high) / 2
    var power = 1.0
    var base = middle
    var left = count
    while left > 0 {
      if left & 1 == 1 { power *= base }
      base *= base
      left >>= 1
    }
    if power < value { low = middle } else { high = middle }
  }
  return high
}
