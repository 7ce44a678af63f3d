/// An application that is constructed to meet every requirement of a policy, and can be varied.
///
/// It is a blueprint: type, categories and amounts are chosen first and the document is built from
/// them, so that a change of one keeps the others consistent. All people and events are invented.
package struct ModelApplication: Sendable {
  /// The terms of the policy.
  let terms: CallTerms
  /// What its requirements need.
  let needs: ModelNeeds
  /// The days on which it is in force.
  let span: PolicySpan
  /// The date of receipt.
  package var receipt: Day
  /// The type of applicant.
  var type: ApplicantType
  /// The category of each item; nil for an item without one.
  var categories: [String?]
  /// The total cost of all items, in the policy's minor units.
  var total: Int128

  /// Creates a blueprint for a policy with these terms and needs.
  package init(
    terms: CallTerms, needs: ModelNeeds, span: PolicySpan, receipt: Day, type: ApplicantType,
    categories: [String?], total: Int128
  ) {
    self.terms = terms
    self.needs = needs
    self.span = span
    self.receipt = receipt
    self.type = type
    self.categories = categories
    self.total = total
  }

  /// A category that no policy lists.
  package static var unlistedCategory: String { "another-kind-of-cost" }

  /// The default date of receipt for models in a span.
  package static func usualReceipt(in span: PolicySpan) -> Day {
    let usual = Day(year: 2026, month: 3, day: 2) ?? .min
    if span.contains(usual) { return usual }
    if let last = span.last, last < usual { return last }
    return span.first ?? usual
  }

  /// The application that the blueprint describes.
  package var application: GrantApplication {
    var application = GrantApplication()
    application.call = terms.id
    application.receivedOn = receipt
    application.receivedAt = receipt.description
    application.applicant = applicant
    application.project.startsOn = receipt
    application.project.endsOn = receipt
    application.project.disbursedOn = receipt
    application.incidents = incidents
    application.budget = budget(incidents.compactMap { $0.id })
    application.documents = documents
    return application
  }

  /// The application after a change.
  func with(_ change: (inout GrantApplication) -> Void) -> GrantApplication {
    var application = application
    change(&application)
    return application
  }

  /// The same with other parts.
  package func changed(_ change: (inout ModelApplication) -> Void) -> ModelApplication {
    var model = self
    change(&model)
    return model
  }

  /// The application at each requested amount, in minor units; the total follows the share paid.
  func asking(_ amounts: [Int128]) -> [GrantApplication] {
    let share = Int128(max(1, needs.sharePaid))
    return amounts.filter { $0 > 0 }.map { asked in
      let model = changed { $0.total = (asked * 10_000 + share - 1) / share }
      if share == 10_000 { return model.application }
      return model.with { $0.budget.requested = terms.decimal(asked) }
    }
  }
}

extension ModelApplication {
  private var applicant: Applicant {
    var applicant = Applicant()
    applicant.type = type
    applicant.members = max(3, needs.members[type] ?? 0)
    applicant.registered = true
    applicant.country = needs.country
    applicant.targetGroups = needs.groups
    applicant.previousGrants = []
    applicant.references = Self.references(needs.references, independent: needs.references)
    return applicant
  }

  /// Invented references, the independent ones first.
  static func references(_ count: Int, independent: Int) -> [Reference] {
    (0..<max(0, count)).map { index in
      var reference = Reference()
      reference.independent = index < independent
      return reference
    }
  }

  /// One incident of each type required by a category of the items, on the date of receipt.
  private var incidents: [Incident] {
    var types: [IncidentType] = []
    for rule in needs.categoryRules {
      for category in rule.categories where categories.contains(category.id) {
        if let type = category.answers.first { types.append(type) }
      }
    }
    if types.isEmpty { types = [.deviceStolen] }
    return types.withoutRepeats.enumerated().map { index, type in
      var incident = Incident()
      incident.id = "i\(index + 1)"
      incident.type = type
      incident.occurredOn = receipt
      incident.state = .past
      return incident
    }
  }

  private var documents: [AttachedDocument] {
    needs.documents.withoutRepeats.map { kind in
      var document = AttachedDocument()
      document.kind = kind
      return document
    }
  }

  private func budget(_ incidents: [String]) -> Budget {
    var budget = Budget()
    budget.currency = terms.currency
    budget.otherFunding = []
    budget.items = zip(categories, costs).enumerated().map { index, line in
      var item = BudgetItem()
      item.id = "b\(index + 1)"
      item.category = line.0
      item.quantity = 1
      item.unitCost = terms.decimal(line.1)
      item.respondsTo = incidents
      return item
    }
    let share = needs.sharePaid
    if share < 10_000 { budget.requested = terms.decimal(total * Int128(share) / 10_000) }
    return budget
  }

  /// The total divided into one cost per item, in proportion to the maximum of its category.
  private var costs: [Int128] {
    let limits = categories.map { category -> Int128 in
      guard let category else { return total }
      let share = total * Int128(needs.share(of: category)) / 10_000
      return needs.cap(of: category).map { min(terms.minorUnits($0), share) } ?? share
    }
    let sum = max(1, limits.reduce(0, +))
    var costs = limits.map { total * $0 / sum }
    // The rest from rounding goes where there is room; without any, a limit is broken anyway.
    var rest = total - costs.reduce(0, +)
    for index in costs.indices {
      let more = min(rest, max(0, limits[index] - costs[index]))
      costs[index] += more
      rest -= more
    }
    if let last = costs.indices.last { costs[last] += rest }
    return costs
  }
}
