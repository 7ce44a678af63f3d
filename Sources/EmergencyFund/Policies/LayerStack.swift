/// The layers of one policy, prepared once to be merged as of any number of days.
struct LayerStack {
  /// The layers as written, the fund first.
  let chain: [PolicyDocument]
  private let layers: [DatedLayer]

  /// Prepares layers, the fund first.
  init(_ chain: [PolicyDocument]) {
    self.chain = chain
    layers = chain.movedApart.map { DatedLayer($0.document) }
  }

  /// The merged document of the layers on a day; nil uses the last version of everything.
  ///
  /// Positions of different layers do not overlap; see ``movedBack(to:)``.
  ///
  /// - Throws: Diagnostics about values of which no version is in force on the day, each with its
  /// position in its own file.
  func merged(on day: Day?) throws(PolicyDiagnostics) -> Document {
    var merger = PolicyMerger(day: day)
    for layer in layers { merger.add(layer) }
    if !merger.diagnostics.isEmpty {
      throw PolicyDiagnostics(merger.diagnostics.movedBack(to: chain))
    }
    guard let leaf = layers.last else { throw PolicyDiagnostics([]) }
    return Document(
      file: leaf.file, notation: leaf.notation,
      root: Node(position: leaf.position, content: .mapping(merger.members)))
  }
}

extension LayerStack {
  /// The largest number of values of a policy, counted once for each date on which one changes.
  private static var datedValuesMax: Int { 1_500_000 }

  /// The diagnostic that the policy has too many values on too many dates; nil if it does not.
  ///
  /// Each date is a policy of its own, which is read, kept and linted.
  var tooLarge: Diagnostic? {
    let dates = Set(chain.flatMap { $0.starts }).count
    guard dates > 1, let leaf = chain.last, let document = try? merged(on: nil) else { return nil }
    let values = document.root.valueCount
    if values <= Self.datedValuesMax / dates { return nil }
    return leaf.diagnostic(
      .tooLarge, .requirements,
      "the policy has \(values) values and changes on \(dates) dates; the product must be at most "
        + "\(Self.datedValuesMax)")
  }
}

extension Node {
  /// The number of values in the tree.
  fileprivate var valueCount: Int {
    var count = 0
    var left = [self]
    while let node = left.popLast() {
      count += 1
      switch node.content {
      case .list(let nodes): left += nodes
      case .mapping(let members): for member in members { left.append(member.value) }
      default: break
      }
    }
    return count
  }
}

/// A layer with the versions of its dated values sorted.
struct DatedLayer {
  let file: String
  let notation: Notation
  let position: SourcePosition
  /// The values of the file, in the order written.
  let values: [(member: Node.Member, value: Value)]

  /// A value of a layer, by how it joins the value above it.
  enum Value {
    /// Replaces it.
    case setting
    /// Joins its members.
    case definitions
    /// Joins its elements.
    case groups
    /// Replaces it with the version in force.
    case dated(DatedVersions)
    /// Replaces the values of requirements with the same id, in the order written.
    case requirements([(id: String, versions: DatedVersions)])
  }

  init(_ document: Document) {
    file = document.file
    notation = document.notation
    position = document.root.position
    guard case .mapping(let members) = document.root.content else {
      values = []
      return
    }
    values = members.compactMap { member in
      PolicyDocument.Key(rawValue: member.key).flatMap { Self.value(of: member.value, under: $0) }
        .map { (member, $0) }
    }
  }

  private static func value(of node: Node, under key: PolicyDocument.Key) -> Value? {
    switch key {
    case .extends, .notes: return nil
    case .sources, .countryLists: return .definitions
    case .groups: return .groups
    case .requirements:
      guard case .list(let entries) = node.content else { return nil }
      return .requirements(requirements(entries))
    case .promise, .score, .effort, .casework:
      guard case .list(let versions) = node.content else { return .dated(DatedVersions([node])) }
      return .dated(DatedVersions(versions))
    case .format, .id, .fund, .region, .title, .currency, .languages, .status, .verifiedOn,
      .contact, .utcOffset, .apply:
      return .setting
    }
  }

  private static func requirements(_ entries: [Node]) -> [(id: String, versions: DatedVersions)] {
    var ids: [String] = []
    var versions: [String: [Node]] = [:]
    for entry in entries {
      let id = entry.requirementID
      if versions[id] == nil { ids.append(id) }
      versions[id, default: []].append(entry)
    }
    return ids.map { ($0, DatedVersions(versions[$0] ?? [])) }
  }
}
