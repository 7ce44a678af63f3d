import EmergencyFund

extension ModelApplication {
  /// The models that pass a policy: at most one for each type of applicant and set of categories.
  ///
  /// Every model is assessed before it is returned. A suspended call is treated as if it were open.
  static func all(of policy: Policy, in span: PolicySpan) -> [ModelApplication] {
    let search = ModelSearch(policy, span)
    return search.blueprints.compactMap { search.model($0.type, $0.categories) }
  }

  /// A model of a policy, or nil if none was found: then its requirements contradict each other.
  static func first(of policy: Policy, in span: PolicySpan) -> ModelApplication? {
    let search = ModelSearch(policy, span)
    for blueprint in search.blueprints {
      if let model = search.model(blueprint.type, blueprint.categories) { return model }
    }
    return nil
  }
}

/// The search for models of one policy, by trial.
private struct ModelSearch {
  /// The policy without a suspension.
  let policy: Policy
  let needs: ModelNeeds
  let span: PolicySpan
  let receipt: Day?

  init(_ policy: Policy, _ span: PolicySpan) {
    self.policy = policy.takenUp
    needs = ModelNeeds(of: policy.requirements)
    self.span = span
    receipt = policy.openDay(in: span)
  }

  /// The combinations worth trying, in order.
  var blueprints: [(type: ApplicantType, categories: [String?])] {
    let sets = categorySets
    return needs.acceptedTypes.flatMap { type in sets.map { (type, $0) } }
  }

  /// The first model of a combination that passes the policy; nil if there is none.
  func model(_ type: ApplicantType, _ categories: [String?]) -> ModelApplication? {
    guard let receipt else { return nil }
    for total in totals(for: type) {
      let model = ModelApplication(
        terms: policy.terms, needs: needs, span: span, receipt: receipt, type: type,
        categories: categories, total: total)
      if policy.permits(model.application) { return model }
    }
    return nil
  }

  /// Sets of categories for a budget: each alone, all together, and none of the list.
  private var categorySets: [[String?]] {
    let rules = needs.categoryRules
    let listedByAny = rules.flatMap { $0.categories.map { $0.id } }.withoutRepeats
    if listedByAny.isEmpty { return [[nil]] }
    // Categories that another list rejects are in no budget.
    let ids = listedByAny.filter { id in
      rules.allSatisfy { $0.unlisted != .reject || $0.categories.contains { $0.id == id } }
    }
    let listed = ids.map { Optional($0) }
    let alone = listed.prefix(20)
    let pairs = alone.filter { needs.share(of: $0 ?? "") < 10_000 }
      .map { [$0, ModelApplication.unlistedCategory] }
    return alone.map { [$0] } + [listed] + pairs + [[ModelApplication.unlistedCategory]]
  }

  /// Totals worth trying: a moderate one, then each limit on the requested amount or on a category.
  private func totals(for type: ApplicantType) -> [Int128] {
    let asked = (needs.requests[type] ?? []).map { policy.terms.minorUnits($0) }
    let costs = needs.costs.map { policy.terms.minorUnits($0) }
    // A request for only the smallest coin is the last resort.
    let share = Int128(max(1, needs.sharePaid))
    let totals = asked.map { ($0 * 10_000 + share - 1) / share } + costs
    let comfortable = (totals.min() ?? 100_000) / 2
    return ([comfortable] + totals.sorted() + [1, 100, 10_000]).withoutRepeats.filter { $0 > 0 }
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
    ModelNeeds(of: requirements).open?.clamped(span.first, span.last)
      .map { ModelApplication.usualReceipt(in: $0) }
  }
}
