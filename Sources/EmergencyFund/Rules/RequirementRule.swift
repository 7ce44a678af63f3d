/// A kind of requirement: its parameters, how they are written in a policy, and its evaluation.
package protocol RequirementRule: Hashable, Sendable {
  /// The keys of the parameters in a policy file.
  associatedtype Key: FieldKey

  /// Reads the parameters; nil after a complaint that leaves nothing to evaluate.
  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> Self?

  /// Evaluates an application. The ruling depends only on the values that it lists as read.
  func judge<R: Ruling>(_ facts: Facts) -> R
}
