import EmergencyFund
import TestSupport

@testable import EmergencyFundPolicyTools

/// Makes files as people write them: blocks and brackets, comments, quotes, either line break.
struct TextGenerator {
  var random: SplitMix64
  private var lineBreak = "\n"
  private var comments = 0

  init(random: SplitMix64) { self.random = random }

  mutating func file() -> (text: String, notation: Notation) {
    lineBreak = random.chance(20) ? "\r\n" : "\n"
    if random.chance(25) { return (json(depth: 0, indent: 0) + lineBreak, .json) }
    var text = mapping(indent: 0, depth: 0)
    if random.chance(30) { text = "\u{FEFF}" + text }
    if random.chance(30) { text.removeLast(lineBreak.unicodeScalars.count > 1 ? 1 : 1) }
    return (text, .yaml)
  }

  private mutating func comment(_ indent: Int) -> String {
    guard random.chance(20) else { return "" }
    comments += 1
    return margin(indent) + "# own line \(comments)" + lineBreak
  }

  private func margin(_ indent: Int) -> String { String(repeating: " ", count: indent) }

  private mutating func ending() -> String {
    (random.chance(15) ? " # beside" : random.chance(10) ? "  " : "") + lineBreak
      + (random.chance(15) ? lineBreak : "")
  }

  private mutating func keys() -> [String] {
    ["id", "a", "b", "title", "long-key", "from"].filter { _ in random.chance(60) } + ["z"]
  }

  private mutating func mapping(indent: Int, depth: Int, isAfterDash: Bool = false) -> String {
    var text = ""
    for (index, key) in keys().enumerated() {
      if !(isAfterDash && index == 0) { text += comment(indent) + margin(indent) }
      text += (random.chance(10) ? "\"\(key)\"" : key) + ":"
      text += value(indent: indent, depth: depth + 1)
    }
    return text
  }

  /// A value after its key, to the end of its last line.
  private mutating func value(indent: Int, depth: Int) -> String {
    let kind = depth > 3 ? 0 : random.below(7)
    switch kind {
    case 0, 1: return " " + scalar(isInFlow: false) + ending()
    case 2:
      let header = random.one(of: ["|", ">", "|-", ">-", ">+"])
      return " " + header + lineBreak + margin(indent + 2) + "some words" + lineBreak
        + margin(indent + 2) + "more: # words" + lineBreak + (random.chance(20) ? lineBreak : "")
    case 3: return " " + flow(depth: depth, indent: indent) + ending()
    case 4: return lineBreak + mapping(indent: indent + 2, depth: depth)
    default:
      var text = lineBreak
      let step = random.chance(30) ? 0 : 2
      let isSpaced = random.chance(30)
      for index in 0..<(1 + random.below(4)) {
        if isSpaced, index > 0 { text += lineBreak }
        text += comment(indent + step) + margin(indent + step) + "- "
        text +=
          random.chance(60)
          ? mapping(indent: indent + step + 2, depth: depth + 1, isAfterDash: true)
          : scalar(isInFlow: false) + ending()
      }
      return text
    }
  }

  private mutating func scalar(isInFlow: Bool) -> String {
    let plain = ["PE", "NO", "8000.00", "two words", "2026-03-02", "é", "~", "x-y", "a\\b"]
    let quoted = ["\"a \\\" # b\"", "'it''s, [ok]'", "\"\"", "'a: b'"]
    return random.one(of: random.chance(70) ? plain : quoted)
  }

  private mutating func flow(depth: Int, indent: Int) -> String {
    let isWrapped = random.chance(30)
    let count = random.below(5)
    let gap = isWrapped ? lineBreak + margin(indent + 2) : ""
    let isList = random.chance(60)
    var parts: [String] = []
    for index in 0..<count {
      let value =
        depth < 3 && random.chance(20)
        ? flow(depth: depth + 1, indent: indent + 2) : scalar(isInFlow: true)
      let lead = index == 0 ? gap : random.chance(30) ? gap : " "
      parts.append(lead + (isList ? "" : "k\(index): ") + value)
    }
    let hasComment = isWrapped && random.chance(20) && count > 0
    let tail = (hasComment ? " # beside" : "") + (isWrapped ? lineBreak + margin(indent) : "")
    return (isList ? "[" : "{") + parts.joined(separator: ",") + tail + (isList ? "]" : "}")
  }

