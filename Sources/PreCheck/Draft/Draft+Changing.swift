package import EmergencyFund

extension Document {
  /// A document without any answers.
  package static let noAnswers = Document(
    file: "", notation: .yaml,
    root: Node(position: SourcePosition(line: 1, column: 1), content: .mapping([])))

  /// The answers with one of them changed; nil removes it.
  ///
  /// A list on the path is extended with empty entries as needed.
  /// - Parameter path: For example `budget.items[0].unitCost`.
  package func setting(_ path: String, to answer: Node.Content?) -> Document {
    let keys = path.split { $0 == "." || $0 == "[" || $0 == "]" }
    return Document(file: file, notation: notation, root: root.setting(keys[...], to: answer))
  }
}

extension Node {
  fileprivate func setting(_ keys: ArraySlice<Substring>, to answer: Content?) -> Node {
    guard let key = keys.first else {
      return Node(position: position, content: answer ?? .null)
    }
    if let index = Int(key) { return settingElement(index, keys.dropFirst(), to: answer) }
    var members: [Member] = []
    if case .mapping(let own) = content { members = own }
    let place = members.firstIndex { $0.key == key }
    if keys.count == 1, answer == nil {
      if let place { members.remove(at: place) }
      return Node(position: position, content: .mapping(members))
    }
    let old = place.map { members[$0].value } ?? Node(position: position, content: .null)
    let member = Member(
      key: String(key), keyPosition: position, value: old.setting(keys.dropFirst(), to: answer))
    if let place { members[place] = member } else { members.append(member) }
    return Node(position: position, content: .mapping(members))
  }

  private func settingElement(
    _ index: Int, _ keys: ArraySlice<Substring>, to answer: Content?
  ) -> Node {
    var elements: [Node] = []
    if case .list(let own) = content { elements = own }
    if keys.isEmpty, answer == nil {
      if elements.indices.contains(index) { elements.remove(at: index) }
    } else if (0..<Self.entriesMax).contains(index) {
      while elements.count <= index {
        elements.append(Node(position: position, content: .mapping([])))
      }
      elements[index] = elements[index].setting(keys, to: answer)
    }
    return Node(position: position, content: .list(elements))
  }

  /// The maximum number of entries in a list of answers.
  private static let entriesMax = 1_000
}
