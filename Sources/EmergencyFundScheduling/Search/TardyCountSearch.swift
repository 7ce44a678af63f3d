import EmergencyFund

/// A branch and bound for the weighted number of tardy jobs, Σ wU.
///
/// The goal goes from the lower bound upwards, one possible value after the other. A depth-first
/// search branches on which jobs are on time, by the linear program (``TardyCountProgram``), and
/// fixes variables by reduced cost; at a leaf it branches on officers, by the penalties of
/// ``AssignmentRelaxation``, to refute the set, or has it planned. When no node is left, no plan
/// reaches the goal.
///
/// Source: A. H. Land, A. G. Doig (1960), "An automatic method of solving discrete programming
/// problems"; M. L. Fisher (1981), "The Lagrangian relaxation method for solving integer
/// programming problems".
///
/// Invariant: `bound` is a lower bound on Σ wU: it rises only to a value below which every plan has
/// been refuted. Plans that meet it are found by the caller's `attempt`.
///
/// Complexity: `nodesMax` linear programs, `attemptsMax` attempts.
struct TardyCountSearch {
  /// Jobs to be on time, each with the pair of officers that the linear program gives it.
  struct OnTimeSet {
    var jobs: [Int] = []
    var reviewers: [Int32] = []
    var deciders: [Int32] = []
  }

  private enum Outcome {
    /// No plan of this node reaches the goal.
    case infeasible
    /// It is not known whether a plan of this node reaches the goal.
    case open
    case limitReached
  }

  private var relaxation: AssignmentRelaxation
  private var program: TardyCountProgram
  /// The lower bound on Σ wU.
  private(set) var bound: Int
  private(set) var nodes = 0
  private(set) var attempts = 0
  /// Whether a goal could be neither reached nor refuted, so that the bound stays.
  private var isOpen = false
  private var goal = 0
  private var nextGoal = Int.max
  private let unit: Int
  private let unavoidableWeight: Int
  private let penalty: Double
  private var shares: [Double] = []
  private var nodesMax: Int
  /// Whether a plan has reached the goal.
  private var isGoalReached = false
  private let evaluationsMax: Int
  /// The sets of jobs on time that have been examined, with the outcome.
  private var closedLeaves: [[Bool]: Outcome] = [:]
  private let attemptsMax: Int

  init(_ relaxation: AssignmentRelaxation, bound: Int, nodesMax: Int, attemptsMax: Int) {
    self.relaxation = relaxation
    self.bound = bound
    self.nodesMax = nodesMax
    self.attemptsMax = attemptsMax
    program = relaxation.program()
    evaluationsMax = 80_000_000 / relaxation.size
    var unit = 0
    var open = 0
    var most = 0
    for job in relaxation.jobs {
      var rest = relaxation.instance.weight[job]
      open += rest
      most = max(most, rest)
      while rest != 0 { (unit, rest) = (rest, unit % rest) }
    }
    self.unit = max(1, unit)
    unavoidableWeight = relaxation.totalWeight - open
    penalty = 1_000 * Double(most)
  }

  /// Rounds a bound up to the next possible value of Σ wU.
  private func roundedUp(_ bound: Double) -> Int {
    let least = Int(roundedUp: bound - 1e-6)
    let rest = (least - unavoidableWeight) % unit
    return rest <= 0 ? least : least + unit - rest
  }

  /// Raises the bound and proposes on-time sets, until they meet or the limits are reached.
  ///
  /// `attempt` tries to plan a proposal and returns its Σ wU, or nil to stop.
  mutating func run(value: Int, attempt: (OnTimeSet) -> Int?) {
    var value = value
    goal = value - unit
    guard let first = solveRelaxation() else {
      bound = value
      return
    }
    bound = max(bound, min(value, roundedUp(first)))
    relaxation.setMultipliers(from: program)
    relaxation.buildKnapsacks()
    let start = relaxation.improve(
      iterations: 300, target: Double(value), goal: Double(goal), patience: 15)
    bound = max(bound, min(value, roundedUp(start)))
    goal = bound
    while goal < value {
      nextGoal = .max
      let domains = relaxation.domains
      let multipliers = (relaxation.reviewMultiplier, relaxation.decisionMultiplier)
      let outcome = explore(0) { proposal in
        guard let found = attempt(proposal) else { return nil }
        value = min(value, found)
        return value
      }
      relaxation.domains = domains
      (relaxation.reviewMultiplier, relaxation.decisionMultiplier) = multipliers
      if isGoalReached { return }
      switch outcome {
      case .infeasible:
        goal = nextGoal == .max ? value : max(goal + unit, nextGoal)
        if !isOpen { bound = max(bound, min(value, goal)) }
      case .open:
        isOpen = true
        goal = max(goal + unit, min(nextGoal, goal + unit))
      case .limitReached: return
      }
    }
  }

