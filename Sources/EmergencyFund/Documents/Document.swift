/// The notation in which a document is written.
public enum Notation: Hashable, Sendable {
  /// JSON as in RFC 8259.
  case json
  /// YAML 1.1 without anchors, tags and multiple documents.
  case yaml
}

/// One file as a tree of values that know their place in it.
///
/// ```swift
/// let document = try JSONReader.read(Array(#"{"country": "PE"}"#.utf8), file: "a.json")
/// document.root.position.line  // 1
/// ```
public struct Document: Hashable, Sendable {
  /// The name of the file as the person gave it; it begins every complaint.
  public let file: String

  /// The notation that the file is written in.
  public let notation: Notation

  /// The value that the file consists of.
  public let root: Node

  /// Creates a document from its parts.
  public init(file: String, notation: Notation, root: Node) {
    self.file = file
    self.notation = notation
    self.root = root
  }
}
