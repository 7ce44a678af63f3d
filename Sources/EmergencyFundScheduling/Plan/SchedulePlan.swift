import EmergencyFund

/// Who does what on which day: the planner's answer.
public struct SchedulePlan: Hashable, Sendable {
  /// Minutes worked on a step on one day.
  public struct Work: Hashable, Sendable {
    /// Day number, 0 is today.
    public let day: Int
    /// Minutes on that day, at least 1.
    public let minutes: Int

    /// Creates an entry of work.
    public init(day: Int, minutes: Int) {
      self.day = day
      self.minutes = minutes
    }
  }

  /// A step with the officer who does it and the days on which it is done.
  public struct PlannedStep: Hashable, Sendable {
    /// Position of the case in the problem.
    public let caseIndex: Int
    /// Review or decision.
    public let kind: StepKind
    /// Position of the officer in the problem.
    public let officer: Int
    /// The days worked on it, ascending.
    public let work: [Work]

    /// Creates a planned step.
    public init(caseIndex: Int, kind: StepKind, officer: Int, work: [Work]) {
      self.caseIndex = caseIndex
      self.kind = kind
      self.officer = officer
      self.work = work
    }
  }

  /// All planned steps, by case, the review before the decision.
  public let steps: [PlannedStep]
  /// Positions of the cases whose decision does not fit in the horizon, ascending.
  public let unscheduled: [Int]

  /// Creates a plan; ``PlanChecker`` says whether it is feasible.
  public init(steps: [PlannedStep], unscheduled: [Int]) {
    self.steps = steps
    self.unscheduled = unscheduled
  }

  /// Returns the last day of each case's decision; the horizon where there is none.
  ///
  /// Steps of cases that the problem does not have are left out.
  public func doneDays(in problem: ScheduleProblem) -> [Int] {
    var done = [Int](repeating: problem.horizon, count: problem.cases.count)
    for step in steps where step.kind == .decision && done.indices.contains(step.caseIndex) {
      if let last = step.work.last { done[step.caseIndex] = last.day }
    }
    return done
  }
}
