import EmergencyFund
import EmergencyFundScheduling
import Testing

@Suite struct `Plan checker` {
  static func problem() throws -> ScheduleProblem {
    try ScheduleProblem(
      today: "2026-03-02", horizon: 3,
      officers: [
        ScheduleProblem.Officer(id: "ana", capacity: [60, 60, 60]),
        ScheduleProblem.Officer(id: "ben", capacity: [60, 60, 60]),
      ],
      cases: [
        ScheduleProblem.Case(
          id: "c1", received: 0, due: 2, weight: 3,
          review: ScheduleProblem.Step(processingTime: 90, officers: [0]), reviewedBy: nil,
          decision: ScheduleProblem.Step(processingTime: 20, officers: [0, 1]))
      ])
  }

  static func step(
    _ kind: StepKind, _ officer: Int, _ work: [(Int, Int)], caseIndex: Int = 0
  ) -> SchedulePlan.PlannedStep {
    SchedulePlan.PlannedStep(
      caseIndex: caseIndex, kind: kind, officer: officer,
      work: work.map { SchedulePlan.Work(day: $0.0, minutes: $0.1) })
  }

  static let review = step(.review, 0, [(0, 60), (1, 30)])
  static let decision = step(.decision, 1, [(1, 20)])

  @Test func `accepts a good plan and values it`() throws {
    let plan = SchedulePlan(steps: [Self.review, Self.decision], unscheduled: [])
    #expect(PlanChecker.check(plan, try Self.problem()) == [])
    #expect(
      ScheduleObjective(of: plan, in: try Self.problem())
        == ScheduleObjective(
          weightedTardyCount: 0, totalWeightedTardiness: 0, totalWeightedFlowTime: 3))
  }

  @Test(arguments: [
    SchedulePlan(steps: [review, decision, decision], unscheduled: []),
    SchedulePlan(steps: [decision], unscheduled: []),
    SchedulePlan(steps: [], unscheduled: []),
    SchedulePlan(steps: [], unscheduled: [0, 0]),
    SchedulePlan(steps: [], unscheduled: [0, 1]),
    SchedulePlan(steps: [review, decision], unscheduled: [0]),
    SchedulePlan(steps: [review, step(.decision, 0, [(1, 20)])], unscheduled: []),
    SchedulePlan(steps: [review, step(.decision, 1, [(0, 20)])], unscheduled: []),
    SchedulePlan(steps: [review, step(.decision, 1, [(1, 19)])], unscheduled: []),
    SchedulePlan(steps: [review, step(.decision, 1, [(1, 21), (2, -1)])], unscheduled: []),
    SchedulePlan(steps: [review, step(.decision, 1, [(3, 20)])], unscheduled: []),
    SchedulePlan(steps: [review, step(.decision, 1, [(2, 10), (1, 10)])], unscheduled: []),
    SchedulePlan(steps: [review, step(.decision, 2, [(1, 20)])], unscheduled: []),
    SchedulePlan(steps: [step(.review, 1, [(0, 60), (1, 30)]), decision], unscheduled: []),
    SchedulePlan(steps: [step(.review, 0, [(0, 90)]), decision], unscheduled: []),
    SchedulePlan(steps: [review, decision, step(.review, 0, [], caseIndex: 4)], unscheduled: []),
    SchedulePlan(steps: [review, step(.decision, 1, [(1, .max), (2, .max)])], unscheduled: []),
  ])
  func `refuses a plan that breaks a rule`(plan: SchedulePlan) throws {
    #expect(!PlanChecker.check(plan, try Self.problem()).isEmpty)
  }
}
