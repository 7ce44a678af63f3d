import EmergencyFund

extension PolicyDocument {
  /// Values without an origin, and sources without an access date.
  func unsourced() -> [LintFinding] {
    var found: [LintFinding] = []
    func look(_ node: Node, _ path: DocumentPath, _ name: String) {
      guard case .mapping = node.content else { return }
      if ["source", "reading", "assumed"].contains(where: { node.member($0) != nil }) { return }
      // A version that leaves every value to the layer above has nothing to say where from.
      if node.setsNothing { return }
      found.append(
        LintFinding(
          at: place(of: node, path), .unsourced,
          "\(name) has neither source: nor reading:; add one"))
    }
    for key in [Key.promise, .score, .effort, .casework, .apply] {
      guard let value = document.root.member(key.rawValue) else { continue }
      let path = DocumentPath.root.key(key.rawValue)
      for (node, path) in value.versions(path) { look(node, path, key.rawValue) }
    }
    for (node, path) in entries { look(node, path, Diagnostic.quote(node.requirementID)) }
    for (id, node, path) in members(of: .sources) where node.member("readOn") == nil {
      found.append(
        LintFinding(
          at: place(of: node, path), .unsourced,
          "the source \(Diagnostic.quote(id)) has no access date; add readOn:"))
    }
    return found
  }

  /// Definitions of this layer that neither it nor a layer below refers to.
  /// - Parameter layers: This one, and all layers above and below it.
  func unused(among layers: [PolicyDocument]) -> [LintFinding] {
    var words: Set<String> = []
    var broader: [String: String] = [:]
    var listed: Set<String> = []
    for layer in layers {
      layer.collectReferences(&words, &listed)
      for (node, _) in layer.groupEntries {
        guard let id = node.text(under: "id"), broader[id] == nil else { continue }
        broader[id] = node.text(under: "broader")
      }
    }
    let narrowed = Set(broader.values)
    let unusedSources = members(of: .sources).filter { !words.contains("source:" + $0.id) }
    let unusedLists = members(of: .countryLists).filter { !words.contains("list:" + $0.id) }
    let unusedGroups = groupEntries.filter { node, _ in
      guard let id = node.text(under: "id") else { return false }
      // A group with a broader link from a listed one holds the lists together.
      return !narrowed.contains(id) && !Self.isLinked(id, broader, listed)
    }
    return unusedSources.map { unused($0.node, $0.path, "the source \(Diagnostic.quote($0.id))") }
      + unusedLists.map { unused($0.node, $0.path, "the country list \(Diagnostic.quote($0.id))") }
      + unusedGroups.map { node, path in
        unused(node, path, "the group \(Diagnostic.quote(node.text(under: "id") ?? ""))")
      }
  }

  /// Definitions of a layer above that this one replaces, which would change that layer's meaning.
  func redefined(above: [PolicyDocument]) -> [LintFinding] {
    var known: [String: PolicyPlace] = [:]
    for layer in above.reversed() {
      for (id, node, path) in layer.members(of: .sources) {
        known[id] = layer.place(of: node, path)
      }
    }
    return members(of: .sources).compactMap { id, node, path in
      guard let there = known[id] else { return nil }
      return LintFinding(
        at: place(of: node, path), .duplicateKey,
        "the source \(Diagnostic.quote(id)) is already defined above (\(there.description)); "
          + "use a different id", other: there)
    }
  }

  private func unused(_ node: Node, _ path: DocumentPath, _ name: String) -> LintFinding {
    LintFinding(at: place(of: node, path), .unused, "\(name) is defined but never used")
  }

  /// Whether a group is on a list, or has a broader link to one that is.
  private static func isLinked(
    _ id: String, _ broader: [String: String], _ listed: Set<String>
  ) -> Bool {
    var current = id
    for _ in 0...PolicyDefinitions.levelsMax {
      if listed.contains(current) { return true }
      guard let next = broader[current] else { break }
      current = next
    }
    return false
  }

  private func collectReferences(_ words: inout Set<String>, _ listed: inout Set<String>) {
    let dated = [Key.promise, .score, .effort, .casework, .apply]
      .compactMap { document.root.member($0.rawValue) }
      .flatMap { $0.versions(.root).map { $0.node } }
    for node in dated + entries.map({ $0.node }) {
      if let source = node.text(under: "source") { words.insert("source:" + source) }
      for list in node.member("lists")?.texts ?? [] { words.insert("list:" + list) }
      listed.formUnion(node.member("groups")?.texts ?? [])
    }
  }

  private var groupEntries: [(node: Node, path: DocumentPath)] {
    guard let value = document.root.member(Key.groups.rawValue), case .list = value.content else {
      return []
    }
    return value.versions(DocumentPath.root.key(Key.groups.rawValue))
  }

  private func members(of key: Key) -> [(id: String, node: Node, path: DocumentPath)] {
    guard case .mapping(let members) = document.root.member(key.rawValue)?.content else {
      return []
    }
    let path = DocumentPath.root.key(key.rawValue)
    return members.map { ($0.key, $0.value, path.key($0.key)) }
  }
}

extension Node {
  /// The versions of a dated value with their paths: the elements of a list, or the value itself.
  fileprivate func versions(_ path: DocumentPath) -> [(node: Node, path: DocumentPath)] {
    guard case .list(let nodes) = content else { return [(self, path)] }
    return nodes.enumerated().map { ($0.element, path.index($0.offset)) }
  }

  /// The texts of a list.
  fileprivate var texts: [String] {
    guard case .list(let nodes) = content else { return [] }
    return nodes.compactMap { node in
      switch node.content {
      case .plain(let text), .string(let text): text
      default: nil
      }
    }
  }
}

extension Node {
  /// Whether a requirement's entry only names it, so that the layer above's values hold.
  fileprivate var setsNothing: Bool {
    guard case .mapping(let members) = content, member("id") != nil else { return false }
    return members.allSatisfy { $0.key == "id" || $0.key == "from" }
  }
}
