/// The scoring of a policy: criteria with weights, and the addition for waiting.
///
/// Source: no emergency fund publishes weights; every policy's are an interpretation and say so.
package struct ScoringPolicy: Hashable, Sendable {
  /// The criteria, in the order in which the derivation lists them; never empty.
  package var criteria: [Criterion]
  /// The points that each day of waiting adds to the priority.
  package var waiting: Int
  /// The origin of the criteria.
  package var basis: RuleBasis

  enum Key: String, FieldKey { case criteria, waiting, from, source, reading }
}

/// A criterion of the score: a weight, and a way to earn a share of it.
package struct Criterion: Hashable, Sendable {
  /// The frozen id within the policy.
  package var id: String
  /// The title.
  package var title: LocalizedString
  /// The maximum number of points, at least 1.
  package var weight: Int
  /// The way to earn a share of the points.
  package var earning: Earning

  enum Key: String, FieldKey { case id, title, weight, kind, reads, days, points, question }
}

/// A way to earn a share of a criterion's points.
package enum Earning: Hashable, Sendable {
  /// Points by code; an answer that is not listed earns nothing.
  case table(TableAnswer, points: [String: Int])
  /// All points while an incident is ongoing, otherwise fewer with each day since the latest one.
  case decay(days: Int)
  /// The share of the cost of items that relate to an incident.
  case share
  /// All points for yes, none for no.
  case yesNo(YesNoAnswer)
  /// An officer's rating from 0 to 3, with a written reason.
  case rating(question: LocalizedString)
}

/// The kinds of earning, as written in policies.
package enum EarningKind: String, CaseIterable, Hashable, Sendable {
  case table, decay, share, yesNo, rating
}

/// An answer with codes that a table gives points for.
package enum TableAnswer: String, CaseIterable, Hashable, Sendable {
  /// The most severe harm of any incident.
  case worstHarm
  /// The type of applicant.
  case applicantType

  /// The possible answers.
  package var answers: [String] {
    switch self {
    case .worstHarm: Harm.allCases.map { $0.rawValue }
    case .applicantType: ApplicantType.allCases.map { $0.rawValue }
    }
  }
}

/// A yes-or-no question about an application.
package enum YesNoAnswer: String, CaseIterable, Hashable, Sendable {
  /// Whether this would be the applicant's first grant.
  case firstGrant
  /// Whether any incident is based on identity.
  case identityBased
  /// Whether any incident has several attackers who act together.
  case coordinated
  /// Whether any incident was reported before.
  case reportedBefore
}
