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

  /// Visits the parameters: the only switch over the rules.
  @inline(__always)
  func accept<V: RuleVisitor>(_ visitor: V) -> V.Result {
    switch self {
    case .callWindow(let rule): visitor.visit(rule)
    case .applicantType(let rule): visitor.visit(rule)
    case .country(let rule): visitor.visit(rule)
    case .targetGroup(let rule): visitor.visit(rule)
    case .recentIncident(let rule): visitor.visit(rule)
    case .itemAnswersIncident(let rule): visitor.visit(rule)
    case .costCategory(let rule): visitor.visit(rule)
    case .exclusion(let rule): visitor.visit(rule)
    case .maximum(let rule): visitor.visit(rule)
    case .minimum(let rule): visitor.visit(rule)
    case .sharePaid(let rule): visitor.visit(rule)
    case .activityWindow(let rule): visitor.visit(rule)
    case .references(let rule): visitor.visit(rule)
    case .otherFunding(let rule): visitor.visit(rule)
    case .previousGrants(let rule): visitor.visit(rule)
    case .requiredDocuments(let rule): visitor.visit(rule)
    case .positiveAmounts(let rule): visitor.visit(rule)
    case .judgement(let rule): visitor.visit(rule)
    }
  }

  /// Reads the parameters of a rule; the keys that all requirements share are read elsewhere.
  ///
  /// - Parameter sourced: The entry with what texts give in place of the assumed values, or without
  ///   them, given whether that makes the rule stricter; nil if texts do not ask for the requirement.
  /// - Returns: The rule, and the one of that entry.
  static func read(
    _ kind: RequirementKind, _ field: Field, _ definitions: PolicyDefinitions,
    _ reader: inout DocumentReader, sourced: (_ isStricter: (String) -> Bool) -> Node?
  ) -> (rule: Rule, sourced: Rule?)? {
    func rule<R: RequirementRule>(_ type: R.Type) -> (rule: Rule, sourced: Rule?)? {
      let fields = reader.fields(field, R.Key.self, also: Requirement.Key.self)
      guard let own = R.read(fields, definitions, &reader) else { return nil }
      let node = sourced { R.Key(rawValue: $0).map { R.isStricter(without: $0) } ?? false }
      // What is left without the assumed values may be no rule at all, which is no mistake.
      var trial = DocumentReader(document: reader.document)
      let above = node.flatMap { node in
        R.read(
          trial.fields(Field(node: node, path: field.path), R.Key.self, also: Requirement.Key.self),
          definitions, &trial)
      }
      return (own.rule, trial.diagnostics.isEmpty ? above?.rule : nil)
    }
    return switch kind {
    case .callWindow: rule(CallWindow.self)
    case .applicantType: rule(ApplicantTypes.self)
    case .country: rule(Countries.self)
    case .targetGroup: rule(TargetGroups.self)
    case .recentIncident: rule(RecentIncident.self)
    case .itemAnswersIncident: rule(ItemAnswersIncident.self)
    case .costCategory: rule(CostCategories.self)
    case .exclusion: rule(Exclusions.self)
    case .maximum: rule(MaximumAmount.self)
    case .minimum: rule(MinimumAmount.self)
    case .sharePaid: rule(SharePaid.self)
    case .activityWindow: rule(ActivityWindow.self)
    case .references: rule(References.self)
    case .otherFunding: rule(NoOtherFunding.self)
    case .previousGrants: rule(PreviousGrants.self)
    case .requiredDocuments: rule(RequiredDocuments.self)
    case .positiveAmounts: rule(PositiveAmounts.self)
    case .judgement: rule(Judgement.self)
    }
  }

  /// Whether the rule is a question for the reviewer, who answers it instead.
  package var isJudgement: Bool {
    if case .judgement = self { return true }
    return false
  }
}

/// An operation on a rule of whichever kind, since the library has no existential types.
protocol RuleVisitor {
  associatedtype Result

  func visit(_ rule: some RequirementRule) -> Result
}
