import EmergencyFund

extension AssignmentRelaxation {
  /// Builds every officer's knapsack for the present domains.
  mutating func buildKnapsacks() {
    var byDay = [[[OfficerKnapsack.Candidate]]](
      repeating: [], count: instance.officerCount)
    for index in officers.indices {
      officers[index].candidates.removeAll(keepingCapacity: true)
      byDay[index] = [[OfficerKnapsack.Candidate]](repeating: [], count: instance.horizon)
    }
    for (index, job) in jobs.enumerated() where domains[index].mayBeOnTime {
      note(index, job, &byDay)
    }
    for officer in officers.indices {
      for list in byDay[officer] { officers[officer].candidates += list }
    }
  }

  func allowed(_ list: [Int32], _ range: Range<Int>, _ mask: UInt64) -> [(Int32, Int32)] {
    var found: [(Int32, Int32)] = []
    for index in range where mask >> UInt64(index - range.lowerBound) & 1 == 1 {
      found.append((list[index], Int32(index - range.lowerBound)))
    }
    return found
  }

  /// The latest start of a step that ends by `due`; -1 if there is none.
  func lastStart(_ officer: Int32, _ minutes: Int32, by due: Int) -> Int {
    let base = Int(officer) * instance.horizon
    let total = instance.cumulativeCapacity[base + due]
    var day = due
    while day >= 0 {
      let before = day > 0 ? instance.cumulativeCapacity[base + day - 1] : 0
      if total - before >= minutes { return day }
      day -= 1
    }
    return -1
  }

  private mutating func note(
    _ index: Int, _ job: Int, _ byDay: inout [[[OfficerKnapsack.Candidate]]]
  ) {
    let due = instance.due[job]
    let deciders = allowed(
      instance.deciders, instance.deciderIndices(job), domains[index].deciders)
    let reviewers = allowed(
      instance.reviewers, instance.reviewerIndices(job), domains[index].reviewers)
    let hasReview = instance.reviewTime[job] > 0
    let mustBeOnTime = !domains[index].mayBeTardy
    let decisionUnits = instance.decisionTime[job] / unit
    let reviewUnits = instance.reviewTime[job] / unit
    // The tail of a review: it ends before its decision begins, whoever decides.
    var reviewDays: [Int] = []
    if hasReview {
      for (reviewer, _) in reviewers {
        var last = -1
        for (decider, _) in deciders where decider != reviewer {
          last = max(last, lastStart(decider, instance.decisionTime[job], by: due))
        }
        reviewDays.append(last)
      }
    }
    for (decider, position) in deciders {
      let base = Int(decider) * instance.horizon
      var candidate = OfficerKnapsack.Candidate(
        index: Int32(index), decisionUnits: decisionUnits, decisionPosition: position,
        capacity: instance.cumulativeCapacity[base + due] / unit,
        isDecisionForced: mustBeOnTime && deciders.count == 1)
      if let same = reviewers.firstIndex(where: { $0.0 == decider }), hasReview {
        let day = reviewDays[same]
        if day >= 0, instance.cumulativeCapacity[base + day] / unit == candidate.capacity,
          !(mustBeOnTime && reviewers.count == 1)
        {
          candidate.reviewUnits = reviewUnits
          candidate.reviewPosition = reviewers[same].1
          reviewDays[same] = -1
        }
      }
      if candidate.capacity >= candidate.decisionUnits || candidate.isDecisionForced
        || (candidate.reviewUnits > 0 && candidate.capacity >= candidate.reviewUnits)
      {
        byDay[Int(decider)][due].append(candidate)
      }
    }
    for (place, (reviewer, position)) in reviewers.enumerated() where reviewDays[place] >= 0 {
      let day = reviewDays[place]
      let capacity = instance.cumulativeCapacity[Int(reviewer) * instance.horizon + day] / unit
      let isForced = mustBeOnTime && reviewers.count == 1
      if capacity >= reviewUnits || isForced {
        byDay[Int(reviewer)][day].append(
          OfficerKnapsack.Candidate(
            index: Int32(index), reviewUnits: reviewUnits, reviewPosition: position,
            capacity: capacity, isReviewForced: isForced))
      }
    }
  }
}
