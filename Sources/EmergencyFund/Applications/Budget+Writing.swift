extension Budget {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.currency.rawValue, currency?.code)
      writer.member(Key.items.rawValue, items) { item, writer in item.write(to: &writer) }
      writer.member(Key.requested.rawValue, literal: requested?.description)
      writer.member(Key.otherFunding.rawValue, otherFunding) { funding, writer in
        funding.write(to: &writer)
      }
    }
  }
}

extension BudgetItem {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.id.rawValue, id)
      writer.member(Key.category.rawValue, category)
      writer.member(Key.description.rawValue, description)
      writer.member(Key.quantity.rawValue, literal: quantity?.description)
      writer.member(Key.unitCost.rawValue, literal: unitCost?.description)
      writer.member(Key.respondsTo.rawValue, texts: respondsTo)
      writer.member(Key.exclusions.rawValue, texts: exclusions)
    }
  }
}

extension OtherFunding {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.source.rawValue, source)
      writer.member(Key.amount.rawValue, literal: amount?.description)
      writer.member(Key.currency.rawValue, currency?.code)
      writer.member(Key.status.rawValue, status?.rawValue)
      writer.member(Key.samePurpose.rawValue, samePurpose)
    }
  }
}
