import EmergencyFund

// A list or mapping in brackets is written anew from its old parts: each with the white space and
// the comments before it, so that lines stay as they were broken.

extension TextPatch {
  /// The text of a changed flow list or mapping; nil if it cannot stay one.
  func flow(_ old: Node, _ place: NodePlace, _ new: Node) -> (text: String, node: Node)? {
    var oldNames: [String] = []
    var newParts: [(name: String, key: String?, value: Node)] = []
    var oldValues: [Node] = []
    var oldKeys: [Node.Member] = []
    switch (old.content, new.content) {
    case (.list(let nodes), .list(let wanted)):
      oldNames = nodes.map { $0.nameInList }
      oldValues = nodes
      newParts = wanted.map { ($0.nameInList, nil, $0) }
    case (.mapping(let members), .mapping(let wanted)):
      oldNames = members.map { $0.key }
      oldValues = members.map { $0.value }
      oldKeys = members
      newParts = wanted.map { ($0.key, $0.key, $0.value) }
    default: return nil
    }
    let alignment = Alignment(oldNames, newParts.map { $0.name })
    let parts = FlowParts(layout.bytes, place)
    let step = parts.step(layout.bytes, place)
    var text = ""
    var nodes: [Node] = []
    var next = 0
    var carried = ""
    for (index, part) in newParts.enumerated() {
      let body: String
      var lead: String
      var trail = ""
      if let source = alignment.sources[index] {
        for gone in next..<source { carried = FlowParts.joined(carried, parts.leads[gone]) }
        lead = FlowParts.joined(carried, parts.leads[source])
        if nodes.isEmpty, carried.isEmpty, next == source { lead = parts.leads[source] }
        carried = ""
        next = source + 1
        trail = parts.trails[source]
        let child = place.children[source]
        guard
          let (value, node) = flowValue(oldValues[source], child.value, part.value)
        else { return nil }
        let head = layout.bytes[child.start..<child.value.range.lowerBound]
        body = String(decoding: head, as: UTF8.self) + value
        nodes.append(node)
      } else {
        let (value, node) =
          parts.isOnLines && step > 0
          ? writer.indented(part.value, indent: parts.indent, step: step)
          : writer.flow(part.value)
        body = (part.key.map { writer.keyText($0, isInFlow: true) + ": " } ?? "") + value
        nodes.append(node)
        lead = parts.lead(of: body, isFirst: nodes.count == 1, after: text, in: self, place)
      }
      if nodes.count == 1, !lead.utf8.contains(0x0A), !lead.utf8.contains(0x23) {
        lead = parts.leads.first.map { $0.utf8.contains(0x23) ? "" : $0 } ?? lead
      }
      text += (nodes.count > 1 ? "," : "") + lead + body + trail
    }
    for gone in next..<parts.leads.count { carried = FlowParts.joined(carried, parts.leads[gone]) }
    let tail = carried.utf8.contains(0x23) ? carried + parts.tail : parts.tail
    let open = String(decoding: layout.bytes[place.range.lowerBound...].prefix(1), as: UTF8.self)
    let close = String(
      decoding: layout.bytes[..<place.range.upperBound].suffix(1), as: UTF8.self)
    let isEmpty = nodes.isEmpty && !tail.utf8.contains(0x23)
    let node: Node
    if case .list = new.content {
      node = Node(position: .start, content: .list(nodes))
    } else {
      var members: [Node.Member] = []
      for (index, value) in nodes.enumerated() {
        members.append(
          alignment.sources[index].map { oldKeys[$0].with(value) }
            ?? Node.Member(key: newParts[index].name, keyPosition: .start, value: value))
      }
      node = Node(position: .start, content: .mapping(members))
    }
    return (open + text + (isEmpty ? "" : tail) + close, node)
  }

  /// A value inside brackets, changed or as it was.
  private func flowValue(_ old: Node, _ place: NodePlace, _ new: Node) -> (String, Node)? {
    if old.says(new) {
      return (String(decoding: layout.bytes[place.range], as: UTF8.self), old)
    }
    if place.style == .flow, let changed = flow(old, place, new) { return changed }
    if old.isScalar, new.isScalar {
      return scalar(place, new, indent: 0, isInFlow: true)
    }
    return writer.flow(new)
  }
}

