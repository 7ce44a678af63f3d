import EmergencyFund

/// Writes new values in the style of the policy files: blocks of two spaces, short lists in brackets.
struct NodeWriter {
  /// The width of a line that a person still reads well.
  static let width = 100
  /// The width of a wrapped list of codes.
  static let listWidth = 70

  let isJSON: Bool
  let lineBreak: String

  init(_ layout: DocumentLayout) {
    isJSON = layout.isJSON
    lineBreak = String(decoding: layout.lineBreak, as: UTF8.self)
  }

  init(isJSON: Bool, lineBreak: String) {
    self.isJSON = isJSON
    self.lineBreak = lineBreak
  }

  /// A line break with an indentation.
  func newLine(_ indent: Int) -> String { lineBreak + String(repeating: " ", count: indent) }

  /// A member of a block mapping, its first line not indented.
  func member(_ member: Node.Member, indent: Int) -> (text: String, value: Node) {
    let key = keyText(member.key, isInFlow: false)
    let (text, node, isOwnLine) = value(
      member.value, indent: indent, column: indent + key.count + 2)
    return (key + ":" + (isOwnLine ? "" : " ") + text, node)
  }

  /// An element of a block list with its dash, its first line not indented.
  func element(_ node: Node, indent: Int) -> (text: String, value: Node) {
    if case .mapping(let members) = node.content, !members.isEmpty {
      let (text, value) = block(members, indent: indent + 2)
      return ("- " + text, value)
    }
    if case .list(let nodes) = node.content, nodes.contains(where: { !$0.isScalar }) {
      let (text, value) = flow(node)
      return ("- " + text, value)
    }
    let (text, value, _) = value(node, indent: indent, column: indent + 2)
    return ("- " + text, value)
  }

  func keyText(_ key: String, isInFlow: Bool) -> String {
    if !isJSON, ScalarWriter.isPlain(key, isInFlow: isInFlow) { return key }
    return ScalarWriter.quoted(key, isJSON: isJSON)
  }

  /// The members of a block mapping, the first line not indented.
  func block(_ members: [Node.Member], indent: Int) -> (text: String, value: Node) {
    var text = ""
    var written: [Node.Member] = []
    for member in members {
      let (line, value) = self.member(member, indent: indent)
      text += (written.isEmpty ? "" : newLine(indent)) + line
      written.append(member.with(value))
    }
    return (text, Node(position: .start, content: .mapping(written)))
  }

  /// A value after its key; a block begins with a line break.
  func value(
    _ node: Node, indent: Int, column: Int
  ) -> (text: String, value: Node, isOwnLine: Bool) {
    switch node.content {
    case .list(let nodes):
      if nodes.allSatisfy({ $0.isScalar }) {
        let (text, value) = wrapped(nodes, indent: indent, column: column)
        return (text, value, false)
      }
      var text = ""
      var written: [Node] = []
      for node in nodes {
        let (line, value) = element(node, indent: indent + 2)
        text += newLine(indent + 2) + line
        written.append(value)
      }
      return (text, Node(position: .start, content: .list(written)), true)
    case .mapping(let members):
      let short = flow(node)
      let isShort = members.allSatisfy { $0.value.isShortScalar }
      if members.isEmpty || (isShort && column + short.text.count <= Self.width) {
        return (short.text, short.value, false)
      }
      let (text, value) = block(members, indent: indent + 2)
      return (newLine(indent + 2) + text, value, true)
    case .plain(let text) where text.utf8.contains(0x0A),
      .string(let text) where text.utf8.contains(0x0A):
      if let lines = ScalarWriter.blockLines(text, width: Self.width - indent - 2) {
        return (
          joined(lines, indent: indent + 2), Node(position: .start, content: .string(text)), false
        )
      }
      fallthrough
    default:
      let (text, content) = ScalarWriter.write(
        node.content, like: .plain, isInFlow: false, isJSON: isJSON)
      return (text, Node(position: .start, content: content), false)
    }
  }

  /// The lines of a block scalar after its header; empty lines are not indented.
  func joined(_ lines: [String], indent: Int) -> String {
    var text = lines.first ?? ""
    for line in lines.dropFirst() {
      text += line.isEmpty ? lineBreak : newLine(indent) + line
    }
    return text
  }

