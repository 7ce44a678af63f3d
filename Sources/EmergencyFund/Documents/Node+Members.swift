extension Node.Member {
  package func with(_ value: Node) -> Node.Member {
    Node.Member(key: key, keyPosition: keyPosition, value: value)
  }
}

extension Node {
  /// The value under a key of a mapping.
  package func member(_ key: String) -> Node? {
    guard case .mapping(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text under a key of a mapping, in either notation.
  package func text(under key: String) -> String? {
    guard case .mapping(let members) = content,
      let member = members.first(where: { $0.key == key })
    else { return nil }
    return switch member.value.content {
    case .plain(let text), .string(let text): text
    default: nil
    }
  }

  /// The mapping without one of its keys.
  func withoutKey(_ key: String) -> Node {
    guard case .mapping(let members) = content else { return self }
    return Node(position: position, content: .mapping(members.filter { $0.key != key }))
  }

  /// The tree with every scalar as text, so that notations do not differ; see the digest.
  package var withTextScalars: Node {
    let content: Content =
      switch self.content {
      case .null: .null
      case .boolean(let value): .string(value ? "true" : "false")
      case .number(let text), .plain(let text), .string(let text): .string(text)
      case .list(let nodes): .list(nodes.map { $0.withTextScalars })
      case .mapping(let members): .mapping(members.map { $0.with($0.value.withTextScalars) })
      }
    return Node(position: position, content: content)
  }

  /// The tree with every text as an unquoted one, whose type is the one that its reader expects;
  /// the inverse of ``withTextScalars``.
  package var withPlainScalars: Node {
    let content: Content =
      switch self.content {
      case .string(let text): .plain(text)
      case .list(let nodes): .list(nodes.map { $0.withPlainScalars })
      case .mapping(let members): .mapping(members.map { $0.with($0.value.withPlainScalars) })
      case .null, .boolean, .number, .plain: self.content
      }
    return Node(position: position, content: content)
  }
}
