/// Either a converted amount, or why there is none.
enum Conversion: Hashable, Sendable {
  case success(Money)
  case failure(Message)
}

extension Facts {
  /// The cost of some items, or of all, in the budget's currency; nil while a part is missing.
  func cost(of wanted: (BudgetItem) -> Bool = { _ in true }) -> ExactSum? {
    application.budget.currency == nil ? nil : application.budget.cost(of: wanted)
  }

  /// The values that a cost is made of.
  func costReads(of wanted: (BudgetItem) -> Bool = { _ in true }) -> [ReadValue] {
    var reads = [
      ReadValue(FieldPath(.currency), application.budget.currency?.code), itemsRead,
    ]
    for (index, item) in (items ?? []).enumerated() where wanted(item) {
      reads.append(ReadValue(FieldPath(.itemQuantity, index), item.quantity.map { String($0) }))
      reads.append(ReadValue(FieldPath(.itemUnitCost, index), item.unitCost?.description))
    }
    return reads
  }

  /// What is missing for a cost.
  func costMissing(of wanted: (BudgetItem) -> Bool = { _ in true }) -> [FieldPath] {
    guard let items else { return [FieldPath(.items)] }
    var missing = application.budget.currency == nil ? [FieldPath(.currency)] : []
    for (index, item) in items.enumerated() where wanted(item) {
      if item.quantity == nil { missing.append(FieldPath(.itemQuantity, index)) }
      if item.unitCost == nil { missing.append(FieldPath(.itemUnitCost, index)) }
    }
    return missing
  }

  /// The amount asked of the fund, in the budget's currency: `requested`, or else all items.
  var amountAsked: ExactSum? {
    guard let requested = application.budget.requested else { return cost() }
    return application.budget.currency == nil ? nil : 1 * requested
  }

  /// The values that the amount asked is made of.
  var amountReads: [ReadValue] {
    let budget = application.budget
    let requested = ReadValue(FieldPath(.requested), budget.requested?.description)
    if budget.requested == nil { return [requested] + costReads() }
    return [requested, ReadValue(FieldPath(.currency), budget.currency?.code)]
  }

  /// What is missing for the amount asked.
  var amountMissing: [FieldPath] {
    application.budget.requested == nil ? costMissing() : [FieldPath(.currency)]
  }

  /// An amount of the budget's currency in the policy's, at the rate of the day of receipt.
  func converted(_ sum: ExactSum) -> Conversion {
    guard let currency = application.budget.currency else {
      return .failure(Message(.answerMissing, .paths("paths", [FieldPath(.currency)])))
    }
    do {
      return .success(
        try rates.convert(
          sum, from: currency, to: policy.currency, on: application.receivedOn))
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

  /// An amount that the policy states, as money; nil where it has too many decimals.
  func policyMoney(_ amount: ExactDecimal) -> Money? {
    try? Money(decimal: amount, currency: policy.currency)
  }
}
