import EmergencyFund

/// The value of a plan: three objectives in lexicographic order; smaller is better.
///
/// Cⱼ is the day on which case j is decided, dⱼ its due date and rⱼ its day of receipt. The
/// tardiness is Tⱼ = max(0, Cⱼ − dⱼ), Uⱼ is 1 if the case is tardy and otherwise 0, and the flow
/// time is Fⱼ = Cⱼ − rⱼ.
public struct ScheduleObjective: Comparable, Hashable, Sendable {
  /// The weighted number of tardy cases, Σ wⱼUⱼ.
  public var weightedTardyCount: Int
  /// The total weighted tardiness, Σ wⱼTⱼ, in days.
  public var totalWeightedTardiness: Int
  /// The total weighted flow time, Σ wⱼFⱼ, in days.
  public var totalWeightedFlowTime: Int

  /// Creates the value of a plan.
  public init(weightedTardyCount: Int, totalWeightedTardiness: Int, totalWeightedFlowTime: Int) {
    self.weightedTardyCount = weightedTardyCount
    self.totalWeightedTardiness = totalWeightedTardiness
    self.totalWeightedFlowTime = totalWeightedFlowTime
  }

  /// Computes the value of a plan; a case without a decision counts as completed on day `horizon`.
  ///
  /// Complexity: linear in cases and steps.
  public init(of plan: SchedulePlan, in problem: ScheduleProblem) {
    self.init(weightedTardyCount: 0, totalWeightedTardiness: 0, totalWeightedFlowTime: 0)
    for (job, day) in zip(problem.cases, plan.completionDays(in: problem)) {
      if day > job.due {
        weightedTardyCount += job.weight
        totalWeightedTardiness += job.weight * (day - job.due)
      }
      totalWeightedFlowTime += job.weight * (day - job.received)
    }
  }

  /// Compares the tardy count, then the tardiness, then the flow time.
  public static func < (left: ScheduleObjective, right: ScheduleObjective) -> Bool {
    if left.weightedTardyCount != right.weightedTardyCount {
      return left.weightedTardyCount < right.weightedTardyCount
    }
    if left.totalWeightedTardiness != right.totalWeightedTardiness {
      return left.totalWeightedTardiness < right.totalWeightedTardiness
    }
    return left.totalWeightedFlowTime < right.totalWeightedFlowTime
  }

  /// Adds another value, objective by objective.
  func adding(_ other: ScheduleObjective) -> ScheduleObjective {
    ScheduleObjective(
      weightedTardyCount: weightedTardyCount + other.weightedTardyCount,
      totalWeightedTardiness: totalWeightedTardiness + other.totalWeightedTardiness,
      totalWeightedFlowTime: totalWeightedFlowTime + other.totalWeightedFlowTime)
  }
}
