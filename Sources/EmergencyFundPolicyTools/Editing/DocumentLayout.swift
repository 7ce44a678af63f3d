import EmergencyFund

/// Where the values of a document are in its text, in bytes.
///
/// A document knows only where values begin. Where they end is found by scanning the text along the
/// tree; nil wherever both do not fit together, so that no wrong place is ever changed.
struct DocumentLayout {
  let bytes: [UInt8]
  let root: NodePlace
  let isJSON: Bool
  /// The line break of the file.
  let lineBreak: [UInt8]

  /// Finds the places of all values.
  init?(_ document: Document, _ bytes: [UInt8]) {
    var scan = LayoutScan(bytes)
    guard let root = scan.place(document.root, parentIndent: -1, isInFlow: false) else {
      return nil
    }
    self.bytes = bytes
    self.root = root
    isJSON = document.notation == .json
    lineBreak = Self.lineBreak(of: bytes)
  }

  private static func lineBreak(of bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return [0x0A] }
    if bytes[first] == 0x0A { return [0x0A] }
    return first + 1 < bytes.count && bytes[first + 1] == 0x0A ? [0x0D, 0x0A] : [0x0D]
  }
}

/// The place of one value.
struct NodePlace {
  /// How a value is written.
  enum Style {
    case plain, singleQuoted, doubleQuoted, blockScalar
    /// In brackets or braces.
    case flow
    /// On lines of its own, by indentation.
    case block
    /// A key with its value in a flow list, without braces.
    case pair
  }

  var range: Range<Int>
  let style: Style
  /// The elements or members, in the order written.
  var children: [Child] = []

  /// An element or a member.
  struct Child {
    /// The first byte: of the key, of the dash of a block list, or of the value.
    let start: Int
    let value: NodePlace
  }
}

/// One pass over a text along its tree.
struct LayoutScan {
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A byte order mark is no part of the first line.
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices {
      let isLoneReturn =
        bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if bytes[index] == 0x0A || isLoneReturn { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// The byte at a position; nil outside of the text.
  private func offset(_ position: SourcePosition) -> Int? {
    guard lineStarts.indices.contains(position.line - 1) else { return nil }
    var place = lineStarts[position.line - 1]
    for _ in 1..<max(1, position.column) {
      guard place < bytes.count else { return nil }
      place += 1
      while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
    }
    return place
  }

  private func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  private func column(_ place: Int) -> Int {
    var index = place
    while index > lineStarts[0], bytes[index - 1] != 0x0A, bytes[index - 1] != 0x0D { index -= 1 }
    return place - index
  }

  /// The first byte that is neither white space nor in a comment.
  private func afterTrivia(_ start: Int, commas: Bool = false) -> Int {
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      case UInt8(ascii: ",") where commas: place += 1
      case UInt8(ascii: "#"):
        while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
      default: return place
      }
    }
    return place
  }

  mutating func place(_ node: Node, parentIndent: Int, isInFlow: Bool) -> NodePlace? {
    guard let start = offset(node.position) else { return nil }
    switch node.content {
    case .list(let nodes):
      switch byte(start) {
      case UInt8(ascii: "["):
        return flow(start, nodes.map { (nil, $0) }, closer: UInt8(ascii: "]"))
      case UInt8(ascii: "-") where !isInFlow: return blockList(start, nodes)
      default: return nil
      }
    case .mapping(let members):
      if byte(start) == UInt8(ascii: "{") {
        return flow(start, members.map { ($0.keyPosition, $0.value) }, closer: UInt8(ascii: "}"))
      }
      return blockMapping(start, members, isPair: isInFlow)
    default:
      return scalar(node.content, start, parentIndent, isInFlow: isInFlow)
    }
  }

  private mutating func flow(
    _ start: Int, _ nodes: [(key: SourcePosition?, value: Node)], closer: UInt8
  ) -> NodePlace? {
    var children: [NodePlace.Child] = []
    var end = start + 1
    for (key, value) in nodes {
      guard let place = place(value, parentIndent: -1, isInFlow: true) else { return nil }
      var first = place.range.lowerBound
      if let key {
        guard let keyStart = offset(key) else { return nil }
        first = keyStart
      }
      guard first >= end, place.range.lowerBound >= first else { return nil }
      children.append(.init(start: first, value: place))
      end = place.range.upperBound
    }
    let last = afterTrivia(end, commas: true)
    guard byte(last) == closer else { return nil }
    return NodePlace(range: start..<(last + 1), style: .flow, children: children)
  }

