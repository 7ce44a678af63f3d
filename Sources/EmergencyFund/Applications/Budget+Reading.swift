extension Budget {
  enum Key: String, FieldKey { case currency, items, requested, otherFunding }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Budget {
    let fields = reader.fields(field, Key.self)
    var budget = Budget()
    budget.currency = reader.currency(fields[.currency])
    let decimals = budget.currency?.decimals ?? 2
    budget.items = reader.list(fields[.items]) { reader, field in
      BudgetItem.read(field, decimals: decimals, &reader)
    }
    reader.refuseRepeats(fields[.items], noun: "budget item")
    budget.requested = reader.decimal(fields[.requested], decimals: decimals)
    if let field = fields[.requested], let requested = budget.requested, requested <= .zero {
      reader.diagnose(field, .outOfRange, "expected an amount above zero, found \(requested)")
    }
    budget.otherFunding = reader.list(fields[.otherFunding], atMost: 1_000) { reader, field in
      OtherFunding.read(field, decimals: decimals, &reader)
    }
    return budget
  }
}

extension BudgetItem {
  enum Key: String, FieldKey {
    case id, category, description, quantity, unitCost, respondsTo, exclusions
  }

  static func read(
    _ field: Field, decimals: Int, _ reader: inout DocumentReader
  ) -> BudgetItem {
    let fields = reader.fields(field, Key.self)
    var item = BudgetItem()
    item.id = reader.text(fields[.id])
    item.category = reader.code(fields[.category], noun: "the id of a category")
    item.description = reader.text(fields[.description])
    item.quantity = reader.integer(fields[.quantity], in: -1_000_000...1_000_000)
      .map { Int64($0) }
    item.unitCost = reader.decimal(fields[.unitCost], decimals: decimals)
    item.respondsTo = reader.list(fields[.respondsTo], atMost: 1_000) { reader, field in
      reader.text(field)
    }
    item.exclusions = reader.codes(
      fields[.exclusions], noun: "the code of an excluded purpose")?.map { $0.code }
    return item
  }
}

extension OtherFunding {
  enum Key: String, FieldKey { case source, amount, currency, status, samePurpose }

  static func read(
    _ field: Field, decimals: Int, _ reader: inout DocumentReader
  ) -> OtherFunding {
    let fields = reader.fields(field, Key.self)
    var funding = OtherFunding()
    funding.source = reader.text(fields[.source])
    funding.currency = reader.currency(fields[.currency])
    funding.amount = reader.decimal(
      fields[.amount], decimals: funding.currency?.decimals ?? decimals)
    funding.status = reader.choice(fields[.status], FundingStatus.self, "a funding status")
    funding.samePurpose = reader.boolean(fields[.samePurpose])
    return funding
  }
}
