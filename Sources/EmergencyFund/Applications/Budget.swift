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
