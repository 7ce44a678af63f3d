import EmergencyFund

/// How good a plan is: three integers, compared from the first; smaller is better.
public struct ScheduleObjective: Comparable, Hashable, Sendable {
  /// Sum of the weights of the cases that are answered late.
  public var lateWeight: Int
  /// Sum of weight times days late.
  public var weightedLateness: Int
  /// Sum of weight times days from receipt to decision.
  public var weightedWait: Int

  /// Creates an objective value.
  public init(lateWeight: Int, weightedLateness: Int, weightedWait: Int) {
    self.lateWeight = lateWeight
    self.weightedLateness = weightedLateness
    self.weightedWait = weightedWait
  }

  /// Computes the value of a plan; a case without a decision counts as done on day `horizon`.
  ///
  /// Complexity: linear in cases and steps.
  public init(of plan: SchedulePlan, in problem: ScheduleProblem) {
    self.init(lateWeight: 0, weightedLateness: 0, weightedWait: 0)
    for (item, day) in zip(problem.cases, plan.doneDays(in: problem)) {
      if day > item.due {
        lateWeight += item.weight
        weightedLateness += item.weight * (day - item.due)
      }
      weightedWait += item.weight * (day - item.received)
    }
  }

  /// Compares by late weight, then weighted lateness, then weighted wait.
  public static func < (left: ScheduleObjective, right: ScheduleObjective) -> Bool {
    if left.lateWeight != right.lateWeight { return left.lateWeight < right.lateWeight }
    if left.weightedLateness != right.weightedLateness {
      return left.weightedLateness < right.weightedLateness
    }
    return left.weightedWait < right.weightedWait
  }

  /// Returns the sums, level by level.
  func adding(_ other: ScheduleObjective) -> ScheduleObjective {
    ScheduleObjective(
      lateWeight: lateWeight + other.lateWeight,
      weightedLateness: weightedLateness + other.weightedLateness,
      weightedWait: weightedWait + other.weightedWait)
  }
}
