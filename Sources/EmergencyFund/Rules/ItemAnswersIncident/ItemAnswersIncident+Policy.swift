extension ItemAnswersIncident {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    PolicySentence(Message(.policyItemAnswersIncident))
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {}

  package func widenings(beyond upper: ItemAnswersIncident, _ pair: LayerPair) -> [Widening] { [] }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    [
      model.application,
      model.with { application in
        for index in (application.budget.items ?? []).indices {
          application.budget.items?[index].respondsTo = []
        }
      },
    ]
  }
}
