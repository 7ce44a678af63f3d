import EmergencyFund

/// What the suites about documents share.
enum DocumentTestSupport {
  /// Reads JSON from text.
  static func read(_ text: String, limits: Limits = .standard) throws(Diagnostic) -> Document {
    try JSONReader.read(Array(text.utf8), file: "a.json", limits: limits)
  }

  /// The diagnostic about a JSON text, as a terminal shows it, or the word `accepted`.
  static func diagnostic(_ text: String, limits: Limits = .standard) -> String {
    diagnostic(Array(text.utf8), limits: limits)
  }

  /// The diagnostic about JSON bytes, as a terminal shows it, or the word `accepted`.
  static func diagnostic(_ bytes: [UInt8], limits: Limits = .standard) -> String {
    do {
      _ = try JSONReader.read(bytes, file: "a.json", limits: limits)
      return "accepted"
    } catch {
      return error.rendered
    }
  }

  /// A value without its places.
  indirect enum Shape: Hashable, CustomStringConvertible {
    case null
    case boolean(Bool)
    case number(String)
    case string([UInt8])
    case plain([UInt8])
    case list([Shape])
    case mapping([Member])

    struct Member: Hashable, CustomStringConvertible {
      let key: [UInt8]
      let value: Shape

      var description: String { "\(String(decoding: key, as: UTF8.self)): \(value)" }
    }

    init(_ node: Node) {
      switch node.content {
      case .null: self = .null
      case .boolean(let value): self = .boolean(value)
      case .number(let literal): self = .number(literal)
      case .string(let text): self = .string(Array(text.utf8))
      case .plain(let text): self = .plain(Array(text.utf8))
      case .list(let nodes): self = .list(nodes.map(Shape.init))
      case .mapping(let members):
        self = .mapping(
          members.map { Member(key: Array($0.key.utf8), value: Shape($0.value)) })
      }
    }

    var description: String {
      switch self {
      case .null: "null"
      case .boolean(let value): "\(value)"
      case .number(let literal): literal
      case .string(let bytes): "\"\(String(decoding: bytes, as: UTF8.self))\""
      case .plain(let bytes): String(decoding: bytes, as: UTF8.self)
      case .list(let values): "[\(values.map(\.description).joined(separator: ", "))]"
      case .mapping(let members):
        "{\(members.map(\.description).joined(separator: ", "))}"
      }
    }
  }
}
