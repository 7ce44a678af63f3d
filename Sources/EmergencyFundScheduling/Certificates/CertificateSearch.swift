import EmergencyFund

/// A search for certificates of why jobs must be tardy or unscheduled.
///
/// Reasons about one job come first. Then capacity shortages: with the steps in order of deadline,
/// a maximum flow from steps to officers (``MaximumFlow``) finds the first deadline by which they
/// do not all fit, and its minimum cut is the conflict set, which a deletion filter makes small
/// (``DeletionFilter``). Very small instances at last are searched completely for a set of jobs
/// that have no feasible assignment.
///
/// Invariant: every certificate passes ``CertificateVerifier``.
struct CertificateSearch {
  /// The maximum number of shortages reported.
  private static let shortagesMax = 12

  private let problem: ScheduleProblem
  private let instance: Instance
  private let earliestCompletions: [Int32]
  private var certificates: [TardinessCertificate] = []
  /// The jobs that a certificate already explains, or that are never tardy.
  private var isSettled: [Bool]
  /// The edges that flows may still look at: a limit that only very large instances reach.
  private var workLeft = 100_000_000

  init(_ problem: ScheduleProblem, _ instance: Instance, earliestCompletions: [Int32]) {
    self.problem = problem
    self.instance = instance
    self.earliestCompletions = earliestCompletions
    isSettled = instance.due.map { $0 >= instance.horizon }
  }

  /// Returns the certificates that explain the tardy and unscheduled jobs of a plan.
  mutating func certificates(for plan: SchedulePlan) -> [TardinessCertificate] {
    let done = plan.completionDays(in: problem)
    var isExplained = true
    for job in 0..<instance.caseCount {
      if let reason = reason(forOne: job, isUnscheduled: done[job] >= instance.horizon) {
        certificates.append(reason)
        isSettled[job] = true
      } else if done[job] > instance.due[job] {
        isExplained = false
      }
    }
    if isExplained { return certificates }
    for _ in 0..<CertificateSearch.shortagesMax {
      guard let shortage = shortage() else { break }
      certificates.append(.capacityShortage(shortage))
      for step in shortage.steps { isSettled[step.caseIndex] = true }
    }
    if certificates.isEmpty, let cases = conflictingCases() {
      certificates.append(.noFeasibleAssignment(caseIndexes: cases))
    }
    return certificates
  }

  private func reason(forOne job: Int, isUnscheduled: Bool) -> TardinessCertificate? {
    let due = instance.due[job]
    if isUnscheduled || (due >= 0 && due < Int(earliestCompletions[job])) {
      if problem.cases[job].review?.officers.isEmpty == true {
        return .noEligibleOfficer(caseIndex: job, kind: .review)
      }
      let nobody = TardinessCertificate.noEligibleOfficer(caseIndex: job, kind: .decision)
      if CertificateVerifier.verify(nobody, problem) { return nobody }
    }
    if due < 0 { return .alreadyTardy(caseIndex: job) }
    guard due < instance.horizon, due < Int(earliestCompletions[job]) else { return nil }
    return shortageOfOneCase(job) ?? .noFeasibleAssignment(caseIndexes: [job])
  }

  /// A shortage for the steps of one job: simpler to check than every pair of officers.
  private func shortageOfOneCase(_ job: Int) -> TardinessCertificate? {
    for kind in [StepKind.review, .decision] {
      if kind == .review && instance.reviewTime[job] == 0 { continue }
      let steps = [StepReference(caseIndex: job, kind: kind)]
      let shortage = total(steps, lastDay: instance.due[job])
      if shortage.processingTime > shortage.capacity { return .capacityShortage(shortage) }
    }
    let both = [StepKind.review, .decision].map {
      StepReference(caseIndex: job, kind: $0)
    }
    guard instance.reviewTime[job] > 0 else { return nil }
    let shortage = total(both, lastDay: instance.due[job])
    return shortage.processingTime > shortage.capacity ? .capacityShortage(shortage) : nil
  }

