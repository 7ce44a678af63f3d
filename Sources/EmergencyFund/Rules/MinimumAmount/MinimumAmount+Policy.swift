extension MinimumAmount {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    PolicySentence(Message(.policyMinimum, terms.argument("amount", amount)))
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {
    for type in ApplicantType.allCases { needs.requests[type, default: []].append(amount) }
  }

  package func widenings(beyond upper: MinimumAmount, _ pair: LayerPair) -> [Widening] {
    if amount >= upper.amount { return [] }
    return [
      Widening(
        .key("amount"),
        message: "the minimum is \(pair.money(amount)) here, but \(pair.money(upper.amount)) in "
          + pair.upperName)
    ]
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    let limit = model.terms.minorUnits(amount)
    return model.asking([limit, limit - 1])
  }
}
