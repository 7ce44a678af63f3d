/// The keys of a mapping that has none of its own.
package struct NoKey: FieldKey {
  /// Never there: no key is known.
  package var rawValue: String { "" }

  /// Refuses every key.
  package init?(rawValue: String) { nil }

  /// No key.
  package static var allCases: [NoKey] { [] }
}
