internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundScheduling

/// The options that limit the search for a better plan.
struct SearchOptions: ParsableArguments {
  @Option(help: "Search effort; the same effort always gives the same plan.")
  var effort: SearchEffort = .normal

  @Option(help: ArgumentHelp("Time limit in seconds.", valueName: "seconds"))
  var timeLimit: Double?

  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit <= 86_400) {
      throw ValidationError("--time-limit must be above 0 and at most 86400")
    }
  }

  /// Plans within the given effort and time.
  func plan(_ problem: ScheduleProblem, previous: SchedulePlan? = nil) -> PlannerResult {
    let start = ContinuousClock.now
    let limit = timeLimit.map { Duration.seconds($0) }
    return Planner(problem: problem, effort: effort.effort).plan(
      previous: previous,
      shouldStop: { limit.map { start.duration(to: .now) >= $0 } ?? false })
  }
}

enum SearchEffort: String, ExpressibleByArgument, CaseIterable {
  case quick, normal, thorough

  var effort: PlanningEffort {
    switch self {
    case .quick: .quick
    case .normal: .normal
    case .thorough: .thorough
    }
  }
}