  /// A list of scalars in brackets, on lines of their own if it is long.
  private func wrapped(
    _ nodes: [Node], indent: Int, column: Int
  ) -> (text: String, value: Node) {
    let short = flow(Node(position: .start, content: .list(nodes)))
    if column + short.text.count <= Self.width { return short }
    var text = "["
    var line = ""
    for (index, node) in nodes.enumerated() {
      let element = flow(node).text + (index + 1 < nodes.count ? "," : "")
      if !line.isEmpty, indent + 2 + line.count + 1 + element.count > Self.listWidth {
        text += newLine(indent + 2) + line
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + element
    }
    return (text + newLine(indent + 2) + line + newLine(indent) + "]", short.value)
  }

  /// A value on one line.
  func flow(_ node: Node) -> (text: String, value: Node) {
    switch node.content {
    case .list(let nodes):
      let parts = nodes.map { flow($0) }
      return (
        "[" + parts.map { $0.text }.joined(separator: ", ") + "]",
        Node(position: .start, content: .list(parts.map { $0.value }))
      )
    case .mapping(let members):
      let parts = members.map { flow($0.value) }
      var texts: [String] = []
      var written: [Node.Member] = []
      for (member, part) in zip(members, parts) {
        texts.append(keyText(member.key, isInFlow: true) + ": " + part.text)
        written.append(member.with(part.value))
      }
      return (
        "{" + texts.joined(separator: ", ") + "}",
        Node(position: .start, content: .mapping(written))
      )
    default:
      let (text, content) = ScalarWriter.write(
        node.content, like: .plain, isInFlow: true, isJSON: isJSON)
      return (text, Node(position: .start, content: content))
    }
  }

  /// A value of JSON over several lines, as JSON files are usually indented.
  func indented(_ node: Node, indent: Int, step: Int) -> (text: String, value: Node) {
    switch node.content {
    case .list(let nodes) where nodes.contains(where: { !$0.isScalar }):
      let parts = nodes.map { indented($0, indent: indent + step, step: step) }
      let body = parts.map { newLine(indent + step) + $0.text }.joined(separator: ",")
      return (
        "[" + body + newLine(indent) + "]",
        Node(position: .start, content: .list(parts.map { $0.value }))
      )
    case .mapping(let members) where !members.isEmpty:
      let parts = members.map { indented($0.value, indent: indent + step, step: step) }
      var lines: [String] = []
      var written: [Node.Member] = []
      for (member, part) in zip(members, parts) {
        lines.append(
          newLine(indent + step) + keyText(member.key, isInFlow: true) + ": " + part.text)
        written.append(member.with(part.value))
      }
      return (
        "{" + lines.joined(separator: ",") + newLine(indent) + "}",
        Node(position: .start, content: .mapping(written))
      )
    default: return flow(node)
    }
  }
}

extension Node {
  /// Whether the value is neither a list nor a mapping.
  var isScalar: Bool {
    switch content {
    case .list, .mapping: false
    default: true
    }
  }

  /// Whether the value is a number or a date, several of which a person writes on one line.
  fileprivate var isShortScalar: Bool {
    guard case .plain(let text) = content else { return false }
    return text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  /// The text of a scalar as its reader takes it; nil for a list or mapping.
  var scalarText: String? {
    switch content {
    case .null: ""
    case .boolean(let value): value ? "true" : "false"
    case .number(let text), .plain(let text), .string(let text): text
    case .list, .mapping: nil
    }
  }

  /// Whether both values say the same, wherever they stand and however they are quoted.
  func says(_ other: Node) -> Bool {
    switch (content, other.content) {
    case (.list(let left), .list(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.says($1) }
    case (.mapping(let left), .mapping(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.key == $1.key && $0.value.says($1.value) }
    case (.null, .null): return true
    case (.null, _), (_, .null): return false
    default:
      guard let own = scalarText, let text = other.scalarText else { return false }
      // Canonically equivalent text is another spelling.
      return own.utf8.elementsEqual(text.utf8)
    }
  }
}
