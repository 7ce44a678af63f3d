extension [GroupDefinition] {
  /// Whether a group is one of `wanted`, or narrower than one of them.
  package func isGroup(_ group: String, within wanted: [String]) -> Bool {
    var current = group
    // A chain longer than the list of groups is circular.
    for _ in 0...count {
      if wanted.containsCode(current) { return true }
      guard let broader = broader(than: current) else { return false }
      current = broader
    }
    return false
  }

  /// The group above a group; nil if there is none.
  private func broader(than group: String) -> String? {
    // By index, since copying a definition costs more than comparing its id.
    for index in indices where self[index].id.isSameCode(as: group) { return self[index].broader }
    return nil
  }
}
