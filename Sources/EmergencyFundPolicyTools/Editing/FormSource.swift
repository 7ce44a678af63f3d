import EmergencyFund

/// The layers from which the fields of a form are made.
struct FormSource {
  let call: String
  let on: Day?
  let above: Policy
  let policy: Policy
  let own: Node
  let ids: [String]

  /// The number of rows for new groups.
  static let newGroupsMax = 3

  var fields: [CallForm.Field] {
    (call.isEmpty ? newCall : []) + targetGroups + groups + countries + maximum + minimum + window
      + categories + references + basis
  }

  /// The rule of a kind, of the effective policy or the one above.
  private func rule(_ kind: RequirementKind, in policy: Policy) -> Requirement? {
    policy.requirements.first { $0.kind == kind }
  }

  private func sentence(_ kind: RequirementKind) -> PolicySentence? {
    rule(kind, in: above)?.sentence(in: above)
  }

  /// The own entry in force for the requirement of a kind.
  private func entry(_ kind: RequirementKind) -> Node? {
    own.entry(of: policy.requirementID(of: kind), on: on)
  }

  private func isOwn(_ kind: RequirementKind, _ key: String) -> Bool {
    entry(kind)?.member(key) != nil
  }

  private func field(
    _ id: String, _ section: CallForm.Section, _ kind: CallForm.Kind, _ value: [String],
    aboveValue: [String] = [], key: String? = nil, subject: CallForm.Title? = nil
  ) -> CallForm.Field {
    let requirement = section.requirement
    return CallForm.Field(
      id: id, section: section, kind: kind, value: value,
      above: requirement.flatMap { sentence($0) }, aboveValue: aboveValue,
      isOwn: requirement.map { kind in key.map { isOwn(kind, $0) } ?? false } ?? false,
      subject: subject)
  }
}

extension FormSource {
  private var newCall: [CallForm.Field] {
    let languages = (CallForm.languages(policy) + Language.allCases.map { $0.tag }).withoutRepeats
    return [field("call.id", .call, .text, [])]
      + languages.map { tag in
        field("call.title.\(tag)", .call, .text, [], subject: .language(tag))
      }
      + [
        field("call.region", .call, .text, []),
        field("call.languages", .call, .text, [], aboveValue: policy.languages),
      ]
  }

  private var targetGroups: [CallForm.Field] {
    let choices = policy.groups.map { CallForm.Choice(code: $0.id, title: .words($0.title)) }
    func groups(_ policy: Policy) -> [String] {
      guard case .targetGroup(let rule)? = rule(.targetGroup, in: policy)?.rule else { return [] }
      return rule.groups
    }
    return [
      field(
        "target-group.groups", .targetGroup, .choices(choices), groups(policy),
        aboveValue: groups(above), key: "groups")
    ]
  }

  private var groups: [CallForm.Field] {
    let defined = own.member("groups")?.elements ?? []
    var fields: [CallForm.Field] = []
    for node in defined {
      guard let id = node.text(under: "id") else { continue }
      let languages = (CallForm.languages(policy) + node.languages(of: "title")).withoutRepeats
      fields += languages.map { tag in
        field(
          "group.\(id).title.\(tag)", .groups, .text,
          [node.words("title", tag)].compactMap { $0 }, subject: .language(tag))
      }
      fields.append(
        field(
          "group.\(id).broader", .groups, .choice(broaderGroups(without: id)),
          [node.text(under: "broader")].compactMap { $0 }))
      fields.append(
        field("group.\(id).remove", .groups, .choice([.init(code: "yes", title: .code("yes"))]), [])
      )
    }
    for row in 1...Self.newGroupsMax {
      fields.append(field("newGroup.\(row).id", .groups, .text, []))
      fields += CallForm.languages(policy).map { tag in
        field("newGroup.\(row).title.\(tag)", .groups, .text, [], subject: .language(tag))
      }
      fields.append(
        field("newGroup.\(row).broader", .groups, .choice(broaderGroups(without: nil)), []))
    }
    return fields
  }

  private func broaderGroups(without id: String?) -> [CallForm.Choice] {
    policy.groups.filter { $0.id != id }.map { .init(code: $0.id, title: .words($0.title)) }
  }

