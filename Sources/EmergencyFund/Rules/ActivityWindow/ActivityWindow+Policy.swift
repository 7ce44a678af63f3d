extension ActivityWindow {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    let id: PolicyMessage = from == .start ? .policyWindowFromStart : .policyWindowFromPayment
    return PolicySentence(
      Message(id, .months("months", months)),
      retroactiveCosts == .refused ? [.init(Message(.policyNothingPast))] : [])
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {}

  package func widenings(beyond upper: ActivityWindow, _ pair: LayerPair) -> [Widening] {
    var widenings: [Widening] = []
    if from != upper.from {
      // Payment may come before or after the start, so neither count proves the other.
      widenings.append(
        Widening(
          .key("countedFrom"),
          message:
            "the months are counted from \(from.rawValue) here, but from \(upper.from.rawValue) "
            + "in \(pair.upperName)"))
    } else if months > upper.months {
      widenings.append(
        Widening(
          .key("months"),
          message: "activities may take \(months) months here, but at most \(upper.months) in "
            + pair.upperName))
    }
    if upper.retroactiveCosts == .refused, retroactiveCosts != .refused {
      widenings.append(
        Widening(
          .key("retroactiveCosts"),
          message: "retroactive costs are allowed here, but refused in \(pair.upperName)"))
    }
    return widenings
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    let start = model.receipt
    let latest = start.adding(months: months)
    let early = start.adding(days: -1)
    var applications = [
      model.with {
        $0.project.startsOn = early
        $0.project.endsOn = early.adding(months: 1)
      },
      model.with {
        $0.project.startsOn = early
        $0.project.endsOn = start
      },
      model.with { $0.project.endsOn = early },
    ]
    for end in [latest, latest.adding(days: 1)] {
      // Payment at the start, then so late that it never ends the window, then the reverse.
      applications.append(model.with { $0.project.endsOn = end })
      applications.append(
        model.with {
          $0.project.endsOn = end
          $0.project.disbursedOn = end
        })
      applications.append(
        model.with {
          $0.project.startsOn = end
          $0.project.endsOn = end
        })
    }
    return applications
  }
}
