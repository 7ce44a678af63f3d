package import EmergencyFund

/// Why the values of an answer do not go into an application.
package enum AnsweringFailure: Error, Hashable {
  /// The application has no entry at a path.
  case noEntry(AskedPath)
  /// The application with the values could not be read.
  case unreadable([Diagnostic])
}

extension Document {
  /// The application with the values of an answer.
  ///
  /// The entries of a list are added to those that it has: an incident gets another id where its own
  /// is taken, and a cost refers to no incident, since the page that answered knew none.
  package func answering(_ values: [AnsweredValue]) throws(AnsweringFailure) -> Document {
    var answered = self
    for value in values { answered = try answered.answering(value) }
    // The first version of the format lacks fields, and has none that the second lacks.
    if root.text(under: "format") == GrantApplication.firstFormat {
      answered = answered.setting("format", to: .string(GrantApplication.format))
    }
    let before = Set(diagnostics.map { $0.message })
    let new = answered.diagnostics.filter { !before.contains($0.message) }
    if !new.isEmpty { throw .unreadable(new) }
    return answered
  }

  private func answering(_ answer: AnsweredValue) throws(AnsweringFailure) -> Document {
    if let index = answer.path.index, let list = answer.path.list, index >= entries(list).count {
      throw .noEntry(answer.path)
    }
    let path = answer.path.description
    guard answer.path.field.isListOfEntries, case .list(let added) = answer.value.content else {
      return setting(path, to: answer.value.content)
    }
    var all = entries(path)
    for entry in added { all.append(entry.added(to: all, answer.path.field)) }
    return setting(path, to: .list(all))
  }

  private func entries(_ path: String) -> [Node] {
    guard case .list(let nodes) = node(at: path)?.content else { return [] }
    return nodes
  }

  private var diagnostics: [Diagnostic] {
    var reader = DocumentReader(document: self)
    _ = GrantApplication.read(&reader)
    return reader.diagnostics
  }
}

extension Node {
  fileprivate func added(to others: [Node], _ field: AskedField) -> Node {
    guard case .mapping(var members) = content else { return self }
    switch field {
    case .items: members.removeAll { $0.key == "respondsTo" || $0.key == "id" }
    case .incidents:
      let taken = Set(others.compactMap { $0.text(under: "id") })
      guard text(under: "id").map({ taken.contains($0) }) ?? true else { return self }
      let free = (1...).lazy.map { "i\($0)" }.first { !taken.contains($0) } ?? ""
      members.removeAll { $0.key == "id" }
      members.insert(
        Member(
          key: "id", keyPosition: position,
          value: Node(position: position, content: .string(free))),
        at: 0)
    default: break
    }
    return Node(position: position, content: .mapping(members))
  }
}
