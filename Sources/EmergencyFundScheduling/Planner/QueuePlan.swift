package import EmergencyFund

/// A queue with its plan: when each case is answered, and by whom.
package struct QueuePlan: Sendable {
  /// When one case is answered.
  package struct Answer: Sendable {
    /// The case.
    package let item: QueuedCase
    /// The planned review; nil if it is done already, or does not fit into the plan.
    package let review: SchedulePlan.PlannedStep?
    /// The planned decision; nil if it does not fit into the plan.
    package let decision: SchedulePlan.PlannedStep?
    /// The day of the decision; nil if it does not fit into the plan.
    package let answeredOn: Day?

    /// Whether the answer comes after its date, or never.
    package var isLate: Bool { answeredOn.map { $0 > item.respondBy } ?? true }

    /// The days from the answer to the response date; negative when late.
    package var slack: Int? { answeredOn.map { item.respondBy.days(since: $0) } }
  }

  /// Day 0 of the plan.
  package let today: Day
  /// The team that it is for.
  package let team: Team
  /// The problem as the planner had it.
  package let problem: ScheduleProblem
  /// The plan and what is proved of it.
  package let result: PlannerResult
  /// The answers, in the order of the problem's cases.
  package let answers: [Answer]
  /// The plan before it, of which as much as possible is kept; nil if there is none.
  package let previous: PreviousPlan?
  /// Capacity increases that lower the number of late cases, smallest first.
  package var remedies: [CapacityIncrease] = []

  /// The most shortages that are examined, since each remedy takes a plan of its own.
  private static let shortagesMax = 2

  /// Plans the cases that are not decided.
  ///
  /// - Parameter search: Plans a problem, with what is left of the previous plan.
  package init(
    _ queue: [QueuedCase], team: Team, today: Day, previous: PreviousPlan?,
    search: (ScheduleProblem, SchedulePlan?) -> PlannerResult
  ) throws(ScheduleProblemDiagnostics) {
    let open = queue.filter { $0.progress.decidedOn == nil }
    let problem = try ScheduleProblem(open, team: team, today: today)
    let result = search(problem, previous?.remainder(in: problem, from: today))
    var reviews: [Int: SchedulePlan.PlannedStep] = [:]
    var decisions: [Int: SchedulePlan.PlannedStep] = [:]
    for step in result.plan.steps {
      if step.kind == .review { reviews[step.caseIndex] = step }
      if step.kind == .decision { decisions[step.caseIndex] = step }
    }
    answers = open.enumerated().map { index, item in
      Answer(
        item: item, review: reviews[index], decision: decisions[index],
        answeredOn: decisions[index]?.work.last.map { today.adding(days: $0.day) })
    }
    self.today = today
    self.team = team
    self.problem = problem
    self.result = result
    self.previous = previous
  }

  /// Looks for capacity increases that lower the number of late cases.
  package mutating func findRemedies(shouldStop: () -> Bool = { false }) {
    let shortages = result.certificates.filter { certificate in
      if case .capacityShortage = certificate { return true }
      return false
    }
    remedies = shortages.prefix(Self.shortagesMax).flatMap { shortage in
      Planner(problem: problem, effort: .quick).capacityIncreases(
        for: shortage, in: result, shouldStop: shouldStop)
    }
  }

  /// The last day until which work is compared with time: that of the last response date.
  package var lastDueDay: Int {
    min(max(problem.cases.map { $0.due }.max() ?? 0, 0), problem.horizon - 1)
  }

  /// The minutes that an officer has until the last response date, and those planned of them.
  package func load(of officer: Int) -> (planned: Int, available: Int) {
    let last = lastDueDay
    let available = problem.officers[officer].capacity.prefix(last + 1).reduce(0, +)
    let planned = result.plan.steps.lazy.filter { $0.officer == officer }
      .flatMap { $0.work }.filter { $0.day <= last }.reduce(0) { $0 + $1.minutes }
    return (min(planned, available), available)
  }
}

extension QueuePlan {
  /// Writes the plan as `ief-schedule-plan/1`, with the answer to each case beside it.
  ///
  /// - Parameter unplanned: The names of cases that cannot be planned.
  package func write(to writer: inout JSONWriter, unplanned: [String]) {
    writer.object { writer in
      result.plan.writeMembers(to: &writer, problem: problem)
      writer.member("today", today.description)
      writer.key("answers")
      writer.list { writer in
        for answer in answers {
          writer.object { writer in
            writer.member("application", answer.item.id)
            writer.member("receivedOn", answer.item.receivedOn.description)
            writer.member("respondBy", answer.item.respondBy.description)
            writer.member("holidaysMissingFor", answer.item.respondByGap?.year)
            writer.key("answeredOn")
            if let day = answer.answeredOn { writer.string("\(day)") } else { writer.null() }
            writer.member("late", answer.isLate)
          }
        }
      }
      writer.member("unplanned", unplanned)
      writer.key("report")
      result.writeReport(to: &writer, problem: problem)
      writer.key("remedies")
      writer.list { writer in
        for remedy in remedies { remedy.write(to: &writer, problem: problem) }
      }
    }
  }
}
