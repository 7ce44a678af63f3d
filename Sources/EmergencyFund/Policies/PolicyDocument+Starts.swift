extension PolicyDocument {
  /// Every date on which a dated value of the layer begins.
  var starts: [Day] {
    guard case .mapping(let members) = document.root.content else { return [] }
    return members.flatMap { member -> [Day] in
      switch Key(rawValue: member.key) {
      case .promise, .score, .effort, .casework, .requirements:
        guard case .list(let versions) = member.value.content else {
          return [member.value.from].compactMap { $0 }
        }
        return versions.compactMap { $0.from }
      default: return []
      }
    }
  }
}
