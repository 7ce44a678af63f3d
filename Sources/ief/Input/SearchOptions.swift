internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundScheduling

/// How long to look for a better plan.
struct SearchOptions: ParsableArguments {
  @Option(help: "Search limit in steps, for reproducible results.")
  var effort: SearchEffort = .normal

  @Option(help: ArgumentHelp("Time limit in seconds.", valueName: "seconds"))
  var seconds: Double?

  func validate() throws {
    if let seconds, !(seconds > 0 && seconds <= 86_400) {
      throw ValidationError("--seconds must be above 0 and at most 86400")
    }
  }

  /// Plans within the effort and the time given.
  func plan(_ problem: ScheduleProblem, previous: SchedulePlan? = nil) -> PlannerResult {
    let start = ContinuousClock.now
    let limit = seconds.map { Duration.seconds($0) }
    return Planner(problem: problem, effort: effort.effort).plan(
      previous: previous,
      shouldStop: { limit.map { start.duration(to: .now) >= $0 } ?? false })
  }
}

enum SearchEffort: String, ExpressibleByArgument, CaseIterable {
  case quick, normal, thorough

  var effort: Planner.Effort {
    switch self {
    case .quick: .quick
    case .normal: .normal
    case .thorough: .thorough
    }
  }
}
