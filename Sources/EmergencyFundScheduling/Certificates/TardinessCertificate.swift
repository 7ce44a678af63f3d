import EmergencyFund

/// A certificate that some case is tardy in every plan, which a person can check by hand.
public enum TardinessCertificate: Hashable, Sendable {
  /// The due date of the case is before day 0.
  case alreadyTardy(caseIndex: Int)

  /// No officer is eligible for the step; for a decision, also if only its reviewer is.
  case noEligibleOfficer(caseIndex: Int, kind: StepKind)

  /// Steps exceed the capacity of all officers eligible for them.
  case capacityShortage(CapacityShortage)

  /// No assignment of their steps answers all these cases in time.
  ///
  /// For one case: even if it were the only one. For several: each one left out, the others could
  /// be in time. To check it, try every assignment of the steps.
  case noFeasibleAssignment(caseIndexes: [Int])

  /// The positions of the cases of which at least one is tardy in every plan.
  public var caseIndexes: [Int] {
    switch self {
    case .alreadyTardy(let index), .noEligibleOfficer(let index, _): return [index]
    case .noFeasibleAssignment(let indexes): return indexes
    case .capacityShortage(let shortage):
      var indexes: [Int] = []
      for step in shortage.steps where indexes.last != step.caseIndex {
        indexes.append(step.caseIndex)
      }
      return indexes
    }
  }
}

/// A conflict set: steps that exceed the capacity of all officers eligible for them.
///
/// Example: by day 9 the Arabic-speaking officers have a capacity of 600 min; the steps of three
/// cases that only they can do, all due by then, take 840 min. So not all three are in time.
public struct CapacityShortage: Hashable, Sendable {
  /// The steps, all of cases due by `lastDay`; by case, review first.
  public let steps: [StepReference]
  /// The positions of all officers eligible for at least one of the steps, ascending.
  public let officers: [Int]
  /// The latest due date of the cases.
  public let lastDay: Int
  /// The total processing time of the steps, in minutes.
  public let processingTime: Int
  /// The total capacity of the officers on days 0 to `lastDay`, in minutes.
  public let capacity: Int

  /// Creates a shortage; ``CertificateVerifier`` tells whether it is valid.
  public init(
    steps: [StepReference], officers: [Int], lastDay: Int, processingTime: Int,
    capacity: Int
  ) {
    self.steps = steps
    self.officers = officers
    self.lastDay = lastDay
    self.processingTime = processingTime
    self.capacity = capacity
  }
}
