import EmergencyFund

/// An increase of capacity that lowers the weighted number of tardy cases.
///
/// It has been verified by planning again: a sensitivity analysis of a capacity shortage.
public enum CapacityIncrease: Hashable, Sendable {
  /// An officer has more capacity on days 0 to `lastDay`.
  case overtime(officer: Int, minutes: Int, lastDay: Int, weightedTardyCount: Int)

  /// One more officer is eligible for the steps of the shortage, on days 0 to `dayCount - 1`.
  ///
  /// The officer is assumed to have `minutesPerDay` on each of these days.
  case additionalOfficer(minutesPerDay: Int, dayCount: Int, weightedTardyCount: Int)

  /// The capacity added, in minutes.
  public var minutes: Int {
    switch self {
    case .overtime(_, let minutes, _, _): minutes
    case .additionalOfficer(let minutesPerDay, let dayCount, _): minutesPerDay * dayCount
    }
  }

  /// The weighted number of tardy cases of the plan found with this increase.
  public var weightedTardyCount: Int {
    switch self {
    case .overtime(_, _, _, let weight), .additionalOfficer(_, _, let weight): weight
    }
  }
}

extension Planner {
  /// Finds the capacity increases that lower the weighted number of tardy cases, smallest first.
  ///
  /// Each has been verified: a plan made with it, at quick effort, has a lower weighted number of
  /// tardy cases than `result`. Certificates other than capacity shortages have none.
  ///
  /// Complexity: up to two dozen plans at quick effort.
  public func capacityIncreases(
    for certificate: TardinessCertificate, in result: PlannerResult,
    shouldStop: () -> Bool = { false }
  ) -> [CapacityIncrease] {
    guard case .capacityShortage(let shortage) = certificate,
      CertificateVerifier.verify(certificate, problem)
    else { return [] }
    let missing = shortage.processingTime - shortage.capacity
    var found: [CapacityIncrease] = []
    for officer in shortage.officers.prefix(6) where !shouldStop() {
      // What is missing may not suffice, since a step cannot be split among officers.
      for minutes in [missing, missing + missing / 4 + 15, 2 * missing + 30] {
        guard
          let weightedTardyCount = weightedTardyCount(
            adding: minutes, to: officer, by: shortage.lastDay),
          weightedTardyCount < result.objective.weightedTardyCount
        else { continue }
        found.append(
          .overtime(
            officer: officer, minutes: minutes, lastDay: shortage.lastDay,
            weightedTardyCount: weightedTardyCount))
        break
      }
    }
    let perDay = usualMinutes(of: shortage.officers)
    let needed = max(1, (missing + perDay - 1) / perDay)
    for dayCount in [needed, needed + 1, 2 * needed + 1]
    where dayCount <= shortage.lastDay + 1 && !shouldStop() {
      let weightedTardyCount = weightedTardyCount(
        addingOfficerFor: shortage, perDay: perDay, dayCount: dayCount)
      if weightedTardyCount < result.objective.weightedTardyCount {
        found.append(
          .additionalOfficer(
            minutesPerDay: perDay, dayCount: dayCount, weightedTardyCount: weightedTardyCount))
        break
      }
    }
    return found.enumerated()
      .sorted { ($0.element.minutes, $0.offset) < ($1.element.minutes, $1.offset) }
      .map { $0.element }
  }

  /// Plans with more capacity of an officer; nil if the days cannot hold it.
  ///
  /// It is added to working days first, the latest before the shortage ends.
  private func weightedTardyCount(adding minutes: Int, to officer: Int, by lastDay: Int) -> Int? {
    var row = problem.officers[officer].capacity
    var left = minutes
    for onlyWorkingDays in [true, false] {
      for day in stride(from: lastDay, through: 0, by: -1)
      where left > 0 && (row[day] > 0) == onlyWorkingDays {
        // Nobody is asked for more than eight hours of casework.
        let amount = min(left, max(0, 480 - row[day]))
        row[day] += amount
        left -= amount
      }
    }
    guard left == 0 else { return nil }
    var officers = problem.officers
    officers[officer] = ScheduleProblem.Officer(id: officers[officer].id, capacity: row)
    return weightedTardyCount(officers: officers, cases: problem.cases)
  }

  private func weightedTardyCount(
    addingOfficerFor shortage: CapacityShortage, perDay: Int, dayCount: Int
  ) -> Int {
    var row = [Int](repeating: 0, count: problem.horizon)
    for day in 0..<min(dayCount, problem.horizon) { row[day] = perDay }
    let added = problem.officers.count
    let steps = Set(shortage.steps)
    let cases = problem.cases.enumerated().map { index, job in
      func widened(_ step: ScheduleProblem.Step, _ kind: StepKind)
        -> ScheduleProblem.Step
      {
        steps.contains(StepReference(caseIndex: index, kind: kind))
          ? ScheduleProblem.Step(
            processingTime: step.processingTime, officers: step.officers + [added]) : step
      }
      return ScheduleProblem.Case(
        id: job.id, received: job.received, due: job.due, weight: job.weight,
        review: job.review.map { widened($0, .review) }, reviewedBy: job.reviewedBy,
        decision: widened(job.decision, .decision))
    }
    // The id is only used inside this trial.
    return weightedTardyCount(
      officers: problem.officers + [ScheduleProblem.Officer(id: "", capacity: row)], cases: cases)
  }

  private func weightedTardyCount(
    officers: [ScheduleProblem.Officer], cases: [ScheduleProblem.Case]
  ) -> Int {
    let changed = ScheduleProblem(
      checked: problem.today, horizon: problem.horizon, officers: officers, cases: cases)
    var search = LexicographicSearch(Instance(changed), effort: .quick)
    return search.weightedTardyCount()
  }

  /// The mean capacity of these officers on working days, in multiples of a quarter of an hour.
  private func usualMinutes(of officers: [Int]) -> Int {
    var minutes = 0
    var days = 0
    for officer in officers {
      for value in problem.officers[officer].capacity where value > 0 {
        minutes += value
        days += 1
      }
    }
    return days == 0 ? 240 : max(15, minutes / days / 15 * 15)
  }
}
