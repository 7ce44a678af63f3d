internal import EmergencyFund

/// The entries of lists that hold an answer: the judge sees only these.
///
/// A person may add an entry and leave it empty. Such an entry is no incident and no cost, so it
/// must not hide that another breaks a rule.
struct AnsweredRows: Hashable, Sendable {
  /// The lists whose empty entries are left out.
  private static let lists = ["incidents", "budget.items"]

  /// The index that each entry had, by list; missing for a list from which none was left out.
  private var indices: [String: [Int]] = [:]

  /// Removes the entries without an answer from a document.
  init(removingEmptyFrom document: inout Document) {
    let linked = Self.linkedIncidents(document)
    for list in Self.lists {
      guard case .list(let entries) = document.node(at: list)?.content else { continue }
      let kept = entries.indices.filter { index in
        entries[index].holdsAnswer || linked.contains(entries[index].text(under: "id") ?? "")
      }
      if kept.count == entries.count { continue }
      indices[list] = kept
      let left: Node.Content? = kept.isEmpty ? nil : .list(kept.map { entries[$0] })
      document = document.setting(list, to: left)
    }
  }

  /// The path, as the person sees the lists, of a path in what is left.
  func original(_ path: String) -> String {
    for (list, indices) in indices {
      guard path.hasPrefix(list + "["), let close = path.firstIndex(of: "]") else { continue }
      let start = path.index(path.startIndex, offsetBy: list.count + 1)
      guard let index = Int(path[start..<close]), indices.indices.contains(index) else { continue }
      return "\(list)[\(indices[index])\(path[close...])"
    }
    return path
  }

  /// The index, as the person sees the list, of an entry in what is left.
  func original(_ index: Int, of list: String) -> Int {
    guard let indices = indices[list], indices.indices.contains(index) else { return index }
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