  private mutating func blockList(_ start: Int, _ nodes: [Node]) -> NodePlace? {
    var children: [NodePlace.Child] = []
    var dash = start
    var end = start
    let indent = column(start)
    for node in nodes {
      guard byte(dash) == UInt8(ascii: "-"), column(dash) == indent,
        let value = place(node, parentIndent: indent, isInFlow: false),
        value.range.lowerBound > dash
      else { return nil }
      children.append(.init(start: dash, value: value))
      end = value.range.upperBound
      dash = afterTrivia(end)
    }
    return NodePlace(range: start..<end, style: .block, children: children)
  }

  private mutating func blockMapping(
    _ start: Int, _ members: [Node.Member], isPair: Bool
  ) -> NodePlace? {
    var children: [NodePlace.Child] = []
    var end = start
    let indent = column(start)
    for member in members {
      guard let key = offset(member.keyPosition), key >= end, isPair || column(key) == indent,
        let value = place(member.value, parentIndent: indent, isInFlow: isPair),
        value.range.lowerBound > key
      else { return nil }
      children.append(.init(start: key, value: value))
      end = value.range.upperBound
    }
    return NodePlace(range: start..<end, style: isPair ? .pair : .block, children: children)
  }
}

extension LayoutScan {
  private func scalar(
    _ content: Node.Content, _ start: Int, _ parentIndent: Int, isInFlow: Bool
  ) -> NodePlace? {
    let text: String
    switch content {
    case .string:
      switch byte(start) {
      case UInt8(ascii: "\""): return quoted(start, UInt8(ascii: "\""))
      case UInt8(ascii: "'"): return quoted(start, UInt8(ascii: "'"))
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        return isInFlow ? nil : blockScalar(start, parentIndent)
      default: return nil
      }
    case .null:
      if byte(start) == UInt8(ascii: "~") { text = "~" } else { text = null(at: start) }
    case .boolean(let value): text = value ? "true" : "false"
    case .plain(let plain), .number(let plain): text = plain
    case .list, .mapping: return nil
    }
    guard let end = endOfPlain(text, start) else { return nil }
    return NodePlace(range: start..<end, style: .plain)
  }

  private func null(at start: Int) -> String {
    bytes[min(start, bytes.count)...].starts(with: Array("null".utf8)) ? "null" : ""
  }

  /// The end of plain text, whose line breaks may be written as other white space.
  private func endOfPlain(_ text: String, _ start: Int) -> Int? {
    var place = start
    var isSpace = false
    for wanted in text.utf8 {
      if wanted == 0x0A || wanted == 0x20 {
        isSpace = true
        continue
      }
      if isSpace {
        let before = place
        while [0x20, 0x09, 0x0A, 0x0D].contains(byte(place)) { place += 1 }
        guard place > before else { return nil }
        isSpace = false
      }
      guard place < bytes.count, bytes[place] == wanted else { return nil }
      place += 1
    }
    return place
  }

  private func quoted(_ start: Int, _ quote: UInt8) -> NodePlace? {
    var place = start + 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        place += 2
        continue
      }
      if bytes[place] == quote {
        if quote == UInt8(ascii: "'"), byte(place + 1) == quote {
          place += 2
          continue
        }
        return NodePlace(
          range: start..<(place + 1),
          style: quote == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted)
      }
      place += 1
    }
    return nil
  }

  /// A literal or folded scalar, without the empty lines after it unless it keeps them.
  private func blockScalar(_ start: Int, _ parentIndent: Int) -> NodePlace? {
    var place = start + 1
    var keepsBreaks = false
    var indent: Int?
    while [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(byte(place))
      || (0x31...0x39).contains(byte(place))
    {
      if bytes[place] == UInt8(ascii: "+") { keepsBreaks = true }
      if (0x31...0x39).contains(bytes[place]) {
        indent = max(parentIndent, 0) + Int(bytes[place] - 0x30)
      }
      place += 1
    }
    var end = place
    var line = endOfLine(place)
    while let next = nextLine(line) {
      let lineEnd = endOfLine(next)
      var first = next
      while first < lineEnd, bytes[first] == 0x20 { first += 1 }
      let isBlank = first == lineEnd
      if !isBlank {
        let own = indent ?? max(first - next, parentIndent + 1)
        if first - next < own { break }
        indent = own
      }
      if !isBlank || keepsBreaks { end = lineEnd }
      line = lineEnd
    }
    return NodePlace(range: start..<end, style: .blockScalar)
  }

  private func endOfLine(_ start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
    return place
  }

  /// The start of the next line; nil if the text ends before it.
  private func nextLine(_ end: Int) -> Int? {
    guard end < bytes.count else { return nil }
    let next = bytes[end] == 0x0D && byte(end + 1) == 0x0A ? end + 2 : end + 1
    return next < bytes.count ? next : nil
  }
}
