package import EmergencyFund

/// The location of a value in a policy: a file, a position in it, and the path.
package struct PolicyPlace: Hashable, Sendable {
  /// The file as given by the user.
  package let file: String
  /// The position in the file.
  package let position: SourcePosition
  /// The path from the root of the file.
  let path: DocumentPath

  /// The location as an editor opens it: `file:line:column`.
  package var description: String { "\(file):\(position.line):\(position.column)" }
}

extension PolicyDocument {
  /// The location of the file as a whole.
  var place: PolicyPlace { place(of: document.root, .root) }

  func place(of node: Node, _ path: DocumentPath) -> PolicyPlace {
    PolicyPlace(file: document.file, position: node.position, path: path)
  }

  /// The location of a general setting of the file, such as `currency`.
  func place(of key: Key) -> PolicyPlace? {
    document.root.member(key.rawValue).map { place(of: $0, DocumentPath.root.key(key.rawValue)) }
  }

  /// The entries of the requirements, in the order written.
  var entries: [(node: Node, path: DocumentPath)] {
    guard let list = document.root.member(Key.requirements.rawValue),
      case .list(let nodes) = list.content
    else { return [] }
    let path = DocumentPath.root.key(Key.requirements.rawValue)
    return nodes.enumerated().map { ($0.element, path.index($0.offset)) }
  }

  /// The entry of a requirement that is in force on a date.
  func entry(_ id: String, on day: Day?) -> (node: Node, path: DocumentPath)? {
    let versions = entries.filter { $0.node.requirementID == id }
    let begun = versions.filter { version in
      guard let day, let from = version.node.from else { return true }
      return from <= day
    }
    return begun.max { ($0.node.from ?? .min) < ($1.node.from ?? .min) }
  }

  /// The location where the latest entry of a requirement says that a value is assumed.
  func place(ofAssumed key: String, _ id: String) -> PolicyPlace? {
    guard let (node, path) = entry(id, on: nil), let marks = node.member("assumed"),
      let mark = marks.member(key)
    else { return nil }
    return place(of: mark, path.key("assumed").key(key))
  }

  /// The location inside a requirement's entry, as deep as the steps lead; nil without an entry.
  func place(
    ofRequirement id: String, _ steps: [Widening.Step], on day: Day?
  ) -> (place: PolicyPlace, isExact: Bool)? {
    guard var (node, path) = entry(id, on: day) else { return nil }
    for (depth, step) in steps.enumerated() {
      guard let next = node.child(step, path) else {
        return (place(of: node, path), depth > 0)
      }
      (node, path) = next
    }
    return (place(of: node, path), true)
  }
}

extension [PolicyDocument] {
  /// The location of a requirement's value in the lowest layer that gives it, the fund first.
  func place(ofRequirement id: String, _ steps: [Widening.Step], on day: Day?) -> PolicyPlace? {
    let places = reversed().compactMap { $0.place(ofRequirement: id, steps, on: day) }
    return places.first { $0.isExact }?.place ?? places.first?.place
  }
}

extension Node {
  /// The value one step down, with its path.
  fileprivate func child(
    _ step: Widening.Step, _ path: DocumentPath
  ) -> (node: Node, path: DocumentPath)? {
    switch step {
    case .key(let key):
      return member(key).map { ($0, path.key(key)) }
    case .element(let word):
      guard case .list(let nodes) = content else { return nil }
      let index = nodes.firstIndex { node in
        switch node.content {
        case .plain(let text), .string(let text): text == word
        default: node.text(under: "id") == word || node.text(under: "kind") == word
        }
      }
      return index.map { (nodes[$0], path.index($0)) }
    }
  }
}
