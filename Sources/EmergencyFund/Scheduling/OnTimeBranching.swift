/// Raises the bound on late weight by cases: what if this one is late, and what if it is not.
///
/// Branches are opened in order of their bounds, so the least bound of an open branch holds for all
/// plans at any time. Values within a millionth of a whole number are rounded down, which is far
/// more than the sums in floating point can be off.
struct OnTimeBranching {
  private struct Branch {
    var bound: Double
    var prices: [Double]
    var limits: [OnTimeRelaxation.Limits]
  }

  private var relaxation: OnTimeRelaxation
  private var open: [Branch] = []
  /// Late weight of the best plan known.
  private let value: Int
  /// Bound that holds for all plans.
  private(set) var bound: Int
  private let unit: Int
  /// Whether a branch was met that cannot be split: then the bound can rise no further.
  private var isOpenEnded = false

  /// Starts from prices that are good for the whole problem.
  init(_ relaxation: OnTimeRelaxation, bound: Int, value: Int) {
    self.relaxation = relaxation
    self.bound = bound
    self.value = value
    unit = relaxation.weightUnit
  }

  /// Rounds a bound up to the next late weight that is possible.
  private func whole(_ bound: Double) -> Int {
    let least = Int((bound - 1e-6).rounded(.up))
    let rest = (least - relaxation.forcedWeight) % unit
    return rest <= 0 ? least : least + unit - rest
  }

  /// Opens at most `count` branches; stops when the bound meets the plan.
  mutating func run(branches count: Int, rounds: Int) {
    guard relaxation.items.allSatisfy({ relaxation.canBeLimited($0) }) else { return }
    relaxation.evaluateAfresh()
    add(bound: Double(bound) - 1, rounds: 4 * rounds)
    var left = count
    while let branch = takeLeast() {
      bound = max(bound, min(value, whole(branch.bound)))
      if bound >= value || left == 0 || isOpenEnded { return }
      left -= 1
      relaxation.prices = branch.prices
      relaxation.limits = branch.limits
      relaxation.evaluateAfresh()
      split(branch, rounds)
    }
    if !isOpenEnded { bound = value }
  }

  /// Bounds the branch that the relaxation's limits describe, and keeps it while it may hold less.
  private mutating func add(bound parent: Double, rounds: Int) {
    let goal = Double(value - unit) + 1e-5
    let found = relaxation.improve(
      rounds: rounds, target: Double(value), goal: goal, patience: 25)
    let bound = max(parent, found)
    if bound >= goal { return }
    settle(bound, goal)
    insert(Branch(bound: bound, prices: relaxation.prices, limits: relaxation.limits))
  }

  /// Fixes what no better plan can do otherwise: the other choice alone would cost too much.
  private mutating func settle(_ bound: Double, _ goal: Double) {
    let value = relaxation.evaluate()
    for (index, item) in relaxation.items.enumerated() {
      let limits = relaxation.limits[index]
      guard limits.mayBeLate, limits.mayBeOnTime else { continue }
      let weight = Double(relaxation.workload.weight[item])
      let price = relaxation.choices[index].price
      guard value + (weight - price).magnitude >= goal else { continue }
      if price < weight {
        relaxation.limits[index].mayBeLate = false
      } else {
        relaxation.limits[index].mayBeOnTime = false
      }
    }
  }

