/// A decision on an application.
public enum CaseDecision: Hashable, Sendable {
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

  /// The kinds of decisions; the raw values are frozen identifiers.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case award, partialAward, decline, refer, withdraw

    /// The decision as a noun: `a partial award`.
    var noun: String {
      switch self {
      case .award: "an award"
      case .partialAward: "a partial award"
      case .decline: "a decline"
      case .refer: "a referral"
      case .withdraw: "a withdrawal"
      }
    }
  }

  /// The kind of decision.
  public var kind: Kind {
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
public struct ItemAward: Hashable, Sendable {
  /// The position of the item in the budget, from 0.
  public var item: Int
  /// The amount, in the budget's currency.
  public var amount: Money

  enum Key: String, FieldKey { case item, amount, currency }

  /// Creates an award for an item.
  public init(item: Int, amount: Money) {
    self.item = item
    self.amount = amount
  }
}

/// An award, item by item and in total.
public struct CaseAward: Hashable, Sendable {
  /// The awards for the items that receive something, in the order of the budget.
  public let items: [ItemAward]
  /// The total; less than the items if the applicant requests less than they cost.
  public let total: Money
}

/// A reason for a decision: a code from the policy, and its grounds.
public struct DecisionReason: Hashable, Sendable {
  /// The code of the reason, as the policy defines it.
  public var code: String
  /// The id of the requirement whose finding it cites, or of the criterion that a review rated.
  public var cites: String?

  enum Key: String, FieldKey { case code, cites }

  /// Creates a reason.
  public init(code: String, cites: String? = nil) {
    self.code = code
    self.cites = cites
  }
}