  private var countries: [CallForm.Field] {
    func covered(_ policy: Policy) -> [Country] {
      guard case .country(let rule)? = rule(.country, in: policy)?.rule else { return Country.all }
      return rule.covered ?? Country.all
    }
    // A call narrows, so that only countries of the layer above are offered, and its own.
    let offered = Set(covered(above) + covered(policy)).sorted()
    return [
      field(
        "country.countries", .country,
        .choices(offered.map { .init(code: $0.code, title: .country($0)) }),
        covered(policy).map { $0.code }, aboveValue: covered(above).map { $0.code },
        key: "countries")
    ]
  }

  private var maximum: [CallForm.Field] {
    func rule(_ policy: Policy) -> MaximumAmount? {
      guard case .maximum(let rule)? = self.rule(.maximum, in: policy)?.rule else { return nil }
      return rule
    }
    let entry = entry(.maximum)
    func text(_ amount: ExactDecimal?) -> [String] {
      [amount.map { $0.written(in: policy.currency) }].compactMap { $0 }
    }
    let own = rule(policy)
    let isTyped = entry?.member("byApplicantType") != nil
    return [
      field(
        "maximum.amount", .maximum, .amount(policy.currency),
        entry?.member("amount") == nil ? [] : text(own?.amount),
        aboveValue: text(rule(above)?.amount), key: "amount")
    ]
      + ApplicantType.allCases.map { type in
        field(
          "maximum.byApplicantType.\(type.rawValue)", .maximum, .amount(policy.currency),
          isTyped ? text(own?.byApplicantType[type]) : [],
          aboveValue: text(rule(above)?.byApplicantType[type]), key: "byApplicantType",
          subject: .applicantType(type))
      }
  }

  private var minimum: [CallForm.Field] {
    func amount(_ policy: Policy) -> [String] {
      guard case .minimum(let rule)? = rule(.minimum, in: policy)?.rule else { return [] }
      return [rule.amount.written(in: policy.currency)]
    }
    return [
      field(
        "minimum.amount", .minimum, .amount(policy.currency),
        isOwn(.minimum, "amount") ? amount(policy) : [], aboveValue: amount(above), key: "amount")
    ]
  }

  private var window: [CallForm.Field] {
    func rule(_ policy: Policy) -> CallWindow? {
      guard case .callWindow(let rule)? = self.rule(.callWindow, in: policy)?.rule else {
        return nil
      }
      return rule
    }
    func rolling(_ policy: Policy) -> [String] {
      [rule(policy)?.closesOn == nil ? "true" : "false"]
    }
    func day(_ key: String, _ value: (CallWindow) -> Day?) -> CallForm.Field {
      field(
        "call-window.\(key)", .callWindow, .day,
        [rule(policy).flatMap(value)?.description].compactMap { $0 },
        aboveValue: [rule(above).flatMap(value)?.description].compactMap { $0 }, key: key)
    }
    let choices = ["true", "false"].map { CallForm.Choice(code: $0, title: .code($0)) }
    return [
      field(
        "call-window.rolling", .callWindow, .choice(choices), rolling(policy),
        aboveValue: rolling(above), key: "rolling"),
      day("opensOn") { $0.opensOn }, day("closesOn") { $0.closesOn },
    ]
  }

  private var categories: [CallForm.Field] {
    func rule(_ policy: Policy) -> CostCategories? {
      guard case .costCategory(let rule)? = self.rule(.costCategory, in: policy)?.rule else {
        return nil
      }
      return rule
    }
    guard let own = rule(policy) else { return [] }
    let upper = rule(above)
    let all =
      (upper?.categories ?? [])
      + own.categories.filter { category in
        !(upper?.categories.contains { $0.id == category.id } ?? false)
      }
    func one(_ id: String, in rule: CostCategories?) -> CostCategory? {
      rule?.categories.first { $0.id == id }
    }
    func cap(_ category: CostCategory?) -> [String] {
      [category?.cap?.written(in: policy.currency)].compactMap { $0 }
    }
    func share(_ category: CostCategory?) -> [String] {
      [category?.share.map { $0.percentText }].compactMap { $0 }
    }
    let unlisted = UnlistedCosts.allCases.map {
      CallForm.Choice(code: $0.rawValue, title: .code($0.rawValue))
    }
    return [
      field(
        "cost-category.categories", .costCategory,
        .choices(all.map { .init(code: $0.id, title: .words($0.title)) }),
        own.categories.map { $0.id }, aboveValue: upper?.categories.map { $0.id } ?? [],
        key: "categories")
    ]
      + all.flatMap { category in
        [
          field(
            "cost-category.cap.\(category.id)", .costCategory, .amount(policy.currency),
            cap(one(category.id, in: own)), aboveValue: cap(one(category.id, in: upper)),
            key: "categories", subject: .words(category.title)),
          field(
            "cost-category.share.\(category.id)", .costCategory, .percent,
            share(one(category.id, in: own)), aboveValue: share(one(category.id, in: upper)),
            key: "categories", subject: .words(category.title)),
        ]
      }
      + [
        field(
          "cost-category.unlisted", .costCategory, .choice(unlisted), [own.unlisted.rawValue],
          aboveValue: [upper?.unlisted.rawValue].compactMap { $0 }, key: "unlisted")
      ]
  }

