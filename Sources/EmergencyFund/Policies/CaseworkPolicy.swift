/// The case management of a policy: reasons for decisions, retention periods, letters.
///
/// Source: no fund publishes its procedures; every policy's are an interpretation and say so.
package struct CaseworkPolicy: Hashable, Sendable {
  /// The reasons that may be given for decisions.
  package var reasons: [CaseReason]
  /// The retention periods; nil if the policy sets none.
  package var retention: CaseRetention?
  /// The letters on decisions, with placeholders that ``Letter`` fills in.
  package var letters: [DecisionKind: LocalizedString] = [:]
  /// The origin of these values.
  package var basis = RuleBasis()

  enum Key: String, FieldKey { case reasons, retention, letters, from, source, reading }

  /// Two reasons for a decline, if a policy has none.
  package static let standard = CaseworkPolicy(reasons: [
    CaseReason(
      id: "rule", title: LocalizedString(english: "a rule of the call is not met"),
      decisions: [.decline], cites: .finding),
    CaseReason(
      id: "review", title: LocalizedString(english: "the review came to this result"),
      decisions: [.decline], cites: .judgement),
  ])
}

/// A reason that may be given for a decision.
package struct CaseReason: Hashable, Sendable {
  /// The code recorded in decisions.
  package var id: String
  /// The title.
  package var title: LocalizedString
  /// The kinds of decisions it may be given for.
  package var decisions: [DecisionKind]
  /// The citation that it needs.
  package var cites: Citation

  enum Key: String, FieldKey { case id, title, decisions, cites }

  /// Creates a reason.
  package init(
    id: String, title: LocalizedString, decisions: [DecisionKind], cites: Citation
  ) {
    self.id = id
    self.title = title
    self.decisions = decisions
    self.cites = cites
  }

  /// The citation that a reason needs.
  package enum Citation: String, CaseIterable, Hashable, Sendable {
    /// A finding of the latest assessment that is not met or needs review.
    case finding
    /// A criterion that the review rated.
    case judgement
    /// No citation.
    case none
  }
}

/// The retention periods after the last event of a case, in months, by its outcome.
///
/// Months are counted according to Regulation (EEC, Euratom) No 1182/71, Article 3.
package struct CaseRetention: Hashable, Sendable {
  /// After an award, paid or not.
  package var awarded: Int
  /// After a decline.
  package var declined: Int
  /// After a referral to another fund.
  package var referred: Int
  /// After a withdrawal.
  package var withdrawn: Int

  enum Key: String, FieldKey { case awarded, declined, referred, withdrawn }
}

extension Policy {
  /// The ids of what a review rates: criteria with officers' ratings, and judgements.
  package var ratedIDs: [String] {
    var ids: [String] = []
    for criterion in scoring?.criteria ?? [] {
      if case .rating = criterion.earning { ids.append(criterion.id) }
    }
    for requirement in requirements where requirement.rule.asksQuestions {
      ids.append(requirement.id)
    }
    return ids
  }
}
