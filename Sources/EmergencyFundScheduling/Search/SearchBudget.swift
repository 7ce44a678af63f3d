/// The effort of a search, in iterations rather than seconds, so that results are reproducible.
public enum PlanningEffort: Hashable, Sendable, CaseIterable {
  /// A tenth of the usual iterations: for trying things out.
  case quick
  /// The usual number of iterations.
  case normal
  /// Eight times the usual number of iterations.
  case thorough
}

/// The iterations of each search that an effort allows.
///
/// They grow with the number of cases up to a limit, so time grows no faster than the cases do.
struct SearchBudget {
  let tardyCount: Int
  let tardyCountRuns: Int
  let tardiness: Int
  let flowTime: Int
  let dualIterations: Int
  let nodes: Int
  let attempts: Int

  init(tardyCount: Int, tardiness: Int, flowTime: Int, dualIterations: Int = 300, nodes: Int = 200)
  {
    self.nodes = nodes
    attempts = 10
    self.tardyCount = tardyCount
    tardyCountRuns = 1
    self.tardiness = tardiness
    self.flowTime = flowTime
    self.dualIterations = dualIterations
  }

  init(_ effort: PlanningEffort, caseCount: Int) {
    let (numerator, denominator) =
      switch effort {
      case .quick: (1, 10)
      case .normal: (1, 1)
      case .thorough: (8, 1)
      }
    tardyCount = (20_000 + 500 * min(caseCount, 720)) * numerator / denominator
    tardyCountRuns = caseCount > 1_000 || effort == .quick ? 1 : 3
    // With many cases an iteration of the last two levels gains little.
    let later =
      caseCount > 1_000
      ? (200_000, 200_000) : caseCount > 60 ? (200_000, 180_000) : (240_000, 420_000)
    tardiness = later.0 * numerator / denominator
    flowTime = later.1 * numerator / denominator
    dualIterations = effort == .quick ? 300 : 1_000
    nodes = 500_000 / max(250, caseCount) * numerator / denominator
    attempts = 8
  }
}
