extension CostCategories {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    let id: PolicyMessage =
      switch unlisted {
      case .review: .policyCategoriesAsk
      case .reject: .policyCategoriesRefuse
      case .allow: .policyCategoriesAllow
      }
    return PolicySentence(Message(id), categories.map { $0.entry(terms) })
  }

  package var likelyCategories: [String] { categories.map { $0.id } }

  package var asksQuestions: Bool {
    for index in categories.indices where categories[index].question != nil { return true }
    return false
  }

  /// The questions of the categories in the budget, each with the items concerned.
  package func questions(_ facts: Facts, of requirement: Requirement) -> [OpenQuestion] {
    guard let items = facts.items else { return [] }
    return categories.compactMap { category in
      guard let question = category.question else { return nil }
      let concerned = items.indices.filter { items[$0].category == category.id }
      if concerned.isEmpty { return nil }
      return OpenQuestion(
        rule: requirement.id, paths: concerned.map { FieldPath(.itemCategory, $0) },
        question: question, basis: requirement.basis)
    }
  }

  package var canFail: Bool {
    unlisted == .reject
      || categories.contains { !$0.answers.isEmpty || $0.cap != nil || $0.share != nil }
  }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {
    needs.costs += categories.compactMap { $0.cap }
    if isRequired { needs.categoryRules.append(self) }
  }

  package func widenings(beyond upper: CostCategories, _ pair: LayerPair) -> [Widening] {
    var widenings: [Widening] = []
    if unlisted.strictness < upper.unlisted.strictness {
      widenings.append(
        Widening(
          .key("unlisted"), shownBy: .category(ModelApplication.unlistedCategory),
          message: "an unlisted cost is \(unlisted.words) here, but "
            + "\(upper.unlisted.words) in \(pair.upperName)"))
    }
    for category in categories {
      guard let above = upper.categories.first(where: { $0.id == category.id }) else {
        // If the layer above allows every unlisted cost, an entry adds nothing.
        if upper.unlisted == .allow { continue }
        widenings.append(
          Widening(
            .key("categories"), .element(category.id), shownBy: .category(category.id),
            message: "the category \(Diagnostic.quote(category.id)) is covered here, but not in "
              + pair.upperName))
        continue
      }
      widenings += category.widenings(beyond: above, pair)
    }
    return widenings + removals(from: upper, pair)
  }

  /// A category with a condition that is left out here comes back as an unlisted cost.
  private func removals(from upper: CostCategories, _ pair: LayerPair) -> [Widening] {
    if unlisted == .reject { return [] }
    let removed = upper.categories.filter { above in !categories.contains { $0.id == above.id } }
    return removed.filter { above in
      // If the cost is reviewed anyway, it needs no further question.
      !above.answers.isEmpty || above.cap != nil || above.share != nil
        || (unlisted == .allow && above.question != nil)
    }.map { above in
      Widening(
        .key("categories"),
        message: "without the category \(Diagnostic.quote(above.id)) its costs are "
          + "\(unlisted.words) here, free of the conditions of \(pair.upperName); "
          + "keep the category, or use unlisted: reject")
    }
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    let ids = categories.map { $0.id } + [ModelApplication.unlistedCategory]
    var applications: [GrantApplication] = []
    for id in ids {
      let alone = model.changed { $0.categories = [id] }
      applications.append(alone.application)
      applications += alone.ofEachIncidentType
    }
    for category in categories {
      if let cap = category.cap {
        let limit = model.terms.minorUnits(cap)
        for cost in [limit, limit + 1] {
          let one = model.changed {
            $0.categories = [category.id]
            $0.total = cost
          }
          applications.append(one.application)
          for other in ids where other != category.id {
            applications.append(model.with(costs: [(category.id, cost), (other, cost * 9)]))
          }
        }
      }
      if let share = category.share {
        let limit = model.total * Int128(share) / 10_000
        for cost in [limit, limit + 1] where cost <= model.total {
          for other in ids where other != category.id {
            let rest = model.total - cost
            applications.append(model.with(costs: [(category.id, cost), (other, rest)]))
          }
        }
      }
    }
    return applications
  }
}

extension CostCategory {
  fileprivate func entry(_ terms: CallTerms) -> PolicySentence.Entry {
    var conditions: [Message] = []
    if !answers.isEmpty {
      conditions.append(
        Message(.policyCategoryAnswers, .terms("types", answers.map { Term($0) }, .or)))
    }
    if let cap { conditions.append(Message(.policyCategoryCap, terms.argument("cap", cap))) }
    if let share { conditions.append(Message(.policyCategoryShare, .percent("share", share))) }
    if let question { conditions.append(Message(.policyAsks, .words("question", question))) }
    return .init(
      Message(.policyEntry, .entry("entry", Term(id, title))), conditions)
  }

  fileprivate func widenings(beyond upper: CostCategory, _ pair: LayerPair) -> [Widening] {
    var widenings: [Widening] = []
    func widen(_ key: Key, _ message: String) {
      widenings.append(
        Widening(
          .key("categories"), .element(id), .key(key.rawValue), shownBy: .category(id),
          message: "the category \(Diagnostic.quote(id)) \(message)"))
    }
    if !upper.answers.isEmpty {
      if answers.isEmpty {
        widen(.answers, "may be linked to any incident here, but not in \(pair.upperName)")
      } else if let type = answers.first(where: { !upper.answers.contains($0) }) {
        widen(.answers, "may be linked to \(type.rawValue) here, but not in \(pair.upperName)")
      }
    }
    if let above = upper.cap, cap.map({ $0 > above }) ?? true {
      let own = cap.map { "has a cap of \(pair.money($0))" } ?? "has no cap"
      widen(.cap, "\(own) here, but one of \(pair.money(above)) in \(pair.upperName)")
    }
    if let above = upper.share, above < 10_000, share.map({ $0 > above }) ?? true {
      let own = share.map { "may be \(Language.english.text(percent: $0))" } ?? "may be all"
      widen(
        .share,
        "\(own) of the total here, but \(Language.english.text(percent: above)) in "
          + pair.upperName
      )
    }
    if let above = upper.question, !(question?.keeps(above) ?? false) {
      widen(.question, "no longer asks the question of \(pair.upperName)")
    }
    return widenings
  }
}

extension UnlistedCosts {
  fileprivate var strictness: Int {
    switch self {
    case .allow: 0
    case .review: 1
    case .reject: 2
    }
  }

  fileprivate var words: String {
    switch self {
    case .allow: "allowed"
    case .review: "sent for review"
    case .reject: "rejected"
    }
  }
}

extension ModelApplication {
  /// The application with its incidents turned into each type in turn.
  fileprivate var ofEachIncidentType: [GrantApplication] {
    IncidentType.allCases.map { type in
      with { application in
        for index in (application.incidents ?? []).indices {
          application.incidents?[index].type = type
        }
      }
    }
  }

  /// The application with one item for each category at its cost, in minor units.
  fileprivate func with(costs: [(category: String, cost: Int128)]) -> GrantApplication {
    let model = changed {
      $0.categories = costs.map { $0.category }
      $0.total = costs.reduce(0) { $0 + $1.cost }
    }
    return model.with { application in
      for (index, line) in costs.enumerated() {
        application.budget.items?[index].unitCost = terms.decimal(line.cost)
      }
    }
  }
}
