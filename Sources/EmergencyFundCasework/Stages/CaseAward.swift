package import EmergencyFund

/// An award, item by item and in total.
package struct CaseAward: Hashable, Sendable {
  /// The awards for the items that receive something, in the order of the budget.
  package let items: [ItemAward]
  /// The total; less than the items if the applicant requests less than they cost.
  package let total: Money
}
