/// The points of one criterion with their derivation.
public struct CriterionScore: Hashable, Sendable {
  /// The id of the criterion.
  public let criterion: String
  /// The title.
  public let title: LocalizedString
  /// The maximum number of points.
  public let weight: Int
  /// The points earned, in whole numbers, rounded down; nil if the criterion is left out.
  public let earned: Int?
  /// The derivation.
  package let derivation: ScoreDerivation
  /// The values that were read.
  public let reads: [ReadValue]

  /// How the points came about, with the reason that an officer gave for a rating.
  ///
  /// Such a reason may hold personal data; the JSON form leaves it out.
  public var explanation: Message { derivation.message }
}

/// The derivation of a criterion's points.
package enum ScoreDerivation: Hashable, Sendable {
  /// The answer, and the points that the table gives for it.
  case answer(String?)
  /// An ongoing incident.
  case ongoing
  /// The days since the latest incident, and the days over which the points decay.
  case decayed(days: Int, of: Int)
  /// No incident has a date on or before receipt.
  case noIncident
  /// The cost of items that relate to an incident and the total, in the budget's currency.
  case share(linked: ExactSum, total: ExactSum)
  /// A boolean answer.
  case yesNo(Bool)
  /// An officer's rating, 0 to 3, with the reason.
  case rated(Int, reason: String)
  /// No officer has rated this yet, so it is left out.
  case notRated
  /// A value that it needs is missing, so it is left out.
  case notApplicable
}

/// An officer's rating of a criterion.
public struct Rating: Hashable, Sendable {
  /// From 0, not at all, to 3, fully.
  public let value: Int
  /// The written reason.
  public let reason: String

  /// Creates a rating; nil outside 0 to 3, or without a reason.
  public init?(value: Int, reason: String) {
    guard (0...3).contains(value), reason.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    self.value = value
    self.reason = reason
  }
}

/// The priority of an application in the queue, with the full derivation; it never decides.
public struct Score: Hashable, Sendable {
  /// From 0 to 100; nil if no criterion applies.
  public let value: Int?
  /// The points of each criterion.
  public let criteria: [CriterionScore]
  /// Whether a person is in imminent danger, which goes first regardless of the total.
  public let imminentDanger: Bool
  /// The days from receipt to the day on which the score was calculated, at least 0.
  public let daysWaited: Int
  /// The value plus the addition for waiting.
  public let priority: Int

  /// The sum of the weights of the criteria that count.
  public var weightCounted: Int {
    criteria.reduce(0) { $1.earned == nil ? $0 : $0 + $1.weight }
  }

  /// Whether criteria were left out and the remaining weights rescaled to 100.
  public var isRescaled: Bool { criteria.contains { $0.earned == nil } }
}

extension Policy {
  /// Scores an application; nil if the policy does not score.
  ///
  /// - Parameters:
  ///   - ratings: Officers' ratings by the criterion's id.
  ///   - today: The day to which waiting is counted.
  public func score(
    _ application: GrantApplication, ratings: [String: Rating] = [:], today: Day? = nil
  ) -> Score? {
    guard let scoring else { return nil }
    // Criteria convert nothing, so they need no rates.
    let criteria: [CriterionScore] = Facts.with(application, under: terms, .empty) { facts in
      scoring.criteria.map { $0.score(facts, rating: ratings[$0.id]) }
    }
    let value = scoring.value { criteria[$0].earned }
    var waited = 0
    if let today, let receipt = application.receipt?.at(utcOffset: terms.utcOffset).day {
      waited = max(0, today.days(since: receipt))
    }
    return Score(
      value: value, criteria: criteria, imminentDanger: application.imminentDanger == true,
      daysWaited: waited, priority: (value ?? 0) + min(waited, 36_600) * scoring.waiting)
  }
}

extension ScoringPolicy {
  /// The score for the points of each criterion, by position; nil if none applies.
  fileprivate func value(_ earned: (Int) -> Int?) -> Int? {
    var (sum, counted) = (0, 0)
    for index in criteria.indices {
      guard let points = earned(index) else { continue }
      sum += points
      counted += criteria[index].weight
    }
    return counted == 0 ? nil : sum * 100 / counted
  }
}

extension ScoringPolicy {
  /// The score without its derivation, as long as no officer rated anything.
  func points(_ facts: Facts) -> Int? {
    value { index in
      let points: BarePoints = criteria[index].score(facts, rating: nil)
      return points.earned
    }
  }
}
