import EmergencyFund

/// Which cases can be on time together, when every officer chooses duties for himself.
///
/// Each step of a case has a worth, shared out of the case's weight. Every officer takes the set of
/// steps that is worth most among those that fit into the minutes until their last days; how
/// well others do is no concern. What all earn together is more than any plan can save, for any
/// worths. Officers take whole steps, so the bound sees what indivisible steps leave over, which
/// prices of single minutes do not.
struct DutyRelaxation {
  /// What may still become of a case in one branch of a search.
  struct Limits {
    var mayBeLate = true
    var mayBeOnTime = true
    /// Able officers that are still allowed: one bit for each position in the case's list.
    var reviewers: UInt64
    var deciders: UInt64
  }

  let workload: Workload
  /// Cases that could be on time alone.
  let items: [Int]
  /// Weight of all cases that have to be answered within the horizon.
  let totalWeight: Int
  /// Whole numbers for a unit of weight.
  let scale: Int
  /// Minutes in a unit of time.
  let unit: Int32
  var limits: [Limits]
  /// Worth of each case's review and decision.
  var reviewWorth: [Double]
  var decisionWorth: [Double]
  var officers: [OfficerDuties]
  var wholeReview: [Int32]
  var wholeDecision: [Int32]
  /// How many officers took each step in the last evaluation.
  private var reviewCount: [Int32]
  private var decisionCount: [Int32]
  var best: [Int32]
  /// Where each case's officers begin in lists by officer.
  let reviewStart: [Int]
  let decisionStart: [Int]
  /// Evaluations made.
  private(set) var evaluations = 0

  /// Returns nil where there are too many officers for a case, or numbers are too large.
  init?(_ workload: Workload, soloDays: [Int32]) {
    self.workload = workload
    var items: [Int] = []
    var total = 0
    var unit: Int32 = 0
    for item in 0..<workload.caseCount where workload.due[item] < workload.horizon {
      total += workload.weight[item]
      if workload.due[item] < Int(soloDays[item]) { continue }
      guard workload.reviewerIndices(item).count <= 62, workload.deciderIndices(item).count <= 62
      else { return nil }
      items.append(item)
      for minutes in [workload.reviewMinutes[item], workload.decisionMinutes[item]] {
        var rest = minutes
        while rest != 0 { (unit, rest) = (rest, unit % rest) }
      }
    }
    self.items = items
    self.unit = max(1, unit)
    totalWeight = total
    let saved = max(1, items.reduce(0) { $0 + workload.weight[$1] })
    var scale = 1 << 14
    // An officer's worth stays well within 31 bits.
    while scale > 0 && saved > (1 << 25) / scale { scale >>= 1 }
    guard scale > 0 else { return nil }
    self.scale = scale
    limits = []
    var reviewStart = [0]
    var decisionStart = [0]
    for item in items {
      let reviewers = workload.reviewerIndices(item).count
      let deciders = workload.deciderIndices(item).count
      limits.append(
        Limits(reviewers: (1 << UInt64(reviewers)) - 1, deciders: (1 << UInt64(deciders)) - 1))
      reviewStart.append(reviewStart[reviewStart.count - 1] + reviewers)
      decisionStart.append(decisionStart[decisionStart.count - 1] + deciders)
    }
    self.reviewStart = reviewStart
    self.decisionStart = decisionStart
    reviewWorth = [Double](repeating: 0, count: items.count)
    decisionWorth = reviewWorth
    officers = [OfficerDuties](repeating: OfficerDuties(), count: workload.officerCount)
    wholeReview = [Int32](repeating: 0, count: items.count)
    wholeDecision = wholeReview
    reviewCount = wholeReview
    decisionCount = wholeReview
    best = [Int32](repeating: 0, count: workload.officerCount)
    prepare()
  }

