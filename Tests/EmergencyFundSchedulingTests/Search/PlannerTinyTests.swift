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
      #expect(result.bound.lateWeight <= best.lateWeight, "seed \(seed)")
      if best.lateWeight > 0 { #expect(!result.certificates.isEmpty, "seed \(seed)") }
      for certificate in result.certificates {
        #expect(CertificateVerifier.verify(certificate, problem), "seed \(seed) \(certificate)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func `bounds of the search never exceed the best plan`(block: Int) throws {
    for seed in block * 5..<block * 5 + 5 {
      let problem = try tinyProblem(seed: 10_000 + seed)
      let best = BruteForce.best(problem)
      let value = Planner.searched(problem)
      #expect(!(value.objective < best), "seed \(seed)")
      #expect(value.bound.lateWeight <= best.lateWeight, "seed \(seed)")
      if value.objective.lateWeight == best.lateWeight {
        #expect(value.bound.weightedLateness <= best.weightedLateness, "seed \(seed)")
      }
    }
  }
}

extension Planner {
  /// Plans by the search alone, as for problems that are too large to search completely.
  static func searched(
    _ problem: ScheduleProblem
  ) -> (objective: ScheduleObjective, bound: ScheduleBound) {
    var search = PlannerSearch(
      Workload(problem), budget: SearchBudget(saving: 300, hurrying: 600, waiting: 600),
      isComplete: false)
    let state = search.solve(from: nil) { false }
    let bound = ScheduleBound(
      lateWeight: search.bound.lateWeight, weightedLateness: search.bound.weightedLateness)
    return (state.objective, bound)
  }
}
