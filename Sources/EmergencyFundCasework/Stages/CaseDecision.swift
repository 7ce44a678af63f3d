package import EmergencyFund
import EmergencyFundScheduling

/// What a person decides on an application.
package enum CaseDecision: Hashable, Sendable {
  /// Everything that is asked for.
  case award
  /// Some items, or parts of them.
  case partAward([ItemAward])
  /// Nothing.
  case decline
  /// Another fund is the better address; the code names it.
  case refer(to: String)
  /// The applicant no longer asks for it.
  case withdraw

  /// The kind of decision.
  package var kind: DecisionKind {
    switch self {
    case .award: .award
    case .partAward: .partAward
    case .decline: .decline
    case .refer: .refer
    case .withdraw: .withdraw
    }
  }
}

/// What is awarded for one item.
package struct ItemAward: Hashable, Sendable {
  /// Position of the item in the budget, from 0.
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

/// What is awarded, item by item and in all.
package struct CaseAward: Hashable, Sendable {
  /// What is awarded for each item that gets something, in the order of the budget.
  package let items: [ItemAward]
  /// In all; less than the items where the applicant asks for less than they cost.
  package let total: Money
}

/// A reason for a decision: a code of the policy, and what it rests on.
package struct DecisionReason: Hashable, Sendable {
  /// Code of the reason, as the policy defines it.
  package var code: String
  /// Id of the requirement whose finding it cites, or of the criterion that a review rated.
  package var cites: String?

  enum Key: String, FieldKey { case code, cites }

  /// Creates a reason.
  package init(code: String, cites: String? = nil) {
    self.code = code
    self.cites = cites
  }
}
