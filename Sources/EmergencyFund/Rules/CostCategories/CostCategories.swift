/// The rule that every item is in a cost category of the call, with an incident of the right type.
///
/// Source: announcement of 21 January 2024, which lists five categories; replacement is for what
/// "has been taken, lost or stolen". An unlisted item needs review and is not a reason to decline,
/// since funds have covered other costs, such as legal fees.
package struct CostCategories: RequirementRule {
  /// The categories, in the policy's order; never empty.
  package var categories: [CostCategory]
  /// The treatment of an item in no category of the list.
  package var unlisted: UnlistedCosts

  package enum Key: String, FieldKey { case categories, unlisted }

  package static var kind: RequirementKind { .costCategory }
  package static var readsEachPlaceOnce: Bool { false }

  package var rule: Rule { .costCategory(self) }

  package static func parameters(of rule: Rule) -> CostCategories? {
    if case .costCategory(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> CostCategories? {
    let unlisted = reader.choice(
      fields[.unlisted], UnlistedCosts.self, "what to do with unlisted costs")
    let categories = reader.list(fields[.categories]) { reader, field in
      CostCategory.read(field, in: definitions.currency, &reader)
    }
    reader.refuseRepeats(fields[.categories], noun: "category")
    guard let categories = reader.filled(categories, fields, .categories) else { return nil }
    return CostCategories(categories: categories, unlisted: unlisted ?? .review)
  }

  package var fieldsRead: [ApplicationField] {
    [ApplicationField].costs + [.itemCategory]
      + (categories.contains { !$0.answers.isEmpty }
        ? [ApplicationField].links + [.incidentType] : [])
  }
  package var termsRead: [CallTerm] { [.currency] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    // Removing items is enough only if no other cause remains and no share becomes too large.
    let ruling: R = judgeItems(facts)
    return ruling.mappingRemedies { remedy in
      guard let change = remedy.change else { return remedy }
      let changed = facts.application.applying(change)
      let after: BareVerdict = Facts.with(changed, under: facts.terms, facts.rates) {
        judgeItems($0)
      }
      return after.outcome == .notMet ? Remedy(remedy.message, amount: remedy.amount) : remedy
    }
  }

  private func judgeItems<R: Ruling>(_ facts: Facts) -> R {
    guard let items = facts.items else { return .missing([FieldPath(.items)], [facts.itemsRead]) }
    func reads() -> [ReadValue] { self.reads(facts, items) }
    var open: R? = judgeLinks(facts, items)
    if let open, open.outcome == .notMet { return open.reading(reads()) }
    for index in categories.indices
    where categories[index].cap != nil || categories[index].share != nil {
      let limits: R = categories[index].judgeLimits(facts, items)
      if limits.outcome == .notMet { return limits.reading(reads()) }
      if limits.outcome == .unknown, open == nil { open = limits }
    }
    let unlistedItem =
      unlisted == .allow ? nil : items.indices.first { isUnlisted(items[$0].category) }
    var paths: [FieldPath] { unlistedIndices(items).map { FieldPath(.itemCategory, $0) } }
    let id = unlistedItem.flatMap { items[$0].category }
    if unlisted == .reject, let id {
      return .notMet(
        Message(
          .categoryRefused, .code("category", id), .paths("paths", paths),
          .terms("accepted", categories.map { Term($0.id, $0.title) }, .and)), reads(),
        remedies: [
          Remedy(
            Message(.removeItems, .paths("paths", paths)),
            facts.removingItems(unlistedIndices(items)))
        ])
    }
    if let open { return open.reading(reads()) }
    if let id { return .needsPerson(unlisted(id, paths), reads()) }
    return .met(Message(.categoriesListed, .count("count", items.count)), reads())
  }

  /// The problem that a category is not in the list, with the one that was perhaps meant.
  private func unlisted(_ id: String, _ paths: [FieldPath]) -> Message {
    if let near = nearest(to: id, among: categories.map { $0.id }) {
      let title = categories.first { $0.id == near }?.title
      return Message(
        .categoryMisspelt, .code("category", id), .paths("paths", paths),
        .term("near", Term(near, title)))
    }
    return Message(.categoryUnlisted, .code("category", id), .paths("paths", paths))
  }

  private func unlistedIndices(_ items: [BudgetItem]) -> [Int] {
    items.indices.filter { isUnlisted(items[$0].category) }
  }

  private func reads(_ facts: Facts, _ items: [BudgetItem]) -> [ReadValue] {
    let incidentCount = facts.application.incidents?.count ?? 0
    var reads = [ReadValue](room: 2 + 3 * items.count + incidentCount)
    reads.append(facts.itemsRead)
    for index in items.indices { reads.add(.itemCategory, index, items[index].category) }
    addLinks(facts, items, to: &reads)
    for index in categories.indices
    where categories[index].cap != nil || categories[index].share != nil {
      reads += categories[index].limitReads(facts, items)
    }
    return reads
  }

  private func isUnlisted(_ category: String?) -> Bool {
    category.map { position(of: $0) == nil } ?? false
  }

  /// The position of a category, if it is listed.
  private func position(of id: String) -> Int? {
    // By index, since copying a category costs more than comparing its id.
    for index in categories.indices where categories[index].id.isSameCode(as: id) { return index }
    return nil
  }

  /// The item's category, if it is listed.
  private func category(of item: BudgetItem) -> CostCategory? {
    item.category.flatMap { position(of: $0) }.map { categories[$0] }
  }

  /// Whether an item has a category, if required, and relates to an incident that fits.
  private func isLinked(_ items: [BudgetItem], _ index: Int, _ links: IncidentLinks) -> Ternary {
    if let id = items[index].category {
      guard let position = position(of: id) else { return .isTrue }
      if categories[position].answers.isEmpty { return .isTrue }
      return links.hasIncident(
        among: items[index].respondsTo, ofTypes: categories[position].answers)
    }
    if unlisted != .allow { return .unknown }
    // Without a category, the item is fine only if it would be under every listed one.
    let isFine = categories.allSatisfy {
      links.hasIncident(among: items[index].respondsTo, ofTypes: $0.answers) == .isTrue
    }
    return isFine ? .isTrue : .unknown
  }

  /// The reasons why not every item's category is known with incidents of a type
  /// that it requires.
  private func judgeLinks<R: Ruling>(_ facts: Facts, _ items: [BudgetItem]) -> R? {
    let links = IncidentLinks(facts.application.incidents)
    func indices(_ wanted: Ternary) -> [Int] {
      items.indices.filter { isLinked(items, $0, links) == wanted }
    }
    switch Ternary.all(items.indices, { isLinked(items, $0, links) }) {
    case .isTrue: return nil
    case .unknown:
      return R.missing(
        indices(.unknown).flatMap { missing(items[$0], at: $0, facts.application.incidents, links) }
          .withoutRepeats,
        [])
    case .isFalse:
      return R.notMet(
        mismatch(items, indices(.isFalse)), [],
        remedies: [
          Remedy(
            Message(
              .linkOrRemoveItems,
              .paths("paths", indices(.isFalse).map { FieldPath(.itemRespondsTo, $0) })),
            facts.removingItems(indices(.isFalse)))
        ])
    }
  }

  /// The problem that items of the first category concerned relate to no incident as required.
  private func mismatch(_ items: [BudgetItem], _ failing: [Int]) -> Message {
    let category = failing.first.flatMap { self.category(of: items[$0]) }
    let ofFirst = failing.filter { items[$0].category == category?.id }
    return Message(
      .categoryNeedsIncident, .term("category", Term(category?.id ?? "", category?.title)),
      .paths("paths", ofFirst.map { FieldPath(.itemRespondsTo, $0) }),
      .terms("types", category?.answers.map { Term($0) } ?? [], .or))
  }

  private func missing(
    _ item: BudgetItem, at index: Int, _ incidents: [Incident]?, _ links: IncidentLinks
  ) -> [FieldPath] {
    guard item.category != nil else { return [FieldPath(.itemCategory, index)] }
    guard item.respondsTo != nil else { return [FieldPath(.itemRespondsTo, index)] }
    guard let incidents else { return [FieldPath(.incidents)] }
    return (links.indices(answeredBy: item.respondsTo) ?? []).filter { incidents[$0].type == nil }
      .map { FieldPath(.incidentType, $0) }
  }

  private func addLinks(_ facts: Facts, _ items: [BudgetItem], to reads: inout [ReadValue]) {
    let asksIncidents = categories.indices.contains { !categories[$0].answers.isEmpty }
    if !asksIncidents { return }
    // The incidents' ids are the same for every item, so they are listed once.
    facts.addIncidentIDs(to: &reads)
    let incidents = facts.application.incidents
    let links = IncidentLinks(incidents)
    for index in items.indices {
      // An item without a category could be in any of them.
      let asks =
        items[index].category.map { id in
          position(of: id).map { !categories[$0].answers.isEmpty } ?? false
        } ?? true
      if asks { addAnswers(incidents, links, items, index, to: &reads) }
    }
  }
}

extension CostCategories {
  /// Adds the values that determine an item's types of incident, except the incidents' ids.
  private func addAnswers(
    _ incidents: [Incident]?, _ links: IncidentLinks, _ items: [BudgetItem], _ index: Int,
    to reads: inout [ReadValue]
  ) {
    reads.add(.itemRespondsTo, index, items[index].respondsTo)
    guard let incidents else { return }
    for position in links.indices(answeredBy: items[index].respondsTo) ?? [] {
      reads.add(.incidentType, position, incidents[position].type?.rawValue)
    }
  }
}

/// The treatment of an item in no category of the list.
package enum UnlistedCosts: String, CaseIterable, Hashable, Sendable {
  /// It needs review.
  case review
  /// It is rejected.
  case reject
  /// It is allowed, since another requirement decides on it.
  case allow
}
