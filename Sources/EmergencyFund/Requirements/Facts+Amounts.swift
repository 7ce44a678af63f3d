/// Either a converted amount, or why there is none.
enum Conversion: Hashable, Sendable {
  case success(Money)
  case failure(Message)
}

extension Facts {
  /// The cost of some items in the budget's currency, what is missing for it, and what was read.
  func cost(
    of indices: [Int]
  ) -> (sum: ExactSum?, missing: [FieldPath], reads: [ReadValue]) {
    let budget = application.budget
    var reads = [
      ReadValue(FieldPath(.currency), budget.currency?.code), itemsRead,
    ]
    guard let items = budget.items, !items.isEmpty else { return (nil, [FieldPath(.items)], reads) }
    var missing: [FieldPath] = budget.currency == nil ? [FieldPath(.currency)] : []
    var sum: ExactSum? = ExactSum.zero
    for index in indices where items.indices.contains(index) {
      let item = items[index]
      reads.append(
        ReadValue(FieldPath(.itemQuantity, index), item.quantity.map { String($0) }))
      reads.append(ReadValue(FieldPath(.itemUnitCost, index), item.unitCost?.description))
      if item.quantity == nil { missing.append(FieldPath(.itemQuantity, index)) }
      if item.unitCost == nil { missing.append(FieldPath(.itemUnitCost, index)) }
      if let cost = item.cost { sum = sum?.adding(cost) }
    }
    return (missing.isEmpty ? sum : nil, missing, reads)
  }

  /// The amount asked of the fund, in the budget's currency: `requested`, or else all items.
  func amountAsked() -> (sum: ExactSum?, missing: [FieldPath], reads: [ReadValue]) {
    let budget = application.budget
    let requestedRead = ReadValue(FieldPath(.requested), budget.requested?.description)
    guard let requested = budget.requested else {
      let cost = cost(of: Array((budget.items ?? []).indices))
      return (cost.sum, cost.missing, [requestedRead] + cost.reads)
    }
    let reads = [requestedRead, ReadValue(FieldPath(.currency), budget.currency?.code)]
    if budget.currency == nil { return (nil, [FieldPath(.currency)], reads) }
    return (1 * requested, [], reads)
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
