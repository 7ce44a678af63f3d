import EmergencyFund

extension DutyRelaxation {
  /// What each choice would add to the bound at least.
  struct Penalties {
    var late: [Double]
    var onTime: [Double]
    /// By position in the cases' lists.
    var review: [Double]
    var decision: [Double]
  }

  /// Evaluates, and says what each choice for each case would raise the bound to at least.
  mutating func penalties() -> (bound: Double, Penalties) {
    let bound = evaluate()
    let none = [Double](repeating: .infinity, count: items.count)
    var found = Penalties(
      late: none, onTime: none,
      review: [Double](repeating: .infinity, count: reviewStart[items.count]),
      decision: [Double](repeating: .infinity, count: decisionStart[items.count]))
    guard bound.isFinite else { return (bound, found) }
    // Loss of an officer without the case, by position in the case's lists.
    var reviewLeft = [Int](repeating: 0, count: reviewStart[items.count])
    var decisionLeft = [Int](repeating: 0, count: decisionStart[items.count])
    var reviewTaken = [Int](repeating: .max, count: reviewStart[items.count])
    var decisionTaken = [Int](repeating: .max, count: decisionStart[items.count])
    var leftTotal = [Int](repeating: 0, count: items.count)
    for officer in officers.indices {
      let most = Int(best[officer])
      officers[officer].compare(reviewWorth: wholeReview, decisionWorth: wholeDecision) {
        duty, review, decision, neither in
        let index = Int(duty.index)
        let loss = neither <= Int32(OfficerDuties.impossible / 2) ? 1 << 40 : most - Int(neither)
        leftTotal[index] += loss
        if duty.reviewUnits > 0 {
          let place = reviewStart[index] + Int(duty.reviewPosition)
          reviewLeft[place] = loss
          if review > OfficerDuties.impossible / 2 { reviewTaken[place] = most - Int(review) }
        }
        if duty.decisionUnits > 0 {
          let place = decisionStart[index] + Int(duty.decisionPosition)
          decisionLeft[place] = loss
          if decision > OfficerDuties.impossible / 2 {
            decisionTaken[place] = most - Int(decision)
          }
        }
      }
    }
    let unit = 1 / Double(scale)
    for (index, item) in items.enumerated() where limits[index].mayBeOnTime {
      let rest = unpaid(index)
      if limits[index].mayBeLate {
        found.late[index] = bound + Double(leftTotal[index] + max(0, rest)) * unit
      }
      let base = leftTotal[index] + (limits[index].mayBeLate ? max(0, rest) - rest : 0)
      let deciders = workload.deciderIndices(item)
      let reviewers = workload.reviewerIndices(item)
      if workload.reviewMinutes[item] == 0 {
        for position in deciders.indices {
          let place = decisionStart[index] + position - deciders.lowerBound
          guard decisionTaken[place] != .max else { continue }
          let value = bound + Double(base + decisionTaken[place] - decisionLeft[place]) * unit
          found.decision[place] = value
          found.onTime[index] = min(found.onTime[index], value)
        }
        continue
      }
      for position in reviewers {
        let place = reviewStart[index] + position - reviewers.lowerBound
        guard reviewTaken[place] != .max else { continue }
        for other in deciders where workload.deciders[other] != workload.reviewers[position] {
          let second = decisionStart[index] + other - deciders.lowerBound
          guard decisionTaken[second] != .max else { continue }
          let loss =
            reviewTaken[place] - reviewLeft[place] + decisionTaken[second] - decisionLeft[second]
          let value = bound + Double(base + loss) * unit
          found.review[place] = min(found.review[place], value)
          found.decision[second] = min(found.decision[second], value)
          found.onTime[index] = min(found.onTime[index], value)
        }
      }
    }
    return (bound, found)
  }

  /// Rules out what would raise the bound above `goal`; nil when nothing is left of a case.
  mutating func settle(_ penalties: Penalties, goal: Double) -> Int? {
    var changes = 0
    for index in items.indices {
      var limit = limits[index]
      guard limit.mayBeOnTime else { continue }
      if limit.mayBeLate && penalties.late[index] > goal {
        limit.mayBeLate = false
        changes += 1
      }
      if penalties.onTime[index] > goal {
        if !limit.mayBeLate { return nil }
        limit.mayBeOnTime = false
        changes += 1
      } else {
        for place in reviewStart[index]..<reviewStart[index + 1] {
          let bit: UInt64 = 1 << UInt64(place - reviewStart[index])
          if limit.reviewers & bit != 0 && penalties.review[place] > goal {
            limit.reviewers &= ~bit
            changes += 1
          }
        }
        for place in decisionStart[index]..<decisionStart[index + 1] {
          let bit: UInt64 = 1 << UInt64(place - decisionStart[index])
          if limit.deciders & bit != 0 && penalties.decision[place] > goal {
            limit.deciders &= ~bit
            changes += 1
          }
        }
      }
      limits[index] = limit
    }
    return changes
  }
}
