/// A requirement of a policy: its rule with parameters, its level, and its origin.
public struct Requirement: Hashable, Sendable {
  /// The frozen id within the policy, to which findings refer.
  public package(set) var id: String
  /// The level of the requirement.
  public package(set) var force: Force
  /// The rule with its parameters.
  package var rule: Rule
  /// The kind of the rule.
  public var kind: RequirementKind { rule.kind }
  /// The origin.
  public package(set) var basis: Basis

  enum Key: String, FieldKey { case id, kind, from, force, source, reading }
}

/// A rule of one of the kinds, with its parameters.
package enum Rule: Hashable, Sendable {
  case callWindow(CallWindow)
  case applicantType(ApplicantTypes)
  case country(Countries)
  case targetGroup(TargetGroups)
  case recentIncident(RecentIncident)
  case itemAnswersIncident(ItemAnswersIncident)
  case costCategory(CostCategories)
  case exclusion(Exclusions)
  case maximum(MaximumAmount)
  case minimum(MinimumAmount)
  case sharePaid(SharePaid)
  case activityWindow(ActivityWindow)
  case references(References)
  case otherFunding(NoOtherFunding)
  case previousGrants(PreviousGrants)
  case requiredDocuments(RequiredDocuments)
  case positiveAmounts(PositiveAmounts)
  case judgement(Judgement)

  /// The outcome of the rule for an application, without its reasons.
  package func outcome(_ facts: Facts) -> FindingOutcome {
    let verdict: BareVerdict = judge(facts)
    return verdict.outcome
  }

  /// Whether the rule is a question for the reviewer, who answers it instead.
  var isJudgement: Bool {
    if case .judgement = self { return true }
    return false
  }

  /// Whether the rule never reads one value twice, so that repetitions need not be removed.
  var readsEachPlaceOnce: Bool {
    switch self {
    case .costCategory, .activityWindow, .previousGrants, .sharePaid: false
    default: true
    }
  }

  /// Evaluates an application.
  func judge<R: Ruling>(_ facts: Facts) -> R {
    switch self {
    case .callWindow(let rule): rule.judge(facts)
    case .applicantType(let rule): rule.judge(facts)
    case .country(let rule): rule.judge(facts)
    case .targetGroup(let rule): rule.judge(facts)
    case .recentIncident(let rule): rule.judge(facts)
    case .itemAnswersIncident(let rule): rule.judge(facts)
    case .costCategory(let rule): rule.judge(facts)
    case .exclusion(let rule): rule.judge(facts)
    case .maximum(let rule): rule.judge(facts)
    case .minimum(let rule): rule.judge(facts)
    case .sharePaid(let rule): rule.judge(facts)
    case .activityWindow(let rule): rule.judge(facts)
    case .references(let rule): rule.judge(facts)
    case .otherFunding(let rule): rule.judge(facts)
    case .previousGrants(let rule): rule.judge(facts)
    case .requiredDocuments(let rule): rule.judge(facts)
    case .positiveAmounts(let rule): rule.judge(facts)
    case .judgement(let rule): rule.judge(facts)
    }
  }

  /// Reads the parameters of a rule; the keys that all requirements share are read elsewhere.
  static func read(
    _ kind: RequirementKind, _ field: Field, _ definitions: PolicyDefinitions,
    _ reader: inout DocumentReader
  ) -> Rule? {
    func parameters<R: RequirementRule>(_ type: R.Type) -> R? {
      R.read(reader.fields(field, R.Key.self, also: Requirement.Key.self), definitions, &reader)
    }
    return switch kind {
    case .callWindow: parameters(CallWindow.self).map { .callWindow($0) }
    case .applicantType: parameters(ApplicantTypes.self).map { .applicantType($0) }
    case .country: parameters(Countries.self).map { .country($0) }
    case .targetGroup: parameters(TargetGroups.self).map { .targetGroup($0) }
    case .recentIncident: parameters(RecentIncident.self).map { .recentIncident($0) }
    case .itemAnswersIncident: parameters(ItemAnswersIncident.self).map { .itemAnswersIncident($0) }
    case .costCategory: parameters(CostCategories.self).map { .costCategory($0) }
    case .exclusion: parameters(Exclusions.self).map { .exclusion($0) }
    case .maximum: parameters(MaximumAmount.self).map { .maximum($0) }
    case .minimum: parameters(MinimumAmount.self).map { .minimum($0) }
    case .sharePaid: parameters(SharePaid.self).map { .sharePaid($0) }
    case .activityWindow: parameters(ActivityWindow.self).map { .activityWindow($0) }
    case .references: parameters(References.self).map { .references($0) }
    case .otherFunding: parameters(NoOtherFunding.self).map { .otherFunding($0) }
    case .previousGrants: parameters(PreviousGrants.self).map { .previousGrants($0) }
    case .requiredDocuments: parameters(RequiredDocuments.self).map { .requiredDocuments($0) }
    case .positiveAmounts: parameters(PositiveAmounts.self).map { .positiveAmounts($0) }
    case .judgement: parameters(Judgement.self).map { .judgement($0) }
    }
  }
}
