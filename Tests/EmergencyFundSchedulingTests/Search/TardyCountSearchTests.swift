import Testing

@testable import EmergencyFund
@testable import EmergencyFundScheduling

@Suite struct `Branch and bound for tardy jobs` {
  @Test(arguments: 0..<10)
  func `bounds the weighted number of tardy jobs from below`(block: Int) throws {
    for seed in block * 20..<block * 20 + 20 {
      let problem = try tinyProblem(seed: 20_000 + seed)
      let instance = Instance(problem)
      let best = BruteForce.best(problem)
      let relaxation = try #require(
        AssignmentRelaxation(
          instance, earliestCompletions: LexicographicSearch.earliestCompletions(instance)))
      var search = TardyCountSearch(relaxation, bound: 0, nodesMax: 500, attemptsMax: 20)
      search.run(value: best.weightedTardyCount) { _ in best.weightedTardyCount }
      #expect(search.bound <= best.weightedTardyCount, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<10)
  func `dual values of the assignment relaxation never exceed the best plan`(block: Int) throws {
    for seed in block * 20..<block * 20 + 20 {
      let problem = try tinyProblem(seed: 30_000 + seed)
      let instance = Instance(problem)
      let best = BruteForce.best(problem)
      var relaxation = try #require(
        AssignmentRelaxation(
          instance, earliestCompletions: LexicographicSearch.earliestCompletions(instance)))
      let found = relaxation.improve(
        iterations: 60, target: Double(best.weightedTardyCount), goal: .infinity, patience: 10)
      #expect(found <= Double(best.weightedTardyCount), "seed \(seed)")
    }
  }

  @Test func `sees the idle time that indivisible steps leave`() throws {
    // 100 minutes hold one step of 60, though a relaxation of minutes has a second.
    let officer = { ScheduleProblem.Officer(id: $0, capacity: [100]) }
    let step = ScheduleProblem.Step(processingTime: 60, officers: [0])
    let problem = try ScheduleProblem(
      today: "2026-03-02", horizon: 1, officers: [officer("ana"), officer("ben")],
      cases: (0..<2).map {
        ScheduleProblem.Case(
          id: "c\($0)", received: 0, due: 0, weight: 10, review: nil, reviewedBy: 1,
          decision: step)
      })
    let instance = Instance(problem)
    let relaxation = try #require(
      AssignmentRelaxation(
        instance, earliestCompletions: LexicographicSearch.earliestCompletions(instance)))
    var search = TardyCountSearch(relaxation, bound: 0, nodesMax: 50, attemptsMax: 5)
    search.run(value: 20) { proposal in 20 - 10 * proposal.jobs.count }
    #expect(search.bound == 10)
  }
}
