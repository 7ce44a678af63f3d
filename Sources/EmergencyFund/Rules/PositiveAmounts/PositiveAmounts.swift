/// The rule that every item has a quantity of at least one and a price above zero.
///
/// A negative or empty item would hide the cost of the others.
/// Source: none is needed; an item of zero requests nothing.
package struct PositiveAmounts: RequirementRule {
  package typealias Key = NoKey

  package static var kind: RequirementKind { .positiveAmounts }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .positiveAmounts(self) }

  package static func parameters(of rule: Rule) -> PositiveAmounts? {
    if case .positiveAmounts(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> PositiveAmounts? {
    PositiveAmounts()
  }

  package var fieldsRead: [ApplicationField] { [.items, .itemQuantity, .itemUnitCost] }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    guard let items = facts.items else { return .missing([FieldPath(.items)], [facts.itemsRead]) }
    var reads: [ReadValue] {
      var reads = [ReadValue](room: 1 + 2 * items.count)
      reads.append(facts.itemsRead)
      for index in items.indices {
        reads.add(.itemQuantity, index, items[index].quantity)
        reads.add(.itemUnitCost, index, items[index].unitCost)
      }
      return reads
    }
    /// The quantities and prices that meet a condition, in the order of the items.
    func paths(_ quantity: (BudgetItem) -> Bool, _ cost: (BudgetItem) -> Bool) -> [FieldPath] {
      items.enumerated().flatMap { index, item in
        (quantity(item) ? [FieldPath(.itemQuantity, index)] : [])
          + (cost(item) ? [FieldPath(.itemUnitCost, index)] : [])
      }
    }
    if items.indices.contains(where: { items[$0].isQuantityBad || items[$0].isCostBad }) {
      let paths = { paths({ $0.isQuantityBad }, { $0.isCostBad }) }
      var failing: [Int] {
        items.indices.filter { items[$0].isQuantityBad || items[$0].isCostBad }
      }
      return .notMet(
        Message(.amountsNotPositive, .count("count", paths().count), .paths("paths", paths())),
        reads,
        remedies: [
          Remedy(
            Message(.correctOrRemoveItems, .paths("paths", paths())), facts.removingItems(failing))
        ])
    }
    if items.indices.contains(where: { items[$0].quantity == nil || items[$0].unitCost == nil }) {
      return .missing(paths({ $0.quantity == nil }, { $0.unitCost == nil }), reads)
    }
    return .met(Message(.amountsPositive, .count("count", items.count)), reads)
  }
}

extension BudgetItem {
  fileprivate var isQuantityBad: Bool { quantity.map { $0 < 1 } ?? false }
  fileprivate var isCostBad: Bool { unitCost.map { $0 <= .zero } ?? false }
}
