/// A category of costs that a call covers, with its conditions.
package struct CostCategory: Hashable, Sendable {
  /// The id to which budget items refer.
  package var id: String
  /// The title.
  package var title: LocalizedString
  /// The types of incident of which the item must relate to at least one; empty for no condition.
  package var answers: [IncidentType]
  /// The maximum for all items of the category together, in the policy's currency.
  package var cap: ExactDecimal?
  /// The maximum share of all items of the category in the total, in hundredths of a percent.
  package var share: Int?
  /// A question for the reviewer about items of this category.
  package var question: LocalizedString?

  package enum Key: String, FieldKey { case id, title, answers, cap, share, question }

  static func read(
    _ field: Field, in currency: Currency?, _ reader: inout DocumentReader
  ) -> CostCategory? {
    let fields = reader.fields(field, Key.self)
    let id = reader.code(fields[.id], noun: "the id of a category")
    let answers = reader.choices(fields[.answers], IncidentType.self, "an incident type")
    let category = CostCategory(
      id: id ?? "",
      title: reader.localizedString(fields[.title]) ?? LocalizedString(english: id ?? ""),
      answers: answers ?? [], cap: reader.amount(fields[.cap], in: currency),
      share: reader.percent(fields[.share]), question: reader.localizedString(fields[.question]))
    if id == nil, fields[.id] == nil { reader.missing(fields, .id) }
    return id == nil ? nil : category
  }

  /// Whether the items of this category are within its cap and its share of the total.
  func judgeLimits<R: Ruling>(_ facts: Facts, _ items: [BudgetItem]) -> R {
    func reads() -> [ReadValue] { limitReads(facts, items) }
    let hasOwn = items.contains { $0.category == id }
    let hasUnsorted = items.contains { $0.category == nil }
    if !hasOwn, !hasUnsorted {
      return .met(Message(.categoriesListed, .count("count", 0)), reads())
    }
    guard !hasUnsorted, let sum = facts.cost(of: isOwn), let everything = facts.cost(of: isNeeded)
    else {
      let unsorted = items.indices.filter { items[$0].category == nil }
      let missing = unsorted.map { FieldPath(.itemCategory, $0) } + facts.costMissing(of: isNeeded)
      if missing.isEmpty { return .unknown(Message(.amountOutOfRange), reads()) }
      return .missing(missing.withoutRepeats, reads())
    }
    if let share {
      // cost / total > share / 10,000, without a division; of less than nothing, there is no share.
      let whole = max(0, everything.tenThousandths)
      let left = sum.tenThousandths.multipliedReportingOverflow(by: 10_000)
      let right = whole.multipliedReportingOverflow(by: Int128(share))
      guard !left.overflow, !right.overflow else {
        return .unknown(Message(.amountOutOfRange), reads())
      }
      if left.partialValue > right.partialValue {
        return .notMet(
          Message(.categoryOverShare, .term("category", Term(id, title)), .percent("share", share)),
          reads(),
          remedies: [
            Remedy(
              Message(
                .reduceCategoryShare, .term("category", Term(id, title)), .percent("share", share)))
          ])
      }
    }
    if let cap {
      switch facts.converted(sum) {
      case .failure(let message): return .unknown(message, reads())
      case .success(let money):
        guard let limit = facts.policyMoney(cap) else { break }
        if money.minorUnits > limit.minorUnits {
          return .notMet(
            Message(
              .categoryOverCap, .term("category", Term(id, title)), .money("cost", money),
              .money("cap", limit)),
            reads(),
            remedies: [
              Remedy(
                Message(.reduceCategory, .term("category", Term(id, title)), .money("cap", limit)),
                amount: limit)
            ])
        }
      }
    }
    return .met(Message(.categoriesListed, .count("count", items.count(where: isOwn))), reads())
  }

  private func isOwn(_ item: BudgetItem) -> Bool { item.category == id }

  /// Whether an item's cost is needed: only a share depends on the other items' costs.
  private func isNeeded(_ item: BudgetItem) -> Bool { share != nil || isOwn(item) }

  /// The values that the limits depend on.
  func limitReads(_ facts: Facts, _ items: [BudgetItem]) -> [ReadValue] {
    facts.costReads(of: isNeeded) + (cap == nil ? [] : [facts.receiptRead])
  }
}