  private var references: [CallForm.Field] {
    func rule(_ policy: Policy) -> References? {
      guard case .references(let rule)? = self.rule(.references, in: policy)?.rule else {
        return nil
      }
      return rule
    }
    func count(_ key: String, _ value: (References) -> Int) -> CallForm.Field {
      field(
        "references.\(key)", .references, .count,
        isOwn(.references, key) ? [rule(policy).map { "\(value($0))" }].compactMap { $0 } : [],
        aboveValue: [rule(above).map { "\(value($0))" }].compactMap { $0 }, key: key)
    }
    return [count("minimum") { $0.minimum }, count("independent") { $0.independent }]
  }

  private var basis: [CallForm.Field] {
    var sources: [CallForm.Choice] = []
    for requirement in policy.requirements + above.requirements {
      guard let source = requirement.basis.source,
        !sources.contains(where: { $0.code == source.id })
      else { continue }
      sources.append(.init(code: source.id, title: .words(LocalizedString(english: source.title))))
    }
    sources.append(.init(code: CallAnswers.newSource, title: .code(CallAnswers.newSource)))
    return [
      field("basis.source", .basis, .choice(sources), []),
      field("basis.title", .basis, .text, []), field("basis.address", .basis, .text, []),
      field("basis.readOn", .basis, .day, []),
    ]
      + CallForm.languages(policy).map { tag in
        field("basis.reading.\(tag)", .basis, .text, [], subject: .language(tag))
      }
  }
}

extension Policy {
  /// The id of the first requirement of a kind; the kind itself if there is none.
  func requirementID(of kind: RequirementKind) -> String {
    requirements.first { $0.kind == kind }?.id ?? kind.rawValue
  }
}

extension ExactDecimal {
  /// The number as policies write amounts: with all decimals of the currency.
  func written(in currency: Currency) -> String {
    let text = description
    let decimals = text.utf8.reversed().prefix { $0 != 0x2E }.count
    let written = decimals == text.utf8.count ? 0 : decimals
    if currency.decimals <= written { return text }
    return text + (written == 0 ? "." : "")
      + String(repeating: "0", count: currency.decimals - written)
  }
}

extension Int {
  /// Hundredths of a percent as a percentage.
  var percentText: String {
    let (whole, rest) = quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Node {
  /// The elements of a list; none of another value.
  var elements: [Node] {
    if case .list(let nodes) = content { nodes } else { [] }
  }

  /// The members of a mapping; none of another value.
  var members: [Member] {
    if case .mapping(let members) = content { members } else { [] }
  }

  /// The own entry of a requirement that is in force on a day, of the root of a policy file.
  func entry(of id: String, on day: Day?) -> Node? {
    let versions = (member("requirements")?.elements ?? []).filter { $0.requirementID == id }
    let begun = versions.filter { version in
      guard let day, let from = version.from else { return true }
      return from <= day
    }
    return begun.max { ($0.from ?? .min) < ($1.from ?? .min) }
  }

  /// The tags of the languages of words under a key.
  func languages(of key: String) -> [String] { member(key)?.members.map { $0.key } ?? [] }

  /// The words under a key in a language; plain text is English.
  func words(_ key: String, _ tag: String) -> String? {
    guard let node = member(key) else { return nil }
    if case .mapping = node.content { return node.text(under: tag) }
    return tag == "en" ? node.scalarText : nil
  }
}
