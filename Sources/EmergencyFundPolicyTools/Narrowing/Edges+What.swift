import EmergencyFund

// Applications on both sides of each boundary about incidents, costs and purposes.

extension RecentIncident {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    [days, days + 1].map { since in
      model.with { application in
        for index in (application.incidents ?? []).indices {
          application.incidents?[index].occurredOn = model.receipt.adding(days: -since)
        }
      }
    } + [model.with { $0.incidents = [] }]
  }
}

extension ItemAnswersIncident {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    [
      model.application,
      model.with { application in
        for index in (application.budget.items ?? []).indices {
          application.budget.items?[index].respondsTo = []
        }
      },
    ]
  }
}

extension PositiveAmounts {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    [
      model.application,
      model.with { application in
        guard var item = application.budget.items?.first else { return }
        item.id = "b0"
        item.quantity = 0
        application.budget.items?.append(item)
      },
    ]
  }
}

extension NoOtherFunding {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    var funding = OtherFunding()
    funding.amount = ExactDecimal(100)
    funding.status = .received
    return [true, false].map { same in
      funding.samePurpose = same
      return model.with { $0.budget.otherFunding = [funding] }
    }
  }
}

extension Exclusions {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    (codes.map { $0.id } + ["another-purpose"]).flatMap { code in
      [
        model.with { $0.project.exclusions = [code] },
        model.with { $0.budget.items?[0].exclusions = [code] },
      ]
    } + [model.application]
  }
}

extension CostCategories {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    let ids = categories.map { $0.id } + [ModelApplication.unlistedCategory]
    var applications: [GrantApplication] = []
    for id in ids {
      let alone = model.changed { $0.categories = [id] }
      applications.append(alone.application)
      applications += alone.ofEachIncidentType
    }
    for category in categories {
      if let cap = category.cap {
        let limit = model.policy.minorUnits(cap)
        for cost in [limit, limit + 1] {
          let one = model.changed {
            $0.categories = [category.id]
            $0.total = cost
          }
          applications.append(one.application)
          for other in ids where other != category.id {
            applications.append(model.with(costs: [(category.id, cost), (other, cost * 9)]))
          }
        }
      }
      if let share = category.share {
        let limit = model.total * Int128(share) / 10_000
        for cost in [limit, limit + 1] where cost <= model.total {
          for other in ids where other != category.id {
            let rest = model.total - cost
            applications.append(model.with(costs: [(category.id, cost), (other, rest)]))
          }
        }
      }
    }
    return applications
  }
}

extension ModelApplication {
  /// The application with its incidents turned into each type in turn.
  fileprivate var ofEachIncidentType: [GrantApplication] {
    IncidentType.allCases.map { type in
      with { application in
        for index in (application.incidents ?? []).indices {
          application.incidents?[index].type = type
        }
      }
    }
  }

  /// The application with one item for each category at its cost, in minor units.
  fileprivate func with(costs: [(category: String, cost: Int128)]) -> GrantApplication {
    let model = changed {
      $0.categories = costs.map { $0.category }
      $0.total = costs.reduce(0) { $0 + $1.cost }
    }
    return model.with { application in
      for (index, line) in costs.enumerated() {
        application.budget.items?[index].unitCost = policy.decimal(line.cost)
      }
    }
  }
}
