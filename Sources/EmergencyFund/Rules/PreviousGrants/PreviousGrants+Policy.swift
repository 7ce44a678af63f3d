extension PreviousGrants {
  package func sentence(in terms: CallTerms) -> PolicySentence { PolicySentence(sentenceWords) }

  private var sentenceWords: Message {
    switch per {
    case .call: Message(.policyNoGrantOfCall, .count("count", most))
    case .ever: Message(.policyNoGrantEver, .count("count", most))
    case .months:
      Message(.policyNoGrantInMonths, .count("count", most), .months("months", months))
    }
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {}

  package func widenings(beyond upper: PreviousGrants, _ pair: LayerPair) -> [Widening] {
    var widenings: [Widening] = []
    if most > upper.most {
      widenings.append(
        Widening(
          .key("most"),
          message: "\(most) previous grants are allowed here, but \(upper.most) in "
            + pair.upperName))
    }
    let countsAll =
      per == .ever || (per == .call && upper.per == .call)
      || (per == .months && upper.per == .months && months >= upper.months)
    if !countsAll {
      widenings.append(
        Widening(
          .key(per == .months && upper.per == .months ? "months" : "per"),
          message: "previous grants count \(words) here, but \(upper.words) in \(pair.upperName)"))
    }
    return widenings
  }

  private var words: String {
    switch per {
    case .call: "per call"
    case .ever: "for ever"
    case .months: "for \(months) months"
    }
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    let receipt = model.receipt
    let edge = receipt.adding(months: -months)
    let days = [edge, edge.adding(days: 1), receipt.adding(months: -1_200), receipt]
    let calls = [model.terms.id, "another-call"]
    var applications: [GrantApplication] = []
    for count in [most, most + 1] {
      for day in days.withoutRepeats {
        for call in calls {
          var grant = PreviousGrant()
          grant.fund = model.terms.fund
          grant.call = call
          grant.awardedOn = day
          applications.append(
            model.with {
              $0.applicant.previousGrants = Array(repeating: grant, count: count)
            })
        }
      }
    }
    return applications
  }
}
