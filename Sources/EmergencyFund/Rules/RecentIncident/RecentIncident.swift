/// The rule that at least one incident is ongoing, or happened shortly before receipt.
///
/// The fund responds to emergencies, not structural needs. An incident dated after receipt
/// contradicts it: an ongoing one leaves the rule open until its date is corrected, a past one does
/// not meet it, and either is named. As long as there is no date of receipt, one dated after the
/// day of the assessment leaves the rule open. Source: the predecessor's page, "only where there is
/// a digital emergency"; the number of days is the policy's interpretation.
package struct RecentIncident: RequirementRule {
  /// The maximum number of days between the incident and the receipt, 0 and this number included.
  package var days: Int

  package enum Key: String, FieldKey { case days }

  package static var kind: RequirementKind { .recentIncident }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .recentIncident(self) }

  package static func parameters(of rule: Rule) -> RecentIncident? {
    if case .recentIncident(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> RecentIncident? {
    guard let field = fields[.days] else {
      reader.missing(fields, .days)
      return nil
    }
    return reader.integer(field, in: 0...36_600).map { RecentIncident(days: $0) }
  }

  package var fieldsRead: [ApplicationField] {
    [.incidents, .incidentOngoing, .incidentState, .incidentOccurredOn, .receivedAt]
  }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    guard let incidents = facts.application.incidents else {
      return .missing([FieldPath(.incidents)], [ReadValue(FieldPath(.incidents), nil)])
    }
    let receipt = facts.application.receivedOn
    let end = facts.incidentsEnd
    if let index = incidents.indices.first(where: { incidents[$0].isOngoing(at: end) }) {
      return .met(
        Message(.incidentOngoing, .path("incident", FieldPath(.incident, index))),
        incidents.reads(of: index) + (incidents[index].occurredOn == nil ? [] : [facts.receiptRead])
      )
    }
    var reads: [ReadValue] {
      var reads = [ReadValue](room: 2 + 3 * incidents.count)
      reads.add(.incidents, incidents.count)
      reads.append(facts.receiptRead)
      for index in incidents.indices { incidents.addReads(of: index, to: &reads) }
      return reads
    }
    let latest = receipt.flatMap { incidents.daysSinceLatest(before: $0, end: end) }
    let contradiction = end.flatMap { incidents.contradiction(of: $0) }
    if let latest, latest <= days {
      if let contradiction {
        return .met(
          Message(
            .incidentRecentAnotherAfter, .days("since", latest), .days("limit", days),
            .path("incident", FieldPath(.incident, contradiction.index))), reads)
      }
      return .met(Message(.incidentRecent, .days("since", latest), .days("limit", days)), reads)
    }
    func isAfter(_ contradiction: (index: Int, occurredOn: Day, end: Day)) -> Message {
      let incident = Message.Argument.path("incident", FieldPath(.incident, contradiction.index))
      let day = Message.Argument.day("day", contradiction.occurredOn)
      return receipt == nil
        ? Message(.incidentAfterToday, incident, day, .day("today", contradiction.end))
        : Message(.incidentAfterReceipt, incident, day, .day("received", contradiction.end))
    }
    if let contradiction, receipt == nil || incidents[contradiction.index].isOngoing {
      return .unknown(isAfter(contradiction), reads)
    }
    let lacksReceipt = receipt == nil && !incidents.isEmpty
    if lacksReceipt || incidents.indices.contains(where: { incidents[$0].occurredOn == nil }) {
      return .missing(
        (lacksReceipt ? [FieldPath(.receivedAt)] : [])
          + incidents.indices.filter { incidents[$0].occurredOn == nil }
          .map { FieldPath(.incidentOccurredOn, $0) }, reads)
    }
    if let contradiction { return .notMet(isAfter(contradiction), reads) }
    guard let latest else {
      return .notMet(Message(.noIncidentBeforeReceipt, .days("limit", days)), reads)
    }
    return .notMet(
      Message(.incidentTooOld, .days("since", latest), .days("limit", days)), reads)
  }

}

extension [Incident] {
  fileprivate func reads(of index: Int) -> [ReadValue] {
    var reads = [ReadValue](room: 3)
    addReads(of: index, to: &reads)
    return reads
  }

  fileprivate func addReads(of index: Int, to reads: inout [ReadValue]) {
    reads.add(.incidentOngoing, index, self[index].ongoing)
    reads.add(.incidentState, index, self[index].state?.rawValue)
    reads.add(.incidentOccurredOn, index, self[index].occurredOn)
  }

  /// The incident dated after a day, an ongoing one first; nil if there is none.
  fileprivate func contradiction(of end: Day) -> (index: Int, occurredOn: Day, end: Day)? {
    var found: (index: Int, occurredOn: Day, end: Day)?
    for index in indices {
      guard let occurredOn = self[index].occurredOn, occurredOn > end else { continue }
      if self[index].isOngoing { return (index, occurredOn, end) }
      if found == nil { found = (index, occurredOn, end) }
    }
    return found
  }

  /// The days from the latest incident up to `end` to a day; nil if none is dated so.
  func daysSinceLatest(before day: Day, end: Day?) -> Int? {
    var latest: Int?
    for index in indices {
      guard let occurredOn = self[index].occurredOn else { continue }
      if occurredOn > end ?? day { continue }
      // On the day itself where it happened, if the day has not begun yet at the call.
      let since = Swift.max(0, day.days(since: occurredOn))
      latest = Swift.min(latest ?? since, since)
    }
    return latest
  }
}

extension Incident {
  /// Whether the incident is ongoing and its date, if it is known, is not after a day.
  func isOngoing(at end: Day?) -> Bool {
    guard isOngoing else { return false }
    guard let occurredOn, let end else { return true }
    return occurredOn <= end
  }
}
