/// How a policy orders the queue: criteria with weights, and what waiting adds.
///
/// Source: no emergency fund publishes weights; every policy's are a reading and say so.
package struct ScoringPolicy: Hashable, Sendable {
  /// The criteria, in the order in which the derivation lists them; never empty.
  package var criteria: [Criterion]
  /// Points that each day of waiting adds to the priority.
  package var waiting: Int
  /// Where the criteria come from.
  package var basis: Basis

  enum Key: String, FieldKey { case criteria, waiting, from, source, reading }
}

/// One criterion of the score: a weight, and a way to earn a share of it.
package struct Criterion: Hashable, Sendable {
  /// Frozen id within the policy.
  package var id: String
  /// What it is, in words.
  package var title: LocalizedText
  /// The most points, at least 1.
  package var weight: Int
  /// How a share of the points is earned.
  package var earning: Earning

  enum Key: String, FieldKey { case id, title, weight, kind, reads, days, points, question }
}

/// A way to earn a share of a criterion's points.
package enum Earning: Hashable, Sendable {
  /// Points by a named answer; an answer that is not listed earns nothing.
  case table(TableAnswer, points: [String: Int])
  /// All points while an incident goes on, else fewer with each day since the latest one.
  case decay(days: Int)
  /// The share of the cost whose items answer an incident.
  case share
  /// All points for yes, none for no.
  case yesNo(YesNoAnswer)
  /// An officer's rating from 0 to 3, with a written reason.
  case rating(question: LocalizedText)
}

/// The kinds of earning, as a policy names them.
package enum EarningKind: String, CaseIterable, Hashable, Sendable {
  case table, decay, share, yesNo, rating
}

/// A named answer that a table gives points for.
package enum TableAnswer: String, CaseIterable, Hashable, Sendable {
  /// The worst harm of any incident.
  case worstHarm
  /// The type of applicant.
  case applicantType

  /// The answers that there are.
  package var answers: [String] {
    switch self {
    case .worstHarm: Harm.allCases.map { $0.rawValue }
    case .applicantType: ApplicantType.allCases.map { $0.rawValue }
    }
  }
}

/// A question of yes or no that an application answers.
package enum YesNoAnswer: String, CaseIterable, Hashable, Sendable {
  /// Whether this would be the applicant's first grant.
  case firstGrant
  /// Whether any incident is aimed at who the person is.
  case identityBased
  /// Whether in any incident several attackers act together.
  case coordinated
  /// Whether any incident was reported before.
  case reportedBefore
}
