package import EmergencyFund

extension Document {
  /// Reads JSON in which every value stands as text, as a person types it into a field.
  ///
  /// The text is then read as a value of a hand-written file is: an amount that can be read in two
  /// ways is refused. Empty text counts as no answer, and space around it as none.
  /// - Throws: A complaint where the text is no JSON.
  package static func draft(_ bytes: [UInt8], file: String) throws(Complaint) -> Document {
    let document = try JSONReader.read(bytes, file: file)
    return Document(file: file, notation: .yaml, root: document.root.asTyped)
  }

  /// The document with a member put first, in place of one of the same key.
  func with(_ key: String, _ value: String) -> Document {
    guard case .mapping(let members) = root.content else { return self }
    let place = root.position
    let member = Node.Member(
      key: key, keyPosition: place, value: Node(position: place, content: .plain(value)))
    return Document(
      file: file, notation: notation,
      root: Node(position: place, content: .mapping([member] + members.filter { $0.key != key })))
  }
}

extension Node {
  /// The tree with every text as an unquoted one, whose type is the one that its reader expects.
  fileprivate var asTyped: Node {
    let content: Content =
      switch self.content {
      case .string(let text):
        text.withoutOuterSpace.isEmpty ? .null : .plain(text.withoutOuterSpace)
      case .list(let nodes): .list(nodes.map { $0.asTyped })
      case .mapping(let members):
        .mapping(
          members.map {
            Member(key: $0.key, keyPosition: $0.keyPosition, value: $0.value.asTyped)
          })
      default: self.content
      }
    return Node(position: position, content: content)
  }
}

extension String {
  /// The text without ASCII space, tabs and line ends at its start and end.
  fileprivate var withoutOuterSpace: String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[first...last])
  }
}
