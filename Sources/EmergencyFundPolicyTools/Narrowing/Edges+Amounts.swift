import EmergencyFund

// Applications on both sides of each boundary about amounts and time.

extension MaximumAmount {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    ApplicantType.allCases.flatMap { type in
      let limit = model.policy.minorUnits(byApplicantType[type] ?? amount)
      return model.changed { $0.type = type }.asking([limit, limit + 1])
    }
  }
}

extension MinimumAmount {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    let limit = model.policy.minorUnits(amount)
    return model.asking([limit, limit - 1])
  }
}

extension SharePaid {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    let limit = model.total * Int128(percent) / 10_000
    return [limit, limit + 1].filter { $0 > 0 }.map { asked in
      model.with { $0.budget.requested = model.policy.decimal(asked) }
    }
  }
}

extension ActivityWindow {
  func edges(around model: ModelApplication) -> [GrantApplication] {
    let start = model.receipt
    let latest = start.adding(months: months)
    let early = start.adding(days: -1)
    var applications = [
      model.with {
        $0.project.startsOn = early
        $0.project.endsOn = early.adding(months: 1)
      },
      model.with {
        $0.project.startsOn = early
        $0.project.endsOn = start
      },
      model.with { $0.project.endsOn = early },
    ]
    for end in [latest, latest.adding(days: 1)] {
      // Payment at the start, then so late that it never ends the window, then the reverse.
      applications.append(model.with { $0.project.endsOn = end })
      applications.append(
        model.with {
          $0.project.endsOn = end
          $0.project.disbursedOn = end
        })
      applications.append(
        model.with {
          $0.project.startsOn = end
          $0.project.endsOn = end
        })
    }
    return applications
  }
}

extension ModelApplication {
  /// The application at each requested amount, in minor units; the total follows the share paid.
  fileprivate func asking(_ amounts: [Int128]) -> [GrantApplication] {
    let share = Int128(max(1, policy.sharePaid))
    return amounts.filter { $0 > 0 }.map { asked in
      let model = changed { $0.total = (asked * 10_000 + share - 1) / share }
      if share == 10_000 { return model.application }
      return model.with { $0.budget.requested = policy.decimal(asked) }
    }
  }
}
