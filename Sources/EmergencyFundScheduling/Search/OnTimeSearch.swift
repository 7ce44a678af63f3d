import EmergencyFund

/// Looks for cases to be on time that leave out little weight, and shows what no plan can save.
///
/// One late weight after the other is the goal, from the bound up. What would cost more than the
/// goal is ruled out; what is left is tried, depth first: first which cases are on time, then who does
/// them. Where no branch is left, no plan reaches the goal.
struct OnTimeSearch {
  /// Cases to be on time, with the pair of officers that the program gives each.
  struct Proposal {
    var items: [Int] = []
    var reviewers: [Int32] = []
    var deciders: [Int32] = []
  }

  private enum Outcome {
    /// No plan reaches the goal in this branch.
    case none
    /// Nothing shows that no plan reaches the goal.
    case open
    case exhausted
  }

  private var relaxation: DutyRelaxation
  private var program: OnTimeProgram
  /// Late weight that no plan can be below.
  private(set) var bound: Int
  private(set) var nodes = 0
  private(set) var attempts = 0
  /// Whether a goal could be neither reached nor excluded, so that the bound stays.
  private var isOpen = false
  private var goal = 0
  private var nextGoal = Int.max
  private let unit: Int
  private let forcedWeight: Int
  private let penalty: Double
  private var shares: [Double] = []
  private var nodesMax: Int
  /// Whether a plan has reached the goal.
  private var isReached = false
  private let evaluationsMax: Int
  /// Choices of cases that were looked at, and what came out.
  private var known: [[Bool]: Outcome] = [:]
  private let attemptsMax: Int

  init(_ relaxation: DutyRelaxation, bound: Int, nodesMax: Int, attemptsMax: Int) {
    self.relaxation = relaxation
    self.bound = bound
    self.nodesMax = nodesMax
    self.attemptsMax = attemptsMax
    program = relaxation.program()
    evaluationsMax = 80_000_000 / relaxation.size
    var unit = 0
    var open = 0
    var most = 0
    for item in relaxation.items {
      var rest = relaxation.workload.weight[item]
      open += rest
      most = max(most, rest)
      while rest != 0 { (unit, rest) = (rest, unit % rest) }
    }
    self.unit = max(1, unit)
    forcedWeight = relaxation.totalWeight - open
    penalty = 1_000 * Double(most)
  }

  /// Rounds a bound up to the next late weight that is possible.
  private func whole(_ bound: Double) -> Int {
    let least = Int(roundedUp: bound - 1e-6)
    let rest = (least - forcedWeight) % unit
    return rest <= 0 ? least : least + unit - rest
  }

  /// Raises the bound, and proposes what to save, until both meet or the effort is used up.
  ///
  /// `attempt` tries to make a plan of a proposal and returns its late weight, or nil to stop.
  mutating func run(value: Int, attempt: (Proposal) -> Int?) {
    var value = value
    goal = value - unit
    guard let first = solved() else {
      bound = value
      return
    }
    bound = max(bound, min(value, whole(first)))
    relaxation.setWorths(from: program)
    relaxation.prepare()
    let start = relaxation.improve(
      rounds: 300, target: Double(value), goal: Double(goal), patience: 15)
    bound = max(bound, min(value, whole(start)))
    goal = bound
    while goal < value {
      nextGoal = .max
      let limits = relaxation.limits
      let worths = (relaxation.reviewWorth, relaxation.decisionWorth)
      let outcome = explore(0) { proposal in
        guard let found = attempt(proposal) else { return nil }
        value = min(value, found)
        return value
      }
      relaxation.limits = limits
      (relaxation.reviewWorth, relaxation.decisionWorth) = worths
      if isReached { return }
      switch outcome {
      case .none:
        goal = nextGoal == .max ? value : max(goal + unit, nextGoal)
        if !isOpen { bound = max(bound, min(value, goal)) }
      case .open:
        isOpen = true
        goal = max(goal + unit, min(nextGoal, goal + unit))
      case .exhausted: return
      }
    }
  }

