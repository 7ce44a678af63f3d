/// The requested budget, item by item, in one currency.
public struct Budget: Hashable, Sendable {
  /// The currency of all amounts of the items.
  public var currency: Currency?
  /// The items; an empty list is a budget without any answers yet.
  public var items: [BudgetItem]?
  /// The amount requested from this fund, if it is less than the sum of the items.
  public var requested: ExactDecimal?
  /// The funding from elsewhere; an empty list means that there is none.
  public var otherFunding: [OtherFunding]?

  /// Creates a budget without any answers.
  public init() {}
}

/// An item of the budget.
public struct BudgetItem: Hashable, Sendable {
  /// The id within the application.
  public var id: String?
  /// The code of the cost category, as defined by the call.
  public var category: String?
  /// What is bought or paid for; never read by a rule.
  public var description: String?
  /// The quantity, at most 1,000,000 in absolute value, so that sums cannot overflow.
  public var quantity: Int64?
  /// The unit cost, in the budget's currency.
  public var unitCost: ExactDecimal?
  /// The ids of the incidents that the item relates to.
  public var respondsTo: [String]?
  /// The codes of excluded purposes that the applicant or an officer assigned to the item.
  public var exclusions: [String]?

  /// Creates an item without any answers.
  public init() {}

  /// Whether the item relates to one of the application's incidents.
  ///
  /// An empty list relates to none, whatever the incidents are; an unknown id has no
  /// effect.
  package func answers(_ incidents: [Incident]?) -> Ternary {
    guard let ids = respondsTo else { return .unknown }
    if ids.isEmpty { return .isFalse }
    guard let incidents else { return .unknown }
    for index in incidents.indices {
      if let id = incidents[index].id, ids.contains(id) { return .isTrue }
    }
    return .isFalse
  }

  /// Whether the item relates to one of the application's incidents of certain types.
  ///
  /// True if no type is required; unknown while the type of a related incident is missing
  /// and no other incident fits.
  package func answers(_ incidents: [Incident]?, ofTypes types: [IncidentType]) -> Ternary {
    if types.isEmpty { return .isTrue }
    guard let ids = respondsTo else { return .unknown }
    if ids.isEmpty { return .isFalse }
    guard let incidents else { return .unknown }
    var truth = Ternary.isFalse
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
  /// The funder that pays or was asked; never read by a rule.
  public var source: String?
  /// The amount, in `currency` or otherwise in the budget's currency.
  public var amount: ExactDecimal?
  /// The currency of the amount.
  public var currency: Currency?
  /// Whether it was applied for, received or declined.
  public var status: FundingStatus?
  /// Whether it pays for the same purpose as this application.
  public var samePurpose: Bool?

  /// Creates funding without any answers.
  public init() {}
}
