import EmergencyFund

/// Something that would answer more cases in time, verified by planning again.
public enum LatenessRemedy: Hashable, Sendable {
  /// An officer works more minutes on days 0 to `lastDay`.
  case moreMinutes(officer: Int, minutes: Int, lastDay: Int, lateWeight: Int)

  /// One more officer does the steps of the certificate, on days 0 to `dayCount - 1`.
  ///
  /// The officer is assumed to have `minutesPerDay` on each of these days.
  case oneMoreOfficer(minutesPerDay: Int, dayCount: Int, lateWeight: Int)

  /// Minutes of work that this adds.
  public var minutes: Int {
    switch self {
    case .moreMinutes(_, let minutes, _, _): minutes
    case .oneMoreOfficer(let minutesPerDay, let dayCount, _): minutesPerDay * dayCount
    }
  }

  /// Late weight of the plan that was found with this remedy.
  public var lateWeight: Int {
    switch self {
    case .moreMinutes(_, _, _, let weight), .oneMoreOfficer(_, _, let weight): weight
    }
  }
}

extension Planner {
  /// Finds what would lower the late weight that a shortage explains, smallest first.
  ///
  /// Each remedy has been verified: a plan made with it, at quick effort, has less late weight than
  /// `result`. Certificates without a shortage have no remedies of this kind.
  ///
  /// Complexity: up to two dozen plans at quick effort.
  public func remedies(
    for certificate: LatenessCertificate, in result: PlannerResult,
    shouldStop: () -> Bool = { false }
  ) -> [LatenessRemedy] {
    guard case .tooFewMinutes(let shortage) = certificate,
      CertificateVerifier.verify(certificate, problem)
    else { return [] }
    let missing = shortage.minutesNeeded - shortage.minutesAvailable
    var found: [LatenessRemedy] = []
    for officer in shortage.officers.prefix(6) where !shouldStop() {
      // What is missing may not be enough: steps cannot be split among officers.
      for minutes in [missing, missing + missing / 4 + 15, 2 * missing + 30] {
        guard let lateWeight = lateWeight(adding: minutes, to: officer, by: shortage.lastDay),
          lateWeight < result.objective.lateWeight
        else { continue }
        found.append(
          .moreMinutes(
            officer: officer, minutes: minutes, lastDay: shortage.lastDay, lateWeight: lateWeight))
        break
      }
    }
    let perDay = usualMinutes(of: shortage.officers)
    let needed = max(1, (missing + perDay - 1) / perDay)
    for dayCount in [needed, needed + 1, 2 * needed + 1]
    where dayCount <= shortage.lastDay + 1 && !shouldStop() {
      let lateWeight = lateWeight(addingOfficerFor: shortage, perDay: perDay, dayCount: dayCount)
      if lateWeight < result.objective.lateWeight {
        found.append(
          .oneMoreOfficer(minutesPerDay: perDay, dayCount: dayCount, lateWeight: lateWeight))
        break
      }
    }
    return found.enumerated()
      .sorted { ($0.element.minutes, $0.offset) < ($1.element.minutes, $1.offset) }
      .map { $0.element }
  }

  /// Plans with more minutes for an officer; nil when the days cannot hold them.
  ///
  /// They go to working days first, the latest before the shortage ends.
  private func lateWeight(adding minutes: Int, to officer: Int, by lastDay: Int) -> Int? {
    var row = problem.officers[officer].minutes
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
    officers[officer] = ScheduleProblem.Officer(id: officers[officer].id, minutes: row)
    return lateWeight(officers: officers, cases: problem.cases)
  }

  private func lateWeight(
    addingOfficerFor shortage: MinutesShortage, perDay: Int, dayCount: Int
  ) -> Int {
    var row = [Int](repeating: 0, count: problem.horizon)
    for day in 0..<min(dayCount, problem.horizon) { row[day] = perDay }
    let added = problem.officers.count
    let steps = Set(shortage.steps)
    let cases = problem.cases.enumerated().map { index, item in
      func widened(_ step: ScheduleProblem.Step, _ kind: StepKind)
        -> ScheduleProblem.Step
      {
        steps.contains(StepReference(caseIndex: index, kind: kind))
          ? ScheduleProblem.Step(minutes: step.minutes, officers: step.officers + [added]) : step
      }
      return ScheduleProblem.Case(
        id: item.id, received: item.received, due: item.due, weight: item.weight,
        review: item.review.map { widened($0, .review) }, reviewedBy: item.reviewedBy,
        decision: widened(item.decision, .decision))
    }
    // The name is only used inside this trial.
    return lateWeight(
      officers: problem.officers + [ScheduleProblem.Officer(id: "", minutes: row)], cases: cases)
  }

  private func lateWeight(
    officers: [ScheduleProblem.Officer], cases: [ScheduleProblem.Case]
  ) -> Int {
    let changed = ScheduleProblem(
      checked: problem.today, horizon: problem.horizon, officers: officers, cases: cases)
    var search = PlannerSearch(Workload(changed), effort: .quick)
    return search.lateWeight()
  }

  /// The mean minutes of these officers' working days, in steps of a quarter of an hour.
  private func usualMinutes(of officers: [Int]) -> Int {
    var minutes = 0
    var days = 0
    for officer in officers {
      for value in problem.officers[officer].minutes where value > 0 {
        minutes += value
        days += 1
      }
    }
    return days == 0 ? 240 : max(15, minutes / days / 15 * 15)
  }
}
