// Keys and codes of policies and events that were renamed are still read in their former spelling.

extension Document {
  /// The policy file with renamed keys and codes in their current spelling; positions are kept.
  ///
  /// A former key next to the current one stays as it is, so that it is reported as unknown.
  var inCurrentSpelling: Document {
    let root = root.mappingMembers { member in
      switch member.key {
      case "requirements": member.with(member.value.mappingElements { $0.currentRequirement })
      case "casework": member.with(member.value.currentCasework)
      default: member
      }
    }
    return Document(file: file, notation: notation, root: root)
  }
}

extension Field {
  /// The kind of a decision in its current spelling.
  package var currentDecision: Field { Field(node: node.currentDecision, path: path) }
}

extension Node {
  fileprivate var currentRequirement: Node {
    mappingMembers { member in
      switch member.key {
      case "outside":
        renamed(member, to: "unlisted") { code in
          switch code {
          case "ask": "review"
          case "refuse": "reject"
          default: code
          }
        }
      case "retrospective": renamed(member, to: "retroactiveCosts") { $0 }
      case "countedFrom":
        member.with(member.value.mappingCode { $0 == "disbursal" ? "disbursement" : $0 })
      default: member
      }
    }
  }

  /// The section on case management, or its dated versions.
  fileprivate var currentCasework: Node {
    if case .list = content { return mappingElements { $0.currentCasework } }
    return mappingMembers { section in
      switch section.key {
      case "letters":
        section.with(
          section.value.mappingMembers { letter in
            letter.key == "partAward"
              ? section.value.renamed(letter, to: "partialAward") : letter
          })
      case "reasons":
        section.with(
          section.value.mappingElements { reason in
            reason.mappingMembers { member in
              guard member.key == "decisions" else { return member }
              return member.with(member.value.mappingElements { $0.currentDecision })
            }
          })
      default: section
      }
    }
  }

  fileprivate var currentDecision: Node {
    mappingCode { $0 == "partAward" ? "partialAward" : $0 }
  }

  /// A member of this mapping under a new key, unless the mapping has that key as well.
  private func renamed(
    _ member: Member, to key: String, _ code: (String) -> String = { $0 }
  ) -> Member {
    guard case .mapping(let members) = content, !members.contains(where: { $0.key == key })
    else { return member }
    return Member(
      key: key, keyPosition: member.keyPosition, value: member.value.mappingCode(code))
  }

  private func mappingCode(_ change: (String) -> String) -> Node {
    switch content {
    case .plain(let text): Node(position: position, content: .plain(change(text)))
    case .string(let text): Node(position: position, content: .string(change(text)))
    default: self
    }
  }

  fileprivate func mappingMembers(_ change: (Member) -> Member) -> Node {
    guard case .mapping(let members) = content else { return self }
    return Node(position: position, content: .mapping(members.map(change)))
  }

  fileprivate func mappingElements(_ change: (Node) -> Node) -> Node {
    guard case .list(let nodes) = content else { return self }
    return Node(position: position, content: .list(nodes.map(change)))
  }
}
