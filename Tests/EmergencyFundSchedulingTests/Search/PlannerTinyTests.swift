import Testing

@testable import EmergencyFund
@testable import EmergencyFundScheduling

@Suite struct `Planner on tiny problems` {
  @Test(arguments: 0..<8)
  func `equals brute force`(block: Int) throws {
    for seed in block * 25..<block * 25 + 25 {
      let problem = try tinyProblem(seed: seed)
      let best = BruteForce.best(problem)
      let result = Planner(problem: problem, effort: .quick).plan()
      #expect(PlanChecker.check(result.plan, problem) == [], "seed \(seed)")
      #expect(ScheduleObjective(of: result.plan, in: problem) == result.objective, "seed \(seed)")
      #expect(result.objective == best, "seed \(seed)")
      #expect(result.isProvedOptimal, "seed \(seed)")
      #expect(result.lowerBound.weightedTardyCount <= best.weightedTardyCount, "seed \(seed)")
      if best.weightedTardyCount > 0 { #expect(!result.certificates.isEmpty, "seed \(seed)") }
      for certificate in result.certificates {
        #expect(CertificateVerifier.verify(certificate, problem), "seed \(seed) \(certificate)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func `lower bounds never exceed the best plan`(block: Int) throws {
    for seed in block * 5..<block * 5 + 5 {
      let problem = try tinyProblem(seed: 10_000 + seed)
      let best = BruteForce.best(problem)
      let value = Planner.searched(problem)
      #expect(!(value.objective < best), "seed \(seed)")
      #expect(value.lowerBound.weightedTardyCount <= best.weightedTardyCount, "seed \(seed)")
      if value.objective.weightedTardyCount == best.weightedTardyCount {
        #expect(
          value.lowerBound.totalWeightedTardiness <= best.totalWeightedTardiness, "seed \(seed)")
      }
    }
  }
}

extension Planner {
  /// Plans without branch and bound over all plans, as for larger problems.
  static func searched(
    _ problem: ScheduleProblem
  ) -> (objective: ScheduleObjective, lowerBound: ScheduleLowerBound) {
    var search = LexicographicSearch(
      Instance(problem), budget: SearchBudget(tardyCount: 300, tardiness: 600, flowTime: 600),
      isComplete: false)
    let state = search.solve(from: nil) { false }
    let lowerBound = ScheduleLowerBound(
      weightedTardyCount: search.lowerBound.weightedTardyCount,
      totalWeightedTardiness: search.lowerBound.totalWeightedTardiness)
    return (state.objective, lowerBound)
  }
}
