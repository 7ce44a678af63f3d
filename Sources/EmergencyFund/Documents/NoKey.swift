/// The keys of a mapping that has no known keys.
package struct NoKey: FieldKey {
  /// Always nil, since no key is known.
  package var rawValue: String { "" }

  /// Rejects every key.
  package init?(rawValue: String) { nil }

  /// No key.
  package static var allCases: [NoKey] { [] }
}
