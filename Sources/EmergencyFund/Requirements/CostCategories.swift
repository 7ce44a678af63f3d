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
      CostCategory.read(field, &reader)
    }
    reader.refuseRepeats(fields[.categories], categories?.map { $0.id } ?? [], noun: "category")
    guard let categories = reader.filled(categories, fields, .categories) else { return nil }
    return CostCategories(categories: categories, outside: outside ?? .ask)
  }

  func judge(_ facts: Facts) -> Verdict {
    guard let items = facts.items else { return .missing([FieldPath(.items)], [facts.itemsRead]) }
    var reads = [facts.itemsRead]
    for (index, item) in items.enumerated() {
      reads.append(ReadValue(FieldPath(.itemCategory, index), item.category))
    }
    let limits = limitVerdicts(facts, items)
    let links = linkVerdict(facts, items)
    if let broken = ([links] + limits).first(where: { $0.outcome == .notMet }) {
      return Verdict(
        outcome: .notMet, message: broken.message, reads: reads + broken.reads,
        remedies: broken.remedies)
    }
    let outsideItems = items.indices.filter { isOutside(items[$0]) }
    let outsidePaths = outsideItems.map { FieldPath(.itemCategory, $0) }
    if outside == .refuse, let first = outsideItems.first {
      let remedy = Remedy(
        Message(.removeItems, .paths("paths", outsidePaths)), facts.removingItems(outsideItems))
      return .notMet(
        Message(
          .categoryRefused, .code("category", items[first].category ?? ""),
          .paths("paths", outsidePaths), .codes("accepted", categories.map { $0.id })),
        reads, remedies: [remedy])
    }
    if let open = ([links] + limits).first(where: { $0.outcome == .unknown }) {
      return Verdict(outcome: .unknown, message: open.message, reads: reads + open.reads)
    }
    if outside == .ask, let first = outsideItems.first {
      let id = items[first].category ?? ""
      let allReads = reads + links.reads
      if let near = nearest(to: id, among: categories.map { $0.id }) {
        return .needsPerson(
          Message(
            .categoryMisspelt, .code("category", id), .paths("paths", outsidePaths),
            .code("near", near)), allReads)
      }
      return .needsPerson(
        Message(.categoryUnlisted, .code("category", id), .paths("paths", outsidePaths)), allReads)
    }
    return .met(
      Message(.categoriesListed, .count("count", items.count)),
      reads + links.reads + limits.flatMap { $0.reads })
  }

  private func isOutside(_ item: BudgetItem) -> Bool {
    guard let category = item.category else { return false }
    return !categories.contains { $0.id == category }
  }

  /// Whether every item's category is known and its incidents are of a type that it must answer.
  private func linkVerdict(_ facts: Facts, _ items: [BudgetItem]) -> Verdict {
    var reads: [ReadValue] = []
    var failing: [(item: Int, category: CostCategory)] = []
    var missing: [FieldPath] = []
    for (index, item) in items.enumerated() {
      guard let id = item.category else {
        // Without a category the item is fine only if it would be under every listed one.
        let open = categories.contains { category in
          facts.answers(item, category.answers).truth != .isTrue
        }
        for category in categories {
          reads += facts.answers(item, category.answers, at: index).reads
        }
        if outside != .allow || open { missing.append(FieldPath(.itemCategory, index)) }
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
      return .notMet(
        Message(
          .categoryNeedsIncident, .code("category", first.category.id), .paths("paths", paths),
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
  func answers(
    _ item: BudgetItem, _ types: [IncidentType], at index: Int = 0
  ) -> (truth: Truth, reads: [ReadValue], missing: [FieldPath]) {
    if types.isEmpty { return (.isTrue, [], []) }
    let path = FieldPath(.itemRespondsTo, index)
    var reads = [ReadValue(path, item.respondsTo?.joined(separator: ", "))] + incidentIDReads
    guard let answered = application.incidentsAnswered(by: item), let incidents = application.incidents
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
