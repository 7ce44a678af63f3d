extension RecentIncident {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    PolicySentence(Message(.policyRecentIncident, .days("limit", days)))
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {}

  package func widenings(beyond upper: RecentIncident, _ pair: LayerPair) -> [Widening] {
    if days <= upper.days { return [] }
    return [
      Widening(
        .key("days"),
        message: "an incident may have happened up to \(days) days earlier here, but at most "
          + "\(upper.days) in \(pair.upperName)")
    ]
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    [days, days + 1].map { since in
      model.with { application in
        for index in (application.incidents ?? []).indices {
          application.incidents?[index].occurredOn = model.receipt.adding(days: -since)
        }
      }
    } + [model.with { $0.incidents = [] }]
  }
}
