/// The notation in which a document is written.
public enum Notation: Hashable, Sendable {
  /// JSON as in RFC 8259.
  case json
  /// YAML 1.1 without anchors, tags and multiple documents.
  case yaml
}

/// A file as a tree of values with their positions.
///
/// ```swift
/// let document = try JSONReader.read(Array(#"{"country": "PE"}"#.utf8), file: "a.json")
/// document.root.position.line  // 1
/// ```
public struct Document: Hashable, Sendable {
  /// The name of the file as given by the user; every diagnostic begins with it.
  public let file: String

  /// The notation that the file is written in.
  public let notation: Notation

  /// The root value of the file.
  public let root: Node

  /// Creates a document from its parts.
  public init(file: String, notation: Notation, root: Node) {
    self.file = file
    self.notation = notation
    self.root = root
  }
}
