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
  public package(set) var basis: RuleBasis
  /// The rule with the values that public texts give in place of the assumed ones; nil without any.
  package var sourced: Rule?

  enum Key: String, FieldKey { case id, kind, from, force, source, reading, assumed }
}
