import EmergencyFund

// What the answers of each part change in its requirement.

extension AnswerReader {
  /// The new values of the requirement of a part; empty if it stays as it is.
  mutating func values(of section: CallForm.Section, _ entry: Node?, _ above: Node?) -> Values {
    switch section {
    case .targetGroup: targetGroups(entry)
    case .country: countries(entry, above)
    case .maximum: maximum(above)
    case .minimum: minimum()
    case .callWindow: window(entry)
    case .costCategory: categories(entry, above)
    case .references: references()
    case .call, .groups, .basis: []
    }
  }

  private mutating func targetGroups(_ entry: Node?) -> Values {
    let id = "target-group.groups"
    let added = newGroups.map { $0.id }
    let removed = removedGroups
    let chosen = codes(id).filter { !removed.contains($0) } + added
    return list(id, "groups", chosen, entry: entry)
  }

  private mutating func countries(_ entry: Node?, _ above: Node?) -> Values {
    let id = "country.countries"
    var values = list(id, "countries", codes(id).sorted(), entry: entry, isSorted: true)
    guard let change = values.first else { return [] }
    // What the list says is all that is covered.
    for key in ["lists", "except"] where entry?.member(key) != nil { values.append((key, nil)) }
    if change.value != nil, above?.member("lists") != nil {
      values.removeAll { $0.key == "lists" }
      values.append(("lists", list([])))
    }
    return values
  }

  /// A changed list of codes: those that stay keep their order.
  private mutating func list(
    _ id: String, _ key: String, _ chosen: [String], entry: Node?, isSorted: Bool = false
  ) -> Values {
    guard let field = form.field(id), Set(chosen) != Set(field.value) else { return [] }
    if chosen.isEmpty {
      add(id, .missing)
      return []
    }
    if Set(chosen) == Set(field.aboveValue) { return entry?.member(key) == nil ? [] : [(key, nil)] }
    var codes = (entry?.member(key)?.elements ?? []).compactMap { $0.scalarText }
      .filter { chosen.contains($0) }
    if codes.isEmpty, !isSorted { codes = field.value.filter { chosen.contains($0) } }
    for code in chosen where !codes.contains(code) {
      let place = isSorted ? codes.firstIndex { $0 > code } : nil
      codes.insert(code, at: place ?? codes.count)
    }
    return [(key, list(codes))]
  }

  private mutating func maximum(_ above: Node?) -> Values {
    let currency = form.policy.currency
    func written(_ amount: ExactDecimal?) -> String? { amount?.written(in: currency) }
    let amount = written(amount("maximum.amount"))
    var values: Values = []
    if let change = value("maximum.amount", "amount", amount) { values.append(change) }
    let types = ApplicantType.allCases.map { $0.rawValue }
    let ids = types.map { "maximum.byApplicantType.\($0)" }
    let amounts = ids.map { written(self.amount($0)) }
    let fields = ids.map { form.field($0) }
    let isOwn = fields.contains { $0?.isOwn == true }
    if amounts == fields.map({ $0?.value.first }) { return values }
    var members: [Node.Member] = []
    var isAsAbove = true
    for (index, type) in types.enumerated() {
      let upper = fields[index]?.aboveValue.first
      // The first own value replaces all those above, which must not be lost.
      let text = amounts[index] ?? (isOwn ? nil : upper)
      if text != upper { isAsAbove = false }
      guard let text else { continue }
      members.append(.init(key: type, keyPosition: .start, value: typed(text)))
    }
    if isAsAbove || members.isEmpty {
      if isOwn { values.append(("byApplicantType", nil)) }
    } else {
      values.append(("byApplicantType", Node(position: .start, content: .mapping(members))))
    }
    return values
  }

  private mutating func minimum() -> Values {
    let amount = amount("minimum.amount")?.written(in: form.policy.currency)
    return [value("minimum.amount", "amount", amount)].compactMap { $0 }
  }

  private mutating func references() -> Values {
    let keys = ["minimum", "independent"]
    let ids = keys.map { "references.\($0)" }
    let counts = ids.map { count($0) }
    let values = zip(keys, zip(ids, counts)).compactMap { key, answer in
      value(answer.0, key, answer.1.map { "\($0)" })
    }
    let effective = zip(ids, counts).map { id, count in
      count ?? form.field(id)?.aboveValue.first.flatMap { Int($0) } ?? 0
    }
    if !values.isEmpty, effective[1] > effective[0] { add(ids[1], .moreIndependentThanAll) }
    return values
  }