  /// Whether programs over all cases and pairs, and tables of all duties, take little time.
  var isSmall: Bool {
    guard items.count <= 500, items.count + workload.minutes.count <= 1_200 else { return false }
    let entries = officers.reduce(0) {
      $0 + ($1.duties.count + 1) * (Int($1.duties.last?.room ?? 0) + 1)
    }
    return entries <= 16_000_000
  }

  /// What one evaluation costs: units of time over all duties.
  var size: Int {
    officers.reduce(1) { $0 + $1.duties.reduce(0) { $0 + Int($1.room) } }
  }

  // MARK: - Evaluation

  /// Lets every officer choose; returns the bound on late weight, infinite when nothing is possible.
  mutating func evaluate() -> Double {
    evaluations += 1
    var total = 0
    for index in items.indices {
      wholeReview[index] = Int32(Int(nearest: reviewWorth[index] * Double(scale)))
      wholeDecision[index] = Int32(Int(nearest: decisionWorth[index] * Double(scale)))
      reviewCount[index] = 0
      decisionCount[index] = 0
    }
    for officer in officers.indices {
      let value = officers[officer].best(reviewWorth: wholeReview, decisionWorth: wholeDecision) {
        duty, isReview in
        let index = Int(duty.index)
        if isReview {
          reviewCount[index] += 1
        } else {
          decisionCount[index] += 1
        }
      }
      guard value > OfficerDuties.impossible / 2 else { return .infinity }
      best[officer] = value
      total += Int(value)
    }
    for index in items.indices where limits[index].mayBeOnTime {
      let rest = unpaid(index)
      if rest > 0 || !limits[index].mayBeLate { total += rest }
    }
    return Double(totalWeight) - Double(total) / Double(scale)
  }

  /// A case's weight that is not shared out between its steps.
  @inline(__always)
  func unpaid(_ index: Int) -> Int {
    workload.weight[items[index]] * scale - Int(wholeReview[index]) - Int(wholeDecision[index])
  }

  /// Whether the case counts as on time in the last evaluation.
  @inline(__always)
  private func isSaved(_ index: Int) -> Bool {
    limits[index].mayBeOnTime && (!limits[index].mayBeLate || unpaid(index) > 0)
  }

  /// Improves the worths until the bound is above `goal` or the rounds are used up.
  mutating func improve(rounds: Int, target: Double, goal: Double, patience: Int) -> Double {
    var pace = AscentPace(patience: patience, slowdown: 0.7, scaleMin: 1e-3)
    var kept = (reviewWorth, decisionWorth)
    var review = [Double](repeating: 0, count: items.count)
    var decision = review
    for _ in 0..<rounds {
      let value = evaluate()
      if pace.isBest(value, byMoreThan: 1e-4) {
        kept = (reviewWorth, decisionWorth)
        if value > goal { break }
      }
      if pace.isOver { break }
      var norm = 0.0
      for index in items.indices where limits[index].mayBeOnTime {
        let saved: Int32 = isSaved(index) ? 1 : 0
        if workload.reviewMinutes[items[index]] > 0 {
          review[index] = 0.9 * review[index] + Double(saved - reviewCount[index])
          if reviewWorth[index] <= 0 && review[index] < 0 { review[index] = 0 }
        }
        decision[index] = 0.9 * decision[index] + Double(saved - decisionCount[index])
        if decisionWorth[index] <= 0 && decision[index] < 0 { decision[index] = 0 }
        norm += review[index] * review[index] + decision[index] * decision[index]
      }
      if norm == 0 { break }
      let step = pace.scale * max(target - value, 0.05) / norm
      for index in items.indices where limits[index].mayBeOnTime {
        let limit = Double(workload.weight[items[index]]) * 4
        reviewWorth[index] = min(limit, max(0, reviewWorth[index] + step * review[index]))
        decisionWorth[index] = min(limit, max(0, decisionWorth[index] + step * decision[index]))
      }
    }
    (reviewWorth, decisionWorth) = kept
    return pace.best
  }
}
