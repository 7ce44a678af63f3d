import EmergencyFund

extension [PolicyDocument] {
  /// Text that is missing in a language that the lowest layer declares; one warning per language.
  ///
  /// Warnings only: readers are shown English instead, and the rules decide the same.
  func untranslated() -> [LintFinding] {
    guard let leaf = last, let declared = leaf.document.root.member("languages"),
      case .list(let nodes) = declared.content
    else { return [] }
    // The layer's own texts first, so that the location shown is one that the team can change.
    let texts = reversed().flatMap { layer in
      layer.document.root.localizedTexts(.root).map { (layer: layer, text: $0) }
    }
    return nodes.enumerated().compactMap { index, node in
      guard case .plain(let language) = node.withTextScalarsAsPlain.content else { return nil }
      let lacking = texts.filter { !$0.text.languages.contains(language) }
      guard let first = lacking.first else { return nil }
      let there = first.layer.place(of: first.text.node, first.text.path)
      let path = DocumentPath.root.key("languages").index(index)
      let count = lacking.count == 1 ? "1 text" : "\(lacking.count) texts"
      return LintFinding(
        .warning, at: leaf.place(of: node, path), .untranslated,
        "\(count) of the policy \(lacking.count == 1 ? "is" : "are") missing in "
          + "\(Diagnostic.quote(language)), the first at \(there.description)", other: there)
    }
  }
}

extension Node {
  /// The keys whose values give text by language.
  private static let localizedKeys =
    Set(DecisionKind.allCases.map { $0.rawValue })
    .union(["title", "reading", "question", "suspended"])

  /// Every location below with text by language, with the languages given.
  fileprivate func localizedTexts(
    _ path: DocumentPath
  ) -> [(node: Node, path: DocumentPath, languages: [String])] {
    switch content {
    case .list(let nodes):
      return nodes.enumerated().flatMap { $0.element.localizedTexts(path.index($0.offset)) }
    case .mapping(let members):
      return members.flatMap { member -> [(node: Node, path: DocumentPath, languages: [String])] in
        let path = path.key(member.key)
        // A source keeps its title.
        if member.key == "sources" { return [] }
        if member.key == "assumed" { return member.value.localizedMembers(path) }
        guard Self.localizedKeys.contains(member.key) else {
          return member.value.localizedTexts(path)
        }
        return member.value.localizedText(path)
      }
    default: return []
    }
  }

  /// Every value of a mapping as text by language.
  private func localizedMembers(
    _ path: DocumentPath
  ) -> [(node: Node, path: DocumentPath, languages: [String])] {
    guard case .mapping(let members) = content else { return [] }
    return members.flatMap { $0.value.localizedText(path.key($0.key)) }
  }

  private func localizedText(
    _ path: DocumentPath
  ) -> [(node: Node, path: DocumentPath, languages: [String])] {
    switch content {
    case .mapping(let words): [(self, path, words.map { $0.key })]
    case .plain, .string: [(self, path, ["en"])]
    default: []
    }
  }

  /// A quoted text as an unquoted one.
  fileprivate var withTextScalarsAsPlain: Node {
    guard case .string(let text) = content else { return self }
    return Node(position: position, content: .plain(text))
  }
}
