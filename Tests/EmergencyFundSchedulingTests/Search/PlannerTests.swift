import EmergencyFund
import EmergencyFundScheduling
import Testing

@Suite struct `Planning for a team` {
  @Test(arguments: 1...2)
  func `makes feasible plans with verified certificates`(seed: Int) throws {
    let problem = try teamProblem(seed: seed, caseCount: 16)
    let result = Planner(problem: problem, effort: .quick).plan()
    #expect(PlanChecker.check(result.plan, problem) == [])
    #expect(result.objective == ScheduleObjective(of: result.plan, in: problem))
    #expect(result.lowerBound.weightedTardyCount <= result.objective.weightedTardyCount)
    #expect(result.lowerBound.totalWeightedTardiness <= result.objective.totalWeightedTardiness)
    #expect(result.certificates.allSatisfy { CertificateVerifier.verify($0, problem) })
    #expect(!result.wasTruncated)
  }

  @Test func `gives the same result twice`() throws {
    let problem = try teamProblem(seed: 9, caseCount: 8)
    let planner = Planner(problem: problem, effort: .quick)
    #expect(planner.plan() == planner.plan())
  }

  @Test func `reports that it was truncated`() throws {
    let problem = try teamProblem(seed: 5, caseCount: 40)
    var asked = 0
    let result = Planner(problem: problem, effort: .normal).plan {
      asked += 1
      return asked > 20
    }
    #expect(result.wasTruncated)
    #expect(PlanChecker.check(result.plan, problem) == [])
  }

  @Test func `makes an empty plan for no cases`() throws {
    let problem = try ScheduleProblem(today: "2026-03-02", horizon: 3, officers: [], cases: [])
    let result = Planner(problem: problem).plan()
    #expect(result.plan == SchedulePlan(steps: [], unscheduled: []))
    #expect(result.isProvedOptimal)
  }

  @Test func `reports the step without an eligible officer`() throws {
    let problem = try ScheduleProblem(
      today: "2026-03-02", horizon: 3,
      officers: [ScheduleProblem.Officer(id: "ana", capacity: [60, 60, 60])],
      cases: [
        ScheduleProblem.Case(
          id: "c1", received: 0, due: 2, weight: 5,
          review: ScheduleProblem.Step(processingTime: 30, officers: []), reviewedBy: nil,
          decision: ScheduleProblem.Step(processingTime: 10, officers: [0])),
        ScheduleProblem.Case(
          id: "c2", received: 0, due: 2, weight: 5,
          review: ScheduleProblem.Step(processingTime: 30, officers: [0]), reviewedBy: nil,
          decision: ScheduleProblem.Step(processingTime: 10, officers: [0])),
      ])
    let result = Planner(problem: problem).plan()
    #expect(result.plan.unscheduled == [0, 1])
    #expect(
      result.certificates == [
        .noEligibleOfficer(caseIndex: 0, kind: .review),
        .noEligibleOfficer(caseIndex: 1, kind: .decision),
      ])
  }

  @Test func `survives the largest numbers that are allowed`() throws {
    let officers = (0..<3).map {
      ScheduleProblem.Officer(id: "o\($0)", capacity: [Int](repeating: 1_440, count: 400))
    }
    let cases = (0..<8).map {
      ScheduleProblem.Case(
        id: "c\($0)", received: -100_000, due: $0 % 2 == 0 ? -100_000 : 100_000,
        weight: 1_000_000,
        review: ScheduleProblem.Step(processingTime: 1_000_000, officers: [0, 1, 2]),
        reviewedBy: nil,
        decision: ScheduleProblem.Step(processingTime: 1_000_000, officers: [0, 1, 2]))
    }
    let problem = try ScheduleProblem(
      today: "2026-03-02", horizon: 400, officers: officers, cases: cases)
    var asked = 0
    let result = Planner(problem: problem, effort: .quick).plan {
      asked += 1
      return asked > 3
    }
    #expect(PlanChecker.check(result.plan, problem) == [])
    #expect(result.lowerBound.weightedTardyCount <= result.objective.weightedTardyCount)
  }
}
