import EmergencyFund

/// The planner's result: who does what on which day.
public struct SchedulePlan: Hashable, Sendable {
  /// The minutes worked on a step on one day.
  public struct Work: Hashable, Sendable {
    /// The day number; 0 is today.
    public let day: Int
    /// The minutes on that day, at least 1.
    public let minutes: Int

    /// Creates an entry of work.
    public init(day: Int, minutes: Int) {
      self.day = day
      self.minutes = minutes
    }
  }

  /// A step with the officer who does it and the days on which it is done.
  public struct PlannedStep: Hashable, Sendable {
    /// The position of the case in the problem.
    public let caseIndex: Int
    /// Review or decision.
    public let kind: StepKind
    /// The position of the officer in the problem.
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
  /// The positions of the cases whose decision does not fit in the horizon, ascending.
  public let unscheduled: [Int]

  /// Creates a plan; ``PlanChecker`` tells whether it is feasible.
  public init(steps: [PlannedStep], unscheduled: [Int]) {
    self.steps = steps
    self.unscheduled = unscheduled
  }

  /// Returns each case's completion day, the last day of its decision; the horizon if it has none.
  ///
  /// Steps of cases that the problem does not have are ignored.
  public func completionDays(in problem: ScheduleProblem) -> [Int] {
    var done = [Int](repeating: problem.horizon, count: problem.cases.count)
    for step in steps where step.kind == .decision && done.indices.contains(step.caseIndex) {
      if let last = step.work.last { done[step.caseIndex] = last.day }
    }
    return done
  }
}
