extension PolicyDocument {
  /// Checks everything in the layer itself, including versions that are not in force.
  ///
  /// Problems of the layers together, such as a missing value, are found when they are
  /// merged. The definitions of the layers above are passed in, and the layer's own added.
  package func check(_ definitions: inout PolicyDefinitions) -> [Diagnostic] {
    var reader = DocumentReader(document: document, isPartial: true)
    let fields = reader.fields(reader.root, Key.self)
    _ = PolicyHead.read(fields, &reader)
    definitions.read(fields, &reader)
    let promises = reader.versions(fields[.promise])
    for version in promises { _ = Promise.read(version, definitions, &reader) }
    let scores = reader.versions(fields[.score])
    for version in scores { _ = ScoringPolicy.read(version, definitions, &reader) }
    let efforts = reader.versions(fields[.effort])
    for version in efforts { _ = EffortPolicy.read(version, definitions, &reader) }
    let casework = reader.versions(fields[.casework])
    for version in casework { _ = CaseworkPolicy.read(version, definitions, &reader) }
    for versions in [promises, scores, efforts, casework] { reader.checkStarts(versions) }
    checkRequirements(fields, &definitions, &reader)
    return reader.diagnostics
  }

  private func checkRequirements(
    _ fields: Fields<Key>, _ definitions: inout PolicyDefinitions, _ reader: inout DocumentReader
  ) {
    let above = definitions
    var seen: [String: [Day?]] = [:]
    _ = reader.list(fields[.requirements]) { reader, field -> Requirement? in
      let requirement = Requirement.read(field, above, &reader)
      let id = field.node.requirementID
      let from = field.node.from
      if seen[id, default: []].contains(from) {
        let when = from.map { " from \($0)" } ?? ""
        reader.diagnose(
          field, .duplicateKey, "requirement \(Diagnostic.quote(id)) is listed twice\(when)")
      }
      seen[id, default: []].append(from)
      if let kind = field.node.text(under: "kind").flatMap({ RequirementKind(rawValue: $0) }) {
        definitions.kinds[id] = kind
      }
      return requirement
    }
  }
}

extension DocumentReader {
  /// The versions of a dated value: a list of them, or a single one.
  mutating func versions(_ field: Field?) -> [Field] {
    guard let field else { return [] }
    if case .list = field.node.content { return list(field) { _, version in version } ?? [] }
    return [field]
  }

  /// Reports a later version without its start date, or with another version's date.
  mutating func checkStarts(_ versions: [Field]) {
    var seen: [Day?] = []
    for (index, version) in versions.enumerated() {
      let from = version.node.from
      if let from, seen.contains(from) {
        diagnose(version, .duplicateKey, "two versions begin on \(from)")
      } else if index > 0, from == nil {
        diagnose(version, .missing, "a later version needs from: (its effective date)")
      }
      seen.append(from)
    }
  }
}

extension PolicyDefinitions {
  /// Adds what a layer defines to what the layers above define.
  mutating func read(
    _ fields: Fields<PolicyDocument.Key>, _ reader: inout DocumentReader
  ) {
    // Problems of the currency are reported where the general settings are read.
    if let text = fields.place.node.text(under: PolicyDocument.Key.currency.rawValue) {
      currency = Currency(text)
    }
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
    let own = reader.list(fields[.groups]) { reader, field -> (GroupDefinition, Field, Field?)? in
      let keys = reader.fields(field, GroupDefinition.Key.self)
      let id = reader.code(keys[.id], noun: "the id of a target group")
      if keys[.id] == nil { reader.missing(keys, .id) }
      let title = reader.localizedString(keys[.title])
      let broader = reader.code(keys[.broader], noun: "the id of a target group")
      return id.map {
        let title = title ?? LocalizedString(english: $0)
        return (GroupDefinition(id: $0, title: title, broader: broader), field, keys[.broader])
      }
    }
    for (group, field, _) in own ?? [] {
      if groups.contains(where: { $0.id == group.id }) {
        reader.diagnose(
          field, .duplicateKey, "target group \(Diagnostic.quote(group.id)) is defined twice")
        continue
      }
      groups.append(group)
    }
    for (group, _, field) in own ?? [] {
      if let field, let broader = group.broader, !groups.contains(where: { $0.id == broader }) {
        reader.unknownCode(
          broader, at: field, noun: "a target group of the policy", known: groups.map { $0.id })
      } else if let field, isBelowItself(group.id) {
        reader.diagnose(
          field, .contradiction,
          "target group \(Diagnostic.quote(group.id)) has a circular 'broader' link")
      }
    }
  }
  /// Whether the groups above a group lead back to it.
  private func isBelowItself(_ group: String) -> Bool {
    var current = group
    for _ in groups {
      guard let broader = groups.first(where: { $0.id == current })?.broader else { return false }
      if broader == group { return true }
      current = broader
    }
    return false
  }
}
