package import EmergencyFund

/// A decision on an application.
package enum CaseDecision: Hashable, Sendable {
  /// The full requested amount.
  case award
  /// Some items, or parts of them.
  case partialAward([ItemAward])
  /// No award.
  case decline
  /// A referral to another fund, with its code.
  case refer(to: String)
  /// The applicant has withdrawn the application.
  case withdraw

  /// The kind of decision.
  package var kind: DecisionKind {
    switch self {
    case .award: .award
    case .partialAward: .partialAward
    case .decline: .decline
    case .refer: .refer
    case .withdraw: .withdraw
    }
  }
}

/// An award for one item.
package struct ItemAward: Hashable, Sendable {
  /// The position of the item in the budget, from 0.
  package var item: Int
  /// The amount, in the budget's currency.
  package var amount: Money

  enum Key: String, FieldKey { case item, amount, currency }

  /// Creates an award for an item.
  package init(item: Int, amount: Money) {
    self.item = item
    self.amount = amount
  }
}

/// A reason for a decision: a code from the policy, and its grounds.
package struct DecisionReason: Hashable, Sendable {
  /// The code of the reason, as the policy defines it.
  package var code: String
  /// The id of the requirement whose finding it cites, or of the criterion that a review rated.
  package var cites: String?

  enum Key: String, FieldKey { case code, cites }

  /// Creates a reason.
  package init(code: String, cites: String? = nil) {
    self.code = code
    self.cites = cites
  }
}