/// The parts of a text in brackets between its elements.
struct FlowParts {
  /// The white space and comments before each element, after the bracket or the comma.
  private(set) var leads: [String] = []
  /// The same between each element and its comma.
  private(set) var trails: [String] = []
  /// What is before the closing bracket.
  private(set) var tail = ""
  /// Whether each element has a line of its own.
  private(set) var isOnLines = false
  /// The column of an element on a line of its own.
  private(set) var indent = 0

  init(_ bytes: [UInt8], _ place: NodePlace) {
    var end = place.range.lowerBound + 1
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    for (index, child) in place.children.enumerated() {
      let gap = end..<child.start
      if index == 0 {
        leads.append(text(gap))
      } else {
        let comma = Self.comma(bytes, gap) ?? gap.upperBound
        trails.append(text(gap.lowerBound..<comma))
        leads.append(text(min(comma + 1, gap.upperBound)..<gap.upperBound))
      }
      end = child.value.range.upperBound
    }
    let last = end..<(place.range.upperBound - 1)
    if !place.children.isEmpty {
      let comma = Self.comma(bytes, last)
      trails.append(text(last.lowerBound..<(comma ?? last.lowerBound)))
      tail = text((comma ?? last.lowerBound)..<last.upperBound)
    } else {
      tail = text(last)
    }
    isOnLines =
      !leads.isEmpty && leads.allSatisfy { $0.utf8.contains(0x0A) || $0.utf8.contains(0x0D) }
    let line = leads.first { $0.utf8.contains(0x0A) || $0.utf8.contains(0x0D) }
    indent = line.map { Self.margin(of: $0).utf8.count } ?? 0
  }

  /// How far elements on lines of their own are indented beyond their bracket's line.
  func step(_ bytes: [UInt8], _ place: NodePlace) -> Int {
    let closing = Self.margin(of: tail).utf8.count
    return isOnLines && tail.utf8.contains(0x0A) ? max(0, indent - closing) : 0
  }

  private static func comma(_ bytes: [UInt8], _ gap: Range<Int>) -> Int? {
    var isComment = false
    for index in gap {
      switch bytes[index] {
      case 0x0A, 0x0D: isComment = false
      case UInt8(ascii: "#"): isComment = true
      case UInt8(ascii: ",") where !isComment: return index
      default: continue
      }
    }
    return nil
  }

  /// The spaces after the last line break.
  private static func margin(of lead: String) -> String {
    String(
      decoding: lead.utf8.reversed().prefix { $0 != 0x0A && $0 != 0x0D }.reversed(), as: UTF8.self)
  }

  /// The white space before an element whose predecessors are gone: their comments and line breaks
  /// stay.
  static func joined(_ carried: String, _ lead: String) -> String {
    if carried.isEmpty { return lead }
    if lead.utf8.contains(0x23) {
      return carried.utf8.contains(0x23) ? carried + lead : lead
    }
    return carried.utf8.contains(0x23) || carried.utf8.contains(0x0A) || carried.utf8.contains(0x0D)
      ? carried : lead
  }

  /// The white space before a new element.
  func lead(
    of body: String, isFirst: Bool, after text: String, in patch: TextPatch, _ place: NodePlace
  ) -> String {
    if isOnLines || isFirst {
      let first = leads.first ?? ""
      if isFirst, !first.utf8.contains(0x23) { return first }
      return patch.writer.newLine(indent)
    }
    var line = text.utf8.reversed().prefix { $0 != 0x0A && $0 != 0x0D }.count
    if line == text.utf8.count {
      line += place.range.lowerBound - patch.lineStart(place.range.lowerBound) + 1
    }
    let hasLines = indent > 0
    let width = hasLines ? NodeWriter.listWidth : NodeWriter.width
    if line + 2 + body.utf8.count <= width || !hasLines { return " " }
    return patch.writer.newLine(indent)
  }
}
