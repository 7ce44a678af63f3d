// What a lower layer may not widen about the costs, the incidents and the purposes.

extension RecentIncident: NarrowingRule {
  func widenings(beyond upper: RecentIncident, _ pair: PolicyPair) -> [Widening] {
    if days <= upper.days { return [] }
    return [
      Widening(
        .key("days"),
        message: "an incident may have happened up to \(days) days earlier here, but at most "
          + "\(upper.days) in \(pair.upperName)")
    ]
  }
}

extension ItemAnswersIncident: NarrowingRule {
  func widenings(beyond upper: ItemAnswersIncident, _ pair: PolicyPair) -> [Widening] { [] }
}

extension PositiveAmounts: NarrowingRule {
  func widenings(beyond upper: PositiveAmounts, _ pair: PolicyPair) -> [Widening] { [] }
}

extension NoOtherFunding: NarrowingRule {
  func widenings(beyond upper: NoOtherFunding, _ pair: PolicyPair) -> [Widening] { [] }
}

extension Exclusions: NarrowingRule {
  func widenings(beyond upper: Exclusions, _ pair: PolicyPair) -> [Widening] {
    upper.codes.filter { code in !codes.contains { $0.id == code.id } }.map { code in
      Widening(
        .key("codes"),
        message: "\(Complaint.quote(code.id)) is not excluded here, and is by \(pair.upperName)")
    }
  }
}

extension Judgement: NarrowingRule {
  func edges(around model: ModelApplication) -> [GrantApplication] { [] }

  /// A question may gain translations; another question would take the place of the one above.
  func widenings(beyond upper: Judgement, _ pair: PolicyPair) -> [Widening] {
    if question.keeps(upper.question) { return [] }
    return [
      Widening(
        .key("question"),
        message: "the question of \(pair.upperName) is worded differently here; "
          + "add your own question under a new id")
    ]
  }
}

extension LocalizedText {
  /// Whether every translation of another text stands here unchanged.
  func keeps(_ other: LocalizedText) -> Bool {
    other.byLanguage.allSatisfy { byLanguage.contains($0) }
  }
}

extension CostCategories: NarrowingRule {
  func widenings(beyond upper: CostCategories, _ pair: PolicyPair) -> [Widening] {
    var widenings: [Widening] = []
    if outside.strictness < upper.outside.strictness {
      widenings.append(
        Widening(
          .key("outside"),
          message: "a cost outside the categories is \(outside.words) here, and "
            + "\(upper.outside.words) by \(pair.upperName)"))
    }
    for category in categories {
      guard let above = upper.categories.first(where: { $0.id == category.id }) else {
        // Where the layer above lets everything outside its list pass, an entry adds nothing.
        if upper.outside == .allow { continue }
        widenings.append(
          Widening(
            .key("categories"), .element(category.id),
            message: "the category \(Complaint.quote(category.id)) is covered here, and not by "
              + pair.upperName))
        continue
      }
      widenings += category.widenings(beyond: above, pair)
    }
    return widenings + removals(from: upper, pair)
  }

  /// A category with a condition that is left out here comes back as a cost outside the list.
  private func removals(from upper: CostCategories, _ pair: PolicyPair) -> [Widening] {
    if outside == .refuse { return [] }
    let removed = upper.categories.filter { above in !categories.contains { $0.id == above.id } }
    return removed.filter { above in
      // A person who looks at the cost needs no question besides.
      !above.answers.isEmpty || above.cap != nil || above.share != nil
        || (outside == .allow && above.question != nil)
    }.map { above in
      Widening(
        .key("categories"),
        message: "without the category \(Complaint.quote(above.id)) its costs are "
          + "\(outside.words) here, free of the conditions of \(pair.upperName); "
          + "keep the category, or refuse what is outside")
    }
  }
}

extension CostCategory {
  fileprivate func widenings(beyond upper: CostCategory, _ pair: PolicyPair) -> [Widening] {
    var widenings: [Widening] = []
    func widen(_ key: Key, _ message: String) {
      widenings.append(
        Widening(
          .key("categories"), .element(id), .key(key.rawValue),
          message: "the category \(Complaint.quote(id)) \(message)"))
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
      widen(.cap, "\(own) here, and one of \(pair.money(above)) in \(pair.upperName)")
    }
    if let above = upper.share, above < 10_000, share.map({ $0 > above }) ?? true {
      let own = share.map { "may be \(Language.english.text(percent: $0))" } ?? "may be all"
      widen(
        .share,
        "\(own) of the total here, and \(Language.english.text(percent: above)) in \(pair.upperName)"
      )
    }
    if let above = upper.question, !(question?.keeps(above) ?? false) {
      widen(.question, "no longer asks the question of \(pair.upperName)")
    }
    return widenings
  }
}

extension OutsideCategories {
  fileprivate var strictness: Int {
    switch self {
    case .allow: 0
    case .ask: 1
    case .refuse: 2
    }
  }

  fileprivate var words: String {
    switch self {
    case .allow: "let pass"
    case .ask: "sent for review"
    case .refuse: "refused"
    }
  }
}
