/// The form of a criterion's points: a whole ``CriterionScore``, or the points alone.
///
/// Whatever only explains the points is passed unevaluated.
protocol Earned {
  init(
    _ criterion: Criterion, _ earned: Int?, _ derivation: @autoclosure () -> ScoreDerivation,
    _ reads: @autoclosure () -> [ReadValue])
}

extension CriterionScore: Earned {
  init(
    _ criterion: Criterion, _ earned: Int?, _ derivation: @autoclosure () -> ScoreDerivation,
    _ reads: @autoclosure () -> [ReadValue]
  ) {
    self.init(
      criterion: criterion.id, title: criterion.title, weight: criterion.weight, earned: earned,
      derivation: derivation(), reads: reads())
  }
}

/// Points without their derivation.
struct BarePoints: Earned {
  let earned: Int?

  init(
    _ criterion: Criterion, _ earned: Int?, _ derivation: @autoclosure () -> ScoreDerivation,
    _ reads: @autoclosure () -> [ReadValue]
  ) {
    self.earned = earned
  }
}

extension Criterion {
  /// The points that the criterion earns for an application.
  func score<E: Earned>(_ facts: Facts, rating: Rating?) -> E {
    switch earning {
    case .table(let answer, let points): table(facts, answer, points)
    case .decay(let days): decay(facts, over: days)
    case .share: share(facts)
    case .yesNo(let answer): yesNo(facts, answer)
    case .rating:
      if let rating {
        result(weight * rating.value / 3, .rated(rating.value, reason: rating.reason), [])
      } else {
        result(nil, .notRated, [])
      }
    }
  }

  private func result<E: Earned>(
    _ earned: Int?, _ derivation: @autoclosure () -> ScoreDerivation,
    _ reads: @autoclosure () -> [ReadValue]
  ) -> E {
    E(self, earned, derivation(), reads())
  }

  private func table<E: Earned>(
    _ facts: Facts, _ answer: TableAnswer, _ points: [String: Int]
  ) -> E {
    switch answer {
    case .applicantType:
      let type = facts.application.applicant.type
      var reads: [ReadValue] { [ReadValue(FieldPath(.applicantType), type?.rawValue)] }
      guard let type else { return result(nil, .notApplicable, reads) }
      return result(points[type.rawValue] ?? 0, .answer(type.rawValue), reads)
    case .worstHarm:
      guard let incidents = facts.application.incidents else {
        return result(nil, .notApplicable, [ReadValue(FieldPath(.incidents), nil)])
      }
      var reads: [ReadValue] {
        incidents.enumerated().map { index, incident in
          ReadValue(FieldPath(.incidentHarm, index), incident.harm?.rawValue)
        }
      }
      var worst: String? {
        incidents.compactMap { $0.harm?.rawValue }
          .max { (points[$0] ?? 0, $1) < (points[$1] ?? 0, $0) }
      }
      var most = 0
      for index in incidents.indices {
        if let harm = incidents[index].harm { most = max(most, points[harm.rawValue] ?? 0) }
      }
      return result(most, .answer(worst), reads)
    }
  }

  private func decay<E: Earned>(_ facts: Facts, over days: Int) -> E {
    guard let incidents = facts.application.incidents else {
      return result(nil, .notApplicable, [ReadValue(FieldPath(.incidents), nil)])
    }
    let receipt = facts.application.receivedOn
    // One that is dated after the receipt, or in the future, is a contradiction and earns nothing.
    let end = facts.incidentsEnd
    let ongoing = incidents.indices.first { incidents[$0].isOngoing(at: end) }
    // An ongoing incident is decisive, so later ones are not read.
    var reads: [ReadValue] {
      [ReadValue(FieldPath(.receivedAt), facts.application.receivedOn)]
        + incidents.indices.prefix((ongoing ?? incidents.count) + 1).flatMap { index in
          [
            ReadValue(FieldPath(.incidentOngoing, index), incidents[index].isOngoing),
            ReadValue(
              FieldPath(.incidentOccurredOn, index), incidents[index].occurredOn),
          ]
        }
    }
    if ongoing != nil { return result(weight, .ongoing, reads) }
    guard let latest = receipt.flatMap({ incidents.daysSinceLatest(before: $0, end: end) }) else {
      // An unknown date is not the same as no incident.
      let isDated =
        receipt != nil && incidents.allSatisfy { $0.occurredOn != nil && !$0.isOngoing }
      return isDated || incidents.isEmpty
        ? result(0, .noIncident, reads) : result(nil, .notApplicable, reads)
    }
    return result(
      weight * max(0, days - latest) / days, .decayed(days: latest, of: days), reads)
  }

  private func share<E: Earned>(_ facts: Facts) -> E {
    let items = facts.application.budget.items ?? []
    var reads: [ReadValue] { [ReadValue(FieldPath(.items), items.count)] }
    guard let total = facts.application.budget.totalCost, total.tenThousandths > 0 else {
      return result(nil, .notApplicable, reads)
    }
    var linked = ExactSum.zero
    let links = IncidentLinks(facts.application.incidents)
    for index in items.indices where links.hasIncident(among: items[index].respondsTo) == .isTrue {
      if let cost = items[index].cost, let sum = linked.adding(cost) { linked = sum }
    }
    let (product, overflow) = linked.tenThousandths.multipliedReportingOverflow(by: Int128(weight))
    guard !overflow else { return result(nil, .notApplicable, reads) }
    let earned = min(max(0, product / total.tenThousandths), Int128(weight))
    return result(Int(earned), .share(linked: linked, total: total), reads)
  }

  private func yesNo<E: Earned>(_ facts: Facts, _ answer: YesNoAnswer) -> E {
    func decided(_ value: Bool, _ reads: @autoclosure () -> [ReadValue]) -> E {
      result(value ? weight : 0, .yesNo(value), reads())
    }
    if answer == .firstGrant {
      let grants = facts.application.applicant.previousGrants
      var reads: [ReadValue] {
        [ReadValue(FieldPath(.previousGrants), grants?.count)]
      }
      guard let grants else { return result(nil, .notApplicable, reads) }
      return decided(grants.isEmpty, reads)
    }
    guard let incidents = facts.application.incidents else {
      return result(nil, .notApplicable, [ReadValue(FieldPath(.incidents), nil)])
    }
    let field = answer.field
    let values = incidents.map { answer.value(of: $0) }
    var reads: [ReadValue] {
      values.enumerated().map { index, value in
        ReadValue(FieldPath(field, index), value)
      }
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
