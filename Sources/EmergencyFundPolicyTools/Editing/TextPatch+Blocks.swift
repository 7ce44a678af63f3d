import EmergencyFund

// Blocks are changed line by line: a member or an element has lines of its own, together with the
// comment at the end of its last one. Comments on lines of their own always stay.

extension TextPatch {
  mutating func changeMembers(
    _ old: [Node.Member], _ place: NodePlace, to new: [Node.Member]
  ) -> Node? {
    let alignment = Alignment(old.map { $0.key }, new.map { $0.key })
    guard !alignment.kept.isEmpty, let first = place.children.first else { return nil }
    let indent = first.start - lineStart(first.start)
    let isTop = indent == 0
    var written: [Node.Member] = []
    var after: Int?
    for (index, member) in new.enumerated() {
      if let source = alignment.sources[index] {
        let child = place.children[source]
        guard
          let value = changeValue(
            old[source].value, child.value, to: member.value, indent: indent, key: child.start)
        else { return nil }
        written.append(old[source].with(value))
        after = source
      } else {
        let (text, value) = writer.member(member, indent: indent)
        let isSpaced = isTop && text.utf8.contains(0x0A)
        guard insert(text, after: after, in: place, alignment, indent: indent, isSpaced: isSpaced)
        else { return nil }
        written.append(member.with(value))
      }
    }
    guard remove(place, alignment) else { return nil }
    return Node(position: .start, content: .mapping(written))
  }

  mutating func changeElements(_ old: [Node], _ place: NodePlace, to new: [Node]) -> Node? {
    let alignment = Alignment(old.map { $0.nameInList }, new.map { $0.nameInList })
    guard let first = place.children.first else { return nil }
    let indent = first.start - lineStart(first.start)
    if alignment.kept.isEmpty { return nil }
    let isSpaced = isSpaced(place, new)
    var written: [Node] = []
    var after: Int?
    for (index, node) in new.enumerated() {
      if let source = alignment.sources[index] {
        let child = place.children[source]
        guard
          let value = changeValue(
            old[source], child.value, to: node, indent: indent, key: child.start)
        else { return nil }
        written.append(value)
        after = source
      } else {
        let (text, value) = writer.element(node, indent: indent)
        guard insert(text, after: after, in: place, alignment, indent: indent, isSpaced: isSpaced)
        else { return nil }
        written.append(value)
      }
    }
    guard remove(place, alignment) else { return nil }
    return Node(position: .start, content: .list(written))
  }

  /// Changes a value, or writes it anew if it becomes something else.
  private mutating func changeValue(
    _ old: Node, _ place: NodePlace, to new: Node, indent: Int, key: Int
  ) -> Node? {
    let count = editCount
    if let node = change(old, place, to: new, indent: indent, step: 2) { return node }
    undo(to: count)
    let isElement = layout.bytes[key] == UInt8(ascii: "-") && key < place.range.lowerBound
    var colon = place.range.lowerBound
    // Only what stands on the key's own line goes with the value; a comment there stays.
    if let end = endOfKey(key, place.range.lowerBound, isElement: isElement) { colon = end }
    let hasComment = layout.bytes[colon..<place.range.lowerBound].contains(UInt8(ascii: "#"))
    if hasComment {
      // The new value stands beside its key; the comment stays below or beside it.
      let (text, node) = writer.flow(new)
      insert(" " + text, at: colon)
      replace(lineStart(place.range.lowerBound)..<nextLine(place.range.upperBound), "")
      return node
    }
    if isElement {
      let (text, node) = writer.flow(new)
      replace(colon..<place.range.upperBound, " " + text)
      return node
    }
    let (text, node, isOwnLine) = writer.value(new, indent: indent, column: indent + 20)
    replace(colon..<place.range.upperBound, (isOwnLine ? "" : " ") + text)
    return node
  }

