import EmergencyFund

/// How little lateness any plan can have.
public struct ScheduleBound: Hashable, Sendable {
  /// No plan has less late weight than this.
  public var lateWeight: Int
  /// No plan whose late weight is at most that of the plan found has less weighted lateness.
  public var weightedLateness: Int
}

/// Lower bounds from prices, evaluated in integers so that rounding cannot make them invalid.
///
/// The prices come from a search in floating point that need not be trusted: any prices that are
/// not negative and never rise with the day give a valid bound (see `PricedRelaxation`).
struct LatenessBound {
  private let workload: Workload
  private let soloDays: [Int32]
  private(set) var lateWeight: Int
  private(set) var weightedLateness: Int
  private var late: OnTimeRelaxation
  private var hasPrices = false
  private let forcedLate: Int
  private let forcedLateness: Int

  init(_ workload: Workload, soloDays: [Int32]) {
    self.workload = workload
    self.soloDays = soloDays
    late = OnTimeRelaxation(workload, soloDays: soloDays)
    var weight = 0
    var lateness = 0
    for item in 0..<workload.caseCount {
      let overdue = Int(soloDays[item]) - workload.due[item]
      if overdue > 0 {
        weight += workload.weight[item]
        lateness += workload.weight[item] * overdue
      }
    }
    lateWeight = weight
    weightedLateness = lateness
    forcedLate = weight
    forcedLateness = lateness
  }

  /// Raises the bound on late weight by better prices; `value` is the late weight of a plan.
  mutating func improveLateWeight(rounds: Int, value: Int) {
    guard lateWeight < value else { return }
    let affordable = max(10, min(rounds, 400_000_000 / late.size))
    if !hasPrices { late.startFromCommonPrices(rounds: 300, target: Double(value)) }
    hasPrices = true
    let found = late.improve(
      rounds: affordable, target: Double(value), goal: Double(value) - 0.99, patience: 150)
    if found.isFinite { lateWeight = max(lateWeight, Int(roundedUp: found - 1e-6)) }
  }

  /// Takes over a bound on late weight that a search has proved.
  mutating func raiseLateWeight(to value: Int) {
    lateWeight = max(lateWeight, value)
  }

  /// Raises the bound on weighted lateness over plans with at most this plan's late weight.
  mutating func improveLateness(rounds: Int, of value: ScheduleObjective) {
    for multiplier in [64, 5, 2, 0] where weightedLateness < value.weightedLateness {
      if multiplier > 0 && value.lateWeight == 0 { continue }
      let costs = SearchPrices(late: multiplier, lateness: 1, wait: 0)
      var relaxation = PricedRelaxation(workload, soloDays: soloDays, costs: costs)
      let offset = multiplier * value.lateWeight
      let target = offset + value.weightedLateness
      _ = relaxation.improve(
        rounds: relaxation.affordable(6 * rounds), target: Double(target),
        goal: Double(target) - 0.99, patience: 150)
      weightedLateness = max(weightedLateness, relaxation.certifiedValue() - offset)
    }
  }
}
