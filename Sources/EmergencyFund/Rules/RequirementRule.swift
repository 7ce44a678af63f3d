/// A kind of requirement: its parameters, how a policy writes them, and how they judge.
package protocol RequirementRule: Hashable, Sendable {
  /// The keys of the parameters in a policy file.
  associatedtype Key: FieldKey

  /// Reads the parameters; nil after a complaint that leaves nothing to judge by.
  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> Self?

  /// Judges an application. The ruling depends on nothing but the values that it says it read.
  func judge<R: Ruling>(_ facts: Facts) -> R
}
