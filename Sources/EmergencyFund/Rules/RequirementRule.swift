/// A kind of requirement: its parameters, its evaluation, and what every tool asks about it.
///
/// Each kind is a folder beside this file. What can be left out is declared with its meaning below;
/// the compiler asks for all else.
package protocol RequirementRule: Hashable, Sendable {
  /// The keys of the parameters in a policy file.
  associatedtype Key: FieldKey

  /// The kind, as written in policies.
  static var kind: RequirementKind { get }

  /// Whether the rule never reads one value twice, so that repetitions need not be removed.
  static var readsEachPlaceOnce: Bool { get }

  /// These parameters as a rule of one of the kinds.
  var rule: Rule { get }

  /// The parameters of a rule; nil if it is of another kind.
  static func parameters(of rule: Rule) -> Self?

  /// Reads the parameters; nil after a diagnostic that leaves nothing to evaluate.
  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> Self?

  /// Whether the rule is stricter without a parameter than with it: false unless declared.
  static func isStricter(without key: Key) -> Bool

  /// Every field of an application that the rule may read; a test compares it with the findings.
  var fieldsRead: [ApplicationField] { get }

  /// Every term of the policy that the rule may read, besides its own parameters.
  var termsRead: [CallTerm] { get }

  /// Evaluates an application. The ruling depends only on the values that it lists as read.
  func judge<R: Ruling>(_ facts: Facts) -> R

  /// The rule, in words.
  func sentence(in terms: CallTerms) -> PolicySentence

  /// Whether any application can meet the rule: true unless declared.
  var canBeMet: Bool { get }

  /// Whether any application can fail the rule.
  var canFail: Bool { get }

  /// Whether the rule may have questions for the reviewer: false unless declared.
  var asksQuestions: Bool { get }

  /// The questions for the reviewer about an application: none unless declared.
  func questions(_ facts: Facts, of requirement: Requirement) -> [OpenQuestion]

  /// The cost categories that applications are likely to name, which are then read faster.
  var likelyCategories: [String] { get }

  /// Adds what an application needs in order to meet the rule; nothing if every model meets it.
  ///
  /// - Parameters:
  ///   - needs: The needs of the requirements so far.
  ///   - isRequired: Whether the requirement decides; one that does not may still be met.
  func add(to needs: inout ModelNeeds, isRequired: Bool)

  /// The widenings compared with `upper`; empty proves that there are none.
  ///
  /// Each proof covers the finding: if the rule above is not met, this one must not be met either,
  /// or lack an answer.
  func widenings(beyond upper: Self, _ pair: LayerPair) -> [Widening]

  /// Applications on both sides of each boundary of the rule, made from a model that meets it.
  func edges(around model: ModelApplication) -> [GrantApplication]
}

extension RequirementRule {
  package static func isStricter(without key: Key) -> Bool { false }
  package var canBeMet: Bool { true }
  package var asksQuestions: Bool { false }
  package func questions(_ facts: Facts, of requirement: Requirement) -> [OpenQuestion] { [] }
  package var likelyCategories: [String] { [] }
}
