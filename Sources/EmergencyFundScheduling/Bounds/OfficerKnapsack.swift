import EmergencyFund

/// One officer's subproblem of the assignment relaxation: a knapsack with deadlines.
///
/// Computes the set of steps of largest total multiplier in which, for each deadline, the steps due
/// by then take at most the officer's capacity until then: 1 || Σ wU with the officer's time as the
/// machine. The dynamic program goes through the steps in order of deadline.
///
/// Source: E. L. Lawler, J. M. Moore (1969), "A functional equation and its application to resource
/// allocation and sequencing problems".
///
/// Invariant: `forward` row j at time t is the largest value of the first j candidates that end by
/// t; `backward` is the same from the other end, so together they give the value with and without
/// each candidate.
///
/// Complexity: candidates times units of time, for `best` and for `compare`.
struct OfficerKnapsack {
  /// A job's review, its decision, or the choice between them; zero units for a missing step.
  struct Candidate {
    var index: Int32
    var reviewUnits: Int32 = 0
    var decisionUnits: Int32 = 0
    var reviewPosition: Int32 = -1
    var decisionPosition: Int32 = -1
    /// The units of time until the deadline.
    var capacity: Int32
    /// Whether this officer has to take the review, or the decision.
    var isReviewForced = false
    var isDecisionForced = false
  }

  /// A value below every reachable one.
  static let impossible: Int32 = -0x4000_0000

  /// The steps by `capacity`, least first.
  var candidates: [Candidate] = []
  /// Row j: the largest value of the first j candidates by the time used at most.
  private var forward: [Int32] = []
  /// Row j: the largest value of the candidates from j on by the time used before.
  private var backward: [Int32] = []
  private var width = 0

  /// Returns the value of the best set and reports the candidates that it takes.
  mutating func best(
    reviewMultiplier: [Int32], decisionMultiplier: [Int32],
    taken: (_ candidate: Candidate, _ isReview: Bool) -> Void
  ) -> Int32 {
    guard let last = candidates.last else { return 0 }
    width = Int(last.capacity) + 1
    let size = (candidates.count + 1) * width
    if forward.count < size { forward = [Int32](repeating: 0, count: size) }
    fillForward(reviewMultiplier, decisionMultiplier)
    var time = width - 1
    let value = forward[candidates.count * width + time]
    guard value > Self.impossible / 2 else { return Self.impossible }
    var row = candidates.count
    while row > 0 {
      row -= 1
      let candidate = candidates[row]
      time = min(time, Int(candidate.capacity))
      let value = forward[(row + 1) * width + time]
      let before = row * width + time
      if !candidate.isReviewForced && !candidate.isDecisionForced && value == forward[before] {
        continue
      }
      let review = Int(candidate.reviewUnits)
      if review > 0, time >= review, !candidate.isDecisionForced,
        value == forward[before - review] + reviewMultiplier[Int(candidate.index)]
      {
        taken(candidate, true)
        time -= review
      } else {
        taken(candidate, false)
        time -= Int(candidate.decisionUnits)
      }
    }
    return value
  }

  private mutating func fillForward(_ reviewMultiplier: [Int32], _ decisionMultiplier: [Int32]) {
    let width = width
    let candidates = candidates
    forward.withUnsafeMutableBufferPointer { rows in
      for time in 0..<width { rows[time] = 0 }
      for (row, candidate) in candidates.enumerated() {
        let old = row * width
        let new = old + width
        let capacity = Int(candidate.capacity)
        if row > 0 {
          let previous = Int(candidates[row - 1].capacity)
          let value = rows[old + previous]
          var time = previous + 1
          while time <= capacity {
            rows[old + time] = value
            time += 1
          }
        }
        let isForced = candidate.isReviewForced || candidate.isDecisionForced
        if isForced {
          for time in 0...capacity { rows[new + time] = Self.impossible }
        } else {
          for time in 0...capacity { rows[new + time] = rows[old + time] }
        }
        if candidate.reviewUnits > 0 && !candidate.isDecisionForced {
          let units = Int(candidate.reviewUnits)
          let value = reviewMultiplier[Int(candidate.index)]
          var time = units
          while time <= capacity {
            rows[new + time] = max(rows[new + time], rows[old + time - units] &+ value)
            time += 1
          }
        }
        if candidate.decisionUnits > 0 && !candidate.isReviewForced {
          let units = Int(candidate.decisionUnits)
          let value = decisionMultiplier[Int(candidate.index)]
          var time = units
          while time <= capacity {
            rows[new + time] = max(rows[new + time], rows[old + time - units] &+ value)
            time += 1
          }
        }
      }
    }
  }

  /// Reports each candidate's best value with its review, its decision, and neither; after `best`.
  mutating func compare(
    reviewMultiplier: [Int32], decisionMultiplier: [Int32],
    found: (_ candidate: Candidate, _ review: Int32, _ decision: Int32, _ neither: Int32) -> Void
  ) {
    guard !candidates.isEmpty else { return }
    let width = width
    if backward.count < 2 * width { backward = [Int32](repeating: 0, count: 2 * width) }
    for time in 0..<width { backward[time] = 0 }
    var row = candidates.count
    let candidates = candidates
    backward.withUnsafeMutableBufferPointer { next in
      forward.withUnsafeBufferPointer { rows in
        while row > 0 {
          row -= 1
          let candidate = candidates[row]
          let capacity = Int(candidate.capacity)
          let base = row * width
          let review = reviewMultiplier[Int(candidate.index)]
          let decision = decisionMultiplier[Int(candidate.index)]
          var with = (Self.impossible, Self.impossible, Self.impossible)
          for time in 0...capacity { with.2 = max(with.2, rows[base + time] &+ next[time]) }
          if candidate.reviewUnits > 0 {
            let units = Int(candidate.reviewUnits)
            var time = units
            while time <= capacity {
              with.0 = max(with.0, rows[base + time - units] &+ next[time])
              time += 1
            }
            with.0 = with.0 &+ review
          }
          if candidate.decisionUnits > 0 {
            let units = Int(candidate.decisionUnits)
            var time = units
            while time <= capacity {
              with.1 = max(with.1, rows[base + time - units] &+ next[time])
              time += 1
            }
            with.1 = with.1 &+ decision
          }
          found(candidate, with.0, with.1, with.2)
          let isForced = candidate.isReviewForced || candidate.isDecisionForced
          let earlier = row > 0 ? Int(candidates[row - 1].capacity) : capacity
          for time in 0...earlier {
            var value = isForced ? Self.impossible : next[time]
            if candidate.reviewUnits > 0 && !candidate.isDecisionForced
              && time + Int(candidate.reviewUnits) <= capacity
            {
              value = max(value, next[time + Int(candidate.reviewUnits)] &+ review)
            }
            if candidate.decisionUnits > 0 && !candidate.isReviewForced
              && time + Int(candidate.decisionUnits) <= capacity
            {
              value = max(value, next[time + Int(candidate.decisionUnits)] &+ decision)
            }
            next[width + time] = value
          }
          for time in 0...earlier { next[time] = next[width + time] }
        }
      }
    }
  }
}