  /// Solves the linear program of a node; nil if its bound exceeds the goal.
  private mutating func solveRelaxation() -> Double? {
    let domains = relaxation.domains
    program.setCoefficients { pair in
      let index = Int(pair.index)
      return relaxation.allows(pair, domains[index])
        ? relaxation.weight(index) + (domains[index].mayBeTardy ? 0 : penalty) : -penalty
    }
    _ = program.solve(pivotsMax: 4 * (program.caseCount + program.intervalCount) + 1_000)
    let found = relaxation.dualBound(program, penalty: penalty)
    if found.bound > Double(goal) + 1e-6 {
      nextGoal = min(nextGoal, roundedUp(found.bound))
      return nil
    }
    var least = Double.infinity
    let isLeft = relaxation.fix(by: found, above: Double(goal) + 1e-6, program, least: &least)
    // What is fixed for this goal is not for a higher one.
    if least.isFinite { nextGoal = min(nextGoal, roundedUp(least)) }
    return isLeft ? found.bound : nil
  }

  private mutating func explore(_ depth: Int, attempt: (OnTimeSet) -> Int?) -> Outcome {
    guard nodes < nodesMax else { return .limitReached }
    nodes += 1
    guard solveRelaxation() != nil else { return .infeasible }
    shares = program.shares()
    if let choice = relaxation.mostFractional(program, shares) {
      return branch(choice, depth, attempt)
    }
    let domains = relaxation.domains
    let isDecided = relaxation.round(program, shares)
    let outcome = closeLeaf(attempt)
    if isDecided || outcome == .limitReached { return outcome }
    relaxation.domains = domains
    guard let choice = relaxation.heaviestUndecided() else { return outcome }
    let rest = branch(choice, depth, attempt)
    return rest == .infeasible ? outcome : rest
  }

  /// Closes a leaf: refutes the on-time set, or has it planned.
  private mutating func closeLeaf(_ attempt: (OnTimeSet) -> Int?) -> Outcome {
    let key = relaxation.domains.map { $0.mayBeOnTime }
    if let outcome = closedLeaves[key] { return outcome == .infeasible ? noteRefuted() : outcome }
    let proposal = relaxation.proposal(program, shares)
    let domains = relaxation.domains
    let multipliers = (relaxation.reviewMultiplier, relaxation.decisionMultiplier)
    var left = 1
    var outcome = refuteAssignments(&left) == .infeasible ? Outcome.infeasible : .open
    if outcome == .open {
      attempts += 1
      if attempts > attemptsMax { return .limitReached }
      guard let found = attempt(proposal) else { return .limitReached }
      if found <= goal {
        // Another set may have the same Σ wU and less tardiness: a few more are tried.
        if !isGoalReached { nodesMax = min(nodesMax, nodes + 60) }
        isGoalReached = true
      } else if !isGoalReached {
        relaxation.domains = domains
        left = 12
        outcome = refuteAssignments(&left) == .infeasible ? .infeasible : .open
      }
    }
    relaxation.domains = domains
    (relaxation.reviewMultiplier, relaxation.decisionMultiplier) = multipliers
    closedLeaves[key] = outcome
    return outcome == .infeasible ? noteRefuted() : outcome
  }

  private mutating func noteRefuted() -> Outcome {
    nextGoal = min(nextGoal, goal + unit)
    return .infeasible
  }

  /// Branches on officers to refute the on-time set, while branches are left.
  private mutating func refuteAssignments(_ left: inout Int) -> Outcome {
    guard left > 0, relaxation.evaluationCount < evaluationsMax else { return .limitReached }
    left -= 1
    var penalties: AssignmentRelaxation.Penalties
    repeat {
      relaxation.buildKnapsacks()
      let found = relaxation.improve(
        iterations: 40, target: Double(goal) + 1, goal: Double(goal), patience: 10)
      if found > Double(goal) { return .infeasible }
      let (bound, next) = relaxation.penalties()
      if bound > Double(goal) { return .infeasible }
      penalties = next
      guard let changes = relaxation.fix(by: penalties, goal: Double(goal)) else {
        return .infeasible
      }
      if changes == 0 { break }
    } while true
    guard left > 0, let branching = relaxation.branching(penalties) else { return .open }
    let domains = relaxation.domains
    let multipliers = (relaxation.reviewMultiplier, relaxation.decisionMultiplier)
    for isYes in branching.isLikely ? [true, false] : [false, true] {
      relaxation.domains = domains
      (relaxation.reviewMultiplier, relaxation.decisionMultiplier) = multipliers
      relaxation.apply(branching, isYes)
      let outcome = refuteAssignments(&left)
      if outcome != .infeasible { return outcome }
    }
    return .infeasible
  }

  private mutating func branch(
    _ choice: AssignmentRelaxation.Branching, _ depth: Int, _ attempt: (OnTimeSet) -> Int?
  ) -> Outcome {
    let domains = relaxation.domains
    var isOpen = false
    for isYes in choice.isLikely ? [true, false] : [false, true] {
      relaxation.domains = domains
      relaxation.apply(choice, isYes)
      switch explore(depth + 1, attempt: attempt) {
      case .infeasible: continue
      case .open:
        isOpen = true
      case .limitReached: return .limitReached
      }
    }
    return isOpen ? .open : .infeasible
  }
}
