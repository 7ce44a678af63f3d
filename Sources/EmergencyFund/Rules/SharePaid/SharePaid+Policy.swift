extension SharePaid {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    PolicySentence(Message(.policySharePaid, .percent("share", percent)))
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {
    needs.sharePaid = min(needs.sharePaid, percent)
  }

  package func widenings(beyond upper: SharePaid, _ pair: LayerPair) -> [Widening] {
    if percent <= upper.percent { return [] }
    return [
      Widening(
        .key("percent"),
        message: "\(Language.english.text(percent: percent)) of the cost is paid here, but "
          + "\(Language.english.text(percent: upper.percent)) in \(pair.upperName)")
    ]
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    let limit = model.total * Int128(percent) / 10_000
    return [limit, limit + 1].filter { $0 > 0 }.map { asked in
      model.with { $0.budget.requested = model.terms.decimal(asked) }
    }
  }
}
