extension PositiveAmounts {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    PolicySentence(Message(.policyPositiveAmounts))
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {}

  package func widenings(beyond upper: PositiveAmounts, _ pair: LayerPair) -> [Widening] { [] }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    [
      model.application,
      model.with { application in
        guard var item = application.budget.items?.first else { return }
        item.id = "b0"
        item.quantity = 0
        application.budget.items?.append(item)
      },
    ]
  }
}
