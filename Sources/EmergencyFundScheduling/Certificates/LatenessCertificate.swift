import EmergencyFund

/// Why somebody must wait too long: a reason that a person can check by hand.
public enum LatenessCertificate: Hashable, Sendable {
  /// The response day of this case lies before day 0.
  case alreadyLate(caseIndex: Int)

  /// Nobody can do this step of the case; a decision also when only its reviewer could.
  case nobodyAble(caseIndex: Int, kind: StepKind)

  /// Officers have fewer minutes until the response days than the steps only they can do need.
  case tooFewMinutes(MinutesShortage)

  /// However their steps are given out, these cases cannot all be answered in time.
  ///
  /// With one case: even if it were the only one. With several: leaving any one of them out
  /// would do. To check it, try each way of giving out the steps.
  case noArrangement(caseIndexes: [Int])

  /// Positions of the cases of which at least one must be late.
  public var caseIndexes: [Int] {
    switch self {
    case .alreadyLate(let index), .nobodyAble(let index, _): return [index]
    case .noArrangement(let indexes): return indexes
    case .tooFewMinutes(let shortage):
      var indexes: [Int] = []
      for step in shortage.steps where indexes.last != step.caseIndex {
        indexes.append(step.caseIndex)
      }
      return indexes
    }
  }
}

/// Steps that need more minutes by a day than all officers able to do them have.
///
/// Example: by day 9 the Arabic-speaking officers have 600 min; the steps of three cases that only
/// they can do, all to be answered by then, need 840 min. So not all three are answered in time.
public struct MinutesShortage: Hashable, Sendable {
  /// Steps of cases whose last day on time is at most `lastDay`; by case, review first.
  public let steps: [StepReference]
  /// Positions of all officers able to do at least one of the steps, ascending.
  public let officers: [Int]
  /// The latest of the cases' last days on time.
  public let lastDay: Int
  /// Minutes of the steps together.
  public let minutesNeeded: Int
  /// Minutes of the officers on days 0 to `lastDay`.
  public let minutesAvailable: Int

  /// Creates a shortage; ``CertificateVerifier`` says whether it holds.
  public init(
    steps: [StepReference], officers: [Int], lastDay: Int, minutesNeeded: Int,
    minutesAvailable: Int
  ) {
    self.steps = steps
    self.officers = officers
    self.lastDay = lastDay
    self.minutesNeeded = minutesNeeded
    self.minutesAvailable = minutesAvailable
  }
}
