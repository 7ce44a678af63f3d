import EmergencyFund

/// When and by whom a case is done, in the form in which the search keeps it.
///
/// The decision is made on days `start` to `day`, nearly always one day; the review has to be
/// finished by `start`. How the review is spread over the days before is settled at the end.
struct Placement: Hashable {
  /// Last day of the decision; -1 when the case is not placed.
  var day: Int32
  /// First day of the decision, and the last for the review.
  var start: Int32
  /// -1 when the review is done already.
  var reviewer: Int32
  var decider: Int32

  static let none = Placement(day: -1, start: -1, reviewer: -1, decider: -1)
}

/// A plan under construction: placements, and each officer's minutes that are left.
///
/// Officers may interrupt a step, so an officer's work fits exactly when, for each day d, the
/// steps to be finished by d need no more than the minutes of days 0 to d, and the decisions of
/// day d no more than the minutes of d. `slack` and `free` hold what is left of each; `room` is
/// the smallest slack from a day on, so that one look says whether one more step fits.
struct PlanState {
  let workload: Workload
  var placements: [Placement]
  /// The decision's minutes by day where it takes several; empty where it takes one.
  var pieces: [[SchedulePlan.Work]]
  var slack: [Int32]
  var room: [Int32]
  var free: [Int32]
  /// Value of the plan as it is; cases that are not placed count as done on day `horizon`.
  var objective: ScheduleObjective
  /// Cases by officer and day, as chains: step 2i is the review of case i, 2i + 1 its decision.
  var chainHead: [Int32]
  var chainNext: [Int32]
  var chainPrevious: [Int32]
  /// First day from which each able decider could take the decision in hand.
  var firstDays: [Int32]
  /// The plan's minutes at the last mark, to go back to.
  var mark: PlanMark

  init(_ workload: Workload) {
    self.workload = workload
    placements = [Placement](repeating: .none, count: workload.caseCount)
    pieces = [[SchedulePlan.Work]](repeating: [], count: workload.caseCount)
    slack = workload.cumulative
    room = workload.cumulative
    free = workload.minutes
    objective = ScheduleObjective(lateWeight: 0, weightedLateness: 0, weightedWait: 0)
    chainHead = [Int32](repeating: -1, count: workload.minutes.count)
    chainNext = [Int32](repeating: -1, count: 2 * workload.caseCount)
    chainPrevious = chainNext
    firstDays = [Int32](repeating: 0, count: workload.officerCount)
    mark = PlanMark(workload)
    for item in 0..<workload.caseCount { count(item, doneOn: workload.horizon, sign: 1) }
  }

  /// Day on which a case is done, `horizon` when it is not placed.
  @inline(__always)
  func doneDay(_ item: Int) -> Int {
    placements[item].day < 0 ? workload.horizon : Int(placements[item].day)
  }

  @inline(__always)
  private mutating func count(_ item: Int, doneOn day: Int, sign: Int) {
    let weight = workload.weight[item] * sign
    let overdue = day - workload.due[item]
    if overdue > 0 {
      objective.lateWeight += weight
      objective.weightedLateness += weight * overdue
    }
    objective.weightedWait += weight * (day - workload.received[item])
  }

  // MARK: - Changing the plan

  /// Takes minutes out of an officer's days 0 to `day`; negative minutes give them back.
  @inline(__always)
  private mutating func take(_ minutes: Int32, from officer: Int32, by day: Int32) {
    noteMinutes(of: officer)
    let base = Int(officer) * workload.horizon
    let first = base + Int(day)
    let end = base + workload.horizon
    slack.withUnsafeMutableBufferPointer { slack in
      room.withUnsafeMutableBufferPointer { room in
        for index in first..<end { slack[index] &-= minutes }
        for index in first..<end { room[index] &-= minutes }
        var index = first - 1
        while index >= base {
          let least = min(slack[index], room[index + 1])
          if room[index] == least { break }
          room[index] = least
          index -= 1
        }
      }
    }
  }

  /// Adds a case on a placement that fits; `work` is given where the decision takes several days.
  mutating func put(_ item: Int, _ placement: Placement, _ work: [SchedulePlan.Work] = []) {
    placements[item] = placement
    change(item, placement, work, sign: 1)
    if !work.isEmpty { pieces[item] = work }
    link(item, placement)
    count(item, doneOn: workload.horizon, sign: -1)
    count(item, doneOn: Int(placement.day), sign: 1)
  }

  /// Takes a placed case out and returns where it was.
  mutating func remove(_ item: Int) -> (Placement, [SchedulePlan.Work]) {
    let placement = placements[item]
    let work = pieces[item]
    change(item, placement, work, sign: -1)
    if !work.isEmpty { pieces[item] = [] }
    unlink(item, placement)
    count(item, doneOn: Int(placement.day), sign: -1)
    count(item, doneOn: workload.horizon, sign: 1)
    placements[item] = .none
    return (placement, work)
  }

  @inline(__always)
  private mutating func change(
    _ item: Int, _ placement: Placement, _ work: [SchedulePlan.Work], sign: Int32
  ) {
    if placement.reviewer >= 0 {
      take(sign * workload.reviewMinutes[item], from: placement.reviewer, by: placement.start)
    }
    let base = Int(placement.decider) * workload.horizon
    if work.isEmpty {
      let minutes = sign * workload.decisionMinutes[item]
      take(minutes, from: placement.decider, by: placement.day)
      free[base + Int(placement.day)] -= minutes
    } else {
      for piece in work {
        take(sign * Int32(piece.minutes), from: placement.decider, by: Int32(piece.day))
        free[base + piece.day] -= sign * Int32(piece.minutes)
      }
    }
  }

  @inline(__always)
  mutating func link(_ item: Int, _ placement: Placement) {
    if placement.reviewer >= 0 {
      link(2 * item, officer: placement.reviewer, day: placement.start)
    }
    link(2 * item + 1, officer: placement.decider, day: placement.day)
  }

  @inline(__always)
  mutating func unlink(_ item: Int, _ placement: Placement) {
    if placement.reviewer >= 0 {
      unlink(2 * item, officer: placement.reviewer, day: placement.start)
    }
    unlink(2 * item + 1, officer: placement.decider, day: placement.day)
  }

  @inline(__always)
  private mutating func link(_ step: Int, officer: Int32, day: Int32) {
    let chain = Int(officer) * workload.horizon + Int(day)
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
      chainHead[Int(officer) * workload.horizon + Int(day)] = after
    }
    if after >= 0 { chainPrevious[Int(after)] = before }
  }
}
