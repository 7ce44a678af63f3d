import EmergencyFund

/// What is restored when changes to a plan are rolled back.
struct PlanMark {
  /// The slacks of the officers whose work has changed since, in the layout of the plan.
  fileprivate var slack: [Int32]
  fileprivate var leastSlack: [Int32]
  fileprivate var free: [Int32]
  /// The number of the mark at which each officer was last saved.
  fileprivate var noted: [Int]
  fileprivate var changed: [Int32] = []
  /// The number of the present mark; 0 if there is none.
  fileprivate var number = 0
  fileprivate var objective = ScheduleObjective(
    weightedTardyCount: 0, totalWeightedTardiness: 0, totalWeightedFlowTime: 0)

  init(_ instance: Instance) {
    slack = instance.cumulativeCapacity
    leastSlack = slack
    free = slack
    noted = [Int](repeating: 0, count: instance.officerCount)
  }
}

extension PlanState {
  /// Sets the mark to which ``rollBack(_:to:)`` returns.
  @inline(__always)
  mutating func setMark() {
    mark.number += 1
    mark.objective = objective
    mark.changed.removeAll(keepingCapacity: true)
  }

  /// Saves the slacks of an officer; to be called before they change.
  @inline(__always)
  mutating func noteMinutes(of officer: Int32) {
    guard mark.noted[Int(officer)] != mark.number else { return }
    mark.noted[Int(officer)] = mark.number
    mark.changed.append(officer)
    let first = Int(officer) * instance.horizon
    for index in first..<first + instance.horizon {
      mark.slack[index] = slack[index]
      mark.leastSlack[index] = leastSlack[index]
      mark.free[index] = free[index]
    }
  }

  /// Rolls back everything since the mark, if only these jobs were removed or moved.
  ///
  /// It is cheaper than reversing every change: slacks are copied, not computed.
  mutating func rollBack(_ jobs: [Int], to former: [(Placement, [SchedulePlan.Work])]) {
    for job in jobs where placements[job].day >= 0 { unlink(job, placements[job]) }
    for (job, old) in zip(jobs, former) {
      placements[job] = old.0
      if !splitWork[job].isEmpty || !old.1.isEmpty { splitWork[job] = old.1 }
      if old.0.day >= 0 { link(job, old.0) }
    }
    for officer in mark.changed {
      let first = Int(officer) * instance.horizon
      for index in first..<first + instance.horizon {
        slack[index] = mark.slack[index]
        leastSlack[index] = mark.leastSlack[index]
        free[index] = mark.free[index]
      }
    }
    objective = mark.objective
  }
}
