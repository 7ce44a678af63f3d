import EmergencyFund

/// What the search is after: the levels of the objective one after the other.
enum SearchAim {
  /// Which cases are on time. Only they are placed, as late as they may be.
  case saving
  /// How late the late ones are. Cases on time stay as late as they may be.
  case hurrying
  /// How long everybody waits.
  case waiting
}

/// Improves a plan by taking a few related cases out and putting them back in another order.
///
/// A worse plan is accepted with a chance that falls with the temperature, so that the search
/// leaves dead ends; the best plan by the true, lexicographic objective is kept beside it.
struct Improvement {
  var state: PlanState
  var random: SearchRandom
  let aim: SearchAim
  let prices: SearchPrices
  /// Price of a minute by officer and day, which tells whose minutes are scarce.
  let worth: [Double]
  /// Cases from which a round may start.
  let candidates: [Int32]
  /// The most cases that one round takes out.
  let sizeMax: Int
  /// Days up to the last on which anything is done: later days hold nothing to take out.
  private(set) var daysInUse = 1
  /// Of 256 rounds, those that force one case to an earlier day.
  let forcedShare: UInt64
  /// The search ends where the level it is after has come down to this.
  let goal: Int
  /// The best plan so far, brought up to date only for the cases changed since.
  private var best: [Placement]
  private var bestPieces: [[SchedulePlan.Work]]
  private var bestObjective: ScheduleObjective
  private var changed: [Int32] = []
  private var isChanged: [Bool]
  /// Rounds of removal and insertion done.
  private(set) var rounds = 0
  /// Cases taken out in this round, and where they were.
  var removed: [Int] = []
  var former: [(Placement, [SchedulePlan.Work])] = []
  /// Cost of the removed cases before they were taken out.
  private var before = 0
  /// Removed cases in the order of insertion: sort key, then position in `removed`.
  var keys: [Int] = []
  var officers: [Int32] = []

  init(
    _ state: PlanState, aim: SearchAim, prices: SearchPrices, worth: [Double],
    candidates: [Int32], goal: Int, seed: UInt64
  ) {
    self.state = state
    self.aim = aim
    self.prices = prices
    self.worth = worth
    self.candidates = candidates
    self.goal = goal
    sizeMax = min(aim == .waiting ? 9 : 10, state.workload.caseCount)
    forcedShare = aim == .waiting ? 128 : aim == .hurrying ? 64 : 0
    random = SearchRandom(seed: seed)
    best = state.placements
    bestPieces = state.pieces
    bestObjective = state.objective
    isChanged = [Bool](repeating: false, count: best.count)
  }

  /// Runs `count` rounds while the temperature falls evenly from one value to the other.
  ///
  /// Returns false when it was stopped early; the state is the best plan found either way.
  mutating func run(
    rounds count: Int, from hot: Double, to cold: Double, shouldStop: () -> Bool
  ) -> Bool {
    defer { restore() }
    guard !candidates.isEmpty, sizeMax > 1 else { return true }
    var temperature = hot
    let factor = root(of: cold / hot, max(1, count / 128))
    for number in 0..<count {
      if number & 127 == 0 {
        if shouldStop() { return false }
        if number & 4_095 == 0 { countDaysInUse() }
        if hasReachedGoal { return true }
        temperature *= factor
      }
      round(temperature)
    }
    return true
  }

  private mutating func countDaysInUse() {
    daysInUse = 1 + state.placements.reduce(0) { max($0, Int($1.day)) }
  }

  private var hasReachedGoal: Bool {
    switch aim {
    case .saving: bestObjective.lateWeight <= goal
    case .hurrying:
      bestObjective.weightedLateness <= goal
    case .waiting: bestObjective.weightedWait <= goal
    }
  }

  @inline(__always)
  private func cost(_ item: Int, _ day: Int) -> Int {
    let overdue = day - state.workload.due[item]
    var units = prices.wait * day
    if overdue > 0 { units += prices.late + prices.lateness * overdue }
    return units * state.workload.weight[item]
  }

  private mutating func round(_ temperature: Double) {
    rounds += 1
    state.setMark()
    removed.removeAll(keepingCapacity: true)
    former.removeAll(keepingCapacity: true)
    before = 0
    let isForced = random.chance(forcedShare)
    var after = 0
    if isForced {
      guard forceOne() else { return undo() }
      after = cost(removed[0], state.doneDay(removed[0]))
    } else {
      choose()
      for item in removed { takeOut(item) }
    }
    let limit = before + Int(temperature * random.exponential())
    order(from: isForced ? 1 : 0)
    for key in keys where after <= limit {
      let item = removed[key & 0xFFFF]
      let found = find(item)
      if found.day >= 0 { state.settle(item, found) }
      after += cost(item, state.doneDay(item))
    }
    if after > limit { undo() } else { accept() }
  }

  /// Takes a case, listed in `removed`, out of the plan.
  @inline(__always)
  mutating func takeOut(_ item: Int) {
    before += cost(item, state.doneDay(item))
    former.append(state.placements[item].day >= 0 ? state.remove(item) : (.none, []))
  }

  private mutating func undo() {
    state.rollBack(removed, to: former)
  }

  @inline(__always)
  private mutating func find(_ item: Int) -> Placement {
    switch aim {
    case .saving:
      return state.latest(item, skip: 12, &random)
    case .hurrying:
      if state.workload.due[item] >= 0 {
        let found = state.latest(item, skip: 6, &random)
        if found.day >= 0 { return found }
      }
    case .waiting:
      break
    }
    return state.cheapest(item, skip: 2, worth: worth, prices: prices, &random)
  }

  private mutating func accept() {
    for item in removed where !isChanged[item] {
      isChanged[item] = true
      changed.append(Int32(item))
    }
    let isBetter =
      aim == .saving
      ? state.objective.lateWeight < bestObjective.lateWeight : state.objective < bestObjective
    if isBetter { keep() }
  }

  /// Makes the present plan the best one.
  private mutating func keep() {
    bestObjective = state.objective
    for item in changed {
      let index = Int(item)
      best[index] = state.placements[index]
      bestPieces[index] = state.pieces[index]
      isChanged[index] = false
    }
    changed.removeAll(keepingCapacity: true)
  }

  /// Makes the best plan the present one.
  private mutating func restore() {
    for item in changed where state.placements[Int(item)].day >= 0 { _ = state.remove(Int(item)) }
    for item in changed {
      let index = Int(item)
      if best[index].day >= 0 { state.put(index, best[index], bestPieces[index]) }
      isChanged[index] = false
    }
    changed.removeAll(keepingCapacity: true)
  }
}

/// Returns the number from 0 to 1 whose `count`-th power is `value`, itself from 0 to 1.
private func root(of value: Double, _ count: Int) -> Double {
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
