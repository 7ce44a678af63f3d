/// At least one incident goes on, or happened a short while before receipt.
///
/// The fund answers emergencies, not structural needs. An incident dated after receipt is not
/// before it. Source: the predecessor's page, "only where there is a digital emergency"; the number
/// of days is the policy's reading.
public struct RecentIncident: RequirementRule {
  /// The most days between the incident and the receipt, both 0 and this number included.
  public var days: Int

  enum Key: String, FieldKey { case days }

  static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> RecentIncident? {
    guard let field = fields[.days] else {
      reader.missing(fields, .days)
      return nil
    }
    return reader.integer(field, in: 0...36_600).map { RecentIncident(days: $0) }
  }

  func judge(_ facts: Facts) -> Verdict {
    guard let incidents = facts.application.incidents else {
      return .missing([FieldPath(.incidents)], [ReadValue(FieldPath(.incidents), nil)])
    }
    let receipt = facts.application.receivedOn
    var reads = [ReadValue(FieldPath(.incidents), String(incidents.count)), facts.receiptRead]
    var missing: [FieldPath] = []
    var latest: Int?
    for (index, incident) in incidents.enumerated() {
      let own = Self.reads(of: incident, at: index)
      if incident.isOngoing {
        return .met(Message(.incidentOngoing, .path("incident", FieldPath(.incident, index))), own)
      }
      reads += own
      guard let receipt, let occurredOn = incident.occurredOn else {
        if incident.occurredOn == nil { missing.append(FieldPath(.incidentOccurredOn, index)) }
        continue
      }
      let since = receipt.days(since: occurredOn)
      if since >= 0 { latest = min(latest ?? since, since) }
    }
    if let latest, latest <= days {
      return .met(Message(.incidentRecent, .days("since", latest), .days("limit", days)), reads)
    }
    if receipt == nil, !incidents.isEmpty { missing.insert(FieldPath(.receivedAt), at: 0) }
    if !missing.isEmpty { return .missing(missing, reads) }
    guard let latest else {
      return .notMet(Message(.noIncidentBeforeReceipt, .days("limit", days)), reads)
    }
    return .notMet(
      Message(.incidentTooOld, .days("since", latest), .days("limit", days)), reads)
  }

  private static func reads(of incident: Incident, at index: Int) -> [ReadValue] {
    [
      ReadValue(FieldPath(.incidentOngoing, index), incident.ongoing.map { String($0) }),
      ReadValue(FieldPath(.incidentState, index), incident.state?.rawValue),
      ReadValue(FieldPath(.incidentOccurredOn, index), incident.occurredOn?.description),
    ]
  }
}