  private func officers(of step: StepReference) -> ArraySlice<Int32> {
    step.kind == .review
      ? instance.reviewers[instance.reviewerIndices(step.caseIndex)]
      : instance.deciders[instance.deciderIndices(step.caseIndex)]
  }

  private func minutes(of step: StepReference) -> Int {
    Int(
      step.kind == .review
        ? instance.reviewTime[step.caseIndex] : instance.decisionTime[step.caseIndex])
  }

  /// Adds up the processing times of steps and the capacity of their officers up to a day.
  private func total(_ steps: [StepReference], lastDay: Int) -> CapacityShortage {
    var able = Set<Int>()
    for step in steps { for officer in officers(of: step) { able.insert(Int(officer)) } }
    return CapacityShortage(
      steps: steps, officers: able.sorted(), lastDay: lastDay,
      processingTime: steps.reduce(0) { $0 + minutes(of: $1) },
      capacity: able.reduce(0) {
        $0 + Int(instance.cumulativeCapacity[$1 * instance.horizon + lastDay])
      })
  }

  // MARK: - Shortages

  /// Finds the first deadline by which the open steps do not fit, as a small shortage.
  private mutating func shortage() -> CapacityShortage? {
    var byDay = [[StepReference]](repeating: [], count: instance.horizon)
    for job in 0..<instance.caseCount where !isSettled[job] {
      if instance.reviewTime[job] > 0 {
        byDay[instance.due[job]].append(StepReference(caseIndex: job, kind: .review))
      }
      byDay[instance.due[job]].append(StepReference(caseIndex: job, kind: .decision))
    }
    var flow = MaximumFlow(officerCount: instance.officerCount, work: workLeft)
    defer { workLeft = flow.workLeft }
    for day in 0..<instance.horizon {
      for officer in 0..<instance.officerCount {
        flow.residual[officer] += Int(instance.capacity[officer * instance.horizon + day])
      }
      for step in byDay[day] {
        if let cut = flow.add(step, minutes: minutes(of: step), able: officers(of: step)) {
          return reduced(of: cut, lastDay: day)
        }
      }
    }
    return nil
  }

  /// Makes a conflict set small.
  private func reduced(of steps: [StepReference], lastDay: Int) -> CapacityShortage {
    var cut = DeletionFilter(
      minutes: steps.map { minutes(of: $0) },
      able: steps.map { officers(of: $0).map { Int($0) } },
      capacity: (0..<instance.officerCount).map {
        Int(instance.cumulativeCapacity[$0 * instance.horizon + lastDay])
      })
    cut.shrink()
    let kept = steps.indices.filter { cut.isKept[$0] }.map { steps[$0] }.sorted {
      ($0.caseIndex, $0.kind == .review ? 0 : 1) < ($1.caseIndex, $1.kind == .review ? 0 : 1)
    }
    let last = kept.reduce(0) { max($0, instance.due[$1.caseIndex]) }
    return total(kept, lastDay: last)
  }

  // MARK: - Very small problems

  /// Finds jobs without a feasible assignment though no shortage shows it; nil if undecided.
  ///
  /// A deletion filter: each job is left out if the others are still infeasible together.
  private func conflictingCases() -> [Int]? {
    guard BranchAndBound.isWorthwhile(instance) else { return nil }
    var cases = (0..<instance.caseCount).filter { !isSettled[$0] }
    guard !areFeasible(cases) else { return nil }
    for job in cases {
      let fewer = cases.filter { $0 != job }
      if !fewer.isEmpty && !areFeasible(fewer) { cases = fewer }
    }
    return cases
  }

  private func areFeasible(_ cases: [Int]) -> Bool {
    let part = ScheduleProblem(
      checked: problem.today, horizon: problem.horizon, officers: problem.officers,
      cases: cases.map { problem.cases[$0] })
    let someLate = ScheduleObjective(
      weightedTardyCount: 1, totalWeightedTardiness: 0, totalWeightedFlowTime: 0)
    var search = BranchAndBound(Instance(part), betterThan: someLate, nodeLimit: 400_000)
    let isComplete = search.run()
    return !isComplete || search.plan() != nil
  }
}
