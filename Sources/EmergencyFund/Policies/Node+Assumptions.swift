// The values of a requirement that are assumed, in the tree of a policy file.

extension Node {
  /// A requirement's entry with the values that texts give in place of the assumed ones.
  ///
  /// - Parameters:
  ///   - assumed: The keys of the assumed values.
  ///   - sourced: The values of the nearest layers above that have a source, by key.
  ///   - isStricter: Whether the rule is stricter without a key than with it.
  /// - Returns: Nil if no text asks for the requirement, or makes it decide.
  func replacing(
    assumed: [String], with sourced: Node?, isStricter: (String) -> Bool
  ) -> Node? {
    guard case .mapping(let members) = content else { return nil }
    let lacking = assumed.filter { sourced?.member($0) == nil }
    if lacking.contains("kind") || lacking.contains(where: isStricter) { return nil }
    if assumed.contains("force"), sourced?.text(under: "force") != Force.required.rawValue {
      return nil
    }
    let replaced = members.compactMap { member -> Member? in
      if member.key == "assumed" { return nil }
      guard assumed.contains(member.key) else { return member }
      return sourced?.member(member.key).map { member.with($0) }
    }
    return Node(position: position, content: .mapping(replaced))
  }

  /// The members `assumed` and `sourced` of a layer's entry merged with the one above it.
  ///
  /// A value that the layer sets anew with a source of its own is no longer assumed.
  func assumptions(over above: Node) -> [Member] {
    let (own, before) = (members(under: "assumed"), members(under: "assumed", of: above))
    let sourcedBefore = members(under: "sourced", of: above)
    let isSourced = member("source") != nil
    let kept = before.filter { mark in
      !own.contains { $0.key == mark.key } && !(isSourced && member(mark.key) != nil)
    }
    let sourced = (kept + own).compactMap { mark -> Member? in
      if before.contains(where: { $0.key == mark.key }) {
        return sourcedBefore.first { $0.key == mark.key }
      }
      if let value = above.member(mark.key) { return mark.with(value) }
      // A requirement without a level is required.
      guard mark.key == "force" else { return nil }
      return mark.with(Node(position: above.position, content: .plain(Force.required.rawValue)))
    }
    return [("assumed", kept + own), ("sourced", sourced)].compactMap { key, members in
      guard let first = members.first else { return nil }
      return Member(
        key: key, keyPosition: first.keyPosition,
        value: Node(position: first.keyPosition, content: .mapping(members)))
    }
  }

  private func members(under key: String, of node: Node? = nil) -> [Member] {
    guard case .mapping(let members) = (node ?? self).member(key)?.content else { return [] }
    return members
  }
}
