/// Merges the layers of a policy into one document, as of a day.
///
/// A lower layer's value overrides the same value above it. Of a dated value, the version
/// in force on the day applies: the one with the latest `from` that is not after the day.
struct PolicyMerger {
  /// The date of receipt; nil uses the last version of everything.
  let day: Day?
  private(set) var members: [Node.Member] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var file = ""

  init(day: Day?) { self.day = day }

  /// Adds a layer below those added so far.
  mutating func add(_ layer: PolicyDocument) {
    guard case .mapping(let own) = layer.document.root.content else { return }
    file = layer.document.file
    for member in own {
      guard let key = PolicyDocument.Key(rawValue: member.key) else { continue }
      switch key {
      case .extends, .notes: continue
      case .sources, .countryLists: merge(member) { upper, lower in Self.union(upper, lower) }
      case .groups: merge(member) { upper, lower in Self.appended(upper, lower) }
      case .requirements: addRequirements(member)
      case .promise, .score, .effort, .casework:
        if let version = inForce(versions(of: member.value), name: member.key) {
          set(member.with(version.withoutKey("from")))
        }
      case .format, .id, .fund, .region, .title, .currency, .languages, .status, .verifiedOn,
        .contact:
        set(member)
      }
    }
  }

  private mutating func set(_ member: Node.Member) {
    if let index = members.firstIndex(where: { $0.key == member.key }) {
      members[index] = member
    } else {
      members.append(member)
    }
  }

  private mutating func merge(_ member: Node.Member, _ join: (Node, Node) -> Node) {
    let upper = members.first { $0.key == member.key }
    set(member.with(upper.map { join($0.value, member.value) } ?? member.value))
  }

  /// The members of both mappings; if both have a key, the lower one's value.
  private static func union(_ upper: Node, _ lower: Node) -> Node {
    guard case .mapping(let above) = upper.content, case .mapping(let below) = lower.content else {
      return lower
    }
    let kept = above.map { member in below.first { $0.key == member.key } ?? member }
    let added = below.filter { member in !above.contains { $0.key == member.key } }
    return Node(position: lower.position, content: .mapping(kept + added))
  }

  private static func appended(_ upper: Node, _ lower: Node) -> Node {
    guard case .list(let above) = upper.content, case .list(let below) = lower.content else {
      return lower
    }
    return Node(position: lower.position, content: .list(above + below))
  }

  private mutating func addRequirements(_ member: Node.Member) {
    guard case .list(let entries) = member.value.content else { return }
    var merged: [Node] = []
    if let upper = members.first(where: { $0.key == member.key }),
      case .list(let above) = upper.value.content
    {
      merged = above
    }
    for id in entries.map({ $0.requirementID }).withoutRepeats {
      let versions = entries.filter { $0.requirementID == id }
      guard let version = inForce(versions, name: "requirement \(Diagnostic.quote(id))") else {
        continue
      }
      let own = version.withoutKey("from")
      if let index = merged.firstIndex(where: { $0.requirementID == id }) {
        // A value with an origin of its own does not keep the origin of the value above.
        let isSourced = ["source", "reading", "assumed"].contains { own.member($0) != nil }
        let above = merged[index]
        let kept = isSourced ? above.withoutKey("source").withoutKey("reading") : above
        merged[index] = Self.union(kept.withoutAssumptions, own.withoutAssumptions)
          .adding(own.assumptions(over: above))
      } else {
        merged.append(own)
      }
    }
    set(member.with(Node(position: member.value.position, content: .list(merged))))
  }

  private func versions(of node: Node) -> [Node] {
    if case .list(let versions) = node.content { return versions }
    return [node]
  }

  /// The version in force on the day; a day before the first version is a gap and an error.
  private mutating func inForce(_ versions: [Node], name: String) -> Node? {
    let dated = versions.map { (from: $0.from, node: $0) }
    let candidates = dated.filter { version in
      guard let day, let from = version.from else { return true }
      return from <= day
    }
    let best = candidates.max { left, right in
      guard let first = left.from else { return right.from != nil }
      guard let second = right.from else { return false }
      return first < second
    }
    if let best { return best.node }
    guard let first = dated.compactMap({ $0.from }).min(), let day, let node = versions.first else {
      return nil
    }
    diagnostics.append(
      Diagnostic(
        file: file, position: node.position, kind: .contradiction,
        message: "no value of \(name) is in force on \(day); the first begins on \(first); "
          + "add a value for the earlier period"))
    return nil
  }
}

extension Node {
  fileprivate var withoutAssumptions: Node { withoutKey("assumed").withoutKey("sourced") }

  /// The mapping with more members at its end.
  fileprivate func adding(_ more: [Member]) -> Node {
    guard case .mapping(let members) = content, !more.isEmpty else { return self }
    return Node(position: position, content: .mapping(members + more))
  }

  /// The id of a requirement's entry: its kind if it has no id of its own.
  package var requirementID: String { text(under: "id") ?? text(under: "kind") ?? "" }

  /// The date from which a version is in force.
  package var from: Day? { text(under: "from").flatMap { Day($0) } }
}
