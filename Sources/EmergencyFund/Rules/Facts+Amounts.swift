/// A converted amount, or the reason why there is none.
package enum Conversion: Hashable, Sendable {
  case success(Money)
  case failure(Message)
}

extension Facts {
  /// The cost of some items, or of all, in the budget's currency; nil while a part is missing.
  func cost(of wanted: (BudgetItem) -> Bool = { _ in true }) -> ExactSum? {
    application.budget.currency == nil ? nil : application.budget.cost(of: wanted)
  }

  /// The values that a cost is calculated from.
  func costReads(of wanted: (BudgetItem) -> Bool = { _ in true }) -> [ReadValue] {
    var reads = [ReadValue](room: 3 + 2 * (items?.count ?? 0))
    addCostReads(of: wanted, to: &reads)
    return reads
  }

  private func addCostReads(of wanted: (BudgetItem) -> Bool, to reads: inout [ReadValue]) {
    reads.add(.currency, application.budget.currency)
    reads.append(itemsRead)
    guard let items else { return }
    for index in items.indices where wanted(items[index]) {
      reads.add(.itemQuantity, index, items[index].quantity)
      reads.add(.itemUnitCost, index, items[index].unitCost)
    }
  }

  /// The missing values for a cost.
  func costMissing(of wanted: (BudgetItem) -> Bool = { _ in true }) -> [FieldPath] {
    guard let items else { return [FieldPath(.items)] }
    var missing = application.budget.currency == nil ? [FieldPath(.currency)] : []
    for (index, item) in items.enumerated() where wanted(item) {
      if item.quantity == nil { missing.append(FieldPath(.itemQuantity, index)) }
      if item.unitCost == nil { missing.append(FieldPath(.itemUnitCost, index)) }
    }
    return missing
  }

  /// The requested amount, in the budget's currency: `requested`, or otherwise all items.
  package var amountAsked: ExactSum? {
    guard let requested = application.budget.requested else { return cost() }
    return application.budget.currency == nil ? nil : 1 * requested
  }

  /// The values that the requested amount is calculated from.
  var amountReads: [ReadValue] {
    var reads = [ReadValue](room: 4 + 2 * (application.budget.items?.count ?? 0))
    reads.add(.requested, application.budget.requested)
    if application.budget.requested == nil {
      addCostReads(of: { _ in true }, to: &reads)
    } else {
      reads.add(.currency, application.budget.currency)
    }
    return reads
  }

  /// The missing values for the requested amount.
  var amountMissing: [FieldPath] {
    application.budget.requested == nil ? costMissing() : [FieldPath(.currency)]
  }

  /// An amount in the budget's currency converted to the policy's, at the rate of the receipt date.
  package func converted(_ sum: ExactSum) -> Conversion {
    guard let currency = application.budget.currency else {
      return .failure(Message(.answerMissing, .paths("paths", [FieldPath(.currency)])))
    }
    do {
      return .success(
        try rates.convert(
          sum, from: currency, to: terms.currency, on: application.receivedOn))
    } catch {
      switch error {
      case .noRate(let currency):
        return .failure(Message(.noRate, .code("currency", currency.code)))
      case .dayNeeded:
        return .failure(Message(.answerMissing, .paths("paths", [FieldPath(.receivedAt)])))
      case .overflow:
        return .failure(Message(.amountOutOfRange))
      }
    }
  }

  /// An amount that the policy states, as money; nil if it has too many decimals.
  func policyMoney(_ amount: ExactDecimal) -> Money? {
    try? Money(decimal: amount, currency: terms.currency)
  }
}
