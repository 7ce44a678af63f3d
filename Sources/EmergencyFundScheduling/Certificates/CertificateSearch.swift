import EmergencyFund

/// Finds reasons why cases must be late, for a plan that has late or unscheduled cases.
///
/// The simple reasons come first, each about one case; then shortages, found as minimum cuts of
/// a flow from steps to officers; for very small problems, at last, a set of cases for which
/// every arrangement fails.
struct CertificateSearch {
  /// Shortages reported at most.
  private static let shortagesMax = 12

  private let problem: ScheduleProblem
  private let workload: Workload
  private let soloDays: [Int32]
  private var certificates: [LatenessCertificate] = []
  /// Cases that a certificate already names, or that are never late.
  private var isSettled: [Bool]
  /// Links that flows may still look at: a limit that only very large problems meet.
  private var workLeft = 100_000_000

  init(_ problem: ScheduleProblem, _ workload: Workload, soloDays: [Int32]) {
    self.problem = problem
    self.workload = workload
    self.soloDays = soloDays
    isSettled = workload.due.map { $0 >= workload.horizon }
  }

  /// Returns the certificates that explain the plan's late and unscheduled cases.
  mutating func certificates(for plan: SchedulePlan) -> [LatenessCertificate] {
    let done = plan.doneDays(in: problem)
    var isExplained = true
    for item in 0..<workload.caseCount {
      if let reason = reason(forOne: item, isUnscheduled: done[item] >= workload.horizon) {
        certificates.append(reason)
        isSettled[item] = true
      } else if done[item] > workload.due[item] {
        isExplained = false
      }
    }
    if isExplained { return certificates }
    for _ in 0..<CertificateSearch.shortagesMax {
      guard let shortage = shortage() else { break }
      certificates.append(.tooFewMinutes(shortage))
      for step in shortage.steps { isSettled[step.caseIndex] = true }
    }
    if certificates.isEmpty, let cases = impossibleCases() {
      certificates.append(.noArrangement(caseIndexes: cases))
    }
    return certificates
  }

  private func reason(forOne item: Int, isUnscheduled: Bool) -> LatenessCertificate? {
    let due = workload.due[item]
    if isUnscheduled || (due >= 0 && due < Int(soloDays[item])) {
      if problem.cases[item].review?.officers.isEmpty == true {
        return .nobodyAble(caseIndex: item, kind: .review)
      }
      let nobody = LatenessCertificate.nobodyAble(caseIndex: item, kind: .decision)
      if CertificateVerifier.verify(nobody, problem) { return nobody }
    }
    if due < 0 { return .alreadyLate(caseIndex: item) }
    guard due < workload.horizon, due < Int(soloDays[item]) else { return nil }
    return aloneShortage(item) ?? .noArrangement(caseIndexes: [item])
  }

  /// A shortage for one step of a case: simpler to check than trying every pair.
  private func aloneShortage(_ item: Int) -> LatenessCertificate? {
    for kind in [StepKind.review, .decision] {
      if kind == .review && workload.reviewMinutes[item] == 0 { continue }
      let steps = [StepReference(caseIndex: item, kind: kind)]
      let shortage = measured(steps, lastDay: workload.due[item])
      if shortage.minutesNeeded > shortage.minutesAvailable { return .tooFewMinutes(shortage) }
    }
    let both = [StepKind.review, .decision].map {
      StepReference(caseIndex: item, kind: $0)
    }
    guard workload.reviewMinutes[item] > 0 else { return nil }
    let shortage = measured(both, lastDay: workload.due[item])
    return shortage.minutesNeeded > shortage.minutesAvailable ? .tooFewMinutes(shortage) : nil
  }

  private func officers(of step: StepReference) -> ArraySlice<Int32> {
    step.kind == .review
      ? workload.reviewers[workload.reviewerIndices(step.caseIndex)]
      : workload.deciders[workload.deciderIndices(step.caseIndex)]
  }

  private func minutes(of step: StepReference) -> Int {
    Int(
      step.kind == .review
        ? workload.reviewMinutes[step.caseIndex] : workload.decisionMinutes[step.caseIndex])
  }

  /// Adds up what steps need by a day and what the officers able to do them have.
  private func measured(_ steps: [StepReference], lastDay: Int) -> MinutesShortage {
    var able = Set<Int>()
    for step in steps { for officer in officers(of: step) { able.insert(Int(officer)) } }
    return MinutesShortage(
      steps: steps, officers: able.sorted(), lastDay: lastDay,
      minutesNeeded: steps.reduce(0) { $0 + minutes(of: $1) },
      minutesAvailable: able.reduce(0) {
        $0 + Int(workload.cumulative[$1 * workload.horizon + lastDay])
      })
  }

  // MARK: - Shortages

  /// Finds the first day by which the open steps cannot all be done, and a small set to show it.
  private mutating func shortage() -> MinutesShortage? {
    var byDay = [[StepReference]](repeating: [], count: workload.horizon)
    for item in 0..<workload.caseCount where !isSettled[item] {
      if workload.reviewMinutes[item] > 0 {
        byDay[workload.due[item]].append(StepReference(caseIndex: item, kind: .review))
      }
      byDay[workload.due[item]].append(StepReference(caseIndex: item, kind: .decision))
    }
    var flow = MinuteFlow(officerCount: workload.officerCount, work: workLeft)
    defer { workLeft = flow.workLeft }
    for day in 0..<workload.horizon {
      for officer in 0..<workload.officerCount {
        flow.room[officer] += Int(workload.minutes[officer * workload.horizon + day])
      }
      for step in byDay[day] {
        if let cut = flow.add(step, minutes: minutes(of: step), able: officers(of: step)) {
          return smallest(of: cut, lastDay: day)
        }
      }
    }
    return nil
  }

  /// Leaves officers and steps out while what remains is still too much.
  private func smallest(of steps: [StepReference], lastDay: Int) -> MinutesShortage {
    var cut = ShrinkingCut(
      minutes: steps.map { minutes(of: $0) },
      able: steps.map { officers(of: $0).map { Int($0) } },
      capacity: (0..<workload.officerCount).map {
        Int(workload.cumulative[$0 * workload.horizon + lastDay])
      })
    cut.shrink()
    let kept = steps.indices.filter { cut.isKept[$0] }.map { steps[$0] }.sorted {
      ($0.caseIndex, $0.kind == .review ? 0 : 1) < ($1.caseIndex, $1.kind == .review ? 0 : 1)
    }
    let last = kept.reduce(0) { max($0, workload.due[$1.caseIndex]) }
    return measured(kept, lastDay: last)
  }

  // MARK: - Very small problems

  /// Finds cases that cannot all be on time though no shortage shows it; nil when not sure.
  private func impossibleCases() -> [Int]? {
    guard ExactSearch.isWorthwhile(workload) else { return nil }
    var cases = (0..<workload.caseCount).filter { !isSettled[$0] }
    guard !areAllPossible(cases) else { return nil }
    for item in cases {
      let fewer = cases.filter { $0 != item }
      if !fewer.isEmpty && !areAllPossible(fewer) { cases = fewer }
    }
    return cases
  }

  private func areAllPossible(_ cases: [Int]) -> Bool {
    let part = ScheduleProblem(
      checked: problem.today, horizon: problem.horizon, officers: problem.officers,
      cases: cases.map { problem.cases[$0] })
    let someLate = ScheduleObjective(lateWeight: 1, weightedLateness: 0, weightedWait: 0)
    var search = ExactSearch(Workload(part), betterThan: someLate, nodeLimit: 400_000)
    let isComplete = search.run()
    return !isComplete || search.plan() != nil
  }
}
