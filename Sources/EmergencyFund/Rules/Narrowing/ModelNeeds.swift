/// What an application needs in order to meet all requirements of a policy.
package struct ModelNeeds: Hashable, Sendable {
  /// The applicant types that every requirement accepts.
  package var acceptedTypes = ApplicantType.allCases
  /// The days on which every window of the call is open; nil if there are none.
  package var open: PolicySpan? = PolicySpan(first: nil, last: nil)
  /// The minimum number of members, by type of applicant.
  var members: [ApplicantType: Int] = [:]
  /// The lists of countries, each of which must have the applicant's.
  var countryLists: [[Country]] = []
  /// A target group of each requirement.
  var groups: [String] = []
  /// The number of references.
  var references = 0
  /// The kinds of documents.
  var documents: [String] = []
  /// The lists of cost categories that decide.
  package var categoryRules: [CostCategories] = []
  /// The smallest share of the cost that is paid, in hundredths of a percent.
  package var sharePaid = 10_000
  /// The limits on the requested amount, by type of applicant.
  package var requests: [ApplicantType: [ExactDecimal]] = [:]
  /// The limits on the costs of a category.
  package var costs: [ExactDecimal] = []

  /// The needs of requirements.
  package init(of requirements: [Requirement]) {
    for requirement in requirements {
      self = requirement.rule.needs(besides: self, isRequired: requirement.force == .required)
    }
  }

  /// The largest share of the total that a category may have, in hundredths of a percent.
  package func share(of category: String) -> Int {
    categories(category).compactMap { $0.share }.min() ?? 10_000
  }

  /// The maximum for all items of a category; nil if there is no limit.
  func cap(of category: String) -> ExactDecimal? {
    categories(category).compactMap { $0.cap }.min()
  }

  private func categories(_ id: String) -> [CostCategory] {
    categoryRules.flatMap { rule in rule.categories.filter { $0.id == id } }
  }

  /// A country of all lists, or otherwise one of the last that it can be in.
  var country: Country? {
    var country: Country?
    for list in countryLists {
      if let country, list.contains(country) { continue }
      country = list.first { one in countryLists.allSatisfy { $0.contains(one) } } ?? list.first
    }
    return country
  }
}
