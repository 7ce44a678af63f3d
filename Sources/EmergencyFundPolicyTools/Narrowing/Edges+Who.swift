import EmergencyFund

// Applications on both sides of each boundary about the call and who applies.

extension CallWindow {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    let days = [
      opensOn?.adding(days: -1), opensOn, closesOn, closesOn?.adding(days: 1), model.span.first,
      model.span.last, model.receipt,
    ]
    return days.compactMap { $0 }.withoutRepeats.filter { model.span.contains($0) }
      .map { day in model.changed { $0.receipt = day }.application }
  }
}

extension ApplicantTypes {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    ApplicantType.allCases.flatMap { type -> [GrantApplication] in
      let minimum = minimumMembers[type] ?? 1
      let model = model.changed { $0.type = type }
      let fewer = [minimum, minimum - 1, 1, 0].filter { $0 >= 0 }
      let sizes = fewer.map { size in model.with { $0.applicant.members = size } }
      return [model.application] + sizes + [model.with { $0.applicant.registered = false }]
    }
  }
}

extension Countries {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    // If two lists differ, a country of one of them or the first on no list shows it.
    guard let covered else {
      return Country.all.prefix(3).map { country in
        model.with { $0.applicant.country = country }
      }
    }
    let known = Set(covered)
    let outside = Country.all.lazy.filter { !known.contains($0) }.prefix(3)
    return (covered + outside).map { country in
      model.with { $0.applicant.country = country }
    }
  }
}

extension TargetGroups {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    let all = groups + model.policy.groups.map { $0.id } + ["another-group"]
    return [model.with { $0.applicant.targetGroups = [] }]
      + all.withoutRepeats.map { group in model.with { $0.applicant.targetGroups = [group] } }
  }
}

extension References {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    let counts = [minimum, minimum - 1].filter { $0 >= 0 }
    let numbers = [independent, independent - 1].filter { $0 >= 0 }
    let enough = model.application.applicant.references?.count ?? minimum
    let fewer = counts.map { (count: $0, independent: $0) }
    let dependent = numbers.map { (count: max(enough, $0), independent: $0) }
    return (fewer + dependent).map { wanted in
      model.with {
        $0.applicant.references = ModelApplication.references(
          wanted.count, independent: wanted.independent)
      }
    }
  }
}

extension PreviousGrants {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    let receipt = model.receipt
    let edge = receipt.adding(months: -months)
    let days = [edge, edge.adding(days: 1), receipt.adding(months: -1_200), receipt]
    let calls = [model.policy.id, "another-call"]
    var applications: [GrantApplication] = []
    for count in [most, most + 1] {
      for day in days.withoutRepeats {
        for call in calls {
          var grant = PreviousGrant()
          grant.fund = model.policy.fund
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

extension RequiredDocuments {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    let kinds = documents.map { $0.kind }.withoutRepeats
    return ApplicantType.allCases.flatMap { type -> [GrantApplication] in
      let model = model.changed { $0.type = type }
      return kinds.map { kind in
        model.with { application in application.documents?.removeAll { $0.kind == kind } }
      }
    }
  }
}
