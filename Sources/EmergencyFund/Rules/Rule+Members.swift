// The members of a kind of requirement, for a rule of whichever kind.

extension Rule {
  /// The kind of the rule, as written in policies.
  package var kind: RequirementKind { accept(KindOfRule()) }

  /// Whether the rule never reads one value twice, so that repetitions need not be removed.
  var readsEachPlaceOnce: Bool { accept(OnceRead()) }

  /// Every field of an application that the rule may read.
  package var fieldsRead: [ApplicationField] { accept(FieldsRead()) }

  /// Every term of the policy that the rule may read, besides its own parameters.
  package var termsRead: [CallTerm] { accept(TermsRead()) }

  /// Evaluates an application.
  func judge<R: Ruling>(_ facts: Facts) -> R { accept(Judging(facts: facts)) }

  /// The outcome of the rule for an application, without its reasons.
  package func outcome(_ facts: Facts) -> FindingOutcome {
    let verdict: BareVerdict = judge(facts)
    return verdict.outcome
  }

  /// Whether any application can meet the rule.
  package var canBeMet: Bool { accept(CanBeMet()) }

  /// Whether any application can fail the rule.
  package var canFail: Bool { accept(CanFail()) }

  /// Whether the rule may have questions for the reviewer.
  var asksQuestions: Bool { accept(AsksQuestions()) }

  /// The questions for the reviewer about an application.
  func questions(_ facts: Facts, of requirement: Requirement) -> [OpenQuestion] {
    accept(Questions(facts: facts, requirement: requirement))
  }

  /// The cost categories that applications are likely to name.
  var likelyCategories: [String] { accept(LikelyCategories()) }

  /// What an application needs in order to meet the rule, besides earlier needs.
  func needs(besides needs: ModelNeeds, isRequired: Bool) -> ModelNeeds {
    accept(Needs(needs: needs, isRequired: isRequired))
  }

  /// The widenings compared with the same rule in the layer above; empty proves that there are none.
  ///
  /// Nil if that one is of another kind.
  func widenings(beyond upper: Rule, _ pair: LayerPair) -> [Widening]? {
    accept(Widenings(upper: upper, pair: pair))
  }

  /// Applications on both sides of each boundary of the rule, made from a model that meets it.
  package func edges(around model: ModelApplication) -> [GrantApplication] {
    accept(Edges(model: model))
  }
}

extension Requirement {
  /// The requirement, in words.
  func sentence(in terms: CallTerms) -> PolicySentence { rule.accept(InWords(terms: terms)) }
}

private struct KindOfRule: RuleVisitor {
  func visit<R: RequirementRule>(_ rule: R) -> RequirementKind { R.kind }
}

private struct OnceRead: RuleVisitor {
  func visit<R: RequirementRule>(_ rule: R) -> Bool { R.readsEachPlaceOnce }
}

private struct FieldsRead: RuleVisitor {
  func visit(_ rule: some RequirementRule) -> [ApplicationField] { rule.fieldsRead }
}

private struct TermsRead: RuleVisitor {
  func visit(_ rule: some RequirementRule) -> [CallTerm] { rule.termsRead }
}

private struct Judging<R: Ruling>: RuleVisitor {
  let facts: Facts

  func visit(_ rule: some RequirementRule) -> R { rule.judge(facts) }
}

private struct InWords: RuleVisitor {
  let terms: CallTerms

  func visit(_ rule: some RequirementRule) -> PolicySentence { rule.sentence(in: terms) }
}

private struct CanBeMet: RuleVisitor {
  func visit(_ rule: some RequirementRule) -> Bool { rule.canBeMet }
}

private struct CanFail: RuleVisitor {
  func visit(_ rule: some RequirementRule) -> Bool { rule.canFail }
}

private struct AsksQuestions: RuleVisitor {
  func visit(_ rule: some RequirementRule) -> Bool { rule.asksQuestions }
}

private struct Questions: RuleVisitor {
  let facts: Facts
  let requirement: Requirement

  func visit(_ rule: some RequirementRule) -> [OpenQuestion] {
    rule.questions(facts, of: requirement)
  }
}

private struct LikelyCategories: RuleVisitor {
  func visit(_ rule: some RequirementRule) -> [String] { rule.likelyCategories }
}

private struct Needs: RuleVisitor {
  let needs: ModelNeeds
  let isRequired: Bool

  func visit(_ rule: some RequirementRule) -> ModelNeeds {
    var needs = needs
    rule.add(to: &needs, isRequired: isRequired)
    return needs
  }
}

private struct Widenings: RuleVisitor {
  let upper: Rule
  let pair: LayerPair

  func visit<R: RequirementRule>(_ rule: R) -> [Widening]? {
    R.parameters(of: upper).map { rule.widenings(beyond: $0, pair) }
  }
}

private struct Edges: RuleVisitor {
  let model: ModelApplication

  func visit(_ rule: some RequirementRule) -> [GrantApplication] { rule.edges(around: model) }
}
