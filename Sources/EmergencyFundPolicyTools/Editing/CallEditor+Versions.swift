import EmergencyFund

extension CallEditor {
  /// The keys of a requirement that say where its values come from, which come last.
  private static let lastKeys = ["source", "reading", "assumed"]
  /// The keys that a requirement has besides values.
  private static let otherKeys = ["id", "kind", "from"] + lastKeys

  /// Changes a requirement in its version in force, or in a new one from a day.
  mutating func apply(
    _ values: AnswerReader.Values, to id: String, _ section: CallForm.Section, _ source: String?,
    _ reading: Node?
  ) {
    var entries = root.member("requirements")?.elements ?? []
    let base = root.entry(of: id, on: from ?? form.on)
    let isAbove = form.above.requirements.contains { $0.id == id }
    let place = base.flatMap { base in
      entries.firstIndex { $0.requirementID == id && $0.from == base.from }
    }
    let isNewVersion = from != nil && base?.from != from
    var entry = base ?? bare(id, section, isAbove: isAbove)
    if isNewVersion { entry = entry.setting("from", to: nil, before: []) }
    for (key, value) in values { entry = entry.setting(key, to: value, before: Self.lastKeys) }
    if values.contains(where: { $0.value != nil }) {
      entry = entry.setting(
        "source", to: source.map { reader.words($0) }, before: ["reading", "assumed"])
      entry = entry.setting("reading", to: reading, before: ["assumed"])
    }
    entry = entry.withAssumptions(isSourced: source != nil, of: values)
    let isBare = !entry.members.contains { !Self.otherKeys.contains($0.key) }
    if isBare {
      for key in Self.lastKeys { entry = entry.setting(key, to: nil, before: []) }
      if !isAbove, from != nil { entry = leastMinimum(entry) }
    }
    if isNewVersion, let from {
      entry = entry.setting(
        "from", to: reader.typed(from.description),
        before: entry.members.map { $0.key }.filter { !["id", "kind"].contains($0) })
    }
    let others = entries.filter { $0.requirementID == id }.count - (place == nil ? 0 : 1)
    if let place {
      if isNewVersion {
        entries.insert(entry, at: place + 1)
      } else if isBare, others == 0 {
        entries.remove(at: place)
      } else {
        entries[place] = entry
      }
    } else if !isBare {
      // What the layer above says holds until the day.
      let first = entries.firstIndex { $0.requirementID == id }
      var added = [entry]
      if isNewVersion {
        let until = bare(id, section, isAbove: isAbove)
        added.insert(isAbove ? until : leastMinimum(until), at: 0)
      }
      entries.insert(contentsOf: added, at: first ?? entries.count)
    }
    set("requirements", entries.isEmpty ? nil : Node(position: .start, content: .list(entries)))
  }

  /// An entry that sets nothing: the layer above's values hold.
  private func bare(_ id: String, _ section: CallForm.Section, isAbove: Bool) -> Node {
    let kind = section.rawValue
    var members: [Node.Member] = []
    if isAbove || id != kind { members.append(reader.member("id", reader.words(id))) }
    if !isAbove { members.append(reader.member("kind", reader.words(kind))) }
    return Node(position: .start, content: .mapping(members))
  }

  /// A minimum that every request meets, for the days on which there is none.
  ///
  /// A requirement of the call alone must have a value on every day.
  private func leastMinimum(_ entry: Node) -> Node {
    let currency = form.policy.currency
    var unit: Int64 = 10_000
    for _ in 0..<min(currency.decimals, ExactDecimal.decimalsMax) { unit /= 10 }
    let least = ExactDecimal(checked: unit).written(in: currency)
    var entry = entry.setting("amount", to: reader.typed(least), before: Self.lastKeys)
    entry = entry.setting(
      "reading",
      to: Node(
        position: .start,
        content: .mapping([reader.member("en", reader.words("There is no minimum in this time."))])),
      before: ["assumed"])
    return entry
  }
}

extension Node {
  /// The entry whose changed values are no longer assumed if they have a source, and without the
  /// marks of values that it no longer sets.
  fileprivate func withAssumptions(isSourced: Bool, of values: AnswerReader.Values) -> Node {
    guard let marks = member("assumed")?.members else { return self }
    let kept = marks.filter { mark in
      if member(mark.key) == nil { return false }
      return !(isSourced && values.contains { $0.key == mark.key })
    }
    if kept.count == marks.count { return self }
    return setting(
      "assumed", to: kept.isEmpty ? nil : Node(position: position, content: .mapping(kept)),
      before: [])
  }
}
