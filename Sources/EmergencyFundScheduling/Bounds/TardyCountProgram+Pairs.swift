import EmergencyFund

extension AssignmentRelaxation {
  /// Creates the linear program of all jobs and pairs.
  func program() -> TardyCountProgram {
    var pairs: [(Int, Int, Int, Int, Int)] = []
    var start = [0]
    var isDay = [Bool](repeating: false, count: instance.capacity.count)
    for (index, job) in jobs.enumerated() {
      let due = instance.due[job]
      for other in instance.deciderIndices(job) {
        let decider = instance.deciders[other]
        let last = lastStart(decider, instance.decisionTime[job], by: due)
        if last < Int(instance.releaseDay[job]) { continue }
        let interval = Int(decider) * instance.horizon + due
        if instance.reviewTime[job] == 0 {
          pairs.append((index, -1, other, -1, interval))
          isDay[interval] = true
          continue
        }
        for position in instance.reviewerIndices(job) {
          let reviewer = instance.reviewers[position]
          let before = Int(reviewer) * instance.horizon + last
          if reviewer == decider || instance.cumulativeCapacity[before] < instance.reviewTime[job] {
            continue
          }
          pairs.append((index, position, other, before, interval))
          isDay[before] = true
          isDay[interval] = true
        }
      }
      start.append(pairs.count)
    }
    var intervalOf = [Int32](repeating: -1, count: isDay.count)
    var intervals: [Double] = []
    var ends: [Bool] = []
    let unit = Double(unit)
    for officer in 0..<instance.officerCount {
      var before: Int32 = 0
      for day in 0..<instance.horizon {
        let place = officer * instance.horizon + day
        guard isDay[place] else { continue }
        intervalOf[place] = Int32(intervals.count)
        intervals.append(Double(instance.cumulativeCapacity[place] - before) / unit)
        before = instance.cumulativeCapacity[place]
        ends.append(false)
      }
      if !ends.isEmpty { ends[ends.count - 1] = true }
    }
    return TardyCountProgram(
      pairs: pairs.map { index, position, other, before, interval in
        let job = jobs[index]
        return TardyCountProgram.Pair(
          index: Int32(index), reviewer: position < 0 ? -1 : instance.reviewers[position],
          decider: instance.deciders[other],
          reviewerPosition: position < 0
            ? -1 : Int32(position - instance.reviewerIndices(job).lowerBound),
          deciderPosition: Int32(other - instance.deciderIndices(job).lowerBound),
          reviewInterval: before < 0 ? -1 : intervalOf[before],
          decisionInterval: intervalOf[interval],
          reviewUnits: Double(instance.reviewTime[job]) / unit,
          decisionUnits: Double(instance.decisionTime[job]) / unit)
      }, start: start, intervals: intervals, intervalOf: intervalOf, lastIntervals: ends)
  }
}
