import EmergencyFund

/// Builds the tree of one document from events, without recursion.
struct TreeBuilder {
  private struct Frame {
    let isMapping: Bool
    let position: SourcePosition
    var nodes: [Node] = []
    var members: [Node.Member] = []
    /// The key whose value comes next.
    var key: (text: String, position: SourcePosition)?
  }

  private let file: String
  private let limits: Limits
  private var frames: [Frame] = []

  init(file: String, limits: Limits) {
    self.file = file
    self.limits = limits
  }

  /// Reads the only document in a text.
  mutating func document(from events: inout EventStream) throws(Diagnostic) -> Node {
    var root: Node?
    while true {
      let event = try events.next()
      switch event.what {
      case .streamEnd:
        guard let root else { throw emptyText() }
        return root
      case .documentStart:
        guard root == nil else { throw secondDocument(at: event.position) }
      case .streamStart, .documentEnd:
        continue
      default:
        if let node = try node(endedBy: event) { root = node }
      }
    }
  }

  /// Adds an event to the tree; returns the root when it is complete.
  private mutating func node(endedBy event: Event) throws(Diagnostic) -> Node? {
    switch event.what {
    case .scalar(let text, let isPlain):
      if isAtKey {
        try takeKey(text, isPlain: isPlain, at: event.position)
        return nil
      }
      return take(Node(position: event.position, content: Self.content(text, isPlain: isPlain)))
    case .listStart, .mappingStart:
      if isAtKey { throw keyIsNoText(at: event.position) }
      guard frames.count < limits.depthMax else {
        throw limits.tooDeep(file: file, position: event.position, path: path)
      }
      var isMapping = false
      if case .mappingStart = event.what { isMapping = true }
      frames.append(Frame(isMapping: isMapping, position: event.position))
      return nil
    default:
      guard let frame = frames.popLast() else { return nil }
      guard frame.isMapping else {
        return take(Node(position: frame.position, content: .list(frame.nodes)))
      }
      if let (earlier, later) = Node.Member.firstRepeat(in: frame.members[...]) {
        let member = frame.members[later]
        throw Diagnostic.repeatedKey(
          member, earlier: frame.members[earlier], file: file, path: path.key(member.key))
      }
      return take(Node(position: frame.position, content: .mapping(frame.members)))
    }
  }

  private var isAtKey: Bool {
    guard let frame = frames.last else { return false }
    return frame.isMapping && frame.key == nil
  }

  /// Attaches a finished value; returns it if it is the root.
  private mutating func take(_ node: Node) -> Node? {
    guard !frames.isEmpty else { return node }
    let last = frames.count - 1
    if let key = frames[last].key {
      frames[last].members.append(
        Node.Member(key: key.text, keyPosition: key.position, value: node))
      frames[last].key = nil
    } else {
      frames[last].nodes.append(node)
    }
    return nil
  }

  private mutating func takeKey(
    _ text: String, isPlain: Bool, at position: SourcePosition
  ) throws(Diagnostic) {
    if isPlain, text.isEmpty {
      throw diagnostic(.syntax, "a key is missing before ':'", at: position)
    }
    if isPlain, text == "<<" {
      throw diagnostic(
        .unsupported, "merge keys ('<<') are not supported; write the keys out", at: position)
    }
    frames[frames.count - 1].key = (text, position)
  }

  private static func content(_ text: String, isPlain: Bool) -> Node.Content {
    guard isPlain else { return .string(text) }
    switch text {
    case "", "~", "null": return .null
    default: return .plain(text)
    }
  }
}

extension TreeBuilder {
  /// The path of the value being read.
  private var path: DocumentPath {
    frames.reduce(.root) { path, frame in
      guard frame.isMapping else { return path.index(frame.nodes.count) }
      return frame.key.map { path.key($0.text) } ?? path
    }
  }

  private func diagnostic(
    _ kind: Diagnostic.Kind, _ message: String, at position: SourcePosition
  ) -> Diagnostic {
    Diagnostic(file: file, position: position, path: path, kind: kind, message: message)
  }

  private func emptyText() -> Diagnostic {
    diagnostic(.syntax, "expected a YAML document, found an empty file", at: .start)
  }

  private func secondDocument(at position: SourcePosition) -> Diagnostic {
    diagnostic(.unsupported, "a file contains one document; found a second one", at: position)
  }

  private func keyIsNoText(at position: SourcePosition) -> Diagnostic {
    diagnostic(
      .unsupported,
      "a key must be text, found a list or a mapping; put a key that begins with '[' or '{' in "
        + "quotes", at: position)
  }
}