  private mutating func window(_ entry: Node?) -> Values {
    let ids = ["rolling", "opensOn", "closesOn"].map { "call-window.\($0)" }
    let opensOn = day(ids[1])
    let closesOn = day(ids[2])
    let isRolling = codes(ids[0]).first != "false"
    guard ids.contains(where: { isChanged($0) }) else { return [] }
    if isRolling, closesOn != nil { add(ids[2], .rollingWithLastDay) }
    if !isRolling, text(ids[2]) == nil { add(ids[2], .missing) }
    if let opensOn, let closesOn, closesOn < opensOn { add(ids[2], .closesBeforeOpening) }
    var values: Values = []
    func set(_ id: String, _ key: String, _ text: String?) {
      let own = entry?.text(under: key)
      let upper = form.field(id)?.aboveValue.first
      let wanted = text == upper ? nil : text
      if own == wanted { return }
      values.append((key, wanted.map { typed($0) }))
    }
    let upper = form.field(ids[0])?.aboveValue.first
    let wanted = isRolling ? "true" : "false"
    let own = entry?.member("rolling")?.scalarText
    if (own ?? upper) != wanted {
      values.append(("rolling", wanted == upper ? nil : typed(wanted)))
    }
    set(ids[1], "opensOn", opensOn?.description)
    set(ids[2], "closesOn", closesOn?.description)
    return values
  }

  private mutating func categories(_ entry: Node?, _ above: Node?) -> Values {
    let id = "cost-category.categories"
    guard form.field(id) != nil else { return [] }
    var values: Values = []
    let unlisted = codes("cost-category.unlisted").first
    if let unlisted, let field = form.field("cost-category.unlisted"), unlisted != field.value.first
    {
      if entry?.member("outside") != nil { values.append(("outside", nil)) }
      let isAbove = unlisted == field.aboveValue.first
      if !isAbove || entry?.member("unlisted") != nil {
        values.append(("unlisted", isAbove ? nil : words(unlisted)))
      }
    }
    let chosen = codes(id)
    if chosen.isEmpty { add(id, .missing) }
    let known = form.field(id)?.kind.choices.map { $0.code } ?? []
    var isChanged = Set(chosen) != Set(form.field(id)?.value ?? [])
    var limits: [String: [String: String?]] = [:]
    for code in known {
      let cap = amount("cost-category.cap.\(code)")?.written(in: form.policy.currency)
      let share = percent("cost-category.share.\(code)")?.percentText
      limits[code] = ["cap": cap, "share": share]
      for (key, text) in [("cap", cap), ("share", share)]
      where text != form.field("cost-category.\(key).\(code)")?.value.first {
        if chosen.contains(code) { isChanged = true }
      }
    }
    if !isChanged { return values }
    let own = entry?.member("categories")?.elements ?? []
    let upper = above?.member("categories")?.elements ?? []
    let base = own.isEmpty ? upper : own
    func limited(_ node: Node, _ code: String) -> Node {
      var node = node
      for key in ["cap", "share"] {
        let text = (limits[code]?[key] ?? nil) ?? nil
        let today = form.field("cost-category.\(key).\(code)")?.value.first
        let isListed = form.field(id)?.value.contains(code) ?? false
        if text == today, isListed { continue }
        node = node.setting(key, to: text.map { typed($0) }, before: ["question"])
      }
      return node
    }
    let order = upper.compactMap { $0.text(under: "id") }
    var nodes: [Node] = []
    for node in base + upper {
      guard let code = node.text(under: "id"), chosen.contains(code),
        !nodes.contains(where: { $0.text(under: "id") == code })
      else { continue }
      // What is taken anew stands where the layer above has it.
      let later = order.firstIndex(of: code).map { order[($0 + 1)...] } ?? []
      let isOwn = own.contains { $0.text(under: "id") == code }
      let place = isOwn ? nil : nodes.firstIndex { later.contains($0.text(under: "id") ?? "") }
      nodes.insert(limited(node, code), at: place ?? nodes.count)
    }
    let isAsAbove =
      nodes.count == upper.count && zip(nodes, upper).allSatisfy { $0.says($1) }
    if isAsAbove {
      if !own.isEmpty { values.append(("categories", nil)) }
    } else if !nodes.isEmpty {
      values.append(("categories", Node(position: .start, content: .list(nodes))))
    }
    return values
  }
}
