/// The keys of a mapping that has no known keys.
public struct NoKey: FieldKey {
  /// Always nil, since no key is known.
  public var rawValue: String { "" }

  /// Rejects every key.
  public init?(rawValue: String) { nil }

  /// No key.
  public static var allCases: [NoKey] { [] }
}
