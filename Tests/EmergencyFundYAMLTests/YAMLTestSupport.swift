import EmergencyFund
import EmergencyFundYAML

/// What the suites about YAML share.
enum YAMLTestSupport {
  static func read(_ text: String, limits: Limits = .standard) throws(Diagnostic) -> Document {
    try YAMLReader.read(Array(text.utf8), file: "a.yaml", limits: limits)
  }

  /// The diagnostic about a text as a terminal shows it, or the word `accepted`.
  static func diagnostic(_ text: String) -> String {
    diagnostic(Array(text.utf8))
  }

  /// The diagnostic about bytes as a terminal shows it, or the word `accepted`.
  static func diagnostic(_ bytes: [UInt8]) -> String {
    do {
      _ = try YAMLReader.read(bytes, file: "a.yaml")
      return "accepted"
    } catch {
      return error.rendered
    }
  }

  /// The tree in short: plain scalars as they are, other text in double quotes.
  static func outline(_ node: Node) -> String {
    switch node.content {
    case .null: "null"
    case .boolean(let value): "boolean \(value)"
    case .number(let literal): "number \(literal)"
    case .string(let text): "\"\(text.replacing("\n", with: "\\n"))\""
    case .plain(let text): text
    case .list(let nodes): "[\(nodes.map(outline).joined(separator: ", "))]"
    case .mapping(let members):
      "{\(members.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", "))}"
    }
  }
}
