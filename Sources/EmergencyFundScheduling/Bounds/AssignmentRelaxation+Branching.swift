import EmergencyFund

extension AssignmentRelaxation {
  /// A binary branching: whether a job is on time, or whether an officer does a step.
  struct Branching {
    enum Kind {
      case onTime
      case reviewer
      case decider
    }
    let kind: Kind
    let index: Int
    let position: Int
    let isLikely: Bool
  }

  /// The job whose fractional share in the linear program weighs most; nil if all are integral.
  func mostFractional(_ program: TardyCountProgram, _ shares: [Double]) -> Branching? {
    var best: Branching?
    var score = 1e-6
    for index in jobs.indices where domains[index].mayBeOnTime && domains[index].mayBeTardy {
      var share = 0.0
      for place in program.start[index]..<program.start[index + 1] { share += shares[place] }
      let value = min(share, 1 - share) * weight(index)
      if value > score {
        score = value
        best = Branching(kind: .onTime, index: index, position: 0, isLikely: share > 0.5)
      }
    }
    return best
  }

  /// Finds the assignment to branch on; nil if no step has two officers left.
  ///
  /// It is the one for which both children raise the bound most (strong branching on penalties).
  func branching(_ penalties: Penalties) -> Branching? {
    var best: Branching?
    var most = -Double.infinity
    for (index, job) in jobs.enumerated() where domains[index].mayBeOnTime {
      let domain = domains[index]
      for isReview in [true, false] {
        let mask = isReview ? domain.reviewers : domain.deciders
        if mask.nonzeroBitCount < 2 || (isReview && instance.reviewTime[job] == 0) { continue }
        let values =
          isReview
          ? penalties.review[reviewStart[index]..<reviewStart[index + 1]]
          : penalties.decision[decisionStart[index]..<decisionStart[index + 1]]
        let (position, taken, left) = leading(values, mask)
        let score = min(taken, left) + 0.05 * min(max(taken, left), 1e7)
        if score <= most { continue }
        most = score
        best = Branching(
          kind: isReview ? .reviewer : .decider, index: index, position: position,
          isLikely: taken <= left)
      }
    }
    return best
  }

  /// The position with the least bound, that bound, and the least bound of the others.
  private func leading(_ values: ArraySlice<Double>, _ mask: UInt64) -> (Int, Double, Double) {
    var position = 0
    var least = Double.infinity
    var second = Double.infinity
    for (place, value) in values.enumerated() where mask >> UInt64(place) & 1 == 1 {
      if value < least {
        second = least
        (position, least) = (place, value)
      } else {
        second = min(second, value)
      }
    }
    return (position, least, second)
  }

  /// Rounds the linear program: fixes every open job; true if none was open.
  mutating func round(_ program: TardyCountProgram, _ shares: [Double]) -> Bool {
    var isDecided = true
    for index in jobs.indices where domains[index].mayBeOnTime && domains[index].mayBeTardy {
      isDecided = false
      var share = 0.0
      for place in program.start[index]..<program.start[index + 1] { share += shares[place] }
      domains[index].mayBeOnTime = share > 0.5
      domains[index].mayBeTardy = share <= 0.5
    }
    return isDecided
  }

  /// The heaviest job that is still open.
  func heaviestUndecided() -> Branching? {
    var best: Branching?
    for index in jobs.indices where domains[index].mayBeOnTime && domains[index].mayBeTardy {
      if let best, weight(best.index) >= weight(index) { continue }
      best = Branching(kind: .onTime, index: index, position: 0, isLikely: true)
    }
    return best
  }

  /// Restricts the domains to one child of a branching.
  mutating func apply(_ branching: Branching, _ isYes: Bool) {
    let bit: UInt64 = 1 << UInt64(branching.position)
    let mask = isYes ? bit : ~bit
    switch branching.kind {
    case .onTime:
      if isYes {
        domains[branching.index].mayBeTardy = false
      } else {
        domains[branching.index].mayBeOnTime = false
      }
    case .reviewer: domains[branching.index].reviewers &= mask
    case .decider: domains[branching.index].deciders &= mask
    }
  }
}
