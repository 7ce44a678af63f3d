import EmergencyFund

extension DutyRelaxation {
  /// What to branch on: whether a case is on time, or an officer is the one to do a step.
  struct Question {
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

  /// The heaviest case that the program has partly on time.
  func undecided(_ program: OnTimeProgram, _ shares: [Double]) -> Question? {
    var best: Question?
    var score = 1e-6
    for index in items.indices where limits[index].mayBeOnTime && limits[index].mayBeLate {
      var share = 0.0
      for place in program.start[index]..<program.start[index + 1] { share += shares[place] }
      let value = min(share, 1 - share) * weight(index)
      if value > score {
        score = value
        best = Question(kind: .onTime, index: index, position: 0, isLikely: share > 0.5)
      }
    }
    return best
  }

  /// Finds the officer both of whose answers raise the bound most; nil when all are settled.
  func question(_ penalties: Penalties) -> Question? {
    var best: Question?
    var most = -Double.infinity
    for (index, item) in items.enumerated() where limits[index].mayBeOnTime {
      let limit = limits[index]
      for isReview in [true, false] {
        let mask = isReview ? limit.reviewers : limit.deciders
        if mask.nonzeroBitCount < 2 || (isReview && workload.reviewMinutes[item] == 0) { continue }
        let values =
          isReview
          ? penalties.review[reviewStart[index]..<reviewStart[index + 1]]
          : penalties.decision[decisionStart[index]..<decisionStart[index + 1]]
        let (position, taken, left) = leading(values, mask)
        let score = min(taken, left) + 0.05 * min(max(taken, left), 1e7)
        if score <= most { continue }
        most = score
        best = Question(
          kind: isReview ? .reviewer : .decider, index: index, position: position,
          isLikely: taken <= left)
      }
    }
    return best
  }

  /// The position with the least bound, its bound, and the least bound of the others.
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

  /// Decides every case as the program does; true when all were decided before.
  mutating func decide(_ program: OnTimeProgram, _ shares: [Double]) -> Bool {
    var isDecided = true
    for index in items.indices where limits[index].mayBeOnTime && limits[index].mayBeLate {
      isDecided = false
      var share = 0.0
      for place in program.start[index]..<program.start[index + 1] { share += shares[place] }
      limits[index].mayBeOnTime = share > 0.5
      limits[index].mayBeLate = share <= 0.5
    }
    return isDecided
  }

  /// The heaviest case that is not decided.
  func heaviestOpen() -> Question? {
    var best: Question?
    for index in items.indices where limits[index].mayBeOnTime && limits[index].mayBeLate {
      if let best, weight(best.index) >= weight(index) { continue }
      best = Question(kind: .onTime, index: index, position: 0, isLikely: true)
    }
    return best
  }

  /// Limits the branch by an answer.
  mutating func answer(_ question: Question, _ isYes: Bool) {
    let bit: UInt64 = 1 << UInt64(question.position)
    let mask = isYes ? bit : ~bit
    switch question.kind {
    case .onTime:
      if isYes {
        limits[question.index].mayBeLate = false
      } else {
        limits[question.index].mayBeOnTime = false
      }
    case .reviewer: limits[question.index].reviewers &= mask
    case .decider: limits[question.index].deciders &= mask
    }
  }
}
