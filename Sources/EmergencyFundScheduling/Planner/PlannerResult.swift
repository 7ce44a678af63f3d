import EmergencyFund

/// A plan with its value, lower bounds and certificates.
public struct PlannerResult: Hashable, Sendable {
  /// The plan; ``PlanChecker`` finds no violation in it.
  public let plan: SchedulePlan
  /// The value of the plan.
  public let objective: ScheduleObjective
  /// The lower bounds on the value of any plan.
  public let lowerBound: ScheduleLowerBound
  /// Whether the plan is proved optimal on all three objectives.
  public let isProvedOptimal: Bool
  /// Why cases are tardy or unscheduled; ``CertificateVerifier`` checks each.
  public let certificates: [TardinessCertificate]
  /// The iterations of the search.
  public let iterations: Int
  /// Whether `shouldStop` truncated the search.
  public let wasTruncated: Bool
  /// The steps of the previous plan whose officer or days have changed, or that are gone.
  public let moved: [StepReference]

  /// Whether the weighted number of tardy cases is proved optimal.
  public var isTardyCountOptimal: Bool {
    lowerBound.weightedTardyCount >= objective.weightedTardyCount
  }

  /// Whether the total weighted tardiness is proved optimal too.
  public var isTardinessOptimal: Bool {
    isTardyCountOptimal && lowerBound.totalWeightedTardiness >= objective.totalWeightedTardiness
  }
}
