/// The keys of a mapping that has none of its own.
public struct NoKey: FieldKey {
  /// Never there: no key is known.
  public var rawValue: String { "" }

  /// Rejects every key.
  public init?(rawValue: String) { nil }

  /// No key.
  public static var allCases: [NoKey] { [] }
}
