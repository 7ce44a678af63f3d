/// The rule that at least one incident is ongoing, or happened shortly before receipt.
///
/// The fund responds to emergencies, not structural needs. An incident dated after receipt is not
/// before it. Source: the predecessor's page, "only where there is a digital emergency"; the number
/// of days is the policy's interpretation.
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
    if let index = incidents.indices.first(where: { incidents[$0].isOngoing }) {
      return .met(
        Message(.incidentOngoing, .path("incident", FieldPath(.incident, index))),
        incidents.reads(of: index))
    }
    let receipt = facts.application.receivedOn
    var reads: [ReadValue] {
      var reads = [ReadValue](room: 2 + 3 * incidents.count)
      reads.add(.incidents, incidents.count)
      reads.append(facts.receiptRead)
      for index in incidents.indices { incidents.addReads(of: index, to: &reads) }
      return reads
    }
    let latest = receipt.flatMap { incidents.daysSinceLatest(before: $0) }
    if let latest, latest <= days {
      return .met(Message(.incidentRecent, .days("since", latest), .days("limit", days)), reads)
    }
    let lacksReceipt = receipt == nil && !incidents.isEmpty
    if lacksReceipt || incidents.indices.contains(where: { incidents[$0].occurredOn == nil }) {
      return .missing(
        (lacksReceipt ? [FieldPath(.receivedAt)] : [])
          + incidents.indices.filter { incidents[$0].occurredOn == nil }
          .map { FieldPath(.incidentOccurredOn, $0) }, reads)
    }
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

  /// The days from the latest incident on or before a day to that day; nil if none is dated so.
  func daysSinceLatest(before day: Day) -> Int? {
    var latest: Int?
    for index in indices {
      guard let occurredOn = self[index].occurredOn else { continue }
      let since = day.days(since: occurredOn)
      if since >= 0 { latest = Swift.min(latest ?? since, since) }
    }
    return latest
  }
}
