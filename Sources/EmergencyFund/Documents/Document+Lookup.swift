extension Document {
  /// The value at a path such as `budget.items[2].unitCost`, or nil.
  public func node(at path: String) -> Node? {
    var node = root
    for part in path.split(whereSeparator: { $0 == "." || $0 == "[" }) {
      switch node.content {
      case .mapping(let members):
        guard let member = members.first(where: { $0.key == part }) else { return nil }
        node = member.value
      case .list(let nodes):
        guard let index = Int(part.dropLast()), nodes.indices.contains(index) else { return nil }
        node = nodes[index]
      default: return nil
      }
    }
    return node
  }
}
