import EmergencyFund

extension LexicographicSearch {
  /// Level 1: minimises the weighted number of tardy jobs, Σ wU, and raises its lower bound.
  mutating func minimiseTardyCount(of best: inout PlanState, _ shouldStop: () -> Bool) {
    var start: PlanState?
    if let relaxation = AssignmentRelaxation(instance, earliestCompletions: earliestCompletions),
      relaxation.isSmall
    {
      start = proposed(relaxation, &best, shouldStop)
    } else {
      lowerBound.improveTardyCount(
        iterations: 10 * budget.dualIterations, value: best.objective.weightedTardyCount)
    }
    guard best.objective.weightedTardyCount > lowerBound.weightedTardyCount, !wasTruncated else {
      return
    }
    let found = completed(reducedTardyCount(from: start, shouldStop))
    if found.objective < best.objective { best = found }
    if start == nil {
      lowerBound.improveTardyCount(
        iterations: 10 * budget.dualIterations, value: best.objective.weightedTardyCount)
    }
  }

  /// Lets the branch and bound propose on-time sets; returns the best plan made of one.
  private mutating func proposed(
    _ relaxation: AssignmentRelaxation, _ best: inout PlanState, _ shouldStop: () -> Bool
  ) -> PlanState? {
    var search = TardyCountSearch(
      relaxation, bound: lowerBound.weightedTardyCount, nodesMax: budget.nodes,
      attemptsMax: budget.attempts)
    var start: PlanState?
    var incumbent = best
    var planner = self
    search.run(value: best.objective.weightedTardyCount) { proposal in
      if shouldStop() {
        planner.wasTruncated = true
        return nil
      }
      let state = planner.planned(
        proposal,
        iterations: max(planner.budget.tardyCount / 16, min(planner.budget.tardyCount, 8_000)),
        seed: UInt64(100 + planner.iterationCount))
      if state.objective.weightedTardyCount < start?.objective.weightedTardyCount ?? .max {
        start = state
      }
      let plan = planner.completed(state)
      if plan.objective < incumbent.objective { incumbent = plan }
      return state.objective.weightedTardyCount
    }
    self = planner
    best = incumbent
    lowerBound.raiseTardyCount(to: search.bound)
    return start
  }

  /// Improves which jobs are on time by large neighbourhood search.
  private mutating func reducedTardyCount(
    from start: PlanState?, _ shouldStop: () -> Bool
  ) -> PlanState {
    var state = start ?? PlanState(instance)
    var random = SearchRandom(seed: 1)
    var candidates: [Int32] = []
    for job in 0..<instance.caseCount where instance.due[job] < instance.horizon {
      if instance.due[job] >= Int(earliestCompletions[job]) { candidates.append(Int32(job)) }
    }
    for job in candidates where state.placements[Int(job)].day < 0 {
      let found = state.latestPlacement(Int(job), skip: 0, &random)
      if found.day >= 0 { state.insert(Int(job), found) }
    }
    // Runs end in different local optima, and the best is often much better. A start from a
    // proposal is too good for a high temperature.
    let temperatures = start == nil ? [1.5] : [0.1, 0.05, 0.15]
    var best = state
    for run in 0..<budget.tardyCountRuns where !wasTruncated {
      var neighbourhoodSearch = LargeNeighbourhoodSearch(
        state, level: .tardyCount,
        weights: ObjectiveWeights(tardyCount: 1, tardiness: 0, flowTime: 0), prices: zeroPrices,
        candidates: candidates, goal: lowerBound.weightedTardyCount, seed: UInt64(11 + run))
      let found = self.run(
        &neighbourhoodSearch, iterations: budget.tardyCount,
        hot: temperatures[run % temperatures.count], cold: 0.025, shouldStop)
      if found.objective.weightedTardyCount < best.objective.weightedTardyCount { best = found }
      if best.objective.weightedTardyCount <= lowerBound.weightedTardyCount { break }
    }
    return best
  }

  /// Plans the jobs of an on-time set, and no others; it may leave some out.
  mutating func planned(_ proposal: TardyCountSearch.OnTimeSet, iterations: Int, seed: UInt64)
    -> PlanState
  {
    var state = PlanState(instance)
    var random = SearchRandom(seed: seed)
    let order = proposal.jobs.indices.sorted {
      (instance.due[proposal.jobs[$0]], $0) < (instance.due[proposal.jobs[$1]], $1)
    }
    var missing: [Int] = []
    for place in order {
      let job = proposal.jobs[place]
      let found = state.latestPlacement(job, proposal.reviewers[place], proposal.deciders[place])
      if found.day >= 0 { state.insert(job, found) } else { missing.append(job) }
    }
    for job in missing {
      let found = state.latestPlacement(job, skip: 0, &random)
      if found.day >= 0 { state.insert(job, found) }
    }
    let chosen = Set(proposal.jobs)
    var goal = 0
    for job in 0..<instance.caseCount where !chosen.contains(job) {
      if instance.due[job] < instance.horizon { goal += instance.weight[job] }
    }
    if state.objective.weightedTardyCount <= goal { return state }
    var neighbourhoodSearch = LargeNeighbourhoodSearch(
      state, level: .tardyCount,
      weights: ObjectiveWeights(tardyCount: 1, tardiness: 0, flowTime: 0), prices: zeroPrices,
      candidates: proposal.jobs.map { Int32($0) }, goal: goal, seed: seed)
    return run(&neighbourhoodSearch, iterations: iterations, hot: 1.0, cold: 0.05) { false }
  }
}
