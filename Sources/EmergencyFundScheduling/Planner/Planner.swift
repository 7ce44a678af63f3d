import EmergencyFund

/// Plans who reviews and decides which case on which day.
///
/// The plan is as good as a search of limited effort finds; a bound says how much better any plan
/// could be, and where cases are late, certificates say why. The same problem and effort always
/// give the same result.
///
///     let result = Planner(problem: problem, effort: .normal).plan()
///     print(result.objective.lateWeight, "of at least", result.bound.lateWeight)
public struct Planner: Sendable {
  /// How long to search, in steps and not in seconds, so that results repeat.
  public enum Effort: Hashable, Sendable, CaseIterable {
    /// A tenth of the usual steps: for trying things out.
    case quick
    /// The usual.
    case normal
    /// Eight times the usual steps.
    case thorough
  }

  /// What to plan.
  public let problem: ScheduleProblem
  /// How long to search.
  public let effort: Effort

  /// Creates a planner for a problem.
  public init(problem: ScheduleProblem, effort: Effort = .normal) {
    self.problem = problem
    self.effort = effort
  }

  /// Finds a plan, its bound, and the reasons for what is late.
  ///
  /// With `previous`, a plan of the same objective that keeps more of it is preferred. Its steps
  /// named in `kept`, because they have begun, stay exactly as they are; those that break a rule of
  /// the problem, and decisions whose review is not kept with them, are planned anew.
  ///
  /// `shouldStop` is asked now and then; once it says true the best plan so far is returned, and
  /// the result says that it was cut.
  ///
  /// Complexity: the steps of the effort, each about logarithmic in days and linear in able
  /// officers, plus a few passes over cases and days.
  public func plan(
    previous: SchedulePlan? = nil, kept: Set<StepReference> = [],
    shouldStop: () -> Bool = { false }
  ) -> PlannerResult {
    let keptWork = KeptWork(problem, previous: previous, kept: kept)
    let workload = Workload(keptWork.problem, readyDays: keptWork.readyDays)
    let former = previous.map { keptWork.reduced($0) }
    var search = PlannerSearch(workload, effort: effort)
    var state = search.solve(from: former, shouldStop: shouldStop)
    if let former {
      var empty = PlanState(workload)
      state.settleBack(to: empty.adopt(former))
    }
    var part = state.plan(keeping: former)
    if let better = search.exactPlan,
      ScheduleObjective(of: better, in: keptWork.problem) < state.objective
    {
      part = better
    }
    let plan = keptWork.whole(part)
    let objective = ScheduleObjective(of: plan, in: problem)
    let value = ScheduleObjective(of: part, in: keptWork.problem)
    let fixedLate = objective.lateWeight - value.lateWeight
    let fixedLateness = objective.weightedLateness - value.weightedLateness
    let bound =
      search.isProvedOptimal
      ? ScheduleBound(
        lateWeight: objective.lateWeight, weightedLateness: objective.weightedLateness)
      : ScheduleBound(
        lateWeight: fixedLate + search.bound.lateWeight,
        weightedLateness: fixedLateness + search.bound.weightedLateness)
    let wholeWorkload = Workload(problem)
    var reasons = CertificateSearch(
      problem, wholeWorkload, soloDays: PlannerSearch.soloDays(wholeWorkload))
    return PlannerResult(
      plan: plan, objective: objective, bound: bound,
      isProvedOptimal: search.isProvedOptimal
        || (bound.lateWeight == objective.lateWeight
          && bound.weightedLateness == objective.weightedLateness
          && search.soloWait == value.weightedWait),
      certificates: reasons.certificates(for: plan), stepsUsed: search.roundsUsed,
      wasCut: search.wasCut, moved: moved(from: previous, to: plan))
  }

  /// Lists the steps of a plan before that are now done by somebody else, or on other days.
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
