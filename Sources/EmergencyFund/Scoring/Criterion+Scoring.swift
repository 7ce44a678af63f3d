extension Criterion {
  /// What the criterion earns for an application.
  func score(_ application: GrantApplication, fund: String, rating: Rating?) -> CriterionScore {
    switch earning {
    case .table(let answer, let points): table(application, answer, points)
    case .decay(let days): decay(application, over: days)
    case .share: share(application)
    case .yesNo(let answer): yesNo(application, answer, fund: fund)
    case .rating:
      if let rating {
        result(weight * rating.value / 3, .rated(rating.value, reason: rating.reason), [])
      } else {
        result(nil, .notRated, [])
      }
    }
  }

  private func result(
    _ earned: Int?, _ derivation: ScoreDerivation, _ reads: [ReadValue]
  ) -> CriterionScore {
    CriterionScore(
      criterion: id, title: title, weight: weight, earned: earned, derivation: derivation,
      reads: reads)
  }

  private func table(
    _ application: GrantApplication, _ answer: TableAnswer, _ points: [String: Int]
  ) -> CriterionScore {
    switch answer {
    case .applicantType:
      let type = application.applicant.type
      let reads = [ReadValue(FieldPath(.applicantType), type?.rawValue)]
      guard let type else { return result(nil, .notApplicable, reads) }
      return result(points[type.rawValue] ?? 0, .answer(type.rawValue), reads)
    case .worstHarm:
      guard let incidents = application.incidents else {
        return result(nil, .notApplicable, [ReadValue(FieldPath(.incidents), nil)])
      }
      let reads = incidents.enumerated().map { index, incident in
        ReadValue(FieldPath(.incidentHarm, index), incident.harm?.rawValue)
      }
      let named = incidents.compactMap { $0.harm?.rawValue }
      let worst = named.max { (points[$0] ?? 0, $1) < (points[$1] ?? 0, $0) }
      return result(worst.map { points[$0] ?? 0 } ?? 0, .answer(worst), reads)
    }
  }

  private func decay(_ application: GrantApplication, over days: Int) -> CriterionScore {
    guard let incidents = application.incidents else {
      return result(nil, .notApplicable, [ReadValue(FieldPath(.incidents), nil)])
    }
    var reads = [ReadValue(FieldPath(.receivedAt), application.receivedOn?.description)]
    var latest: Int?
    for (index, incident) in incidents.enumerated() {
      reads.append(
        ReadValue(FieldPath(.incidentOngoing, index), String(incident.isOngoing)))
      reads.append(
        ReadValue(FieldPath(.incidentOccurredOn, index), incident.occurredOn?.description))
      if incident.isOngoing { return result(weight, .ongoing, reads) }
      guard let receipt = application.receivedOn, let day = incident.occurredOn else { continue }
      let since = receipt.days(since: day)
      if since >= 0 { latest = min(latest ?? since, since) }
    }
    guard let latest else {
      // A day that is not known is not the same as no incident.
      let isDated = application.receivedOn != nil && incidents.allSatisfy { $0.occurredOn != nil }
      return isDated || incidents.isEmpty
        ? result(0, .noIncident, reads) : result(nil, .notApplicable, reads)
    }
    return result(
      weight * max(0, days - latest) / days, .decayed(days: latest, of: days), reads)
  }

  private func share(_ application: GrantApplication) -> CriterionScore {
    let items = application.budget.items ?? []
    let reads = [ReadValue(FieldPath(.items), String(items.count))]
    guard let total = application.totalCost, total.tenThousandths > 0 else {
      return result(nil, .notApplicable, reads)
    }
    var linked = ExactSum.zero
    for item in items where application.incidentsAnswered(by: item)?.isEmpty == false {
      if let cost = item.cost, let sum = linked.adding(cost) { linked = sum }
    }
    let (product, overflow) = linked.tenThousandths.multipliedReportingOverflow(by: Int128(weight))
    guard !overflow else { return result(nil, .notApplicable, reads) }
    let earned = min(max(0, product / total.tenThousandths), Int128(weight))
    return result(Int(earned), .share(linked: linked, total: total), reads)
  }

  private func yesNo(
    _ application: GrantApplication, _ answer: YesNoAnswer, fund: String
  ) -> CriterionScore {
    func decided(_ value: Bool, _ reads: [ReadValue]) -> CriterionScore {
      result(value ? weight : 0, .yesNo(value), reads)
    }
    if answer == .firstGrant {
      let grants = application.applicant.previousGrants
      let reads = [ReadValue(FieldPath(.previousGrants), grants.map { String($0.count) })]
      guard let grants else { return result(nil, .notApplicable, reads) }
      return decided(grants.isEmpty, reads)
    }
    guard let incidents = application.incidents else {
      return result(nil, .notApplicable, [ReadValue(FieldPath(.incidents), nil)])
    }
    let field = answer.field
    let values = incidents.map { answer.value(of: $0) }
    let reads = values.enumerated().map { index, value in
      ReadValue(FieldPath(field, index), value.map { String($0) })
    }
    if !values.contains(true), values.contains(nil) { return result(nil, .notApplicable, reads) }
    return decided(values.contains(true), reads)
  }
}

extension YesNoAnswer {
  fileprivate var field: ApplicationField {
    switch self {
    case .firstGrant: .previousGrants
    case .identityBased: .incidentIdentityBased
    case .coordinated: .incidentCoordinated
    case .reportedBefore: .incidentReports
    }
  }

  fileprivate func value(of incident: Incident) -> Bool? {
    switch self {
    case .firstGrant: nil
    case .identityBased: incident.identityBased
    case .coordinated: incident.coordinated
    case .reportedBefore: incident.reports.map { !$0.isEmpty }
    }
  }
}