  /// The byte after the colon of a key, or after the dash of an element.
  private func endOfKey(_ start: Int, _ end: Int, isElement: Bool) -> Int? {
    if isElement { return start + 1 }
    var quote: UInt8?
    var index = start
    while index < end {
      let byte = layout.bytes[index]
      if let open = quote {
        if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { index += 1 }
        if byte == open { quote = nil }
      } else if index == start, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ":"),
        index + 1 >= layout.bytes.count
          || [0x20, 0x09, 0x0A, 0x0D].contains(layout.bytes[index + 1])
      {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  /// Inserts lines after a member or an element that stays, or before the first one.
  private mutating func insert(
    _ text: String, after: Int?, in place: NodePlace, _ alignment: Alignment, indent: Int,
    isSpaced: Bool
  ) -> Bool {
    let margin = String(repeating: " ", count: indent)
    let lineBreak = writer.lineBreak
    if let after {
      let last = place.children[after].value
      let end = nextLine(last.range.upperBound)
      // Empty lines after text that keeps its line breaks would become part of it.
      let gap = isSpaced && !endsIn(last, "+") ? lineBreak : ""
      if endsLine(end) {
        insert(gap + margin + text + lineBreak, at: end)
      } else if lastScalar(of: last).style == .blockScalar, !endsIn(last, "-") {
        // Its last line would end with a line break that it does not have now.
        return false
      } else {
        insert(lineBreak + gap + margin + text, at: end)
      }
      return true
    }
    let start = place.children[0].start
    let line = lineStart(start)
    if layout.bytes[line..<start].allSatisfy({ $0 == 0x20 }) {
      insert(margin + text + lineBreak + (isSpaced ? lineBreak : ""), at: line)
    } else {
      insert(text + writer.newLine(indent), at: start)
    }
    return true
  }

  /// Removes the lines of what goes.
  private mutating func remove(_ place: NodePlace, _ alignment: Alignment) -> Bool {
    for index in place.children.indices where !alignment.kept.contains(index) {
      let child = place.children[index]
      let line = lineStart(child.start)
      var end = nextLine(child.value.range.upperBound)
      guard layout.bytes[line..<child.start].allSatisfy({ $0 == 0x20 }) else {
        // The first key beside a dash: the next one takes its place.
        guard index + 1 < place.children.count else { return false }
        let next = place.children[index + 1].start
        let gap = layout.bytes[child.value.range.upperBound..<next]
        guard !gap.contains(UInt8(ascii: "#")), alignment.kept.contains(index + 1) else {
          return false
        }
        replace(child.start..<next, "")
        continue
      }
      let previous = (0..<index).last { alignment.kept.contains($0) }.map {
        place.children[$0].value
      }
      let keepsBreaks = previous.map { endsIn($0, "+") } ?? false
      // One empty line between what is left is enough.
      let isAfterBlank = line == 0 || isBlank(lineStart(line - 1))
      while end < layout.bytes.count, isBlank(end), isAfterBlank || keepsBreaks {
        end = nextLine(end)
        if !keepsBreaks { break }
      }
      guard end == layout.bytes.count, line > 0 else {
        replace(line..<end, "")
        continue
      }
      // At the end of the file, nothing of the gap before is left.
      var start = line
      let limit = previous.map { nextLine($0.range.upperBound) } ?? line
      while start > limit, isBlank(lineStart(start - 1)) { start = lineStart(start - 1) }
      let isText = previous.map { lastScalar(of: $0).style == .blockScalar } ?? true
      if !endsLine(end), !isText {
        start -= 1
        if layout.bytes[start] == 0x0A, layout.bytes[start - 1] == 0x0D { start -= 1 }
      }
      replace(start..<end, "")
    }
    return true
  }

  /// Whether elements are separated by empty lines, as requirements are.
  private func isSpaced(_ place: NodePlace, _ new: [Node]) -> Bool {
    guard place.children.count > 1 else {
      return new.contains { $0.member("title") == nil && !$0.isScalar }
    }
    let first = place.children[0].value.range.upperBound
    let line = nextLine(first)
    return line < place.children[1].start && isBlank(line)
  }

  /// The last scalar in a value, which its last line belongs to.
  private func lastScalar(of place: NodePlace) -> NodePlace {
    var place = place
    while place.style == .block, let last = place.children.last { place = last.value }
    return place
  }

  /// Whether a value ends in a block scalar whose header has an indicator.
  private func endsIn(_ place: NodePlace, _ indicator: Unicode.Scalar) -> Bool {
    let last = lastScalar(of: place)
    guard last.style == .blockScalar else { return false }
    return layout.bytes[last.range].dropFirst().prefix { (0x2B...0x39).contains($0) }
      .contains(UInt8(ascii: indicator))
  }
}
