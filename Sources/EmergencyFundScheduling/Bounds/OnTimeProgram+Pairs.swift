import EmergencyFund

extension DutyRelaxation {
  /// Writes the linear program for all cases and pairs.
  func program() -> OnTimeProgram {
    var pairs: [(Int, Int, Int, Int, Int)] = []
    var start = [0]
    var isDay = [Bool](repeating: false, count: workload.minutes.count)
    for (index, item) in items.enumerated() {
      let due = workload.due[item]
      for other in workload.deciderIndices(item) {
        let decider = workload.deciders[other]
        let last = lastStart(decider, workload.decisionMinutes[item], by: due)
        if last < Int(workload.readyDay[item]) { continue }
        let cell = Int(decider) * workload.horizon + due
        if workload.reviewMinutes[item] == 0 {
          pairs.append((index, -1, other, -1, cell))
          isDay[cell] = true
          continue
        }
        for position in workload.reviewerIndices(item) {
          let reviewer = workload.reviewers[position]
          let before = Int(reviewer) * workload.horizon + last
          if reviewer == decider || workload.cumulative[before] < workload.reviewMinutes[item] {
            continue
          }
          pairs.append((index, position, other, before, cell))
          isDay[before] = true
          isDay[cell] = true
        }
      }
      start.append(pairs.count)
    }
    var cellOf = [Int32](repeating: -1, count: isDay.count)
    var cells: [Double] = []
    var ends: [Bool] = []
    let unit = Double(unit)
    for officer in 0..<workload.officerCount {
      var before: Int32 = 0
      for day in 0..<workload.horizon {
        let place = officer * workload.horizon + day
        guard isDay[place] else { continue }
        cellOf[place] = Int32(cells.count)
        cells.append(Double(workload.cumulative[place] - before) / unit)
        before = workload.cumulative[place]
        ends.append(false)
      }
      if !ends.isEmpty { ends[ends.count - 1] = true }
    }
    return OnTimeProgram(
      pairs: pairs.map { index, position, other, before, cell in
        let item = items[index]
        return OnTimeProgram.Pair(
          index: Int32(index), reviewer: position < 0 ? -1 : workload.reviewers[position],
          decider: workload.deciders[other],
          reviewerPosition: position < 0
            ? -1 : Int32(position - workload.reviewerIndices(item).lowerBound),
          deciderPosition: Int32(other - workload.deciderIndices(item).lowerBound),
          reviewCell: before < 0 ? -1 : cellOf[before], decisionCell: cellOf[cell],
          reviewUnits: Double(workload.reviewMinutes[item]) / unit,
          decisionUnits: Double(workload.decisionMinutes[item]) / unit)
      }, start: start, cells: cells, cellOf: cellOf, rowEnds: ends)
  }
}
