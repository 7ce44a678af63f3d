import EmergencyFund

/// Changes of a text that lead from one tree to another and touch nothing else.
///
/// Comments, order, quoting and line breaks of what stays the same are kept byte for byte.
struct TextPatch {
  let layout: DocumentLayout
  let writer: NodeWriter
  /// Replaced ranges; of several insertions at one place, the first one comes first.
  private var edits: [(range: Range<Int>, text: [UInt8])] = []

  init(_ layout: DocumentLayout) {
    self.layout = layout
    writer = NodeWriter(layout)
  }

  /// The text of the new tree, and that tree as a reader then reads it, its positions aside.
  static func apply(
    _ new: Node, to document: Document, _ bytes: [UInt8]
  ) -> (bytes: [UInt8], root: Node)? {
    guard let layout = DocumentLayout(document, bytes) else { return nil }
    var patch = TextPatch(layout)
    guard let root = patch.change(document.root, layout.root, to: new, indent: 0, step: 2) else {
      return nil
    }
    return (patch.result, root)
  }

  mutating func replace(_ range: Range<Int>, _ text: String) {
    edits.append((range, Array(text.utf8)))
  }

  /// The number of changes so far.
  var editCount: Int { edits.count }

  /// Takes back the changes after some number of them.
  mutating func undo(to count: Int) { edits.removeLast(edits.count - count) }

  mutating func insert(_ text: String, at place: Int) { replace(place..<place, text) }

  /// The text with all changes.
  private var result: [UInt8] {
    let sorted = edits.enumerated().sorted { left, right in
      let (a, b) = (left.element.range, right.element.range)
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      return a.isEmpty == b.isEmpty ? left.offset < right.offset : a.isEmpty
    }
    var text: [UInt8] = []
    var place = 0
    for (_, edit) in sorted {
      if edit.range.lowerBound > place { text += layout.bytes[place..<edit.range.lowerBound] }
      text += edit.text
      place = max(place, edit.range.upperBound)
    }
    return text + layout.bytes[place...]
  }

  /// Changes a value in its place; nil if it is written in a way that cannot be changed.
  ///
  /// - Parameter indent: The indentation of what the value belongs to.
  mutating func change(
    _ old: Node, _ place: NodePlace, to new: Node, indent: Int, step: Int
  ) -> Node? {
    if old.says(new) { return old }
    switch place.style {
    case .flow:
      guard let (text, node) = flow(old, place, new) else { return nil }
      replace(place.range, text)
      return node
    case .block where !place.children.isEmpty:
      if case .mapping(let members) = old.content, case .mapping(let wanted) = new.content,
        !wanted.isEmpty
      {
        return changeMembers(members, place, to: wanted)
      }
      if case .list(let nodes) = old.content, case .list(let wanted) = new.content, !wanted.isEmpty
      {
        return changeElements(nodes, place, to: wanted)
      }
      return nil
    case .pair, .block: return nil
    case .plain, .singleQuoted, .doubleQuoted, .blockScalar:
      guard old.isScalar, new.isScalar else { return nil }
      let (text, node) = scalar(place, new, indent: indent, isInFlow: false)
      replace(place.range, text)
      return node
    }
  }

  /// A scalar in the style of the one that it replaces.
  func scalar(
    _ place: NodePlace, _ new: Node, indent: Int, isInFlow: Bool
  ) -> (text: String, node: Node) {
    if place.style == .blockScalar, let text = new.scalarText,
      let lines = ScalarWriter.blockLines(text, width: NodeWriter.width - indent - 2)
    {
      return (
        writer.joined(lines, indent: indent + 2), Node(position: .start, content: .string(text))
      )
    }
    let style = place.style == .blockScalar ? .plain : place.style
    let (text, content) = ScalarWriter.write(
      new.content, like: style, isInFlow: isInFlow, isJSON: layout.isJSON)
    return (text, Node(position: .start, content: content))
  }

  // MARK: Lines

  func lineStart(_ place: Int) -> Int {
    var index = place
    while index > 0, layout.bytes[index - 1] != 0x0A, layout.bytes[index - 1] != 0x0D { index -= 1 }
    if index == 0, layout.bytes.starts(with: UTF8Text.byteOrderMark) { return min(3, place) }
    return index
  }

  /// The start of the line after a place; the end of the text if it has none.
  func nextLine(_ place: Int) -> Int {
    var index = place
    let bytes = layout.bytes
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    guard index < bytes.count else { return index }
    return bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      ? index + 2 : index + 1
  }

  /// Whether the line that begins at a place holds nothing but white space.
  func isBlank(_ start: Int) -> Bool {
    layout.bytes[start..<nextLine(start)].allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  /// Whether a text has its last line closed by a line break.
  func endsLine(_ place: Int) -> Bool {
    place == 0 || layout.bytes[place - 1] == 0x0A || layout.bytes[place - 1] == 0x0D
  }
}

/// What stays, goes and comes between two lists.
struct Alignment {
  /// For each new element, the old one that it is; nil for one that is added.
  let sources: [Int?]
  /// The old elements that stay.
  let kept: Set<Int>

  /// Aligns by names; the longest common part stays in place.
  init(_ old: [String], _ new: [String]) {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    {
      end += 1
    }
    let (rows, columns) = (old.count - start - end, new.count - start - end)
    var sources = [Int?](repeating: nil, count: new.count)
    for index in 0..<start { sources[index] = index }
    for index in 0..<end { sources[new.count - 1 - index] = old.count - 1 - index }
    // A table of the common lengths, as long as it stays small.
    if rows > 0, columns > 0, rows <= 2_000_000 / columns {
      var lengths = [[Int32]](
        repeating: [Int32](repeating: 0, count: columns + 1), count: rows + 1)
      for row in stride(from: rows - 1, through: 0, by: -1) {
        for column in stride(from: columns - 1, through: 0, by: -1) {
          lengths[row][column] =
            old[start + row] == new[start + column]
            ? lengths[row + 1][column + 1] + 1
            : max(lengths[row + 1][column], lengths[row][column + 1])
        }
      }
      var (row, column) = (0, 0)
      while row < rows, column < columns {
        if old[start + row] == new[start + column] {
          sources[start + column] = start + row
          row += 1
          column += 1
        } else if lengths[row + 1][column] >= lengths[row][column + 1] {
          row += 1
        } else {
          column += 1
        }
      }
    }
    self.sources = sources
    kept = Set(sources.compactMap { $0 })
  }
}

extension Node {
  /// What an element of a list is recognised by while its values change.
  var nameInList: String {
    switch content {
    case .mapping:
      let id = requirementID
      let from = text(under: "from").map { " from " + $0 } ?? ""
      return id.isEmpty ? "{}" : "id " + id + from
    case .list: return "[]"
    default: return "text " + (scalarText ?? "")
    }
  }
}
