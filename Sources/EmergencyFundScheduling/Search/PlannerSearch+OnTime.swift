import EmergencyFund

extension PlannerSearch {
  /// Level 1: as little late weight as possible, and a bound that shows how good that is.
  mutating func reduceLateWeight(of best: inout PlanState, _ shouldStop: () -> Bool) {
    var start: PlanState?
    if let relaxation = DutyRelaxation(workload, soloDays: soloDays), relaxation.isSmall {
      start = proposed(relaxation, &best, shouldStop)
    } else {
      bound.improveLateWeight(rounds: 10 * budget.relaxation, value: best.objective.lateWeight)
    }
    guard best.objective.lateWeight > bound.lateWeight, !wasCut else { return }
    let saved = completed(saving(from: start, shouldStop))
    if saved.objective < best.objective { best = saved }
    if start == nil {
      bound.improveLateWeight(rounds: 10 * budget.relaxation, value: best.objective.lateWeight)
    }
  }

  /// Lets a search in the relaxed problem propose which cases to save; returns the best start.
  private mutating func proposed(
    _ relaxation: DutyRelaxation, _ best: inout PlanState, _ shouldStop: () -> Bool
  ) -> PlanState? {
    var search = OnTimeSearch(
      relaxation, bound: bound.lateWeight, nodesMax: budget.branches, attemptsMax: budget.attempts)
    var start: PlanState?
    var whole = best
    var planner = self
    search.run(value: best.objective.lateWeight) { proposal in
      if shouldStop() {
        planner.wasCut = true
        return nil
      }
      let state = planner.planned(
        proposal, rounds: max(planner.budget.saving / 16, min(planner.budget.saving, 8_000)),
        seed: UInt64(100 + planner.roundsUsed))
      if state.objective.lateWeight < start?.objective.lateWeight ?? .max { start = state }
      let plan = planner.completed(state)
      if plan.objective < whole.objective { whole = plan }
      return state.objective.lateWeight
    }
    self = planner
    best = whole
    bound.raiseLateWeight(to: search.bound)
    return start
  }

  /// Exchanges cases that are on time for others, as long as that saves weight.
  private mutating func saving(
    from start: PlanState?, _ shouldStop: () -> Bool
  ) -> PlanState {
    var state = start ?? PlanState(workload)
    var random = SearchRandom(seed: 1)
    var candidates: [Int32] = []
    for item in 0..<workload.caseCount where workload.due[item] < workload.horizon {
      if workload.due[item] >= Int(soloDays[item]) { candidates.append(Int32(item)) }
    }
    for item in candidates where state.placements[Int(item)].day < 0 {
      let found = state.latest(Int(item), skip: 0, &random)
      if found.day >= 0 { state.put(Int(item), found) }
    }
    // Runs end in different places, and the best is often much better. A start that was proposed
    // is too good to be shaken much.
    let heat = start == nil ? [1.5] : [0.1, 0.05, 0.15]
    var best = state
    for run in 0..<budget.savingRuns where !wasCut {
      var improvement = Improvement(
        state, aim: .saving, prices: SearchPrices(late: 1, lateness: 0, wait: 0), worth: noWorth,
        candidates: candidates, goal: bound.lateWeight, seed: UInt64(11 + run))
      let found = self.run(
        &improvement, rounds: budget.saving, hot: heat[run % heat.count], cold: 0.025, shouldStop)
      if found.objective.lateWeight < best.objective.lateWeight { best = found }
      if best.objective.lateWeight <= bound.lateWeight { break }
    }
    return best
  }

  /// Plans the cases of a proposal, and no others, so that all are on time; nearly all where it fails.
  mutating func planned(_ proposal: OnTimeSearch.Proposal, rounds: Int, seed: UInt64) -> PlanState {
    var state = PlanState(workload)
    var random = SearchRandom(seed: seed)
    let order = proposal.items.indices.sorted {
      (workload.due[proposal.items[$0]], $0) < (workload.due[proposal.items[$1]], $1)
    }
    var missing: [Int] = []
    for place in order {
      let item = proposal.items[place]
      let found = state.latest(item, proposal.reviewers[place], proposal.deciders[place])
      if found.day >= 0 { state.put(item, found) } else { missing.append(item) }
    }
    for item in missing {
      let found = state.latest(item, skip: 0, &random)
      if found.day >= 0 { state.put(item, found) }
    }
    let chosen = Set(proposal.items)
    var goal = 0
    for item in 0..<workload.caseCount where !chosen.contains(item) {
      if workload.due[item] < workload.horizon { goal += workload.weight[item] }
    }
    if state.objective.lateWeight <= goal { return state }
    var improvement = Improvement(
      state, aim: .saving, prices: SearchPrices(late: 1, lateness: 0, wait: 0), worth: noWorth,
      candidates: proposal.items.map { Int32($0) }, goal: goal, seed: seed)
    return run(&improvement, rounds: rounds, hot: 1.0, cold: 0.05) { false }
  }
}