  /// Solves the program under the present limits; nil when its bound is above the goal.
  private mutating func solved() -> Double? {
    let limits = relaxation.limits
    program.setCosts { pair in
      let index = Int(pair.index)
      return relaxation.allows(pair, limits[index])
        ? relaxation.weight(index) + (limits[index].mayBeLate ? 0 : penalty) : -penalty
    }
    _ = program.solve(pivotsMax: 4 * (program.caseCount + program.cellCount) + 1_000)
    let found = relaxation.certified(program, penalty: penalty)
    if found.bound > Double(goal) + 1e-6 {
      nextGoal = min(nextGoal, whole(found.bound))
      return nil
    }
    var least = Double.infinity
    let isLeft = relaxation.rule(out: found, above: Double(goal) + 1e-6, program, least: &least)
    // What is ruled out for this goal is not for a higher one.
    if least.isFinite { nextGoal = min(nextGoal, whole(least)) }
    return isLeft ? found.bound : nil
  }

  private mutating func explore(_ depth: Int, attempt: (Proposal) -> Int?) -> Outcome {
    guard nodes < nodesMax else { return .exhausted }
    nodes += 1
    guard solved() != nil else { return .none }
    shares = program.shares()
    if let choice = relaxation.undecided(program, shares) {
      return branch(choice, depth, attempt)
    }
    let limits = relaxation.limits
    let isDecided = relaxation.decide(program, shares)
    let outcome = settle(attempt)
    if isDecided || outcome == .exhausted { return outcome }
    relaxation.limits = limits
    guard let choice = relaxation.heaviestOpen() else { return outcome }
    let rest = branch(choice, depth, attempt)
    return rest == .none ? outcome : rest
  }

  /// All cases are decided: shows that their steps do not fit, or tries to plan them.
  private mutating func settle(_ attempt: (Proposal) -> Int?) -> Outcome {
    let key = relaxation.limits.map { $0.mayBeOnTime }
    if let outcome = known[key] { return outcome == .none ? refuted() : outcome }
    let proposal = relaxation.proposal(program, shares)
    let limits = relaxation.limits
    let worths = (relaxation.reviewWorth, relaxation.decisionWorth)
    var left = 1
    var outcome = refutes(&left) == .none ? Outcome.none : .open
    if outcome == .open {
      attempts += 1
      if attempts > attemptsMax { return .exhausted }
      guard let found = attempt(proposal) else { return .exhausted }
      if found <= goal {
        // Other cases may weigh as little and be less late: a few more are tried.
        if !isReached { nodesMax = min(nodesMax, nodes + 60) }
        isReached = true
      } else if !isReached {
        relaxation.limits = limits
        left = 12
        outcome = refutes(&left) == .none ? .none : .open
      }
    }
    relaxation.limits = limits
    (relaxation.reviewWorth, relaxation.decisionWorth) = worths
    known[key] = outcome
    return outcome == .none ? refuted() : outcome
  }

  private mutating func refuted() -> Outcome {
    nextGoal = min(nextGoal, goal + unit)
    return .none
  }

  /// Tries all officers for the cases that are to be on time, as long as branches are left.
  private mutating func refutes(_ left: inout Int) -> Outcome {
    guard left > 0, relaxation.evaluations < evaluationsMax else { return .exhausted }
    left -= 1
    var penalties: DutyRelaxation.Penalties
    repeat {
      relaxation.prepare()
      let found = relaxation.improve(
        rounds: 40, target: Double(goal) + 1, goal: Double(goal), patience: 10)
      if found > Double(goal) { return .none }
      let (bound, next) = relaxation.penalties()
      if bound > Double(goal) { return .none }
      penalties = next
      guard let changes = relaxation.settle(penalties, goal: Double(goal)) else { return .none }
      if changes == 0 { break }
    } while true
    guard left > 0, let question = relaxation.question(penalties) else { return .open }
    let limits = relaxation.limits
    let worths = (relaxation.reviewWorth, relaxation.decisionWorth)
    for isYes in question.isLikely ? [true, false] : [false, true] {
      relaxation.limits = limits
      (relaxation.reviewWorth, relaxation.decisionWorth) = worths
      relaxation.answer(question, isYes)
      let outcome = refutes(&left)
      if outcome != .none { return outcome }
    }
    return .none
  }

  private mutating func branch(
    _ choice: DutyRelaxation.Question, _ depth: Int, _ attempt: (Proposal) -> Int?
  ) -> Outcome {
    let limits = relaxation.limits
    var isOpen = false
    for isYes in choice.isLikely ? [true, false] : [false, true] {
      relaxation.limits = limits
      relaxation.answer(choice, isYes)
      switch explore(depth + 1, attempt: attempt) {
      case .none: continue
      case .open:
        isOpen = true
      case .exhausted: return .exhausted
      }
    }
    return isOpen ? .open : .none
  }
}
