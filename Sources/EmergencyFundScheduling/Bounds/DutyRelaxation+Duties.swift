import EmergencyFund

extension DutyRelaxation {
  /// Notes every officer's duties under the present limits; a case nobody can do must be late.
  mutating func prepare() {
    var byDay = [[[OfficerDuties.Duty]]](
      repeating: [], count: workload.officerCount)
    for index in officers.indices {
      officers[index].duties.removeAll(keepingCapacity: true)
      byDay[index] = [[OfficerDuties.Duty]](repeating: [], count: workload.horizon)
    }
    for (index, item) in items.enumerated() where limits[index].mayBeOnTime {
      note(index, item, &byDay)
    }
    for officer in officers.indices {
      for list in byDay[officer] { officers[officer].duties += list }
    }
  }

  func allowed(_ list: [Int32], _ range: Range<Int>, _ mask: UInt64) -> [(Int32, Int32)] {
    var found: [(Int32, Int32)] = []
    for index in range where mask >> UInt64(index - range.lowerBound) & 1 == 1 {
      found.append((list[index], Int32(index - range.lowerBound)))
    }
    return found
  }

  /// Last day on which an officer can begin so many minutes and still end by `due`; -1 if never.
  func lastStart(_ officer: Int32, _ minutes: Int32, by due: Int) -> Int {
    let base = Int(officer) * workload.horizon
    let total = workload.cumulative[base + due]
    var day = due
    while day >= 0 {
      let before = day > 0 ? workload.cumulative[base + day - 1] : 0
      if total - before >= minutes { return day }
      day -= 1
    }
    return -1
  }

  private mutating func note(
    _ index: Int, _ item: Int, _ byDay: inout [[[OfficerDuties.Duty]]]
  ) {
    let due = workload.due[item]
    let deciders = allowed(
      workload.deciders, workload.deciderIndices(item), limits[index].deciders)
    let reviewers = allowed(
      workload.reviewers, workload.reviewerIndices(item), limits[index].reviewers)
    let hasReview = workload.reviewMinutes[item] > 0
    let mustBeOnTime = !limits[index].mayBeLate
    let decisionUnits = workload.decisionMinutes[item] / unit
    let reviewUnits = workload.reviewMinutes[item] / unit
    // A review has to end before its decision begins, whoever decides.
    var reviewDays: [Int] = []
    if hasReview {
      for (reviewer, _) in reviewers {
        var last = -1
        for (decider, _) in deciders where decider != reviewer {
          last = max(last, lastStart(decider, workload.decisionMinutes[item], by: due))
        }
        reviewDays.append(last)
      }
    }
    for (decider, position) in deciders {
      let base = Int(decider) * workload.horizon
      var duty = OfficerDuties.Duty(
        index: Int32(index), decisionUnits: decisionUnits, decisionPosition: position,
        room: workload.cumulative[base + due] / unit,
        isDecisionForced: mustBeOnTime && deciders.count == 1)
      if let same = reviewers.firstIndex(where: { $0.0 == decider }), hasReview {
        let day = reviewDays[same]
        if day >= 0, workload.cumulative[base + day] / unit == duty.room,
          !(mustBeOnTime && reviewers.count == 1)
        {
          duty.reviewUnits = reviewUnits
          duty.reviewPosition = reviewers[same].1
          reviewDays[same] = -1
        }
      }
      if duty.room >= duty.decisionUnits || duty.isDecisionForced
        || (duty.reviewUnits > 0 && duty.room >= duty.reviewUnits)
      {
        byDay[Int(decider)][due].append(duty)
      }
    }
    for (place, (reviewer, position)) in reviewers.enumerated() where reviewDays[place] >= 0 {
      let day = reviewDays[place]
      let room = workload.cumulative[Int(reviewer) * workload.horizon + day] / unit
      let isForced = mustBeOnTime && reviewers.count == 1
      if room >= reviewUnits || isForced {
        byDay[Int(reviewer)][day].append(
          OfficerDuties.Duty(
            index: Int32(index), reviewUnits: reviewUnits, reviewPosition: position, room: room,
            isReviewForced: isForced))
      }
    }
  }
}
