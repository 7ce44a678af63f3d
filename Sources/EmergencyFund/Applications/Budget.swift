/// What the applicant asks for, item by item, in one currency.
public struct Budget: Hashable, Sendable {
  /// Currency of all amounts of the items.
  public var currency: Currency?
  /// The items; an empty list is a budget of which nothing is known yet.
  public var items: [BudgetItem]?
  /// The amount asked of this fund, where it is less than the sum of the items.
  public var requested: ExactDecimal?
  /// Funding from elsewhere; an empty list says that there is none.
  public var otherFunding: [OtherFunding]?

  /// Creates a budget of which nothing is known yet.
  public init() {}
}

/// One line of the budget.
public struct BudgetItem: Hashable, Sendable {
  /// Id within the application.
  public var id: String?
  /// Code of the cost category, as the call names it.
  public var category: String?
  /// What is bought or paid; never read by a rule.
  public var description: String?
  /// How many; 1,000,000 at most either way, so that sums cannot overflow.
  public var quantity: Int64?
  /// Price of one, in the budget's currency.
  public var unitCost: ExactDecimal?
  /// Ids of the incidents that the item answers.
  public var respondsTo: [String]?
  /// Codes of excluded purposes that the applicant or an officer put on the item.
  public var exclusions: [String]?

  /// Creates an item of which nothing is known yet.
  public init() {}

  /// Whether the item answers one of the application's incidents.
  ///
  /// An empty list answers nothing, whatever the incidents are; an id that none of them has adds
  /// nothing.
  package func answers(_ incidents: [Incident]?) -> Truth {
    guard let ids = respondsTo else { return .unknown }
    if ids.isEmpty { return .isFalse }
    guard let incidents else { return .unknown }
    for index in incidents.indices {
      if let id = incidents[index].id, ids.contains(id) { return .isTrue }
    }
    return .isFalse
  }

  /// Whether the item answers one of the application's incidents of certain types.
  ///
  /// True when no type is asked; unknown while the type of an incident that it answers is missing
  /// and no other fits.
  package func answers(_ incidents: [Incident]?, ofTypes types: [IncidentType]) -> Truth {
    if types.isEmpty { return .isTrue }
    guard let ids = respondsTo else { return .unknown }
    if ids.isEmpty { return .isFalse }
    guard let incidents else { return .unknown }
    var truth = Truth.isFalse
    for index in incidents.indices {
      guard let id = incidents[index].id, ids.contains(id) else { continue }
      guard let type = incidents[index].type else {
        truth = .unknown
        continue
      }
      if types.contains(type) { return .isTrue }
    }
    return truth
  }

  /// Quantity times unit cost, exactly; nil while either is missing.
  package var cost: ExactSum? {
    guard let quantity, let unitCost else { return nil }
    return quantity * unitCost
  }
}

/// Funding from elsewhere that was applied for or received.
public struct OtherFunding: Hashable, Sendable {
  /// Who pays or was asked; never read by a rule.
  public var source: String?
  /// The amount, in `currency` or else the budget's currency.
  public var amount: ExactDecimal?
  /// Currency of the amount.
  public var currency: Currency?
  /// Whether it was applied for, received or declined.
  public var status: FundingStatus?
  /// Whether it pays for the same purpose as this application.
  public var samePurpose: Bool?

  /// Creates funding of which nothing is known yet.
  public init() {}
}
