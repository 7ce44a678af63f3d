extension MaximumAmount {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    let entries = ApplicantType.allCases.compactMap { type -> PolicySentence.Entry? in
      guard let amount = byApplicantType[type] else { return nil }
      return .init(
        Message(
          .policyMaximumOfType, .term("type", Term(type)), terms.argument("amount", amount)))
    }
    return PolicySentence(Message(.policyMaximum, terms.argument("amount", amount)), entries)
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {
    for type in ApplicantType.allCases {
      needs.requests[type, default: []].append(byApplicantType[type] ?? amount)
    }
  }

  package func widenings(beyond upper: MaximumAmount, _ pair: LayerPair) -> [Widening] {
    var widenings: [Widening] = []
    for type in pair.acceptedTypes {
      let own = byApplicantType[type] ?? amount
      let above = upper.byApplicantType[type] ?? upper.amount
      if own <= above { continue }
      let isGeneral = byApplicantType[type] == nil
      let whose =
        isGeneral && upper.byApplicantType[type] == nil
        ? "" : " for \(Diagnostic.quote(type.rawValue))"
      let message =
        "the maximum\(whose) is \(pair.money(own)) here, but \(pair.money(above)) in "
        + pair.upperName
      if widenings.contains(where: { $0.message == message }) { continue }
      widenings.append(
        isGeneral
          ? Widening(.key("amount"), message: message)
          : Widening(.key("byApplicantType"), .key(type.rawValue), message: message))
    }
    return widenings
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    ApplicantType.allCases.flatMap { type in
      let limit = model.terms.minorUnits(byApplicantType[type] ?? amount)
      return model.changed { $0.type = type }.asking([limit, limit + 1])
    }
  }
}
