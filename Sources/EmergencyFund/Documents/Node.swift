/// A value in a document, with the position where it begins.
///
/// Equality includes positions and compares text as `String` does, by canonical equivalence.
public struct Node: Hashable, Sendable {
  /// The position of the first character of the value.
  public let position: SourcePosition

  /// The value itself.
  public let content: Content

  /// The content of a value.
  public enum Content: Hashable, Sendable {
    /// A JSON `null`, or an unquoted YAML scalar that is empty, `~` or `null`.
    case null
    /// A JSON `true` or `false`; an unquoted YAML `true` is `plain`.
    case boolean(Bool)
    /// A JSON number exactly as written.
    case number(String)
    /// A JSON string, or a quoted or block YAML scalar.
    case string(String)
    /// An unquoted YAML scalar: its type is the one that the reader of the field expects.
    ///
    /// So `NO` remains a country code and `0012` an identifier.
    case plain(String)
    /// A list of values in the order written.
    case list([Node])
    /// Keys and values in the order written; no key is repeated.
    case mapping([Member])
  }

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key, unescaped.
    public let key: String

    /// The position of the first character of the key, or of its quote.
    public let keyPosition: SourcePosition

    /// The value under the key.
    public let value: Node

    /// Creates a member from its parts.
    public init(key: String, keyPosition: SourcePosition, value: Node) {
      self.key = key
      self.keyPosition = keyPosition
      self.value = value
    }
  }

  /// Creates a value at a position.
  public init(position: SourcePosition, content: Content) {
    self.position = position
    self.content = content
  }
}

extension Node {
  /// The kind of value, in words that never quote its text: `a list`, `text`.
  func summary(in notation: Notation) -> String {
    switch content {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number: "a number"
    case .string, .plain: "text"
    case .list: "a list"
    case .mapping: notation.mappingNoun
    }
  }
}

extension Notation {
  /// The notation's term for keys with values.
  package var mappingNoun: String {
    switch self {
    case .json: "an object"
    case .yaml: "a mapping of keys to values"
    }
  }
}
