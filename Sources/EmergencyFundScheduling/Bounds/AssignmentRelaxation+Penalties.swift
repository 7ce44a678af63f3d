import EmergencyFund

extension AssignmentRelaxation {
  /// The lower bound on Σ wU after each possible branching: an up or down penalty.
  struct Penalties {
    var tardy: [Double]
    var onTime: [Double]
    /// By position in the jobs' lists.
    var review: [Double]
    var decision: [Double]
  }

  /// Computes the dual value and the penalties of all branchings.
  mutating func penalties() -> (bound: Double, Penalties) {
    let bound = dualValue()
    let none = [Double](repeating: .infinity, count: jobs.count)
    var found = Penalties(
      tardy: none, onTime: none,
      review: [Double](repeating: .infinity, count: reviewStart[jobs.count]),
      decision: [Double](repeating: .infinity, count: decisionStart[jobs.count]))
    guard bound.isFinite else { return (bound, found) }
    // Loss of a knapsack without the job, by position in the case's lists.
    var reviewLeft = [Int](repeating: 0, count: reviewStart[jobs.count])
    var decisionLeft = [Int](repeating: 0, count: decisionStart[jobs.count])
    var reviewTaken = [Int](repeating: .max, count: reviewStart[jobs.count])
    var decisionTaken = [Int](repeating: .max, count: decisionStart[jobs.count])
    var leftTotal = [Int](repeating: 0, count: jobs.count)
    for officer in officers.indices {
      let most = Int(knapsackValues[officer])
      officers[officer].compare(reviewMultiplier: scaledReview, decisionMultiplier: scaledDecision)
      {
        candidate, review, decision, neither in
        let index = Int(candidate.index)
        let loss = neither <= Int32(OfficerKnapsack.impossible / 2) ? 1 << 40 : most - Int(neither)
        leftTotal[index] += loss
        if candidate.reviewUnits > 0 {
          let place = reviewStart[index] + Int(candidate.reviewPosition)
          reviewLeft[place] = loss
          if review > OfficerKnapsack.impossible / 2 { reviewTaken[place] = most - Int(review) }
        }
        if candidate.decisionUnits > 0 {
          let place = decisionStart[index] + Int(candidate.decisionPosition)
          decisionLeft[place] = loss
          if decision > OfficerKnapsack.impossible / 2 {
            decisionTaken[place] = most - Int(decision)
          }
        }
      }
    }
    let unit = 1 / Double(scale)
    for (index, job) in jobs.enumerated() where domains[index].mayBeOnTime {
      let rest = reducedWeight(index)
      if domains[index].mayBeTardy {
        found.tardy[index] = bound + Double(leftTotal[index] + max(0, rest)) * unit
      }
      let base = leftTotal[index] + (domains[index].mayBeTardy ? max(0, rest) - rest : 0)
      let deciders = instance.deciderIndices(job)
      let reviewers = instance.reviewerIndices(job)
      if instance.reviewTime[job] == 0 {
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
        for other in deciders where instance.deciders[other] != instance.reviewers[position] {
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

  /// Fixes variables whose penalty exceeds `goal`; nil if nothing is left of a job.
  mutating func fix(by penalties: Penalties, goal: Double) -> Int? {
    var changes = 0
    for index in jobs.indices {
      var domain = domains[index]
      guard domain.mayBeOnTime else { continue }
      if domain.mayBeTardy && penalties.tardy[index] > goal {
        domain.mayBeTardy = false
        changes += 1
      }
      if penalties.onTime[index] > goal {
        if !domain.mayBeTardy { return nil }
        domain.mayBeOnTime = false
        changes += 1
      } else {
        for place in reviewStart[index]..<reviewStart[index + 1] {
          let bit: UInt64 = 1 << UInt64(place - reviewStart[index])
          if domain.reviewers & bit != 0 && penalties.review[place] > goal {
            domain.reviewers &= ~bit
            changes += 1
          }
        }
        for place in decisionStart[index]..<decisionStart[index + 1] {
          let bit: UInt64 = 1 << UInt64(place - decisionStart[index])
          if domain.deciders & bit != 0 && penalties.decision[place] > goal {
            domain.deciders &= ~bit
            changes += 1
          }
        }
      }
      domains[index] = domain
    }
    return changes
  }
}
