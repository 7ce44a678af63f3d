import EmergencyFund

/// A plan, with what is known about how good it is.
public struct PlannerResult: Hashable, Sendable {
  /// The plan; it breaks no rule of ``PlanChecker``.
  public let plan: SchedulePlan
  /// Value of the plan.
  public let objective: ScheduleObjective
  /// How little lateness any plan could have.
  public let bound: ScheduleBound
  /// Whether no plan is better on any level.
  public let isProvedOptimal: Bool
  /// Why cases are late or unscheduled; each can be checked with ``CertificateVerifier``.
  public let certificates: [LatenessCertificate]
  /// Rounds of the search that were used.
  public let stepsUsed: Int
  /// Whether `shouldStop` ended the search before its effort was used up.
  public let wasCut: Bool
  /// Steps of the previous plan that are now done by somebody else, on other days, or not at all.
  public let moved: [StepReference]

  /// Whether no plan has less late weight.
  public var isLateWeightProved: Bool { bound.lateWeight >= objective.lateWeight }

  /// Whether no plan with as little late weight has less weighted lateness.
  public var isLatenessProved: Bool {
    isLateWeightProved && bound.weightedLateness >= objective.weightedLateness
  }
}
