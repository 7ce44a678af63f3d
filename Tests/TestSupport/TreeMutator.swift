internal import EmergencyFund
internal import EmergencyFundYAML

/// Changes values in a document that stays readable, so that the rules get to see them.
struct TreeMutator {
  private let keys: [String]
  private let scalars: [Node.Content]
  private let texts: [Node.Content]

  /// Takes keys and scalars of documents that are valid, and adds values at the edge.
  init(corpus: [Node]) {
    var keys: Set<String> = []
    var texts: Set<String> = []
    for node in corpus { Self.collect(node, &keys, &texts) }
    self.keys = keys.sorted()
    self.texts = texts.sorted().map { Self.content(plain: $0) }.filter {
      if case .string = $0 { true } else { false }
    }
    scalars =
      texts.sorted().map { Self.content(plain: $0) }
      + Mutator.values.map { .string(String(decoding: $0, as: UTF8.self)) }
      + [.null, .boolean(true), .boolean(false), .list([]), .mapping([])]
  }

  /// The document as JSON, with one change or a few; nil where it cannot be read.
  func mutate(_ bytes: [UInt8], file: String, using random: inout SplitMix64) -> [UInt8]? {
    guard let document = try? DocumentFile.readDocument(bytes, file: file) else { return nil }
    var node = Self.typed(document.root)
    repeat {
      var countdown = random.below(Self.count(node))
      node = change(node, &countdown, using: &random)
    } while random.below(2) == 0
    var writer = JSONWriter()
    writer.node(node)
    return writer.bytes
  }

  private func change(
    _ node: Node, _ countdown: inout Int, using random: inout SplitMix64
  ) -> Node {
    if countdown == 0 {
      countdown = -1
      return changed(node, using: &random)
    }
    countdown -= 1
    switch node.content {
    case .list(let nodes):
      var result = nodes
      for index in nodes.indices where countdown >= 0 {
        result[index] = change(nodes[index], &countdown, using: &random)
      }
      return Node(position: node.position, content: .list(result))
    case .mapping(let members):
      var result = members
      for index in members.indices where countdown >= 0 {
        let value = change(members[index].value, &countdown, using: &random)
        result[index] = Node.Member(
          key: members[index].key, keyPosition: members[index].keyPosition, value: value)
      }
      return Node(position: node.position, content: .mapping(result))
    default: return node
    }
  }

  private func changed(_ node: Node, using random: inout SplitMix64) -> Node {
    let position = node.position
    switch node.content {
    case .list(var nodes) where !nodes.isEmpty:
      let index = random.below(nodes.count)
      switch random.below(4) {
      case 0: nodes.remove(at: index)
      case 1: nodes.append(nodes[index])
      case 2: nodes = Array(repeating: nodes[index], count: 1 + random.below(20))
      default: nodes[index] = scalar(nodes[index], using: &random)
      }
      return Node(position: position, content: .list(nodes))
    case .mapping(var members) where !members.isEmpty:
      let index = random.below(members.count)
      let member = members[index]
      switch random.below(4) {
      case 0: members.remove(at: index)
      case 1:
        let value = scalar(member.value, using: &random)
        members[index] = Node.Member(
          key: member.key, keyPosition: member.keyPosition, value: value)
      case 2:
        guard let key = random.pick(keys), !members.contains(where: { $0.key == key }) else {
          break
        }
        members[index] = Node.Member(
          key: key, keyPosition: member.keyPosition, value: member.value)
      default:
        guard let key = random.pick(keys), !members.contains(where: { $0.key == key }) else {
          break
        }
        members.append(
          Node.Member(
            key: key, keyPosition: member.keyPosition,
            value: scalar(member.value, using: &random)))
      }
      return Node(position: position, content: .mapping(members))
    default: return scalar(node, using: &random)
    }
  }

  /// Another scalar, mostly of the same sort.
  private func scalar(_ node: Node, using random: inout SplitMix64) -> Node {
    var content = random.pick(scalars) ?? .null
    if case .number = node.content, random.below(4) > 0 {
      let literal = String(decoding: random.pick(Mutator.numbers) ?? [], as: UTF8.self)
      content = Self.content(plain: literal)
    } else if case .string(let text) = node.content, Day(text) != nil, random.below(3) > 0 {
      // Any day that is read from text, or one near those of the samples.
      let first = Day("1900-01-01") ?? .min
      let offset = random.below(3) == 0 ? random.below(109_573) : 45_900 + random.below(400)
      content = .string(first.adding(days: offset).description)
    } else if case .string = node.content, random.below(3) > 0 {
      content = random.pick(texts) ?? .null
    }
    return Node(position: node.position, content: content)
  }

  /// Unquoted scalars as what they are mostly read as.
  private static func typed(_ node: Node) -> Node {
    switch node.content {
    case .plain(let text): Node(position: node.position, content: content(plain: text))
    case .list(let nodes): Node(position: node.position, content: .list(nodes.map { typed($0) }))
    case .mapping(let members):
      Node(
        position: node.position,
        content: .mapping(
          members.map {
            Node.Member(key: $0.key, keyPosition: $0.keyPosition, value: typed($0.value))
          }))
    default: node
    }
  }

  private static func content(plain text: String) -> Node.Content {
    if text == "true" || text == "false" { return .boolean(text == "true") }
    // What JSON takes for a number is left to its reader.
    if let document = try? JSONReader.read(Array(text.utf8), file: ""),
      case .number = document.root.content
    {
      return document.root.content
    }
    return .string(text)
  }

  private static func count(_ node: Node) -> Int {
    switch node.content {
    case .list(let nodes): nodes.reduce(1) { $0 + count($1) }
    case .mapping(let members): members.reduce(1) { $0 + count($1.value) }
    default: 1
    }
  }

  private static func collect(_ node: Node, _ keys: inout Set<String>, _ texts: inout Set<String>) {
    switch node.content {
    case .list(let nodes): for node in nodes { collect(node, &keys, &texts) }
    case .mapping(let members):
      for member in members {
        keys.insert(member.key)
        collect(member.value, &keys, &texts)
      }
    case .string(let text), .plain(let text), .number(let text):
      if text.utf8.count <= 40 { texts.insert(text) }
    default: break
    }
  }
}
