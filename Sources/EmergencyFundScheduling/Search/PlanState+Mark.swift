import EmergencyFund

/// What has to be put back when a few changes to a plan are undone.
struct PlanMark {
  /// Minutes of the officers whose work has changed since, at the places they have in the plan.
  fileprivate var slack: [Int32]
  fileprivate var room: [Int32]
  fileprivate var free: [Int32]
  /// Number of the mark at which each officer's minutes were noted last.
  fileprivate var noted: [Int]
  fileprivate var changed: [Int32] = []
  /// 0 as long as there is none.
  fileprivate var number = 0
  fileprivate var objective = ScheduleObjective(
    lateWeight: 0, weightedLateness: 0, weightedWait: 0)

  init(_ workload: Workload) {
    slack = workload.cumulative
    room = slack
    free = slack
    noted = [Int](repeating: 0, count: workload.officerCount)
  }
}

extension PlanState {
  /// Sets the mark to which ``rollBack(_:to:)`` goes back.
  @inline(__always)
  mutating func setMark() {
    mark.number += 1
    mark.objective = objective
    mark.changed.removeAll(keepingCapacity: true)
  }

  /// Keeps an officer's minutes as they were at the mark; to be called before they change.
  @inline(__always)
  mutating func noteMinutes(of officer: Int32) {
    guard mark.noted[Int(officer)] != mark.number else { return }
    mark.noted[Int(officer)] = mark.number
    mark.changed.append(officer)
    let first = Int(officer) * workload.horizon
    for index in first..<first + workload.horizon {
      mark.slack[index] = slack[index]
      mark.room[index] = room[index]
      mark.free[index] = free[index]
    }
  }

  /// Undoes everything since the mark, where only these cases were taken out or moved.
  ///
  /// Cheaper than doing every change the other way round: minutes are copied, not computed.
  mutating func rollBack(_ items: [Int], to former: [(Placement, [SchedulePlan.Work])]) {
    for item in items where placements[item].day >= 0 { unlink(item, placements[item]) }
    for (item, old) in zip(items, former) {
      placements[item] = old.0
      if !pieces[item].isEmpty || !old.1.isEmpty { pieces[item] = old.1 }
      if old.0.day >= 0 { link(item, old.0) }
    }
    for officer in mark.changed {
      let first = Int(officer) * workload.horizon
      for index in first..<first + workload.horizon {
        slack[index] = mark.slack[index]
        room[index] = mark.room[index]
        free[index] = mark.free[index]
      }
    }
    objective = mark.objective
  }
}
