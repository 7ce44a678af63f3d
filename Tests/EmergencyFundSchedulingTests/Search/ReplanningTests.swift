import EmergencyFund
import EmergencyFundScheduling
import Testing

@Suite struct `Planning again` {
  @Test(arguments: 0..<20)
  func `changes nothing if the previous plan is still best`(seed: Int) throws {
    let problem = try tinyProblem(seed: 20_000 + seed)
    let planner = Planner(problem: problem, effort: .quick)
    let first = planner.plan()
    let second = planner.plan(previous: first.plan)
    #expect(second.moved == [])
    #expect(second.plan == first.plan)
  }

  @Test func `changes nothing in a plan of a team that it cannot improve`() throws {
    let problem = try teamProblem(seed: 3, caseCount: 12)
    let planner = Planner(problem: problem, effort: .quick)
    var plan = planner.plan()
    for _ in 0..<2 {
      let next = planner.plan(previous: plan.plan)
      #expect(!(plan.objective < next.objective))
      if next.objective == plan.objective { #expect(next.moved == []) }
      plan = next
    }
  }

  @Test(arguments: 0..<20)
  func `keeps frozen steps`(seed: Int) throws {
    let problem = try tinyProblem(seed: 30_000 + seed)
    let planner = Planner(problem: problem, effort: .quick)
    let first = planner.plan()
    let begun = first.plan.steps.filter { $0.work.first?.day == 0 && $0.kind == .review }
    let frozen = Set(begun.map { StepReference(caseIndex: $0.caseIndex, kind: $0.kind) })
    // Everybody is away on the last day.
    let changed = try ScheduleProblem(
      today: problem.today, horizon: problem.horizon,
      officers: problem.officers.map {
        ScheduleProblem.Officer(id: $0.id, capacity: $0.capacity.dropLast() + [0])
      }, cases: problem.cases)
    let second = Planner(problem: changed, effort: .quick).plan(
      previous: first.plan, frozen: frozen)
    #expect(PlanChecker.check(second.plan, changed) == [])
    for step in begun where step.work.allSatisfy({ $0.day < problem.horizon - 1 }) {
      #expect(second.plan.steps.contains(step))
    }
    #expect(second.lowerBound.weightedTardyCount <= second.objective.weightedTardyCount)
  }

  @Test func `ignores a previous plan that makes no sense`() throws {
    let problem = try teamProblem(seed: 4, caseCount: 10)
    let nonsense = SchedulePlan(
      steps: [
        SchedulePlan.PlannedStep(
          caseIndex: 99, kind: .review, officer: -4,
          work: [SchedulePlan.Work(day: -3, minutes: -7)]),
        SchedulePlan.PlannedStep(
          caseIndex: 0, kind: .decision, officer: 77, work: []),
        SchedulePlan.PlannedStep(
          caseIndex: 1, kind: .review, officer: .max,
          work: [SchedulePlan.Work(day: .max, minutes: .max)]),
      ], unscheduled: [-1])
    let frozen: Set = [
      StepReference(caseIndex: 99, kind: .review), StepReference(caseIndex: 1, kind: .review),
    ]
    let result = Planner(problem: problem, effort: .quick).plan(previous: nonsense, frozen: frozen)
    #expect(PlanChecker.check(result.plan, problem) == [])
  }
}
