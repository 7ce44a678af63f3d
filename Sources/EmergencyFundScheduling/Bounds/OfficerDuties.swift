import EmergencyFund

/// What one officer could take on so that cases are on time, as a knapsack with growing room.
///
/// Duties are in order of the day by which they must be done; those done by a day together take no
/// more minutes than the officer has until then. For given worths a dynamic program finds the
/// best set in whole numbers, and what it would cost to take a duty, or to leave it.
struct OfficerDuties {
  /// A case's review, its decision, or the choice between them; zero units where there is none.
  struct Duty {
    var index: Int32
    var reviewUnits: Int32 = 0
    var decisionUnits: Int32 = 0
    var reviewPosition: Int32 = -1
    var decisionPosition: Int32 = -1
    /// Units of time until the duty must be done.
    var room: Int32
    /// Whether this officer must take the review, or the decision.
    var isReviewForced = false
    var isDecisionForced = false
  }

  /// Smaller than anything that can be reached.
  static let impossible: Int32 = -0x4000_0000

  /// By `room`, least first.
  var duties: [Duty] = []
  /// Row j: the most worth of the first j duties by the time used at most.
  private var forward: [Int32] = []
  /// Row j: the most worth of the duties from j on, by the time used before.
  private var backward: [Int32] = []
  private var width = 0

  /// Returns the worth of the best set; tells which duties it takes.
  mutating func best(
    reviewWorth: [Int32], decisionWorth: [Int32],
    taken: (_ duty: Duty, _ isReview: Bool) -> Void
  ) -> Int32 {
    guard let last = duties.last else { return 0 }
    width = Int(last.room) + 1
    let size = (duties.count + 1) * width
    if forward.count < size { forward = [Int32](repeating: 0, count: size) }
    fillForward(reviewWorth, decisionWorth)
    var time = width - 1
    let value = forward[duties.count * width + time]
    guard value > Self.impossible / 2 else { return Self.impossible }
    var row = duties.count
    while row > 0 {
      row -= 1
      let duty = duties[row]
      time = min(time, Int(duty.room))
      let value = forward[(row + 1) * width + time]
      let before = row * width + time
      if !duty.isReviewForced && !duty.isDecisionForced && value == forward[before] { continue }
      let review = Int(duty.reviewUnits)
      if review > 0, time >= review, !duty.isDecisionForced,
        value == forward[before - review] + reviewWorth[Int(duty.index)]
      {
        taken(duty, true)
        time -= review
      } else {
        taken(duty, false)
        time -= Int(duty.decisionUnits)
      }
    }
    return value
  }

  private mutating func fillForward(_ reviewWorth: [Int32], _ decisionWorth: [Int32]) {
    let width = width
    let duties = duties
    forward.withUnsafeMutableBufferPointer { rows in
      for time in 0..<width { rows[time] = 0 }
      for (row, duty) in duties.enumerated() {
        let old = row * width
        let new = old + width
        let room = Int(duty.room)
        if row > 0 {
          let previous = Int(duties[row - 1].room)
          let value = rows[old + previous]
          var time = previous + 1
          while time <= room {
            rows[old + time] = value
            time += 1
          }
        }
        let isForced = duty.isReviewForced || duty.isDecisionForced
        if isForced {
          for time in 0...room { rows[new + time] = Self.impossible }
        } else {
          for time in 0...room { rows[new + time] = rows[old + time] }
        }
        if duty.reviewUnits > 0 && !duty.isDecisionForced {
          let units = Int(duty.reviewUnits)
          let worth = reviewWorth[Int(duty.index)]
          var time = units
          while time <= room {
            rows[new + time] = max(rows[new + time], rows[old + time - units] &+ worth)
            time += 1
          }
        }
        if duty.decisionUnits > 0 && !duty.isReviewForced {
          let units = Int(duty.decisionUnits)
          let worth = decisionWorth[Int(duty.index)]
          var time = units
          while time <= room {
            rows[new + time] = max(rows[new + time], rows[old + time - units] &+ worth)
            time += 1
          }
        }
      }
    }
  }

  /// After `best`: tells for each duty the most worth with its review, its decision, and without.
  mutating func compare(
    reviewWorth: [Int32], decisionWorth: [Int32],
    found: (_ duty: Duty, _ review: Int32, _ decision: Int32, _ neither: Int32) -> Void
  ) {
    guard !duties.isEmpty else { return }
    let width = width
    if backward.count < 2 * width { backward = [Int32](repeating: 0, count: 2 * width) }
    for time in 0..<width { backward[time] = 0 }
    var row = duties.count
    let duties = duties
    backward.withUnsafeMutableBufferPointer { next in
      forward.withUnsafeBufferPointer { rows in
        while row > 0 {
          row -= 1
          let duty = duties[row]
          let room = Int(duty.room)
          let base = row * width
          let review = reviewWorth[Int(duty.index)]
          let decision = decisionWorth[Int(duty.index)]
          var with = (Self.impossible, Self.impossible, Self.impossible)
          for time in 0...room { with.2 = max(with.2, rows[base + time] &+ next[time]) }
          if duty.reviewUnits > 0 {
            let units = Int(duty.reviewUnits)
            var time = units
            while time <= room {
              with.0 = max(with.0, rows[base + time - units] &+ next[time])
              time += 1
            }
            with.0 = with.0 &+ review
          }
          if duty.decisionUnits > 0 {
            let units = Int(duty.decisionUnits)
            var time = units
            while time <= room {
              with.1 = max(with.1, rows[base + time - units] &+ next[time])
              time += 1
            }
            with.1 = with.1 &+ decision
          }
          found(duty, with.0, with.1, with.2)
          let isForced = duty.isReviewForced || duty.isDecisionForced
          let earlier = row > 0 ? Int(duties[row - 1].room) : room
          for time in 0...earlier {
            var value = isForced ? Self.impossible : next[time]
            if duty.reviewUnits > 0 && !duty.isDecisionForced
              && time + Int(duty.reviewUnits) <= room
            {
              value = max(value, next[time + Int(duty.reviewUnits)] &+ review)
            }
            if duty.decisionUnits > 0 && !duty.isReviewForced
              && time + Int(duty.decisionUnits) <= room
            {
              value = max(value, next[time + Int(duty.decisionUnits)] &+ decision)
            }
            next[width + time] = value
          }
          for time in 0...earlier { next[time] = next[width + time] }
        }
      }
    }
  }
}
