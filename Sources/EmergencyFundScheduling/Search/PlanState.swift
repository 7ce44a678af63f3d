import EmergencyFund

/// The placement of a job: its officers and the days of its decision.
///
/// The decision is made on days `start` to `day`, nearly always one day; the review has to end by
/// `start`. The days of the review are determined at the end.
struct Placement: Hashable {
  /// The last day of the decision; -1 if the job is not placed.
  var day: Int32
  /// The first day of the decision, and the last for the review.
  var start: Int32
  /// The reviewer; -1 if the review is done.
  var reviewer: Int32
  var decider: Int32

  static let none = Placement(day: -1, start: -1, reviewer: -1, decider: -1)
}

/// A plan under construction: placements, and the slack of each officer.
///
/// Preemption is allowed, so an officer's steps fit if and only if, for each day d, the steps due
/// by d take at most the capacity of days 0 to d, and the decisions of day d at most the capacity
/// of d.
///
/// Source: J. R. Jackson (1955), "Scheduling a production line to minimize maximum tardiness":
/// earliest due date meets all due dates if any order does.
///
/// Invariant: `slack[d]` is the cumulative capacity to day d less the processing time due by d,
/// `free[d]` the capacity of d less the decisions on d, and `leastSlack[d]` the smallest slack from
/// d on; none is negative. So one lookup tells whether another step fits.
///
/// Complexity of an insertion or removal: the horizon.
struct PlanState {
  let instance: Instance
  var placements: [Placement]
  /// The minutes by day of a decision that takes several days; otherwise empty.
  var splitWork: [[SchedulePlan.Work]]
  var slack: [Int32]
  var leastSlack: [Int32]
  var free: [Int32]
  /// The value of the plan; jobs that are not placed count as completed on day `horizon`.
  var objective: ScheduleObjective
  /// The steps by officer and day as linked lists: 2j is the review of job j, 2j + 1 its decision.
  var chainHead: [Int32]
  var chainNext: [Int32]
  var chainPrevious: [Int32]
  /// The first day on which each eligible decider could start the decision.
  var firstDays: [Int32]
  /// The slacks at the last mark, for rolling back.
  var mark: PlanMark

  init(_ instance: Instance) {
    self.instance = instance
    placements = [Placement](repeating: .none, count: instance.caseCount)
    splitWork = [[SchedulePlan.Work]](repeating: [], count: instance.caseCount)
    slack = instance.cumulativeCapacity
    leastSlack = instance.cumulativeCapacity
    free = instance.capacity
    objective = ScheduleObjective(
      weightedTardyCount: 0, totalWeightedTardiness: 0, totalWeightedFlowTime: 0)
    chainHead = [Int32](repeating: -1, count: instance.capacity.count)
    chainNext = [Int32](repeating: -1, count: 2 * instance.caseCount)
    chainPrevious = chainNext
    firstDays = [Int32](repeating: 0, count: instance.officerCount)
    mark = PlanMark(instance)
    for job in 0..<instance.caseCount { count(job, doneOn: instance.horizon, sign: 1) }
  }

  /// The completion day of a job; `horizon` if it is not placed.
  @inline(__always)
  func completionDay(_ job: Int) -> Int {
    placements[job].day < 0 ? instance.horizon : Int(placements[job].day)
  }

  @inline(__always)
  private mutating func count(_ job: Int, doneOn day: Int, sign: Int) {
    let weight = instance.weight[job] * sign
    let overdue = day - instance.due[job]
    if overdue > 0 {
      objective.weightedTardyCount += weight
      objective.totalWeightedTardiness += weight * overdue
    }
    objective.totalWeightedFlowTime += weight * (day - instance.received[job])
  }

  // MARK: - Changing the plan

  /// Reserves minutes of an officer's days 0 to `day`; negative minutes release them.
  @inline(__always)
  private mutating func take(_ minutes: Int32, from officer: Int32, by day: Int32) {
    noteMinutes(of: officer)
    let base = Int(officer) * instance.horizon
    let first = base + Int(day)
    let end = base + instance.horizon
    slack.withUnsafeMutableBufferPointer { slack in
      leastSlack.withUnsafeMutableBufferPointer { leastSlack in
        for index in first..<end { slack[index] &-= minutes }
        for index in first..<end { leastSlack[index] &-= minutes }
        var index = first - 1
        while index >= base {
          let least = min(slack[index], leastSlack[index + 1])
          if leastSlack[index] == least { break }
          leastSlack[index] = least
          index -= 1
        }
      }
    }
  }

  /// Inserts a job at a placement that fits; `work` is given for a decision of several days.
  mutating func insert(_ job: Int, _ placement: Placement, _ work: [SchedulePlan.Work] = []) {
    placements[job] = placement
    change(job, placement, work, sign: 1)
    if !work.isEmpty { splitWork[job] = work }
    link(job, placement)
    count(job, doneOn: instance.horizon, sign: -1)
    count(job, doneOn: Int(placement.day), sign: 1)
  }

  /// Removes a placed job and returns its placement.
  mutating func remove(_ job: Int) -> (Placement, [SchedulePlan.Work]) {
    let placement = placements[job]
    let work = splitWork[job]
    change(job, placement, work, sign: -1)
    if !work.isEmpty { splitWork[job] = [] }
    unlink(job, placement)
    count(job, doneOn: Int(placement.day), sign: -1)
    count(job, doneOn: instance.horizon, sign: 1)
    placements[job] = .none
    return (placement, work)
  }

  @inline(__always)
  private mutating func change(
    _ job: Int, _ placement: Placement, _ work: [SchedulePlan.Work], sign: Int32
  ) {
    if placement.reviewer >= 0 {
      take(sign * instance.reviewTime[job], from: placement.reviewer, by: placement.start)
    }
    let base = Int(placement.decider) * instance.horizon
    if work.isEmpty {
      let minutes = sign * instance.decisionTime[job]
      take(minutes, from: placement.decider, by: placement.day)
      free[base + Int(placement.day)] -= minutes
    } else {
      for entry in work {
        take(sign * Int32(entry.minutes), from: placement.decider, by: Int32(entry.day))
        free[base + entry.day] -= sign * Int32(entry.minutes)
      }
    }
  }

  @inline(__always)
  mutating func link(_ job: Int, _ placement: Placement) {
    if placement.reviewer >= 0 {
      link(2 * job, officer: placement.reviewer, day: placement.start)
    }
    link(2 * job + 1, officer: placement.decider, day: placement.day)
  }

  @inline(__always)
  mutating func unlink(_ job: Int, _ placement: Placement) {
    if placement.reviewer >= 0 {
      unlink(2 * job, officer: placement.reviewer, day: placement.start)
    }
    unlink(2 * job + 1, officer: placement.decider, day: placement.day)
  }

  @inline(__always)
  private mutating func link(_ step: Int, officer: Int32, day: Int32) {
    let chain = Int(officer) * instance.horizon + Int(day)
    let old = chainHead[chain]
    chainNext[step] = old
    chainPrevious[step] = -1
    if old >= 0 { chainPrevious[Int(old)] = Int32(step) }
    chainHead[chain] = Int32(step)
  }

  @inline(__always)
  private mutating func unlink(_ step: Int, officer: Int32, day: Int32) {
    let before = chainPrevious[step]
    let after = chainNext[step]
    if before >= 0 {
      chainNext[Int(before)] = after
    } else {
      chainHead[Int(officer) * instance.horizon + Int(day)] = after
    }
    if after >= 0 { chainPrevious[Int(after)] = before }
  }
}
