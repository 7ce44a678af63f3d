extension NoOtherFunding {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    PolicySentence(Message(.policyOtherFunding))
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {}

  package func widenings(beyond upper: NoOtherFunding, _ pair: LayerPair) -> [Widening] { [] }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    var funding = OtherFunding()
    funding.amount = ExactDecimal(100)
    funding.status = .received
    return [true, false].map { same in
      funding.samePurpose = same
      return model.with { $0.budget.otherFunding = [funding] }
    }
  }
}