  private mutating func json(depth: Int, indent: Int) -> String {
    let kind = depth == 0 ? 0 : depth > 3 ? 2 : random.below(4)
    let isWide = random.chance(50)
    let inner = isWide ? lineBreak + margin(indent + 2) : ""
    let outer = isWide ? lineBreak + margin(indent) : ""
    switch kind {
    case 0:
      let members = keys().map { key in
        inner + "\"\(key)\": " + json(depth: depth + 1, indent: indent + 2)
      }
      return "{" + members.joined(separator: isWide ? "," : ", ") + outer + "}"
    case 1:
      let elements = (0..<random.below(4)).map { _ in
        inner + json(depth: depth + 1, indent: indent + 2)
      }
      if elements.isEmpty { return "[]" }
      return "[" + elements.joined(separator: isWide ? "," : ", ") + outer + "]"
    default: return random.one(of: ["1", "2.50", "true", "null", "\"PE\"", "\"a \\\" b\"", "\"\""])
    }
  }
}

/// Changes a tree anywhere: values, keys, elements, what kind of value it is.
struct NodeMutation {
  var random: SplitMix64
  /// Whether values, keys and elements may go, or become something else.
  var removes = true

  init(random: SplitMix64) { self.random = random }

  mutating func changed(_ node: Node, depth: Int) -> Node {
    switch node.content {
    case .list(var nodes):
      nodes = nodes.filter { _ in !removes || !random.chance(12) }
      // Another scalar is another element, and so is another mapping without an id.
      nodes = nodes.map { removes || !$0.isScalar ? changed($0, depth: depth + 1) : $0 }
      for _ in 0..<2 where random.chance(25) {
        nodes.insert(fresh(removes ? depth : 4), at: random.below(nodes.count + 1))
      }
      return Node(position: .start, content: .list(nodes))
    case .mapping(var members):
      members = members.filter { _ in !removes || !random.chance(12) }
        .map { member in
          // An element with another id or start is another element.
          if !removes, ["id", "from"].contains(member.key) { return member }
          return member.with(changed(member.value, depth: depth + 1))
        }
      for key in ["new", "amount"] where random.chance(20) {
        if members.contains(where: { $0.key == key }) { continue }
        members.insert(
          .init(key: key, keyPosition: .start, value: fresh(depth)),
          at: random.below(members.count + 1))
      }
      return Node(position: .start, content: .mapping(members))
    default: return random.chance(15) ? fresh(depth) : node
    }
  }

  private mutating func fresh(_ depth: Int) -> Node {
    let content: Node.Content =
      switch random.below(depth > 3 ? 4 : 7) {
      case 0: .string("NO")
      case 1: .string("a: 'b' # \"c\"")
      case 2: .plain("9000.00")
      case 3: .string("line\nline")
      case 4: .list([.init(position: .start, content: .string("x, y"))])
      case 5: .mapping([])
      default:
        .mapping([
          .init(key: "id", keyPosition: .start, value: fresh(depth + 4)),
          .init(key: "en", keyPosition: .start, value: fresh(depth + 1)),
        ])
      }
    return Node(position: .start, content: content)
  }
}

extension Node {
  /// The tree with every value at one place, so that only what it says is compared.
  var withoutPlaces: Node {
    let content: Content =
      switch self.content {
      case .list(let nodes): .list(nodes.map { $0.withoutPlaces })
      case .mapping(let members):
        .mapping(
          members.map {
            Member(key: $0.key, keyPosition: .start, value: $0.value.withoutPlaces)
          })
      default: self.content
      }
    return Node(position: .start, content: content)
  }
}
