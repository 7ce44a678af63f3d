package import EmergencyFund

extension Document {
  /// Reads JSON in which every value is text, as typed into a field.
  ///
  /// The text is then read like a value in a hand-written file: an ambiguous amount is
  /// rejected. Empty text counts as no answer, and white space around it is ignored.
  /// - Throws: A diagnostic if the text is not JSON.
  package static func draft(_ bytes: [UInt8], file: String) throws(Diagnostic) -> Document {
    let document = try JSONReader.read(bytes, file: file)
    return Document(file: file, notation: .yaml, root: document.root.asTyped)
  }

  /// The document with a member inserted at the front, replacing one with the same key.
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

extension Document {
  /// The answers without statements of which each was taken back: they state nothing.
  var withoutEmptyStatements: Document {
    var result = self
    for path in Self.statements {
      guard case .mapping(let members) = node(at: path)?.content,
        members.allSatisfy({ $0.value.content == .null })
      else { continue }
      result = result.setting(path, to: nil)
    }
    return result
  }

  /// The objects of which the optional questions are about parts.
  private static let statements = [
    "onBehalfOf", "applicant.contact", "beneficiaries", "payment", "consents", "declarations",
    "statistics",
  ]

  /// The answers with each amount in plain notation, as far as it has one meaning.
  var withPlainAmounts: Document {
    let currency = node(at: "budget.currency")?.typedText.flatMap { Currency($0) }
    var result = self
    func read(_ path: String) {
      guard let text = node(at: path)?.typedText,
        case .plain(let amount) = TypedAmount(text, in: currency),
        amount != text
      else { return }
      result = result.setting(path, to: .plain(amount))
    }
    read("budget.requested")
    for (list, key) in [("budget.items", "unitCost"), ("budget.otherFunding", "amount")] {
      guard case .list(let entries) = node(at: list)?.content else { continue }
      for index in entries.indices { read("\(list)[\(index)].\(key)") }
    }
    return result
  }
}

extension Node {
  /// The text of a value as typed into a field; nil if it is of another kind.
  var typedText: String? { if case .plain(let text) = content { text } else { nil } }

  /// The tree with every text marked as unquoted, so that its reader decides its type.
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
  /// The text without leading and trailing ASCII spaces, tabs and line breaks.
  fileprivate var withoutOuterSpace: String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[first...last])
  }
}
