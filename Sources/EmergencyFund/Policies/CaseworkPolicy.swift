/// How cases are worked on: reasons for decisions, how long cases are kept, letters.
///
/// Source: no fund publishes how its desk works; every policy's is a reading and says so.
public struct CaseworkPolicy: Hashable, Sendable {
  /// Reasons that decisions may name.
  public var reasons: [CaseReason]
  /// How long cases are kept; nil if the policy does not say.
  public var retention: CaseRetention?
  /// Letters on decisions, with placeholders that ``Letter`` fills.
  public var letters: [CaseDecision.Kind: LocalizedText] = [:]
  /// Where it comes from.
  public var basis = Basis()

  enum Key: String, FieldKey { case reasons, retention, letters, from, source, reading }

  /// Two reasons for a decline, where a policy says nothing.
  public static let standard = CaseworkPolicy(reasons: [
    CaseReason(
      id: "rule", title: LocalizedText(english: "a rule of the call is not met"),
      decisions: [.decline], cites: .finding),
    CaseReason(
      id: "review", title: LocalizedText(english: "the review came to this result"),
      decisions: [.decline], cites: .judgement),
  ])
}

/// A reason that a decision may name.
public struct CaseReason: Hashable, Sendable {
  /// The code that decisions write.
  public var id: String
  /// What it says, in words.
  public var title: LocalizedText
  /// The kinds of decisions that it may be given for.
  public var decisions: [CaseDecision.Kind]
  /// What a decision must cite with it.
  public var cites: Citation

  enum Key: String, FieldKey { case id, title, decisions, cites }

  /// Creates a reason.
  public init(
    id: String, title: LocalizedText, decisions: [CaseDecision.Kind], cites: Citation
  ) {
    self.id = id
    self.title = title
    self.decisions = decisions
    self.cites = cites
  }

  /// What a reason rests on.
  public enum Citation: String, CaseIterable, Hashable, Sendable {
    /// A finding of the latest assessment that is not met, or that asks a person.
    case finding
    /// Something that the review rated.
    case judgement
    /// Nothing but itself.
    case none
  }
}

/// For how many months a case is kept after its last event, by how it ended.
///
/// Months are counted as in Regulation (EEC, Euratom) No 1182/71, Article 3.
public struct CaseRetention: Hashable, Sendable {
  /// After an award, paid or not.
  public var awarded: Int
  /// After a decline.
  public var declined: Int
  /// After a referral to another fund.
  public var referred: Int
  /// After a withdrawal.
  public var withdrawn: Int

  enum Key: String, FieldKey { case awarded, declined, referred, withdrawn }
}

extension Policy {
  /// Ids of what a review rates: criteria of officers' ratings, and requirements that ask a person.
  public var ratedIDs: [String] {
    var ids: [String] = []
    for criterion in scoring?.criteria ?? [] {
      if case .rating = criterion.earning { ids.append(criterion.id) }
    }
    for requirement in requirements {
      switch requirement.rule {
      case .judgement: ids.append(requirement.id)
      case .costCategory(let rule):
        if rule.categories.contains(where: { $0.question != nil }) { ids.append(requirement.id) }
      default: break
      }
    }
    return ids
  }
}
