extension Remedy {
  /// What a remedy changes, for programs.
  struct ChangedPlace {
    /// The path of the value to change; nil if no value of the application is named.
    var path: FieldPath?
    /// The value to write; nil to remove what is there, or if it is an amount.
    var value: String?
    /// The amount that the sentence asks for.
    var amount: Money?
  }

  /// Each place that the remedy changes; one without a path if only the applicant can act.
  var places: [ChangedPlace] {
    switch change {
    case .request: [ChangedPlace(path: FieldPath(.requested), value: nil, amount: amount)]
    case .endOn(let day): [ChangedPlace(path: FieldPath(.endsOn), value: day.description)]
    case .startOn(let day): [ChangedPlace(path: FieldPath(.startsOn), value: day.description)]
    case .applyOn(let day): [ChangedPlace(path: FieldPath(.receivedAt), value: day.description)]
    case .addReferences(let count, _):
      [ChangedPlace(path: FieldPath(.references), value: String(count))]
    case .removeItems(let indices): indices.map { ChangedPlace(path: FieldPath(.item, $0)) }
    case .attachDocument(let kind): [ChangedPlace(path: FieldPath(.documents), value: kind)]
    case .separatePurpose(let index):
      [ChangedPlace(path: FieldPath(.otherFundingSamePurpose, index), value: "false")]
    case nil: [ChangedPlace(amount: amount)]
    }
  }
}

extension TextBytes {
  /// Writes remedies as the member `remedies`, with what each of them changes.
  mutating func append(_ remedies: [Remedy], _ catalogue: MessageCatalogue) {
    append(",\"remedies\":[")
    var isFirst = true
    for remedy in remedies {
      for place in remedy.places {
        append(isFirst ? "{\"text\":" : ",{\"text\":")
        isFirst = false
        appendEscaped { catalogue.write(remedy.message, to: &$0) }
        append(",\"path\":")
        if let path = place.path { appendQuoted { path.write(to: &$0) } } else { append("null") }
        append(",\"value\":")
        if let value = place.value { appendQuoted(value) } else { append("null") }
        append(place.amount)
      }
    }
    append("]")
  }

  /// Writes the amount and the currency, and the end of the object.
  private mutating func append(_ money: Money?) {
    guard let money else { return append(",\"amount\":null,\"currency\":null}") }
    append(",\"amount\":\"")
    append(atMost: DecimalDigits.lengthMax()) { pen in
      DecimalDigits.write(money.minorUnits, decimals: money.currency.decimals, with: &pen)
    }
    append("\",\"currency\":\"")
    append(money.currency.code)
    append("\"}")
  }
}
