/// Every item falls into a cost category of the call and answers an incident of the right type.
///
/// Source: announcement of 21 January 2024, which lists five categories; replacement is for what
/// "has been taken, lost or stolen". An item outside the list asks a person rather than declining,
/// since funds have covered other costs, such as legal fees.
public struct CostCategories: RequirementRule {
  /// The categories, in the policy's order; never empty.
  public var categories: [CostCategory]
  /// What becomes of an item in no category of the list.
  public var outside: OutsideCategories

  enum Key: String, FieldKey { case categories, outside }

  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> CostCategories? {
    let outside = reader.choice(fields[.outside], OutsideCategories.self, "what to do outside")
    let categories = reader.list(fields[.categories]) { reader, field in
      CostCategory.read(field, in: definitions.currency, &reader)
    }
    reader.refuseRepeats(fields[.categories], noun: "category")
    guard let categories = reader.filled(categories, fields, .categories) else { return nil }
    return CostCategories(categories: categories, outside: outside ?? .ask)
  }

  func judge(_ facts: Facts) -> Verdict {
    var verdict = judgeItems(facts)
    // Taking items out is enough only where no other cause remains and no share grows too large.
    verdict.remedies = verdict.remedies.map { remedy in
      guard let change = remedy.change else { return remedy }
      let changed = facts.application.applying(change)
      let after = Facts(application: changed, policy: facts.policy, rates: facts.rates)
      return judgeItems(after).outcome == .notMet ? Remedy(remedy.message) : remedy
    }
    return verdict
  }

  private func judgeItems(_ facts: Facts) -> Verdict {
    guard let items = facts.items else { return .missing([FieldPath(.items)], [facts.itemsRead]) }
    let parts = [linkVerdict(facts, items)] + limitVerdicts(facts, items)
    let reads =
      [facts.itemsRead]
      + items.enumerated().map {
        ReadValue(FieldPath(.itemCategory, $0.offset), $0.element.category)
      }
      + parts.flatMap { $0.reads }
    if let broken = parts.first(where: { $0.outcome == .notMet }) {
      return .notMet(broken.message, reads, remedies: broken.remedies)
    }
    let outsideItems = items.indices.filter { isOutside(items[$0]) }
    let paths = outsideItems.map { FieldPath(.itemCategory, $0) }
    let id = outsideItems.first.flatMap { items[$0].category }
    if outside == .refuse, let id {
      return .notMet(
        Message(
          .categoryRefused, .code("category", id), .paths("paths", paths),
          .codes("accepted", categories.map { $0.id })), reads,
        remedies: [
          Remedy(Message(.removeItems, .paths("paths", paths)), facts.removingItems(outsideItems))
        ])
    }
    if let open = parts.first(where: { $0.outcome == .unknown }) {
      return .unknown(open.message, reads)
    }
    if outside == .ask, let id {
      if let near = nearest(to: id, among: categories.map { $0.id }) {
        return .needsPerson(
          Message(
            .categoryMisspelt, .code("category", id), .paths("paths", paths), .code("near", near)),
          reads)
      }
      return .needsPerson(
        Message(.categoryUnlisted, .code("category", id), .paths("paths", paths)), reads)
    }
    return .met(Message(.categoriesListed, .count("count", items.count)), reads)
  }

  private func isOutside(_ item: BudgetItem) -> Bool {
    guard let category = item.category else { return false }
    return !categories.contains { $0.id == category }
  }

  /// Whether every item's category is known and its incidents are of a type that it must answer.
  private func linkVerdict(_ facts: Facts, _ items: [BudgetItem]) -> Verdict {
    // The incidents' ids are the same for every item, so that they are listed once.
    let asksIncidents = categories.contains { !$0.answers.isEmpty }
    var reads: [ReadValue] = asksIncidents ? facts.incidentIDReads : []
    var failing: [(item: Int, category: CostCategory)] = []
    var missing: [FieldPath] = []
    for (index, item) in items.enumerated() {
      guard let id = item.category else {
        // Without a category the item is fine only if it would be under every listed one.
        let answers = categories.map { $0.answers }.withoutRepeats
          .map { facts.answers(item, $0, at: index) }
        reads += answers.flatMap { $0.reads }
        if outside != .allow || answers.contains(where: { $0.truth != .isTrue }) {
          missing.append(FieldPath(.itemCategory, index))
        }
        continue
      }
      guard let category = categories.first(where: { $0.id == id }) else { continue }
      let answer = facts.answers(item, category.answers, at: index)
      reads += answer.reads
      if answer.truth == .isFalse { failing.append((index, category)) }
      if answer.truth == .unknown { missing += answer.missing }
    }
    if let first = failing.first {
      let paths = failing.map { FieldPath(.itemRespondsTo, $0.item) }
      let ofFirst = failing.filter { $0.category.id == first.category.id }
      let firstPaths = ofFirst.map { FieldPath(.itemRespondsTo, $0.item) }
      return .notMet(
        Message(
          .categoryNeedsIncident, .code("category", first.category.id), .paths("paths", firstPaths),
          .codes("types", first.category.answers.map { $0.rawValue })), reads,
        remedies: [
          Remedy(
            Message(.linkOrRemoveItems, .paths("paths", paths)),
            facts.removingItems(failing.map { $0.item }))
        ])
    }
    if !missing.isEmpty { return .missing(missing.withoutRepeats, reads) }
    return .met(Message(.categoriesListed, .count("count", items.count)), reads)
  }

  /// Whether each category keeps to its cap and its share of the total.
  private func limitVerdicts(_ facts: Facts, _ items: [BudgetItem]) -> [Verdict] {
    categories.compactMap { category in
      if category.cap == nil, category.share == nil { return nil }
      return category.judgeLimits(facts, items)
    }
  }
}

/// What becomes of an item in no category of the list.
public enum OutsideCategories: String, CaseIterable, Hashable, Sendable {
  /// A person looks at it.
  case ask
  /// It is refused.
  case refuse
  /// It is let pass, since another requirement judges it.
  case allow
}

extension Facts {
  /// Whether an item answers an incident of one of the types; true when none is asked.
  ///
  /// The incidents' ids are read besides those that it names.
  func answers(
    _ item: BudgetItem, _ types: [IncidentType], at index: Int
  ) -> (truth: Truth, reads: [ReadValue], missing: [FieldPath]) {
    if types.isEmpty { return (.isTrue, [], []) }
    let path = FieldPath(.itemRespondsTo, index)
    var reads = [ReadValue(path, item.respondsTo?.joined(separator: ", "))]
    guard let answered = application.incidentsAnswered(by: item),
      let incidents = application.incidents
    else {
      if item.respondsTo?.isEmpty == true { return (.isFalse, reads, []) }
      return (.unknown, reads, [item.respondsTo == nil ? path : FieldPath(.incidents)])
    }
    var missing: [FieldPath] = []
    let parts = answered.map { position -> Truth in
      let type = incidents[position].type
      reads.append(ReadValue(FieldPath(.incidentType, position), type?.rawValue))
      if type == nil { missing.append(FieldPath(.incidentType, position)) }
      return Truth(type.map { types.contains($0) })
    }
    return (Truth.any(parts), reads, missing)
  }
}