  /// Opens two branches for the case that is least decided, or for one of its officers.
  private mutating func split(_ branch: Branch, _ rounds: Int) {
    // A few rounds show between which choices the relaxation wavers.
    _ = relaxation.improve(
      rounds: 60, target: Double(value), goal: .infinity, patience: 1_000)
    let prices = branch.prices
    var chosen = -1
    var bestScore = 0.02
    for (index, item) in relaxation.items.enumerated() {
      let limits = branch.limits[index]
      guard limits.mayBeLate, limits.mayBeOnTime else { continue }
      let share = relaxation.share[index]
      let score = min(share, 1 - share) * Double(relaxation.workload.weight[item])
      if score > bestScore { (chosen, bestScore) = (index, score) }
    }
    if chosen < 0 {
      chosen =
        branch.limits.indices.filter {
          branch.limits[$0].mayBeLate && branch.limits[$0].mayBeOnTime
        }
        .max {
          relaxation.workload.weight[relaxation.items[$0]]
            < relaxation.workload.weight[relaxation.items[$1]]
        } ?? -1
    }
    guard chosen >= 0 else { return splitOfficers(branch, rounds) }
    for isLate in [true, false] {
      relaxation.prices = prices
      relaxation.limits = branch.limits
      relaxation.limits[chosen].mayBeOnTime = !isLate
      relaxation.limits[chosen].mayBeLate = isLate
      add(bound: branch.bound, rounds: rounds)
    }
  }

  /// All cases are decided: the largest step with a choice of officers is given to one, or not.
  private mutating func splitOfficers(_ branch: Branch, _ rounds: Int) {
    var chosen = -1
    var most: Int32 = 0
    var isReview = false
    for (index, item) in relaxation.items.enumerated() where branch.limits[index].mayBeOnTime {
      let workload = relaxation.workload
      let reviewers = relaxation.allowedCount(index, item, ofReview: true)
      if reviewers > 1 && workload.reviewMinutes[item] > most {
        (chosen, most, isReview) = (index, workload.reviewMinutes[item], true)
      }
      let deciders = relaxation.allowedCount(index, item, ofReview: false)
      if deciders > 1 && workload.decisionMinutes[item] > most {
        (chosen, most, isReview) = (index, workload.decisionMinutes[item], false)
      }
    }
    guard chosen >= 0 else {
      // Everything is decided and still cheap enough, so a better plan may exist.
      isOpenEnded = true
      return
    }
    let choice = relaxation.choices[chosen]
    let position = max(0, isReview ? choice.reviewer : choice.decider)
    let bit: UInt64 = 1 << UInt64(position)
    for isTaken in [true, false] {
      relaxation.prices = branch.prices
      relaxation.limits = branch.limits
      let mask = isTaken ? bit : ~bit
      if isReview {
        relaxation.limits[chosen].reviewers &= mask
      } else {
        relaxation.limits[chosen].deciders &= mask
      }
      add(bound: branch.bound, rounds: rounds)
    }
  }

  // MARK: - Open branches, as a binary heap

  private mutating func insert(_ branch: Branch) {
    open.append(branch)
    var child = open.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if open[parent].bound <= open[child].bound { return }
      open.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func takeLeast() -> Branch? {
    guard let least = open.first else { return nil }
    let last = open.removeLast()
    guard !open.isEmpty else { return least }
    open[0] = last
    var parent = 0
    while true {
      var smallest = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < open.count {
        if open[child].bound < open[smallest].bound { smallest = child }
      }
      if smallest == parent { return least }
      open.swapAt(parent, smallest)
      parent = smallest
    }
  }
}

extension OnTimeRelaxation {
  /// Greatest number that divides the weight of every case whose fate is open.
  var weightUnit: Int {
    var unit = 0
    for item in items {
      var rest = workload.weight[item]
      while rest != 0 { (unit, rest) = (rest, unit % rest) }
    }
    return max(1, unit)
  }

  /// Whether a case's officers fit into the bits of its limits.
  func canBeLimited(_ item: Int) -> Bool {
    workload.reviewerIndices(item).count <= 62 && workload.deciderIndices(item).count <= 62
  }

  /// How many officers a branch still allows for a step.
  func allowedCount(_ index: Int, _ item: Int, ofReview isReview: Bool) -> Int {
    let count =
      isReview ? workload.reviewerIndices(item).count : workload.deciderIndices(item).count
    let all: UInt64 = count == 0 ? 0 : ~0 >> UInt64(64 - count)
    return ((isReview ? limits[index].reviewers : limits[index].deciders) & all).nonzeroBitCount
  }

  /// Forgets how often cases were on time in other branches.
  mutating func evaluateAfresh() {
    for index in share.indices { resetShare(index) }
    _ = evaluate()
  }
}
