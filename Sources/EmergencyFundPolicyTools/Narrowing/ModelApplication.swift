import EmergencyFund

/// An application that is constructed to meet every requirement of a policy, and can be varied.
///
/// It is a blueprint: type, categories and amounts are chosen first and the document is built from
/// them, so that a change of one keeps the others consistent. All people and events are invented.
struct ModelApplication {
  let policy: Policy
  let span: PolicySpan
  /// The date of receipt.
  var receipt: Day
  /// The type of applicant.
  var type: ApplicantType
  /// The category of each item; nil for an item without one.
  var categories: [String?]
  /// The total cost of all items, in the policy's minor units.
  var total: Int128

  /// A category that no policy lists.
  static let unlistedCategory = "another-kind-of-cost"

  /// The default date of receipt for models in a span.
  static func usualReceipt(in span: PolicySpan) -> Day {
    let usual = Day(year: 2026, month: 3, day: 2) ?? .min
    if span.contains(usual) { return usual }
    if let last = span.last, last < usual { return last }
    return span.first ?? usual
  }

  /// The application that the blueprint describes.
  var application: GrantApplication {
    var application = GrantApplication()
    application.call = policy.id
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
  func changed(_ change: (inout ModelApplication) -> Void) -> ModelApplication {
    var model = self
    change(&model)
    return model
  }
}

extension ModelApplication {
  private var applicant: Applicant {
    var applicant = Applicant()
    applicant.type = type
    applicant.members = 3
    applicant.registered = true
    applicant.targetGroups = []
    applicant.previousGrants = []
    var references = (count: 0, independent: 0)
    for requirement in policy.requirements {
      switch requirement.rule {
      case .applicantType(let rule):
        applicant.members = max(applicant.members ?? 0, rule.minimumMembers[type] ?? 0)
      case .country(let rule) where requirement.force == .required:
        let covered = rule.covered ?? Country.all
        // With several lists, a country of all of them.
        if let country = applicant.country, covered.contains(country) { break }
        applicant.country = covered.first { policy.covers($0) } ?? covered.first
      case .targetGroup(let rule):
        if let group = rule.groups.first, applicant.targetGroups?.contains(group) == false {
          applicant.targetGroups?.append(group)
        }
      case .references(let rule):
        references.count = max(references.count, rule.minimum)
        references.independent = max(references.independent, rule.independent)
      default: break
      }
    }
    applicant.references = Self.references(references.count, independent: references.count)
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
    for rule in policy.categoryRules {
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
    let kinds = policy.requirements.flatMap { requirement -> [String] in
      guard case .requiredDocuments(let rule) = requirement.rule else { return [] }
      return rule.documents.map { $0.kind }
    }
    return kinds.withoutRepeats.map { kind in
      var document = AttachedDocument()
      document.kind = kind
      return document
    }
  }

  private func budget(_ incidents: [String]) -> Budget {
    var budget = Budget()
    budget.currency = policy.currency
    budget.otherFunding = []
    budget.items = zip(categories, costs).enumerated().map { index, line in
      var item = BudgetItem()
      item.id = "b\(index + 1)"
      item.category = line.0
      item.quantity = 1
      item.unitCost = policy.decimal(line.1)
      item.respondsTo = incidents
      return item
    }
    let share = policy.sharePaid
    if share < 10_000 { budget.requested = policy.decimal(total * Int128(share) / 10_000) }
    return budget
  }

  /// The total divided into one cost per item, in proportion to the maximum of its category.
  private var costs: [Int128] {
    let limits = categories.map { category -> Int128 in
      guard let category else { return total }
      let share = total * Int128(policy.share(of: category)) / 10_000
      return policy.cap(of: category).map { min($0, share) } ?? share
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

extension Policy {
  /// The category rules of the policy that decide.
  var categoryRules: [CostCategories] {
    requirements.compactMap { requirement in
      guard requirement.force == .required, case .costCategory(let rule) = requirement.rule
      else { return nil }
      return rule
    }
  }

  /// The smallest share of the cost that is paid, in hundredths of a percent.
  var sharePaid: Int {
    requirements.compactMap { requirement -> Int? in
      guard case .sharePaid(let rule) = requirement.rule else { return nil }
      return rule.percent
    }.min() ?? 10_000
  }

  /// The largest share of the total that a category may have, in hundredths of a percent.
  func share(of category: String) -> Int {
    let limits = categoryRules.flatMap { rule in
      rule.categories.filter { $0.id == category }.compactMap { $0.share }
    }
    return limits.min() ?? 10_000
  }

  /// The maximum for all items of a category, in minor units; nil if there is no limit.
  fileprivate func cap(of category: String) -> Int128? {
    categoryRules.flatMap { rule in
      rule.categories.filter { $0.id == category }.compactMap { $0.cap }
    }.min().map { minorUnits($0) }
  }

  /// Whether every list of countries that decides contains the country.
  fileprivate func covers(_ country: Country) -> Bool {
    requirements.allSatisfy { requirement in
      guard requirement.force == .required, case .country(let rule) = requirement.rule,
        let covered = rule.covered
      else {
        return true
      }
      return covered.contains(country)
    }
  }

  /// An amount of minor units as a decimal; the largest possible if it has too many digits.
  func decimal(_ minorUnits: Int128) -> ExactDecimal {
    let unit = DecimalDigits.powerOfTen(ExactDecimal.decimalsMax - currency.decimals)
    let limit = Int128(999_999_999_999_999_999)
    let value = min(max(minorUnits, -limit), limit) * unit
    return ExactDecimal(checked: Int64(min(max(value, -limit), limit) / unit * unit))
  }

  /// A decimal in minor units, rounded down.
  func minorUnits(_ amount: ExactDecimal) -> Int128 {
    let unit = DecimalDigits.powerOfTen(ExactDecimal.decimalsMax - currency.decimals)
    return Int128(amount.tenThousandths) / unit
  }
}
