package import EmergencyFund

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
        message: "\(Complaint.quote(code.id)) is not excluded here, but is in \(pair.upperName)")
    }
  }
}

extension Judgement: NarrowingRule {
  func edges(around model: ModelApplication) -> [GrantApplication] { [] }

  /// A question may gain translations; another question would replace the one above.
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
  /// Whether every translation of another text is unchanged here.
  func keeps(_ other: LocalizedText) -> Bool {
    other.byLanguage.allSatisfy { byLanguage.contains($0) }
  }
}

extension CostCategories: NarrowingRule {
  func widenings(beyond upper: CostCategories, _ pair: PolicyPair) -> [Widening] {
    var widenings: [Widening] = []
    if unlisted.strictness < upper.unlisted.strictness {
      widenings.append(
        Widening(
          .key("unlisted"),
          message: "an unlisted cost is \(unlisted.words) here, but "
            + "\(upper.unlisted.words) in \(pair.upperName)"))
    }
    for category in categories {
      guard let above = upper.categories.first(where: { $0.id == category.id }) else {
        // If the layer above allows every unlisted cost, an entry adds nothing.
        if upper.unlisted == .allow { continue }
        widenings.append(
          Widening(
            .key("categories"), .element(category.id),
            message: "the category \(Complaint.quote(category.id)) is covered here, but not in "
              + pair.upperName))
        continue
      }
      widenings += category.widenings(beyond: above, pair)
    }
    return widenings + removals(from: upper, pair)
  }

  /// A category with a condition that is left out here comes back as an unlisted cost.
  private func removals(from upper: CostCategories, _ pair: PolicyPair) -> [Widening] {
    if unlisted == .reject { return [] }
    let removed = upper.categories.filter { above in !categories.contains { $0.id == above.id } }
    return removed.filter { above in
      // If the cost is reviewed anyway, it needs no further question.
      !above.answers.isEmpty || above.cap != nil || above.share != nil
        || (unlisted == .allow && above.question != nil)
    }.map { above in
      Widening(
        .key("categories"),
        message: "without the category \(Complaint.quote(above.id)) its costs are "
          + "\(unlisted.words) here, free of the conditions of \(pair.upperName); "
          + "keep the category, or use unlisted: reject")
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
