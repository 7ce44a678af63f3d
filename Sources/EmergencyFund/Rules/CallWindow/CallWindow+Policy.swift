extension CallWindow {
  package func sentence(in terms: CallTerms) -> PolicySentence { PolicySentence(words) }

  private var words: Message {
    if let suspended { return Message(.policyCallSuspended, .words("reason", suspended)) }
    switch (opensOn, closesOn) {
    case (nil, nil): return Message(.policyCallRolling)
    case (let opens?, nil): return Message(.policyCallFrom, .day("opens", opens))
    case (nil, let closes?): return Message(.policyCallUntil, .day("closes", closes))
    case (let opens?, let closes?):
      return Message(.policyCallBetween, .day("opens", opens), .day("closes", closes))
    }
  }

  package var canBeMet: Bool { suspended == nil }
  package var canFail: Bool { suspended != nil || opensOn != nil || closesOn != nil }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {
    if isRequired { needs.open = needs.open?.clamped(opensOn, closesOn) }
  }

  package func widenings(beyond upper: CallWindow, _ pair: LayerPair) -> [Widening] {
    if suspended != nil { return [] }
    // Only days on which both versions are in force can be dates of receipt under them.
    guard let open = pair.span.clamped(opensOn, closesOn) else { return [] }
    if upper.suspended != nil {
      return [
        Widening(
          .key("suspended"), message: "the call is open here, but suspended in \(pair.upperName)")
      ]
    }
    var widenings: [Widening] = []
    if let limit = upper.opensOn, (open.first ?? .min) < limit {
      let own = opensOn.map { "opens on \($0)" } ?? "has no opening date"
      widenings.append(
        Widening(
          .key("opensOn"),
          message: "the call \(own) here, but opens on \(limit) in \(pair.upperName)"))
    }
    if let limit = upper.closesOn, (open.last ?? .max) > limit {
      let own = closesOn.map { "closes on \($0)" } ?? "never closes"
      widenings.append(
        Widening(
          .key("closesOn"),
          message: "the call \(own) here, but closes on \(limit) in \(pair.upperName)"))
    }
    return widenings
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    let days = [
      opensOn?.adding(days: -1), opensOn, closesOn, closesOn?.adding(days: 1), model.span.first,
      model.span.last, model.receipt,
    ]
    return days.compactMap { $0 }.withoutRepeats.filter { model.span.contains($0) }
      .map { day in model.changed { $0.receipt = day }.application }
  }
}
