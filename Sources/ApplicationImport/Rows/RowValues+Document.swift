internal import EmergencyFund

extension RowValues {
  /// The values as a document, entries in their order without gaps.
  ///
  /// - Parameter row: The position of what no column gives.
  func document(file: String, row: SourcePosition) -> Document {
    var root = root
    Self.nameIncidents(&root, row)
    let format = Node.Member(
      key: "format", keyPosition: row,
      value: Node(position: row, content: .plain(GrantApplication.format)))
    var members: [Node.Member] = [format]
    if case .mapping(let own) = Self.node(.branch(root), row).content { members += own }
    return Document(
      file: file, notation: .yaml, root: Node(position: row, content: .mapping(members)))
  }

  /// Gives each incident an id, by which costs refer to it: `i1` for the first that the form has.
  private static func nameIncidents(_ root: inout Branch, _ row: SourcePosition) {
    guard case .entries(var entries) = root["incidents"] else { return }
    for (index, entry) in entries {
      var branch = entry.branch
      guard branch["id"] == nil else { continue }
      branch["id"] = .text("i\(index + 1)", row)
      entries[index] = .branch(branch)
    }
    root["incidents"] = .entries(entries)
  }

  private static func node(_ value: Value, _ row: SourcePosition) -> Node {
    switch value {
    case .text(let text, let position): return Node(position: position, content: .plain(text))
    case .texts(let texts):
      var seen: Set<String> = []
      return Node(
        position: texts.first?.position ?? row,
        content: .list(
          texts.filter { seen.insert($0.text).inserted }
            .map { Node(position: $0.position, content: .plain($0.text)) }))
    case .branch(let branch):
      return Node(
        position: row,
        content: .mapping(
          branch.keys.map { key, value in
            Node.Member(key: key, keyPosition: row, value: node(value, row))
          }))
    case .entries(let entries):
      let sorted = entries.sorted { $0.key < $1.key }
      return Node(position: row, content: .list(sorted.map { node($0.value, row) }))
    }
  }
}
