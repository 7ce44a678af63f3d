extension PolicyDocument {
  /// Checks everything that the layer says by itself, versions that are not in force included.
  ///
  /// What only the layers together can tell, such as a missing value, is found when they are put
  /// together. The definitions of the layers above are passed in, and the layer's own added.
  func check(_ definitions: inout PolicyDefinitions) -> [Complaint] {
    var reader = DocumentReader(document: document, isPartial: true)
    let fields = reader.fields(reader.root, Key.self)
    _ = PolicyHead.read(fields, &reader)
    definitions.read(fields, &reader)
    for (index, version) in reader.versions(fields[.promise]).enumerated() {
      _ = Promise.read(version, definitions, &reader)
      if index > 0 { reader.requireFrom(version) }
    }
    for (index, version) in reader.versions(fields[.score]).enumerated() {
      _ = ScoringPolicy.read(version, definitions, &reader)
      if index > 0 { reader.requireFrom(version) }
    }
    for (index, version) in reader.versions(fields[.effort]).enumerated() {
      _ = EffortPolicy.read(version, definitions, &reader)
      if index > 0 { reader.requireFrom(version) }
    }
    checkRequirements(fields, definitions, &reader)
    return reader.complaints
  }

  private func checkRequirements(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) {
    var seen: [String: [Day?]] = [:]
    _ = reader.list(fields[.requirements]) { reader, field -> Requirement? in
      let requirement = Requirement.read(field, definitions, &reader)
      let id = field.node.requirementID
      let from = field.node.from
      if seen[id, default: []].contains(from) {
        let when = from.map { " from \($0)" } ?? ""
        reader.complain(
          field, .duplicateKey, "requirement \(Complaint.quote(id)) stands here twice\(when)")
      }
      seen[id, default: []].append(from)
      return requirement
    }
  }
}

extension DocumentReader {
  /// The versions of a dated value: a list of them, or the one that there is.
  mutating func versions(_ field: Field?) -> [Field] {
    guard let field else { return [] }
    if case .list = field.node.content { return list(field) { _, version in version } ?? [] }
    return [field]
  }

  /// Complains of a later version without the day from which it is in force.
  mutating func requireFrom(_ version: Field) {
    if version.node.from == nil {
      complain(version, .missing, "a later version needs from: the day on which it begins")
    }
  }
}

extension PolicyDefinitions {
  /// Adds what a layer defines to what the layers above define.
  mutating func read(
    _ fields: Fields<PolicyDocument.Key>, _ reader: inout DocumentReader
  ) {
    for (id, field) in reader.mapping(fields[.sources]) ?? [] {
      let keys = reader.fields(field, Source.Key.self)
      let title = reader.text(keys[.title])
      if keys[.title] == nil { reader.missing(keys, .title) }
      sources[id] = Source(
        id: id, title: title ?? id, address: reader.text(keys[.address]),
        readOn: reader.day(keys[.readOn]))
    }
    for (id, field) in reader.mapping(fields[.countryLists]) ?? [] {
      countryLists[id] = reader.countries(field) ?? []
    }
    let own = reader.list(fields[.groups]) { reader, field -> (GroupDefinition, Field)? in
      let keys = reader.fields(field, GroupDefinition.Key.self)
      let id = reader.code(keys[.id], noun: "the id of a target group")
      if keys[.id] == nil { reader.missing(keys, .id) }
      let title = reader.localizedText(keys[.title])
      let broader = reader.code(keys[.broader], noun: "the id of a target group")
      return id.map {
        let title = title ?? LocalizedText(english: $0)
        return (GroupDefinition(id: $0, title: title, broader: broader), keys[.broader] ?? field)
      }
    }
    for (group, field) in own ?? [] {
      if groups.contains(where: { $0.id == group.id }) {
        reader.complain(
          field, .duplicateKey, "target group \(Complaint.quote(group.id)) is defined twice")
        continue
      }
      groups.append(group)
    }
    for (group, field) in own ?? [] {
      if let broader = group.broader, !groups.contains(where: { $0.id == broader }) {
        reader.unknownCode(
          broader, at: field, noun: "a target group of the policy", known: groups.map { $0.id })
      }
    }
  }
}
