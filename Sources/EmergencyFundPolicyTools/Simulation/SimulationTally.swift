public import EmergencyFund

/// The effect of a new policy on many applications; partial tallies add up in any order.
public struct SimulationTally: Hashable, Sendable {
  /// The number of changes from one outcome to another, at `before` times four plus `after`.
  private var counts = [Int](
    repeating: 0, count: AssessmentOutcome.allCases.count * AssessmentOutcome.allCases.count)
  /// The number of changed outcomes to which each rule contributed.
  public private(set) var reasons: [Reassessment.Reason: Int] = [:]
  /// The requested amounts of applications that become eligible.
  public private(set) var gained = AmountTally()
  /// The requested amounts of applications that are no longer eligible.
  public private(set) var lost = AmountTally()
  /// The minutes of work under the old policy.
  public private(set) var minutesBefore = 0
  /// The minutes of work under the new policy.
  public private(set) var minutesAfter = 0

  /// Creates an empty tally.
  public init() {}

  /// The number of applications that were re-assessed.
  public var count: Int { counts.reduce(0, +) }

  /// The number of outcomes that change.
  public var changedCount: Int {
    AssessmentOutcome.allCases.reduce(count) { $0 - self.count(from: $1, to: $1) }
  }

  /// The number of changes from one outcome to another.
  public func count(from before: AssessmentOutcome, to after: AssessmentOutcome) -> Int {
    counts[Self.index(before, after)]
  }

  /// The number of applications with an outcome under the old policy.
  public func countBefore(_ outcome: AssessmentOutcome) -> Int {
    AssessmentOutcome.allCases.reduce(0) { $0 + count(from: outcome, to: $1) }
  }

  /// The number of applications with an outcome under the new policy.
  public func countAfter(_ outcome: AssessmentOutcome) -> Int {
    AssessmentOutcome.allCases.reduce(0) { $0 + count(from: $1, to: outcome) }
  }

  /// Adds one application.
  public mutating func add(_ entry: Reassessment) {
    counts[Self.index(entry.before, entry.after)] += 1
    minutesBefore += entry.minutesBefore
    minutesAfter += entry.minutesAfter
    guard entry.isChanged else { return }
    for reason in entry.reasons { reasons[reason, default: 0] += 1 }
    if entry.after == .eligible { gained.add(entry.requested) }
    if entry.before == .eligible { lost.add(entry.requested) }
  }

  /// Adds the tally of other applications.
  public mutating func add(_ other: SimulationTally) {
    for index in counts.indices { counts[index] += other.counts[index] }
    for (reason, count) in other.reasons { reasons[reason, default: 0] += count }
    gained.add(other.gained)
    lost.add(other.lost)
    minutesBefore += other.minutesBefore
    minutesAfter += other.minutesAfter
  }

  /// The reasons, ordered by number of applications, then by rule.
  public var reasonsByCount: [(reason: Reassessment.Reason, count: Int)] {
    func order(_ outcome: FindingOutcome?) -> Int {
      outcome.flatMap { FindingOutcome.allCases.firstIndex(of: $0) } ?? -1
    }
    return reasons.map { (reason: $0.key, count: $0.value) }.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      if left.reason.rule != right.reason.rule { return left.reason.rule < right.reason.rule }
      return (order(left.reason.before), order(left.reason.after))
        < (order(right.reason.before), order(right.reason.after))
    }
  }

  private static func index(_ before: AssessmentOutcome, _ after: AssessmentOutcome) -> Int {
    func position(_ outcome: AssessmentOutcome) -> Int {
      switch outcome {
      case .eligible: 0
      case .ineligible: 1
      case .incomplete: 2
      case .needsPerson: 3
      }
    }
    return position(before) * AssessmentOutcome.allCases.count + position(after)
  }
}

/// The requested amounts of some applications, summed by currency.
public struct AmountTally: Hashable, Sendable {
  /// The number of applications.
  public private(set) var count = 0
  /// The number of applications with an amount that cannot be calculated.
  public private(set) var countWithoutAmount = 0
  private var sums: [Currency: Int128] = [:]

  /// Creates an empty tally.
  public init() {}

  /// The sums, by code of the currency.
  public var amounts: [Money] {
    sums.map { Money(minorUnits: $0.value, currency: $0.key) }
      .sorted { $0.currency.code < $1.currency.code }
  }

  mutating func add(_ amount: Money?) {
    count += 1
    guard let amount else {
      countWithoutAmount += 1
      return
    }
    // A single amount has at most 85 bits, so no number of applications overflows 127.
    sums[amount.currency, default: 0] &+= amount.minorUnits
  }

  mutating func add(_ other: AmountTally) {
    count += other.count
    countWithoutAmount += other.countWithoutAmount
    for (currency, sum) in other.sums { sums[currency, default: 0] &+= sum }
  }
}
