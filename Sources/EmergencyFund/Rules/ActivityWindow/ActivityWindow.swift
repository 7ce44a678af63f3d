/// The rule that the activities end within a number of months, and start no earlier than allowed.
///
/// Periods of months end on the same day number, or on the month's last day if it has no such day,
/// after
/// Regulation (EEC, Euratom) No 1182/71, Article 3.
/// Source: announcement of 21 January 2024, activities "for a maximum of four months".
package struct ActivityWindow: RequirementRule {
  /// The maximum number of months.
  package var months: Int
  /// The start of the period.
  package var from: WindowStart
  /// Whether activities before receipt are eligible.
  package var retroactiveCosts: RetroactiveCosts

  package enum Key: String, FieldKey { case months, countedFrom, retroactiveCosts }

  package static var kind: RequirementKind { .activityWindow }
  package static var readsEachPlaceOnce: Bool { false }

  package var rule: Rule { .activityWindow(self) }

  package static func parameters(of rule: Rule) -> ActivityWindow? {
    if case .activityWindow(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> ActivityWindow? {
    let from = reader.choice(fields[.countedFrom], WindowStart.self, "the start of the period")
    let retroactiveCosts = reader.choice(
      fields[.retroactiveCosts], RetroactiveCosts.self, "whether retroactive costs are eligible")
    guard fields[.months] != nil else {
      reader.missing(fields, .months)
      return nil
    }
    return reader.integer(fields[.months], in: 1...120).map {
      ActivityWindow(
        months: $0, from: from ?? .start, retroactiveCosts: retroactiveCosts ?? .allowed)
    }
  }

  package var fieldsRead: [ApplicationField] {
    [.startsOn, .endsOn] + (from == .disbursement ? [.disbursedOn] : [])
      + (retroactiveCosts == .refused ? [.receivedAt] : [])
  }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    if retroactiveCosts == .refused, let startsOn = facts.application.project.startsOn,
      let receipt = facts.application.receivedOn, startsOn < receipt
    {
      return .notMet(
        Message(.startsBeforeReceipt, .day("start", startsOn), .day("received", receipt)),
        reads(facts),
        remedies: [
          Remedy(
            Message(.startOnOrAfter, .day("day", receipt)),
            startingOn(receipt, facts.application.project))
        ])
    }
    if let startsOn = facts.application.project.startsOn,
      let endsOn = facts.application.project.endsOn, endsOn < startsOn
    {
      return .notMet(
        Message(.endsBeforeStart, .day("start", startsOn), .day("end", endsOn)), reads(facts),
        remedies: endingAfter(startsOn, facts.application.project))
    }
    switch from {
    case .start: return judgeFromStart(facts)
    case .disbursement: return judgeFromDisbursement(facts)
    }
  }

  private func reads(_ facts: Facts) -> [ReadValue] {
    var reads = [ReadValue](room: 5)
    reads.add(.startsOn, facts.application.project.startsOn)
    reads.add(.endsOn, facts.application.project.endsOn)
    if retroactiveCosts == .refused { reads.append(facts.receiptRead) }
    return reads
  }

  /// A start on the day, unless the end would then be before it or too late.
  private func startingOn(_ day: Day, _ project: Project) -> Remedy.Change? {
    guard let endsOn = project.endsOn, endsOn >= day else { return nil }
    guard let latest = latestEnd(day, project) else { return .startOn(day) }
    return endsOn <= latest ? .startOn(day) : nil
  }

  /// An end that is not before the start, if the months leave room for one.
  private func endingAfter(_ start: Day, _ project: Project) -> [Remedy] {
    guard let latest = latestEnd(start, project) else {
      return [Remedy(Message(.endOnOrAfter, .day("day", start)), .endOn(start))]
    }
    if latest < start { return [] }
    let message = Message(.endBetween, .day("first", start), .day("last", latest))
    return [Remedy(message, .endOn(latest))]
  }

  /// The last permitted day; nil while the period starts with a payment of unknown date.
  private func latestEnd(_ start: Day, _ project: Project) -> Day? {
    switch from {
    case .start: start.adding(months: months)
    case .disbursement: project.disbursedOn?.adding(months: months)
    }
  }

  private func judgeFromStart<R: Ruling>(_ facts: Facts) -> R {
    guard let startsOn = facts.application.project.startsOn,
      let endsOn = facts.application.project.endsOn
    else {
      return .missing(missingDates(facts), reads(facts))
    }
    let latest = startsOn.adding(months: months)
    if endsOn > latest {
      return .notMet(
        Message(
          .windowTooLong, .day("start", startsOn), .day("end", endsOn), .day("latest", latest),
          .months("months", months)), reads(facts),
        remedies: [Remedy(Message(.endBy, .day("day", latest)), .endOn(latest))])
    }
    let missing = missingDates(facts)
    if !missing.isEmpty { return .missing(missing, reads(facts)) }
    return .met(
      Message(
        .withinWindow, .day("start", startsOn), .day("end", endsOn), .months("months", months)),
      reads(facts))
  }

  /// The payment is never before receipt, so an end that fits from receipt fits from any payment.
  private func judgeFromDisbursement<R: Ruling>(_ facts: Facts) -> R {
    let project = facts.application.project
    var reads: [ReadValue] {
      var reads = self.reads(facts)
      reads.add(.disbursedOn, project.disbursedOn)
      reads.append(facts.receiptRead)
      return reads
    }
    var missing = missingDates(facts)
    guard let endsOn = project.endsOn else { return .missing(missing, reads) }
    if let counted = project.disbursedOn {
      let latest = counted.adding(months: months)
      if endsOn > latest {
        let hasRoom = project.startsOn.map { $0 <= latest } ?? true
        return .notMet(
          Message(
            .windowTooLongAfterPayment, .day("paid", counted), .day("end", endsOn),
            .day("latest", latest), .months("months", months)), reads,
          remedies: hasRoom ? [Remedy(Message(.endBy, .day("day", latest)), .endOn(latest))] : [])
      }
    } else if let receipt = facts.application.receivedOn {
      if endsOn > receipt.adding(months: months) { missing.append(FieldPath(.disbursedOn)) }
    } else {
      missing.append(FieldPath(.receivedAt))
    }
    if !missing.isEmpty { return .missing(missing.withoutRepeats, reads) }
    return .met(
      Message(.withinWindowAfterPayment, .day("end", endsOn), .months("months", months)), reads)
  }

  private func missingDates(_ facts: Facts) -> [FieldPath] {
    var missing: [FieldPath] = []
    if facts.application.project.startsOn == nil { missing.append(FieldPath(.startsOn)) }
    if facts.application.project.endsOn == nil { missing.append(FieldPath(.endsOn)) }
    if retroactiveCosts == .refused, facts.application.receivedOn == nil {
      missing.append(FieldPath(.receivedAt))
    }
    return missing
  }
}

/// The event from which the period of an activity window is counted.
package enum WindowStart: String, CaseIterable, Hashable, Sendable {
  case start, disbursement
}

/// Whether a fund pays for costs incurred before the application.
package enum RetroactiveCosts: String, CaseIterable, Hashable, Sendable {
  case allowed, refused
}
