import EmergencyFund

/// A planner: who reviews and decides which case on which day.
///
/// A heuristic search of limited effort finds the plan, Lagrangian relaxation and branch and bound
/// prove lower bounds on what any plan can reach, and certificates explain why cases are tardy. The
/// same problem and effort always give the same result. <doc:Scheduling> describes the algorithms.
///
///     let result = Planner(problem: problem, effort: .normal).plan()
///     let (value, bound) = (result.objective, result.lowerBound)
///     print(value.weightedTardyCount, "of at least", bound.weightedTardyCount)
public struct Planner: Sendable {
  /// The problem to plan.
  public let problem: ScheduleProblem
  /// The effort of the search.
  public let effort: PlanningEffort

  /// Creates a planner for a problem.
  public init(problem: ScheduleProblem, effort: PlanningEffort = .normal) {
    self.problem = problem
    self.effort = effort
  }

  /// Finds a plan, its lower bounds, and certificates for what is tardy.
  ///
  /// With `previous`, a plan of the same value that changes less of it is preferred. Its steps
  /// listed in `frozen`, because they have begun, stay exactly as they are; those that would be
  /// infeasible, and decisions whose review is not frozen too, are planned anew.
  ///
  /// `shouldStop` is called now and then; once it returns true, the best plan so far is returned,
  /// and the result is marked as truncated.
  ///
  /// Complexity: the iterations of the effort, each about logarithmic in days and linear in
  /// eligible officers, plus a few passes over cases and days.
  public func plan(
    previous: SchedulePlan? = nil, frozen: Set<StepReference> = [],
    shouldStop: () -> Bool = { false }
  ) -> PlannerResult {
    let frozenSteps = FrozenSteps(problem, previous: previous, frozen: frozen)
    let instance = Instance(frozenSteps.problem, releaseDays: frozenSteps.releaseDays)
    let former = previous.map { frozenSteps.reduced($0) }
    var search = LexicographicSearch(instance, effort: effort)
    var state = search.solve(from: former, shouldStop: shouldStop)
    if let former {
      var empty = PlanState(instance)
      state.restorePlacements(to: empty.adopt(former))
    }
    var part = state.plan(keeping: former)
    if let better = search.branchAndBoundPlan,
      ScheduleObjective(of: better, in: frozenSteps.problem) < state.objective
    {
      part = better
    }
    let plan = frozenSteps.whole(part)
    let objective = ScheduleObjective(of: plan, in: problem)
    let value = ScheduleObjective(of: part, in: frozenSteps.problem)
    let frozenTardyCount = objective.weightedTardyCount - value.weightedTardyCount
    let frozenTardiness = objective.totalWeightedTardiness - value.totalWeightedTardiness
    let lowerBound =
      search.isProvedOptimal
      ? ScheduleLowerBound(
        weightedTardyCount: objective.weightedTardyCount,
        totalWeightedTardiness: objective.totalWeightedTardiness)
      : ScheduleLowerBound(
        weightedTardyCount: frozenTardyCount + search.lowerBound.weightedTardyCount,
        totalWeightedTardiness: frozenTardiness + search.lowerBound.totalWeightedTardiness)
    let wholeInstance = Instance(problem)
    var reasons = CertificateSearch(
      problem, wholeInstance,
      earliestCompletions: LexicographicSearch.earliestCompletions(wholeInstance))
    return PlannerResult(
      plan: plan, objective: objective, lowerBound: lowerBound,
      isProvedOptimal: search.isProvedOptimal
        || (lowerBound.weightedTardyCount == objective.weightedTardyCount
          && lowerBound.totalWeightedTardiness == objective.totalWeightedTardiness
          && search.leastFlowTime == value.totalWeightedFlowTime),
      certificates: reasons.certificates(for: plan), iterations: search.iterationCount,
      wasTruncated: search.wasTruncated, moved: moved(from: previous, to: plan))
  }

  /// Lists the steps of a previous plan whose officer or days have changed.
  private func moved(from previous: SchedulePlan?, to plan: SchedulePlan) -> [StepReference] {
    guard let previous else { return [] }
    var now: [StepReference: SchedulePlan.PlannedStep] = [:]
    for step in plan.steps {
      now[StepReference(caseIndex: step.caseIndex, kind: step.kind)] = step
    }
    return previous.steps.compactMap { step in
      let reference = StepReference(caseIndex: step.caseIndex, kind: step.kind)
      guard problem.cases.indices.contains(step.caseIndex), now[reference] != step else {
        return nil
      }
      return reference
    }
  }
}
