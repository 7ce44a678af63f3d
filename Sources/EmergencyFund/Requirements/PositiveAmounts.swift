/// Every item has a quantity of at least one and a price above zero.
///
/// A negative or empty line would hide what the others cost.
/// Source: none is needed; a budget line of nothing asks for nothing.
public struct PositiveAmounts: RequirementRule {
  typealias Key = NoKey

  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> PositiveAmounts? {
    PositiveAmounts()
  }

  func judge(_ facts: Facts) -> Verdict {
    guard let items = facts.items else { return .missing([FieldPath(.items)], [facts.itemsRead]) }
    var reads = [facts.itemsRead]
    var failing: [Int] = []
    var paths: [FieldPath] = []
    var missing: [FieldPath] = []
    for (index, item) in items.enumerated() {
      let quantityPath = FieldPath(.itemQuantity, index)
      let costPath = FieldPath(.itemUnitCost, index)
      reads.append(ReadValue(quantityPath, item.quantity.map { String($0) }))
      reads.append(ReadValue(costPath, item.unitCost?.description))
      let badQuantity = item.quantity.map { $0 < 1 } ?? false
      let badCost = item.unitCost.map { $0 <= .zero } ?? false
      if badQuantity { paths.append(quantityPath) }
      if badCost { paths.append(costPath) }
      if badQuantity || badCost { failing.append(index) }
      if item.quantity == nil { missing.append(quantityPath) }
      if item.unitCost == nil { missing.append(costPath) }
    }
    if !failing.isEmpty {
      return .notMet(
        Message(.amountsNotPositive, .count("count", paths.count), .paths("paths", paths)), reads,
        remedies: [
          Remedy(
            Message(.correctOrRemoveItems, .paths("paths", paths)), facts.removingItems(failing))
        ])
    }
    if !missing.isEmpty { return .missing(missing, reads) }
    return .met(Message(.amountsPositive, .count("count", items.count)), reads)
  }
}
