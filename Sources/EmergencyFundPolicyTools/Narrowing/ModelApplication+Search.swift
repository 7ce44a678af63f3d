import EmergencyFund

extension ModelApplication {
  /// The models that pass a policy: at most one for each type of applicant and set of categories.
  ///
  /// Every model is assessed before it is returned. A suspended call is treated as if it were open.
  static func all(of policy: Policy, in span: PolicySpan) -> [ModelApplication] {
    var found: [ModelApplication] = []
    for type in policy.acceptedTypes {
      for categories in policy.categorySets {
        if let model = first(of: policy, in: span, type: type, categories: categories) {
          found.append(model)
        }
      }
    }
    return found
  }

  /// A model of a policy, or nil if none was found: then its requirements contradict each other.
  static func first(of policy: Policy, in span: PolicySpan) -> ModelApplication? {
    for type in policy.acceptedTypes {
      for categories in policy.categorySets {
        let model = first(of: policy, in: span, type: type, categories: categories)
        if let model { return model }
      }
    }
    return nil
  }

  private static func first(
    of policy: Policy, in span: PolicySpan, type: ApplicantType, categories: [String?]
  ) -> ModelApplication? {
    guard let receipt = policy.openDay(in: span) else { return nil }
    let running = policy.takenUp
    for total in policy.totals(for: type) {
      let model = ModelApplication(
        policy: running, span: span, receipt: receipt, type: type, categories: categories,
        total: total)
      if running.permits(model.application) { return model }
    }
    return nil
  }
}

extension Policy {
  /// The policy without a suspension of its call.
  var takenUp: Policy {
    var policy = self
    for index in policy.requirements.indices {
      guard case .callWindow(var window) = policy.requirements[index].rule else { continue }
      window.suspended = nil
      policy.requirements[index].rule = .callWindow(window)
    }
    return policy
  }

  /// Whether the rules allow an application, possibly after review.
  func permits(_ application: GrantApplication) -> Bool {
    let outcome = assess(application, rates: .empty).outcome
    return outcome == .eligible || outcome == .needsPerson
  }

  /// A day of the span on which every window of the call is open; nil if there is none.
  func openDay(in span: PolicySpan) -> Day? {
    var open: PolicySpan? = span
    for requirement in requirements {
      if case .callWindow(let window) = requirement.rule, requirement.force == .required {
        open = open?.clamped(window.opensOn, window.closesOn)
      }
    }
    return open.map { ModelApplication.usualReceipt(in: $0) }
  }

  /// Sets of categories for a budget: each alone, all together, and none of the list.
  fileprivate var categorySets: [[String?]] {
    let listedByAny = categoryRules.flatMap { $0.categories.map { $0.id } }.withoutRepeats
    if listedByAny.isEmpty { return [[nil]] }
    // Categories that another list rejects are in no budget.
    let ids = listedByAny.filter { id in
      categoryRules.allSatisfy { $0.unlisted != .reject || $0.categories.contains { $0.id == id } }
    }
    let listed = ids.map { Optional($0) }
    let alone = listed.prefix(20)
    let pairs = alone.filter { share(of: $0 ?? "") < 10_000 }
      .map { [$0, ModelApplication.unlistedCategory] }
    return alone.map { [$0] } + [listed] + pairs + [[ModelApplication.unlistedCategory]]
  }

  /// Totals worth trying: a moderate one, then each limit on the requested amount or on a category.
  fileprivate func totals(for type: ApplicantType) -> [Int128] {
    var asked: [Int128] = []
    var costs: [Int128] = []
    for requirement in requirements {
      switch requirement.rule {
      case .maximum(let rule): asked.append(minorUnits(rule.byApplicantType[type] ?? rule.amount))
      case .minimum(let rule): asked.append(minorUnits(rule.amount))
      case .costCategory(let rule):
        costs += rule.categories.compactMap { $0.cap }.map { minorUnits($0) }
      default: break
      }
    }
    // A request for only the smallest coin is the last resort.
    let share = Int128(max(1, sharePaid))
    let totals = asked.map { ($0 * 10_000 + share - 1) / share } + costs
    let comfortable = (totals.min() ?? 100_000) / 2
    return ([comfortable] + totals.sorted() + [1, 100, 10_000]).withoutRepeats.filter { $0 > 0 }
  }
}
