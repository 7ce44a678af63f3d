internal import EmergencyFund

extension EditorWords {
  /// An invented application as a short story, its first sentence first.
  func story(_ application: GrantApplication, _ policy: Policy) -> [String] {
    [opening(application, policy), groups(application, policy), costs(application, policy)]
      + incidents(application)
      + [references(application), receipt(application)]
      .compactMap { $0 }
  }

  private func opening(_ application: GrantApplication, _ policy: Policy) -> String {
    let id: EditorMessageID =
      switch application.applicant.type {
      case .collective: .storyCollective
      case .organisation: .storyOrganisation
      case .individual, nil: .storyIndividual
      }
    let country = application.applicant.country.map { language.name(of: $0) } ?? "?"
    return text(
      id, .rendered("country", country),
      .rendered("amount", amount(application, policy).map { language.text($0) } ?? "?"))
  }

  /// What is asked for: what the application says, or all of its costs.
  private func amount(_ application: GrantApplication, _ policy: Policy) -> Money? {
    let budget = application.budget
    let currency = budget.currency ?? policy.currency
    if let requested = budget.requested {
      return try? Money(decimal: requested, currency: currency)
    }
    return policy.assess(application, rates: .empty).total
  }

  private func groups(_ application: GrantApplication, _ policy: Policy) -> String {
    let groups = application.applicant.targetGroups ?? []
    if groups.isEmpty { return self[.storyNoGroup] }
    let titles = groups.map { id in
      policy.title(ofGroup: id).map { text($0) } ?? self[.storyOtherGroup]
    }
    return text(.storyGroups, .rendered("groups", language.listed(titles, .and)))
  }

  private func costs(_ application: GrantApplication, _ policy: Policy) -> String {
    let categories = (application.budget.items ?? []).map { item in
      item.category.flatMap { policy.title(ofCategory: $0) }.map { text($0) }
        ?? self[.storyOtherCost]
    }
    return text(
      .storyCosts, .rendered("costs", language.listed(categories.withoutRepeats, .and)))
  }

  private func incidents(_ application: GrantApplication) -> [String] {
    guard let incidents = application.incidents, !incidents.isEmpty else {
      return [self[.storyNoIncident]]
    }
    return incidents.map { incident in
      let type = incident.type.map { catalogue.title(.incidentType($0)) } ?? "?"
      let day = incident.occurredOn.map { language.text($0) } ?? "?"
      return text(.storyIncident, .rendered("incident", type), .rendered("day", day))
    }
  }

  private func references(_ application: GrantApplication) -> String {
    let references = application.applicant.references ?? []
    let independent = references.count { $0.independent == true }
    return text(
      .storyReferences, .rendered("references", language.text(references.count)),
      .rendered("independent", language.text(independent)))
  }

  private func receipt(_ application: GrantApplication) -> String? {
    application.receivedOn.map { text(.storyReceived, .day("day", $0)) }
  }
}
