internal import EmergencyFund

/// The entries of lists that hold an answer: the judge sees only these.
///
/// A person may add an entry and leave it empty. Such an entry is no incident and no cost, so it
/// must not hide that another breaks a rule.
struct AnsweredRows: Hashable, Sendable {
  /// The lists whose empty entries are left out.
  private static let lists = ["incidents", "budget.items"]

  /// The index that each entry had, for each of the lists; nil where none was left out.
  private var indices: [[Int]?] = [nil, nil]

  /// Removes the entries without an answer from a document.
  init(removingEmptyFrom document: inout Document) {
    let linked = Self.linkedIncidents(document)
    for (place, list) in Self.lists.enumerated() {
      guard case .list(let entries) = document.node(at: list)?.content else { continue }
      let kept = entries.indices.filter { index in
        entries[index].holdsAnswer || linked.contains(entries[index].text(under: "id") ?? "")
      }
      if kept.count == entries.count { continue }
      indices[place] = kept
      let left: Node.Content? = kept.isEmpty ? nil : .list(kept.map { entries[$0] })
      document = document.setting(list, to: left)
    }
  }

  /// The path, as the person sees the lists, of a path in what is left.
  func original(_ path: String) -> String {
    for list in Self.lists where path.hasPrefix(list + "[") {
      guard let close = path.firstIndex(of: "]"),
        let index = Int(path[path.index(path.startIndex, offsetBy: list.utf8.count + 1)..<close])
      else { continue }
      return "\(list)[\(original(index, of: list))\(path[close...])"
    }
    return path
  }

  /// The index, as the person sees the list, of an entry in what is left.
  func original(_ index: Int, of list: String) -> Int {
    guard let place = Self.lists.firstIndex(of: list), let indices = indices[place],
      indices.indices.contains(index)
    else { return index }
    return indices[index]
  }

  /// The ids of the incidents to which a cost refers.
  private static func linkedIncidents(_ document: Document) -> Set<String> {
    guard case .list(let items) = document.node(at: "budget.items")?.content else { return [] }
    var ids: Set<String> = []
    for item in items {
      guard case .mapping(let members) = item.content,
        case .list(let links) = members.first(where: { $0.key == "respondsTo" })?.value.content
      else { continue }
      for link in links {
        if case .plain(let id) = link.content { ids.insert(id) }
        if case .string(let id) = link.content { ids.insert(id) }
      }
    }
    return ids
  }
}

extension Node {
  /// Whether an entry holds more than the id that the page gave it.
  fileprivate var holdsAnswer: Bool {
    switch content {
    case .null: false
    case .mapping(let members): members.contains { $0.key != "id" && $0.value.content != .null }
    default: true
    }
  }
}
