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
    checkApply(fields[.apply], definitions, &reader)
    for versions in [promises, scores, efforts, casework] { reader.checkStarts(versions) }
    checkRequirements(fields, &definitions, &reader)
    return reader.diagnostics
  }

  private func checkApply(
    _ field: Field?, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) {
    guard let field else { return }
    _ = ApplyPolicy.read(field, definitions, &reader)
    if extends != nil {
      reader.diagnose(
        field, .contradiction,
        "only the fund itself says how to apply, and for whom applications are sealed; remove apply:"
      )
    }
  }

  private func checkRequirements(
    _ fields: Fields<Key>, _ definitions: inout PolicyDefinitions, _ reader: inout DocumentReader
  ) {
    let above = definitions
    var seen: [String: Set<Day?>] = [:]
    _ = reader.list(fields[.requirements]) { reader, field -> Requirement? in
      let requirement = Requirement.read(field, above, &reader)
      let id = field.node.requirementID
      let from = field.node.from
      if !seen[id, default: []].insert(from).inserted {
        let when = from.map { " from \($0)" } ?? ""
        reader.diagnose(
          field, .duplicateKey, "requirement \(Diagnostic.quote(id)) is listed twice\(when)")
      }
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
    var seen: Set<Day> = []
    for (index, version) in versions.enumerated() {
      let from = version.node.from
      if let from, !seen.insert(from).inserted {
        diagnose(version, .duplicateKey, "two versions begin on \(from)")
      } else if index > 0, from == nil {
        diagnose(version, .missing, "a later version needs from: (its effective date)")
      }
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
    for (id, field) in reader.mapping(fields[.sources], atMost: Self.definitionsMax) ?? [] {
      let keys = reader.fields(field, Source.Key.self)
      let title = reader.text(keys[.title])
      if keys[.title] == nil { reader.missing(keys, .title) }
      sources[id] = Source(
        id: id, title: title ?? id, address: reader.text(keys[.address]),
        readOn: reader.day(keys[.readOn]))
    }
    for (id, field) in reader.mapping(fields[.countryLists], atMost: Self.definitionsMax) ?? [] {
      countryLists[id] = reader.countries(field) ?? []
    }
    readGroups(fields[.groups], &reader)
  }

  /// The largest number of groups, of sources and of lists of countries that a layer defines.
  private static var definitionsMax: Int { 1_000 }

  /// The largest number of 'broader' links from a group upwards, since each rule follows them.
  package static var levelsMax: Int { 16 }

  private mutating func readGroups(_ field: Field?, _ reader: inout DocumentReader) {
    let own = reader.list(field, atMost: Self.definitionsMax) {
      reader, field -> (GroupDefinition, Field, Field?)? in
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
    var above: [String: String?] = [:]
    for group in groups { above[group.id] = .some(group.broader) }
    for (group, field, _) in own ?? [] {
      if above[group.id] != nil {
        reader.diagnose(
          field, .duplicateKey, "target group \(Diagnostic.quote(group.id)) is defined twice")
        continue
      }
      above[group.id] = .some(group.broader)
      groups.append(group)
    }
    for (group, _, field) in own ?? [] {
      guard let field, let broader = group.broader else { continue }
      guard above[broader] != nil else {
        reader.unknownCode(
          broader, at: field, noun: "a target group of the policy", known: groups.map { $0.id })
        continue
      }
      switch Self.linksUpwards(from: group.id, above) {
      case .few: continue
      case .circular:
        reader.diagnose(
          field, .contradiction,
          "target group \(Diagnostic.quote(group.id)) has a circular 'broader' link")
      case .many:
        reader.diagnose(
          field, .tooDeep,
          "target group \(Diagnostic.quote(group.id)) has more than \(Self.levelsMax) groups "
            + "above it")
      }
    }
  }

  private enum Links { case few, circular, many }

  /// How the links upwards from a group end: within the limit, back at the group, or beyond.
  private static func linksUpwards(from group: String, _ above: [String: String?]) -> Links {
    var passed = [group]
    while let last = passed.last, let broader = above[last] ?? nil {
      if broader == group { return .circular }
      // The circle above is reported at its own groups.
      if passed.contains(broader) { return .few }
      if passed.count > levelsMax { return .many }
      passed.append(broader)
    }
    return .few
  }
}
