/// Merges the layers of a policy into one document, as of a day.
///
/// A lower layer's value overrides the same value above it. Of a dated value, the version
/// in force on the day applies: the one with the latest `from` that is not after the day.
struct PolicyMerger {
  /// The date of receipt; nil uses the last version of everything.
  let day: Day?
  private(set) var members: [Node.Member] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The place of each requirement in the merged list, by its id.
  private var places: [String: Int] = [:]
  private var file = ""

  init(day: Day?) { self.day = day }

  /// Adds a layer below those added so far.
  mutating func add(_ layer: DatedLayer) {
    file = layer.file
    for (member, value) in layer.values {
      switch value {
      case .setting: set(member)
      case .definitions: merge(member) { upper, lower in Self.union(upper, lower) }
      case .groups: merge(member) { upper, lower in Self.appended(upper, lower) }
      case .dated(let versions):
        if let version = inForce(versions, name: { member.key }) {
          set(member.with(version.withoutKey("from")))
        }
      case .requirements(let requirements): add(requirements, member)
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
    var places: [String: Int] = [:]
    for index in below.indices { places[below[index].key] = index }
    var added = below.map { _ in true }
    var all = above
    for index in above.indices {
      guard let place = places[above[index].key] else { continue }
      all[index] = below[place]
      added[place] = false
    }
    for index in below.indices where added[index] { all.append(below[index]) }
    return Node(position: lower.position, content: .mapping(all))
  }

  private static func appended(_ upper: Node, _ lower: Node) -> Node {
    guard case .list(let above) = upper.content, case .list(let below) = lower.content else {
      return lower
    }
    return Node(position: lower.position, content: .list(above + below))
  }

  private mutating func add(
    _ requirements: [(id: String, versions: DatedVersions)], _ member: Node.Member
  ) {
    var merged: [Node] = []
    if let upper = members.first(where: { $0.key == member.key }),
      case .list(let above) = upper.value.content
    {
      merged = above
    }
    for (id, versions) in requirements {
      guard let version = inForce(versions, name: { "requirement \(Diagnostic.quote(id))" }) else {
        continue
      }
      let own = version.withoutKey("from")
      if let index = places[id] {
        // A value with an origin of its own does not keep the origin of the value above.
        let isSourced = ["source", "reading", "assumed"].contains { own.member($0) != nil }
        let above = merged[index]
        let kept = isSourced ? above.withoutKey("source").withoutKey("reading") : above
        merged[index] = Self.union(kept.withoutAssumptions, own.withoutAssumptions)
          .adding(own.assumptions(over: above))
      } else {
        places[id] = merged.count
        merged.append(own)
      }
    }
    set(member.with(Node(position: member.value.position, content: .list(merged))))
  }

  /// The version in force on the day; a day before the first version is a gap and an error.
  private mutating func inForce(_ versions: DatedVersions, name: () -> String) -> Node? {
    if let version = versions.inForce(on: day) { return version }
    guard let day, let gap = versions.gap else { return nil }
    diagnostics.append(
      Diagnostic(
        file: file, position: gap.position, kind: .contradiction,
        message: "no value of \(name()) is in force on \(day); the first begins on \(gap.end); "
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
